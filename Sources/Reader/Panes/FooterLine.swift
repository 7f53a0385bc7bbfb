import News
import Terminal

/// The bottom line: the keys that matter here and now, or a message; what is new on the right.
enum FooterLine {
    static func draw(_ state: AppState, theme: Theme, on buffer: inout ScreenBuffer) {
        let rect = state.layout.footer
        guard rect.height > 0, rect.width > 0 else { return }
        buffer.fill(rect, style: theme[.footer])
        let news = newsText(of: state)
        let newsWidth = CellText.width(news)
        var free = rect.width - 2 - (news.isEmpty ? 0 : newsWidth + 2)
        if let message = state.message {
            // What is new can wait for a message that needs the room.
            let isWhole = CellText.width(CellText.truncated(message.text, to: rect.width)) <= free
            if !isWhole { free = rect.width - 2 } else { put(news, width: newsWidth, in: rect, theme, on: &buffer) }
            _ = buffer.put(
                CellText.truncated(message.text, to: max(free, 0)), at: Point(column: 1, row: rect.row),
                style: theme[message.isError ? .error : .message], maxWidth: max(free, 0))
        } else {
            if newsWidth + 2 <= rect.width { put(news, width: newsWidth, in: rect, theme, on: &buffer) }
            drawKeys(state, row: rect.row, free: free, theme: theme, on: &buffer)
        }
    }

    private static func put(
        _ news: String, width: Int, in rect: Rect, _ theme: Theme, on buffer: inout ScreenBuffer
    ) {
        _ = buffer.put(
            news, at: Point(column: rect.width - width - 1, row: rect.row), style: theme[.message], maxWidth: width)
    }

    private static func newsText(of state: AppState) -> String {
        guard state.page.newCount > 0, state.help == nil, state.palette == nil, state.sheet == nil else { return "" }
        let key = state.keymap.keys(for: .showNew).first.map { " · press \($0)" } ?? ""
        let whole = "\(state.page.newCount) new\(key)"
        return CellText.width(whole) + 12 <= state.size.columns ? whole : "\(state.page.newCount) new"
    }

    /// As many keys as fit, `?` always among them.
    private static func drawKeys(
        _ state: AppState, row: Int, free: Int, theme: Theme, on buffer: inout ScreenBuffer
    ) {
        let hints = hints(for: state)
        guard let last = hints.last else { return }
        var column = 1
        let limit = free + 1
        for hint in hints.dropLast() where column + hint.width + 2 + last.width <= limit {
            column = put(hint, at: column, row: row, theme: theme, on: &buffer) + 2
        }
        if column + last.width <= limit { _ = put(last, at: column, row: row, theme: theme, on: &buffer) }
    }

    private static func put(
        _ hint: Hint, at column: Int, row: Int, theme: Theme, on buffer: inout ScreenBuffer
    ) -> Int {
        let keyWidth = buffer.put(
            hint.keys, at: Point(column: column, row: row), style: theme[.footerKey], maxWidth: hint.width)
        let textWidth = buffer.put(
            " " + hint.word, at: Point(column: column + keyWidth, row: row), style: theme[.footer], maxWidth: hint.width
        )
        return column + keyWidth + textWidth
    }

    private struct Hint {
        let keys: String
        let word: String
        var width: Int { CellText.width(keys) + 1 + CellText.width(word) }
    }

    private static func hints(for state: AppState) -> [Hint] {
        if state.help != nil {
            return [Hint(keys: "Esc", word: "close"), Hint(keys: "type", word: "to search")]
        }
        if let palette = state.palette { return hints(for: palette) }
        if let sheet = state.sheet {
            return sheet.keys.compactMap { key in key.footer.map { Hint(keys: key.keys, word: $0) } }
        }
        if state.sidebar.narrowing != nil {
            return [
                Hint(keys: "Enter", word: "open"), Hint(keys: "+/|", word: "with, or with it"),
                Hint(keys: "Esc", word: "close"),
            ]
        }
        if state.search != nil, state.focus != .sidebar { return hitHints(state) + paneHints(state) }
        return paneHints(state)
    }

    /// What else there is while hits are shown.
    private static func hitHints(_ state: AppState) -> [Hint] {
        let keys = [Command.nextHit, .previousHit].compactMap { command -> String? in
            if let key = state.keymap.keys(for: command).first { return key.description }
            let key: Key = command == .nextHit ? .character("n") : .character("N")
            return state.command(of: key) == command ? key.description : nil
        }
        let back = state.keymap.keys(for: .goHome).first.map { [Hint(keys: $0.description, word: "end search")] } ?? []
        return (keys.isEmpty ? [] : [Hint(keys: keys.joined(separator: "/"), word: "hits")]) + back
    }

    private static func paneHints(_ state: AppState) -> [Hint] {
        var entries = Command.table.filter { $0.footerPanes.contains(state.focus) }
        if state.sidebar.hasSample {
            // Who has only the sample edition is to find the way to the real thing.
            let ways = entries.filter { [.addFeed, .catalogue].contains($0.command) }
            entries.removeAll { [.addFeed, .catalogue].contains($0.command) }
            entries.insert(contentsOf: ways, at: min(2, entries.count))
        }
        // The way to all other keys comes last and is the last to go.
        return (entries.filter { $0.command != .help } + entries.filter { $0.command == .help }).compactMap { entry in
            guard let word = entry.footer,
                let key = state.keymap.keys(for: entry.command).first(where: { state.command(of: $0) == entry.command })
            else { return nil }
            // Moving has two keys and one word.
            let back = entry.command == .moveDown ? state.keymap.keys(for: .moveUp).first : nil
            let isAlone = entry.command == .readingMode && state.readingMode
            return Hint(
                keys: [key, back].compactMap(\.?.description).joined(separator: "/"), word: isAlone ? "panes" : word)
        }
    }

    /// The keys of the palette; the last is the last to go.
    private static func hints(for palette: PaletteState) -> [Hint] {
        let word =
            switch palette.refinement {
            case .page: "open"
            case .and: "with it"
            case .not: "without it"
            case .or: "or with it"
            }
        let others = [("+", "with it"), ("-", "without it"), ("|", "or with it")].filter {
            $0.0 != palette.refinement.symbol
        }
        return [Hint(keys: "Enter", word: word)] + others.map { Hint(keys: $0.0, word: $0.1) }
            + [Hint(keys: "Esc", word: "close")]
    }
}
