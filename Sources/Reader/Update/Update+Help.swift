import Terminal

/// The list of keys, narrowed by typing.
extension AppState {
    mutating func openHelp() -> [Effect] {
        help = HelpState()
        return []
    }

    mutating func pressInHelp(_ key: Key) -> [Effect] {
        guard var state = help else { return [] }
        let lastTop = max(HelpPane.lines(of: self).count - HelpPane.visibleLines(in: layout), 0)
        switch key {
        case .escape, .control("c"), .function(1):
            help = nil
            return []
        case .enter:
            help = nil
            return []
        case .down: state.top += 1
        case .up: state.top -= 1
        case .pageDown, .control("f"): state.top += HelpPane.visibleLines(in: layout)
        case .pageUp, .control("b"): state.top -= HelpPane.visibleLines(in: layout)
        case .home: state.top = 0
        case .end: state.top = lastTop
        case .backspace:
            if state.filter.isEmpty {
                help = nil
                return []
            }
            state.filter.removeLast()
            state.top = 0
        case .character("q") where state.filter.isEmpty, .character("?") where state.filter.isEmpty:
            help = nil
            return []
        case .character(let character):
            state.filter.append(character)
            state.top = 0
        case .paste(let text):
            state.filter.append(String(text.prefix(80)))
            state.top = 0
        case .control("l"): return [.repaint]
        default: break
        }
        state.top = min(max(state.top, 0), lastTop)
        help = state
        return []
    }
}
