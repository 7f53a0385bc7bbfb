import News

/// Choosing a theme by its name: it is tried on while its name stands in the command line.
extension AppState {
    /// Has the theme stay for as long as the reader is open.
    mutating func chooseTheme(_ name: String) -> [Effect] {
        guard themes.choices.contains(where: { $0.name == name }) else {
            let nearest = Suggestion.nearest(to: name, among: themes.choices.map(\.name))
            let hint = nearest.map { "; did you mean “\($0)”?" } ?? "."
            return show(Message("There is no theme “\(name)”\(hint)", isError: true))
        }
        themes.tried = nil
        return [.theme(.choose(name))]
            + show(Message("To keep it: theme = \"\(name)\" in \(themes.configurationFile)"))
    }

    /// Shows the theme whose name is being typed or was chosen among those that are offered, and the usual one again when
    /// it no longer is.
    mutating func tryTheme() -> [Effect] {
        guard let name = typedTheme else {
            themes.isLoaded = false
            return tryTheme(nil)
        }
        let known = themes.choices.contains { $0.name == name }
        if themes.isLoaded { return tryTheme(known ? name : nil) }
        themes.isLoaded = true
        return [.theme(.load)] + tryTheme(known ? name : nil)
    }

    private mutating func tryTheme(_ name: String?) -> [Effect] {
        guard name != themes.tried else { return [] }
        themes.tried = name
        return [.theme(.try(name))]
    }

    /// The themes there are, the user's own among them.
    mutating func receive(themes choices: [ThemeState.Choice]) -> [Effect] {
        themes.choices = choices
        if prompt?.kind == .command, prompt?.typed == nil { offerChoices() }
        return []
    }

    /// What stands behind the command in the command line; nil where another command does.
    private var typedTheme: String? {
        guard let prompt, prompt.kind == .command else { return nil }
        return CommandLine.argument(in: prompt.editor.text, of: .chooseTheme)
    }

    /// The themes that fit what was typed behind the command; nil where it was not typed.
    func themeChoices(for line: String) -> [PromptState.Choice]? {
        guard let typed = CommandLine.argument(in: line, of: .chooseTheme) else { return nil }
        let fitting = themes.choices.enumerated().compactMap { order, theme in
            FuzzyMatch(typed, in: theme.name).map { (order: order, theme: theme, score: $0.score) }
        }
        return fitting.sorted { ($1.score, $0.order) < ($0.score, $1.order) }.map { _, theme, _ in
            PromptState.Choice(
                text: "\(Command.chooseTheme.rawValue) \(theme.name)", detail: theme.detail, keys: "", label: theme.name
            )
        }
    }
}
