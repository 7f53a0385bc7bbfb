import News
import Terminal

/// The bottom line: the keys that matter here and now, or a message; what is new on the right.
enum FooterLine {
    static func draw(_ state: AppState, theme: Theme, on buffer: inout ScreenBuffer) {
        let rect = state.layout.footer
        guard rect.height > 0, rect.width > 0 else { return }
        buffer.fill(rect, style: theme[.footer])
        let news = state.typedKeys.count.map { "\($0)" } ?? newsText(of: state)
        let newsWidth = CellText.width(news)
        var free = rect.width - 2 - (news.isEmpty ? 0 : newsWidth + 2)
        if let message = state.message {
            // What is new can wait for a message that needs the room.
            let isWhole = CellText.width(CellText.truncated(message.text, to: rect.width)) <= free
            if !isWhole { free = rect.width - 2 } else { put(news, width: newsWidth, in: rect, theme, on: &buffer) }
            _ = buffer.put(
                DirectedLine(message.text, width: max(free, 0), rightToLeft: state.reading.rightToLeft).text,
                at: Point(column: 1, row: rect.row), style: theme[message.isError ? .error : .message],
                maxWidth: max(free, 0))
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
        guard state.page.newCount > 0, state.contexts.contains(.panes) else { return "" }
        let key = state.keymap.keys(for: .showNew).first.map { " · press \($0)" } ?? ""
        let whole = "\(state.page.newCount) new\(key)"
        return CellText.width(whole) + 12 <= state.size.columns ? whole : "\(state.page.newCount) new"
    }

    /// As many whole keys as fit, the first ones first, the last always among them.
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

    /// What the layer in front has to offer, else the pane with the focus; the last is the last to go.
    private static func hints(for state: AppState) -> [Hint] {
        if let beginning = KeySequence(state.typedKeys.sequence) { return continuations(of: beginning, state) }
        return switch state.layers.last(where: { $0.context != nil }) {
        case .help: hints([(.cancel, "close")], state) + [Hint(keys: "type", word: "to search")]
        case .palette(let palette): hints(for: palette, state)
        case .sheet(let sheet): hints(for: sheet, state)
        case .narrowing:
            hints([(.accept, "open"), (.withTag, "with it"), (.orTag, "or with it"), (.cancel, "close")], state)
        case .prompt, .note, nil:
            (state.search != nil && state.focus != .sidebar ? hitHints(state) : []) + paneHints(state)
        }
    }

    /// What may follow on the keys that were pressed.
    private static func continuations(of beginning: KeySequence, _ state: AppState) -> [Hint] {
        let count = state.typedKeys.count.map { "\($0)" } ?? ""
        let typed = Hint(keys: "\(count)\(beginning)", word: "…")
        let next = state.keymap.continuations(of: beginning, in: state.contexts).map { next, commands in
            Hint(keys: "\(next)", word: commands.map(\.shortWords).joined(separator: ", "))
        }
        return [typed] + next + [Hint(keys: "Esc", word: "nothing")]
    }

    /// Commands with the first key that asks for each here, as far as there is one.
    private static func hints(_ commands: [(Command, String)], _ state: AppState) -> [Hint] {
        commands.compactMap { command, word in key(of: command, state).map { Hint(keys: $0, word: word) } }
    }

    private static func key(of command: Command, _ state: AppState) -> String? {
        state.keymap.keys(for: command, in: state.contexts).first?.description
    }

    /// The sheet's own commands first, closing it last.
    private static func hints(for sheet: any Sheet, _ state: AppState) -> [Hint] {
        let named = Command.table.filter { $0.footerContexts.contains(sheet.context) && $0.footer != nil }
        let own = named.filter { $0.contexts.contains(sheet.context) }
        let closing = named.filter { $0.command == .stepBack }
        let others = named.filter { !$0.contexts.contains(sheet.context) && $0.command != .stepBack }
        return (own + others + closing).compactMap { entry in
            guard let word = sheet.footerWord(of: entry), let key = key(of: entry.command, state) else { return nil }
            return Hint(keys: key, word: word)
        }
    }

    /// What else there is while hits are shown.
    private static func hitHints(_ state: AppState) -> [Hint] {
        let keys = [Command.nextHit, .previousHit].compactMap { key(of: $0, state) }
        return (keys.isEmpty ? [] : [Hint(keys: keys.joined(separator: "/"), word: "hits")])
            + hints([(.stepBack, "end search")], state)
    }

    private static func paneHints(_ state: AppState) -> [Hint] {
        guard let pane = state.contexts.first(where: { $0 != .hits }) else { return [] }
        var entries = Command.table.filter { $0.footer != nil && $0.footerContexts.contains(pane) }
        if state.sidebar.hasSample {
            // Who has only the sample edition is to find the way to the real thing.
            let ways = entries.filter { [.addFeed, .catalogue].contains($0.command) }
            entries.removeAll { [.addFeed, .catalogue].contains($0.command) }
            entries.insert(contentsOf: ways, at: min(2, entries.count))
        }
        // The way to all other keys comes last and is the last to go.
        return (entries.filter { $0.command != .help } + entries.filter { $0.command == .help }).compactMap { entry in
            guard let word = entry.footer, let key = key(of: entry.command, state) else { return nil }
            // Moving has two keys and one word.
            let back = entry.command == .moveDown ? self.key(of: .moveUp, state) : nil
            let isAlone = entry.command == .readingMode && state.readingMode
            return Hint(keys: [key, back].compactMap(\.self).joined(separator: "/"), word: isAlone ? "panes" : word)
        }
    }

    private static func hints(for palette: PaletteState, _ state: AppState) -> [Hint] {
        let words: [(Refinement, Command, String)] = [
            (.and, .withTag, "with it"), (.not, .withoutTag, "without it"), (.or, .orTag, "or with it"),
        ]
        let own = words.first { $0.0 == palette.refinement }?.2 ?? "open"
        let others = words.filter { $0.0 != palette.refinement }.map { ($0.1, $0.2) }
        return hints([(.accept, own)] + others + [(.cancel, "close")], state)
    }
}
