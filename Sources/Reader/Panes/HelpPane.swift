import News
import Terminal

/// The list of keys and of what queries are made of, narrowed by what was typed. It stands in place of the panes.
enum HelpPane {
    struct Line: Hashable {
        var keys = ""
        var text = ""
        var isHeading = false
    }

    /// The lines that fit what was typed, under their headings, as wide as the screen: first what counts only where the
    /// list of keys was opened, then all others by what they are about.
    static func lines(of state: AppState) -> [Line] {
        let filter = state.help?.filter.lowercased() ?? ""
        // Nothing here says so much.
        if filter.utf8.count > 200 { return [] }
        let keyWidth = keyWidth(in: state)
        let textWidth = max(state.layout.body.width - keyWidth - 6, 2)
        let here = state.sheet?.context
        func lines(_ title: String, _ entries: [Command.Entry]) -> [Line] {
            let lines = entries.flatMap { entry -> [Line] in
                let keys = keys(of: entry, in: state.keymap)
                let isMatch =
                    filter.isEmpty || entry.help.lowercased().contains(filter) || keys.lowercased().contains(filter)
                    || entry.command.rawValue.contains(filter)
                guard isMatch else { return [] }
                return CellText.wrapped(entry.help, width: textWidth).enumerated().map { index, text in
                    Line(keys: index == 0 ? keys : "", text: text)
                }
            }
            return lines.isEmpty ? [] : [Line(text: title, isHeading: true)] + lines
        }
        let own = here.map { context in Command.table.filter { $0.contexts.contains(context) } } ?? []
        return lines("This list", own)
            + Command.Group.allCases.flatMap { group -> [Line] in
                let entries = Command.table.filter { entry in
                    entry.group == group && !(here.map(entry.contexts.contains) ?? false)
                }
                guard group == .lists || group == .typing else { return lines(group.rawValue, entries) }
                // These mean something in one place only, and are listed by it.
                return Context.allCases.flatMap { context in
                    lines(context.title, entries.filter { $0.contexts.first == context })
                }
            } + queryLines(filter: filter, textWidth)
    }

    /// What can be typed after `/` and `:page`.
    private static func queryLines(filter: String, _ textWidth: Int) -> [Line] {
        let heading = "What to search for, after / and :page"
        let fits = filter.isEmpty || heading.lowercased().contains(filter)
        let lines = QueryHelp.terms.filter { term, meaning in
            fits || term.lowercased().contains(filter) || meaning.lowercased().contains(filter)
        }.flatMap { term, meaning in
            CellText.wrapped(meaning, width: textWidth).enumerated().map { index, text in
                Line(keys: index == 0 ? term : "", text: text)
            }
        }
        return lines.isEmpty ? [] : [Line(text: heading, isHeading: true)] + lines
    }

    /// How many lines are visible at once.
    static func visibleLines(in layout: Layout) -> Int { max(layout.body.height - 2, 0) }

    /// The keys that ask for a command where its line says; its name on the command line where it has none.
    private static func keys(of entry: Command.Entry, in keymap: Keymap) -> String {
        let contexts = entry.contexts.first?.chain ?? []
        let keys = keymap.keys(for: entry.command, in: contexts).map(\.description).joined(separator: " ")
        return !keys.isEmpty || entry.contexts.allSatisfy(\.takesText) ? keys : ":\(entry.command.rawValue)"
    }

    private static func keyWidth(in state: AppState) -> Int {
        let widths =
            Command.table.map { CellText.width(keys(of: $0, in: state.keymap)) }
            + QueryHelp.terms.map { CellText.width($0.term) }
        return min(widths.max() ?? 0, state.layout.body.width / 3)
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
        let keyWidth = keyWidth(in: state)
        if lines.isEmpty, body.height > 2 {
            _ = buffer.put(
                "No key does that.", at: Point(column: 1, row: body.row + 2), style: theme[.dim],
                maxWidth: body.width - 2)
        }
        for (offset, line) in lines.dropFirst(help.top).prefix(visibleLines(in: state.layout)).enumerated() {
            let row = body.row + 2 + offset
            if line.isHeading {
                _ = buffer.put(
                    line.text, at: Point(column: 1, row: row), style: theme[.articleHeading], maxWidth: body.width - 2)
                continue
            }
            _ = buffer.put(
                CellText.truncated(line.keys, to: keyWidth), at: Point(column: 3, row: row), style: theme[.helpKey],
                maxWidth: keyWidth)
            let column = 3 + keyWidth + 2
            _ = buffer.put(
                line.text, at: Point(column: column, row: row), style: theme[.text],
                maxWidth: max(body.width - column - 1, 0))
        }
    }
}
