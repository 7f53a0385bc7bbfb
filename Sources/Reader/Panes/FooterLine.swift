import Terminal

/// The bottom line: the keys that matter here and now, or a message; what is new on the right.
enum FooterLine {
    static func draw(_ state: AppState, theme: Theme, on buffer: inout ScreenBuffer) {
        let rect = state.layout.footer
        guard rect.height > 0, rect.width > 0 else { return }
        buffer.fill(rect, style: theme[.footer])
        let news = state.page.newCount > 0 ? "\(state.page.newCount) new · press \(newsKey(state))" : ""
        let newsWidth = CellText.width(news)
        let free = rect.width - 2 - (news.isEmpty ? 0 : newsWidth + 2)
        if !news.isEmpty, newsWidth + 2 <= rect.width {
            _ = buffer.put(
                news, at: Point(column: rect.width - newsWidth - 1, row: rect.row), style: theme[.message],
                maxWidth: newsWidth)
        }
        if let message = state.message {
            _ = buffer.put(
                CellText.truncated(message.text, to: max(free, 0)), at: Point(column: 1, row: rect.row),
                style: theme[message.isError ? .error : .message], maxWidth: max(free, 0))
        } else {
            drawKeys(state, row: rect.row, free: free, theme: theme, on: &buffer)
        }
    }

    private static func newsKey(_ state: AppState) -> String {
        state.keymap.keys(for: .showNew).first?.description ?? "."
    }

    /// As many keys as fit, `?` always among them.
    private static func drawKeys(
        _ state: AppState, row: Int, free: Int, theme: Theme, on buffer: inout ScreenBuffer
    ) {
        let hints = hints(for: state)
        guard let help = hints.last else { return }
        var column = 1
        let limit = free + 1
        for hint in hints.dropLast() where column + hint.width + 2 + help.width <= limit {
            column = put(hint, at: column, row: row, theme: theme, on: &buffer) + 2
        }
        if column + help.width <= limit { _ = put(help, at: column, row: row, theme: theme, on: &buffer) }
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
        return Command.table.filter { $0.footerPanes.contains(state.focus) }.compactMap { entry in
            guard let word = entry.footer, let key = state.keymap.keys(for: entry.command).first else { return nil }
            // Moving has two keys and one word.
            let keys =
                entry.command == .moveDown
                ? [key, state.keymap.keys(for: .moveUp).first].compactMap(\.self).map(\.description).joined(
                    separator: "/")
                : key.description
            return Hint(keys: keys, word: word)
        }
    }
}
