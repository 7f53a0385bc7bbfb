/// The list of keys, narrowed by typing.
extension AppState {
    mutating func openHelp() -> [Effect] {
        help = HelpState()
        return []
    }

    mutating func performInHelp(_ command: Command) -> [Effect]? {
        guard var state = help else { return nil }
        let height = HelpPane.visibleLines(in: layout)
        switch command {
        case .accept, .cancel: return closeHelp()
        case .deleteBack where state.filter.isEmpty: return closeHelp()
        case .nextChoice: state.top += 1
        case .previousChoice: state.top -= 1
        case .nextChoices: state.top += height
        case .previousChoices: state.top -= height
        case .goToFirst: state.top = 0
        case .goToLast: state.top = .max
        default:
            switch state.editor.perform(command) {
            case .ignored: return nil
            case .moved: break
            case .edited: state.top = 0
            }
        }
        show(state)
        return []
    }

    mutating func typeInHelp(_ text: String) -> [Effect] {
        guard var state = help else { return [] }
        // Whoever types these in an empty line wants to leave, as in other programs.
        if state.filter.isEmpty, text == "q" || text == "?" { return closeHelp() }
        _ = state.editor.type(text)
        state.top = 0
        show(state)
        return []
    }

    /// Scrolls the list of keys, for the wheel.
    mutating func scrollHelp(by lines: Int) {
        guard var state = help else { return }
        state.top += lines
        show(state)
    }

    private mutating func closeHelp() -> [Effect] {
        help = nil
        return []
    }

    private mutating func show(_ state: HelpState) {
        help = state
        let lastTop = max(HelpPane.lines(of: self).count - HelpPane.visibleLines(in: layout), 0)
        help?.top = min(max(state.top, 0), lastTop)
    }
}
