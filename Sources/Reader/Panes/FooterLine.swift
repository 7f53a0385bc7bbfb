import News
import Terminal

/// The bottom line: the keys that matter here and now, or a message; what is new on the right.
enum FooterLine {
    static func draw(_ state: AppState, theme: Theme, on buffer: inout ScreenBuffer) {
        let rect = state.layout.footer
        guard rect.height > 0, rect.width > 0 else { return }
        buffer.fill(rect, style: theme[.footer])
        let room = Room(state)
        if room.showsNews {
            _ = buffer.put(
                room.news, at: Point(column: room.newsColumn, row: rect.row), style: theme[.message],
                maxWidth: room.newsWidth)
        }
        if let message = state.message {
            _ = buffer.put(
                DirectedLine(message.text, width: max(room.free, 0), rightToLeft: state.reading.rightToLeft).text,
                at: Point(column: 1, row: rect.row), style: theme[message.isError ? .error : .message],
                maxWidth: max(room.free, 0))
        } else {
            for (column, hint) in placed(hints(for: state), free: room.free) {
                put(hint, at: column, row: rect.row, theme: theme, on: &buffer)
            }
        }
    }

    /// The keys that are named at a column.
    static func keys(at column: Int, _ state: AppState) -> KeySequence? {
        let room = Room(state)
        if room.showsNews, column >= room.newsColumn, state.typedKeys.count == nil {
            return state.keymap.keys(for: .showNew).first
        }
        guard state.message == nil else { return nil }
        let found = placed(hints(for: state), free: room.free).first { start, hint in
            (start..<(start + hint.width)).contains(column)
        }
        return found.flatMap { start, hint in hint.keys(at: column - start) }
    }

    /// What the right end says, and the columns that are left of it.
    private struct Room {
        let news: String
        let newsWidth: Int
        let newsColumn: Int
        let showsNews: Bool
        let free: Int

        init(_ state: AppState) {
            let width = state.layout.footer.width
            news = state.typedKeys.count.map { "\($0)" } ?? FooterLine.newsText(of: state)
            newsWidth = CellText.width(news)
            newsColumn = width - newsWidth - 1
            let beside = width - 2 - (news.isEmpty ? 0 : newsWidth + 2)
            // What is new can wait for a message that needs the room.
            let isWhole = state.message.map { CellText.width(CellText.truncated($0.text, to: width)) <= beside }
            free = isWhole ?? true ? beside : width - 2
            showsNews = isWhole ?? (newsWidth + 2 <= width) && !news.isEmpty
        }
    }

    private static func newsText(of state: AppState) -> String {
        guard state.page.newCount > 0, state.contexts.contains(.panes) else { return "" }
        let key = state.keymap.keys(for: .showNew).first.map { " · press \($0)" } ?? ""
        let whole = "\(state.page.newCount) new\(key)"
        return CellText.width(whole) + 12 <= state.size.columns ? whole : "\(state.page.newCount) new"
    }

    /// As many whole keys as fit, with their columns: the first ones first, the last always among them.
    private static func placed(_ hints: [Hint], free: Int) -> [(column: Int, hint: Hint)] {
        guard let last = hints.last else { return [] }
        var placed: [(column: Int, hint: Hint)] = []
        var column = 1
        let limit = free + 1
        for hint in hints.dropLast() where column + hint.width + 2 + last.width <= limit {
            placed.append((column, hint))
            column += hint.width + 2
        }
        if column + last.width <= limit { placed.append((column, last)) }
        return placed
    }

    private static func put(_ hint: Hint, at column: Int, row: Int, theme: Theme, on buffer: inout ScreenBuffer) {
        let keyWidth = buffer.put(
            hint.text, at: Point(column: column, row: row), style: theme[.footerKey], maxWidth: hint.width)
        _ = buffer.put(
            " " + hint.word, at: Point(column: column + keyWidth, row: row), style: theme[.footer], maxWidth: hint.width
        )
    }

    /// Keys with what they do, in a word.
    private struct Hint {
        /// The keys that do it: mostly one, and two where there is a way back.
        let keys: [KeySequence]
        let text: String
        let word: String

        init(_ keys: [KeySequence], _ word: String) {
            self.keys = keys
            text = keys.map(\.description).joined(separator: "/")
            self.word = word
        }

        /// What is no key to press.
        init(text: String, word: String) {
            keys = []
            self.text = text
            self.word = word
        }

        var width: Int { CellText.width(text) + 1 + CellText.width(word) }

        /// The keys at a column: where it names two, the one that stands there, the first in their word's place.
        func keys(at column: Int) -> KeySequence? {
            var end = 0
            for sequence in keys {
                end += CellText.width(sequence.description) + 1
                if column < end { return sequence }
            }
            return keys.first
        }
    }

    /// What the layer in front has to offer, else the pane with the focus; the last is the last to go.
    private static func hints(for state: AppState) -> [Hint] {
        if let beginning = KeySequence(state.typedKeys.sequence) { return continuations(of: beginning, state) }
        return switch state.layers.last(where: { $0.context != nil }) {
        case .help: hints([(.cancel, "close")], state) + [Hint(text: "type", word: "to search")]
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
        let typed = Hint(text: "\(count)\(beginning)", word: "…")
        let all = state.keymap.continuations(of: beginning, in: state.contexts)
        // Many keys of one command, each with its argument, are one word.
        let alike = Dictionary(grouping: all.filter { $0.commands.count == 1 }, by: { $0.commands[0].command })
            .filter { $0.value.count > 3 }
        var named: Set<Command> = []
        let next = all.compactMap { next, commands -> Hint? in
            let command = commands[0].command
            guard commands.count == 1, let group = alike[command] else {
                return Hint([KeySequence(next)], commands.map(\.shortWords).joined(separator: ", "))
            }
            guard named.insert(command).inserted, let first = group.first, let last = group.last else { return nil }
            return Hint(text: "\(first.next)…\(last.next)", word: command.shortWords)
        }
        return [typed] + next + [Hint([KeySequence(.escape)], "nothing")]
    }

    /// Commands with the first key that asks for each here, as far as there is one.
    private static func hints(_ commands: [(Command, String)], _ state: AppState) -> [Hint] {
        commands.compactMap { command, word in key(of: command, state).map { Hint([$0], word) } }
    }

    private static func key(of command: Command, _ state: AppState) -> KeySequence? {
        state.keymap.keys(for: command, in: state.contexts).first
    }

    /// The sheet's own commands first, closing it last.
    private static func hints(for sheet: any Sheet, _ state: AppState) -> [Hint] {
        let named = Command.table.filter { $0.footerContexts.contains(sheet.context) && $0.footer != nil }
        let own = named.filter { $0.contexts.contains(sheet.context) }
        let closing = named.filter { $0.command == .stepBack }
        let others = named.filter { !$0.contexts.contains(sheet.context) && $0.command != .stepBack }
        return (own + others + closing).compactMap { entry in
            guard let word = sheet.footerWord(of: entry), let key = key(of: entry.command, state) else { return nil }
            return Hint([key], word)
        }
    }

    /// What else there is while hits are shown.
    private static func hitHints(_ state: AppState) -> [Hint] {
        let keys = [Command.nextHit, .previousHit].compactMap { key(of: $0, state) }
        return (keys.isEmpty ? [] : [Hint(keys, "hits")])
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
            return Hint([key, back].compactMap(\.self), isAlone ? "panes" : word)
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
