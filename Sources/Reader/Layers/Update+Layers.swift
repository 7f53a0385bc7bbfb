import News

/// Commands and text go to the layer in front first.
extension AppState {
    /// Has the layer in front do what a command asks for; nil for commands that are not its own.
    mutating func performInLayer(_ command: Command, count: Int?) -> [Effect]? {
        switch layers.last(where: { $0.context != nil }) {
        case .sheet(let sheet): sheet.perform(command, in: &self) ?? performInAnySheet(command, count: count)
        case .palette: performInPalette(command)
        case .narrowing: performInNarrowing(command)
        case .prompt(let prompt): performInPrompt(command, prompt)
        case .help: performInHelp(command)
        case .note, nil: nil
        }
    }

    /// Puts text into the line of the layer in front.
    mutating func type(_ text: String) -> [Effect] {
        switch layers.last(where: { $0.context != nil }) {
        case .palette: typeInPalette(text)
        case .narrowing: typeInNarrowing(text)
        case .prompt: typeInPrompt(text)
        case .help: typeInHelp(text)
        case .sheet, .note, nil: []
        }
    }
}
