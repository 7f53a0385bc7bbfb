import News
import Terminal

/// The list of keys and of what queries are made of, narrowed by what was typed. It stands in place of the panes, in
/// columns where there is room.
enum HelpPane {
    struct Line: Hashable {
        var keys = ""
        var text = ""
        var isHeading = false
    }

    /// The narrowest that a column is where there are several.
    private static let narrowestColumn = 58

    private static func columnCount(in layout: Layout) -> Int { max(layout.body.width / narrowestColumn, 1) }

    private static func columnWidth(in layout: Layout) -> Int { layout.body.width / columnCount(in: layout) }

    /// The lines that fit what was typed, under their headings, as wide as a column: first what matters where the list of
    /// keys was opened, then all others by what they are about.
    static func lines(of state: AppState) -> [Line] {
        let filter = state.help?.filter.lowercased() ?? ""
        // Nothing here says so much.
        if filter.utf8.count > 200 { return [] }
        let setter = Setter(filter: filter, meant: HelpWords.commands(meantBy: filter), state: state)
        let here = state.sheet?.context ?? state.paneContext
        let own = Command.table.filter { $0.isOwn(of: here) }
        var lines = setter.lines(state.sheet == nil ? "Here: \(here.place)" : "This list", own)
        for group in Command.Group.allCases {
            let entries = Command.table.filter { $0.group == group && !$0.isOwn(of: here) }
            guard group == .lists || group == .typing else {
                lines += setter.lines(group.rawValue, entries)
                continue
            }
            // These mean something in one place only, and are listed by it.
            for context in Context.allCases {
                lines += setter.lines(context.title, entries.filter { $0.contexts.first == context })
            }
        }
        return lines + setter.lines("Keys of your own", state.keymap.ownLines, also: [])
            + setter.lines("The mouse", HelpWords.mouse, also: HelpWords.mouseWords)
            + setter.lines("Beyond the keys", HelpWords.topics(state), also: [])
            + setter.lines(
                "What to search for, after / and :page", QueryHelp.terms.map { ($0.term, $0.meaning) }, also: [])
    }

    /// Makes lines of what fits.
    private struct Setter {
        let filter: String
        /// The commands that the typed word means in other programs.
        let meant: Set<Command>
        let state: AppState
        let keyWidth: Int
        private let textWidth: Int

        init(filter: String, meant: Set<Command>, state: AppState) {
            self.filter = filter
            self.meant = meant
            self.state = state
            keyWidth = HelpPane.keyWidth(in: state)
            textWidth = max(HelpPane.columnWidth(in: state.layout) - keyWidth - 6, 2)
        }

        func lines(_ title: String, _ entries: [Command.Entry]) -> [Line] {
            under(
                title,
                entries.flatMap { entry -> [Line] in
                    let keys = HelpPane.keys(of: entry, in: state.keymap)
                    let others = HelpPane.otherMeanings(of: entry, in: state.keymap)
                    let isMatch =
                        fits(entry.help, keys) || entry.command.rawValue.contains(filter)
                        || meant.contains(entry.command) || others.contains { fits($0, "") }
                    guard isMatch else { return [] }
                    return set(keys, entry.help) + others.flatMap { set("", $0) }
                })
        }

        /// Lines that are about no command; a heading or a word that stands for them all brings all of them.
        func lines(_ title: String, _ terms: [(term: String, text: String)], also words: [String]) -> [Line] {
            let all =
                fits(title, "") || filter.count > 2 && words.contains { $0.hasPrefix(filter) }
            return under(
                title, terms.filter { all || fits($0.text, $0.term) }.flatMap { set($0.term, $0.text) })
        }

        private func fits(_ text: String, _ keys: String) -> Bool {
            filter.isEmpty || text.lowercased().contains(filter) || keys.lowercased().contains(filter)
        }

        private func under(_ title: String, _ lines: [Line]) -> [Line] {
            lines.isEmpty ? [] : [Line(text: title, isHeading: true)] + lines
        }

        /// Keys that are too wide for their column have a line of their own.
        private func set(_ keys: String, _ text: String) -> [Line] {
            let isWide = CellText.width(keys) > keyWidth
            let lines = CellText.wrapped(text, width: textWidth).enumerated().map { index, text in
                Line(keys: index == 0 && !isWide ? keys : "", text: text)
            }
            return isWide ? [Line(keys: keys)] + lines : lines
        }
    }

    /// How many lines are visible at once.
    static func visibleLines(in layout: Layout) -> Int { rows(in: layout) * columnCount(in: layout) }

    private static func rows(in layout: Layout) -> Int { max(layout.body.height - 2, 0) }

    /// The keys that ask for a command where its line says; its name on the command line where it has none.
    private static func keys(of entry: Command.Entry, in keymap: Keymap) -> String {
        let contexts = entry.contexts.first?.chain ?? []
        let keys = keymap.keys(for: entry.command, in: contexts).map(\.description).joined(separator: " ")
        return !keys.isEmpty || entry.contexts.allSatisfy(\.takesText) ? keys : ":\(entry.command.rawValue)"
    }

    /// Where, among the panes, its keys mean something else, and where others mean it.
    private static func otherMeanings(of entry: Command.Entry, in keymap: Keymap) -> [String] {
        guard let outer = entry.contexts.first, outer == .general || outer == .panes else { return [] }
        let keys = keymap.keys(for: entry.command, in: outer.chain)
        return [Context.sidebar, .list, .article].flatMap { pane -> [String] in
            let others = keys.compactMap { key -> String? in
                guard case .commands(let lines) = keymap.meaning(of: key, in: pane.chain),
                    lines != [CommandLine(entry.command)], let first = lines.first
                else { return nil }
                let words =
                    first.command == .say ? "it says what to use" : lines.map(\.shortWords).joined(separator: ", ")
                return "\(key) in \(pane.place): \(words)"
            }
            let more = keymap.keys(for: entry.command, in: [pane]).filter { !keys.contains($0) }
            return others
                + (more.isEmpty ? [] : ["in \(pane.place), too: \(more.map(\.description).joined(separator: " "))"])
        }
    }

    private static func keyWidth(in state: AppState) -> Int {
        let widths =
            Command.table.map { CellText.width(keys(of: $0, in: state.keymap)) }
            + QueryHelp.terms.map { CellText.width($0.term) }
        let width = columnWidth(in: state.layout)
        return min(widths.max() ?? 0, columnCount(in: state.layout) > 1 ? width / 4 : width / 3)
    }

    static func draw(_ state: AppState, _ help: HelpState, theme: Theme, on buffer: inout ScreenBuffer) {
        let body = state.layout.body
        guard body.height > 0, body.width > 2 else { return }
        let prompt = help.filter.isEmpty ? "Keys: type to search, Esc closes" : "Keys with: \(help.filter)"
        let promptWidth = buffer.put(
            CellText.truncated(prompt, to: body.width - 2), at: Point(column: 1, row: body.row),
            style: theme[.paneTitle], maxWidth: body.width - 2)
        buffer.cursor = Point(column: min(1 + promptWidth, body.width - 1), row: body.row)
        let lines = lines(of: state)
        if lines.isEmpty, body.height > 2 {
            _ = buffer.put(
                "No key does that.", at: Point(column: 1, row: body.row + 2), style: theme[.dim],
                maxWidth: body.width - 2)
        }
        let rows = rows(in: state.layout)
        guard rows > 0 else { return }
        let width = columnWidth(in: state.layout)
        for (offset, line) in lines.dropFirst(help.top).prefix(visibleLines(in: state.layout)).enumerated() {
            let place = Point(column: offset / rows * width, row: body.row + 2 + offset % rows)
            draw(line, at: place, width: width, keyWidth: keyWidth(in: state), theme, on: &buffer)
        }
    }

    private static func draw(
        _ line: Line, at place: Point, width: Int, keyWidth: Int, _ theme: Theme, on buffer: inout ScreenBuffer
    ) {
        if line.isHeading {
            _ = buffer.put(
                line.text, at: Point(column: place.column + 1, row: place.row), style: theme[.articleHeading],
                maxWidth: width - 2)
            return
        }
        let room = line.text.isEmpty ? max(width - 4, 0) : keyWidth
        _ = buffer.put(
            CellText.truncated(line.keys, to: room), at: Point(column: place.column + 3, row: place.row),
            style: theme[.helpKey], maxWidth: room)
        let start = 3 + keyWidth + 2
        _ = buffer.put(
            line.text, at: Point(column: place.column + start, row: place.row), style: theme[.text],
            maxWidth: max(width - start - 1, 0))
    }
}

extension Command.Entry {
    /// Whether it is one of those that matter most in a context: what only counts there, in a pane what its footer names.
    fileprivate func isOwn(of context: Context) -> Bool {
        switch context {
        case .sidebar, .list, .article: contexts.contains(context) || footer != nil && footerContexts.contains(context)
        default: contexts.contains(context)
        }
    }
}
