import News
import Terminal

/// What may stand behind a command's name in the line that is typed: tags, sources, pages, themes, settings.
extension AppState {
    /// What the line may become; nil while the name itself is typed.
    func argumentChoices(for line: String) -> [PromptState.Choice]? {
        guard let typed = CommandLine.Beginning(line) else { return nil }
        switch typed.entry.command {
        case .chooseTheme: return themeChoices(for: line)
        case .chooseFullText:
            return typed.choices([
                ("always", "fetched for every article that is opened"), ("summaries", "where the feed is short"),
                ("never", "only by hand"), ("default", "as the configuration says"),
            ])
        case .set: return settingChoices(typed)
        case .goToPlace: return typed.choices(places.sorted { $0.key < $1.key }.map { ("\($0)", $1.page.title) })
        default: return typed.entry.takesQuery ? queryChoices(typed) : []
        }
    }

    /// Asks for all tags when one is typed in the command line, once for each line.
    mutating func loadTagsForLine() -> [Effect] {
        guard let prompt, prompt.kind == .command, lineTagsRequest == 0,
            let typed = CommandLine.Beginning(prompt.editor.text), typed.entry.takesQuery,
            typed.lastTerm.body.hasPrefix("#")
        else { return [] }
        lineTagsRequest = nextRequest()
        return [.tags(.loadTags(of: nil, request: lineTagsRequest))]
    }

    mutating func receiveForLine(_ index: TagIndex, request: Int) -> [Effect] {
        guard lineTagsRequest == request else { return [] }
        lineTags = index
        if prompt?.kind == .command, prompt?.typed == nil { offerChoices() }
        return []
    }

    /// What the last term of a query may become.
    private func queryChoices(_ typed: CommandLine.Beginning) -> [PromptState.Choice] {
        let (before, body) = typed.lastTerm
        func choice(_ term: String, _ detail: String) -> PromptState.Choice {
            PromptState.Choice(text: typed.head + before + term, detail: detail, keys: "", label: term)
        }
        func fitting(_ field: String, _ names: [(name: String, detail: String)]) -> [PromptState.Choice]? {
            guard body.lowercased().hasPrefix(field) else { return nil }
            let wanted = body.dropFirst(field.count).filter { $0 != "\"" }
            return names.filter { FoldedText.key(of: $0.name).hasPrefix(FoldedText.key(of: String(wanted))) }
                .map { choice(field + ($0.name.contains(" ") ? "\"\($0.name)\"" : $0.name), $0.detail) }
        }
        if body.hasPrefix("#") {
            let index = lineTags ?? TagIndex(sidebar.knownTags)
            let wanted = TagIndex.matchable(body)
            return index.places(fitting: wanted).prefix(AppState.mostChoices).map { place in
                let counts = index.tags[place].counts
                return choice(index.tags[place].item.description, "\(counts.unread) unread of \(counts.total)")
            }
        }
        let sources = sidebar.rowsBesidesTags.compactMap { row -> (String, String)? in
            guard case .source(let source) = row.item else { return nil }
            return (source.name, "\(row.counts.unread) unread of \(row.counts.total)")
        }
        if let found = fitting("source:", sources) { return Array(found.prefix(AppState.mostChoices)) }
        let folders = sidebar.rowsBesidesTags.compactMap { row -> (String, String)? in
            guard case .folder(let path) = row.item else { return nil }
            return (path, "\(row.counts.unread) unread of \(row.counts.total)")
        }
        if let found = fitting("folder:", folders) ?? fitting("in:", folders) { return found }
        for (field, names) in QueryHelp.values {
            if let found = fitting(field, names.map { ($0, "") }) { return found }
        }
        // A saved page by its name, and the beginnings of terms.
        let name = FoldedText.key(of: typed.argument)
        let pages =
            typed.entry.command == .openPage
            ? sidebar.savedPages.filter { name.isEmpty || FoldedText.key(of: $0.name).hasPrefix(name) }.map {
                PromptState.Choice(text: typed.head + $0.name, detail: $0.text, keys: "", label: $0.name)
            } : []
        let terms = QueryHelp.beginnings.filter { body.isEmpty || $0.term.hasPrefix(body.lowercased()) }
            .map { choice($0.term, $0.meaning) }
        return pages + terms
    }

    private static let mostChoices = 50
}

extension Command.Entry {
    /// Whether a query stands after its name.
    var takesQuery: Bool { argument?.contains("query") == true }
}

extension CommandLine {
    /// A line whose command is typed, and what of its argument is.
    struct Beginning {
        /// The command.
        let entry: Command.Entry
        /// The name and the spaces behind it, as they were typed.
        let head: String
        /// What stands behind them.
        let argument: String

        /// Nil while the name is not followed by a space, or is that of no command.
        init?(_ line: String) {
            guard let (entry, head) = CommandLine.command(in: line) else { return nil }
            self.entry = entry
            self.head = String(head)
            argument = String(line.dropFirst(head.count))
        }

        /// The last term of a query, and what stands before it: other terms, and signs.
        var lastTerm: (before: String, body: String) {
            var start = argument.startIndex
            var isQuoted = false
            for index in argument.indices {
                if argument[index] == "\"" { isQuoted.toggle() }
                if argument[index].isWhitespace, !isQuoted { start = argument.index(after: index) }
            }
            while start < argument.endIndex, "-(".contains(argument[start]) { start = argument.index(after: start) }
            return (String(argument[..<start]), String(argument[start...]))
        }

        /// Words of which one is the argument.
        func choices(_ words: [(word: String, detail: String)]) -> [PromptState.Choice] {
            words.filter { argument.isEmpty || $0.word.hasPrefix(argument.lowercased()) }.map {
                PromptState.Choice(text: head + $0.word, detail: $0.detail, keys: "", label: $0.word)
            }
        }
    }
}
