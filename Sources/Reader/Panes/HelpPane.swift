import News
import Terminal

/// The list of keys and of what queries are made of, narrowed by what was typed. It stands in place of the panes.
enum HelpPane {
    struct Line: Hashable {
        var keys = ""
        var text = ""
        var isHeading = false
    }

    /// The lines that fit what was typed, under their headings, as wide as the screen.
    static func lines(of state: AppState) -> [Line] {
        let filter = state.help?.filter.lowercased() ?? ""
        let keys = Dictionary(
            uniqueKeysWithValues: Command.table.map { entry in
                (entry.command, names(of: entry.command, in: state.keymap))
            })
        let keyWidth = keyWidth(in: state)
        let textWidth = max(state.layout.body.width - keyWidth - 6, 2)
        return sheetLines(of: state, filter: filter)
            + Command.Group.allCases.flatMap { group -> [Line] in
                let entries = Command.table.filter { $0.group == group }.flatMap { entry -> [Line] in
                    let keys = keys[entry.command] ?? ""
                    let isMatch =
                        filter.isEmpty || entry.help.lowercased().contains(filter) || keys.lowercased().contains(filter)
                        || entry.command.rawValue.contains(filter)
                    guard isMatch else { return [] }
                    return CellText.wrapped(entry.help, width: textWidth).enumerated().map { index, text in
                        Line(keys: index == 0 ? keys : "", text: text)
                    }
                }
                return entries.isEmpty ? [] : [Line(text: group.rawValue, isHeading: true)] + entries
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

    /// The keys of the sheet that the list of keys stands over.
    private static func sheetLines(of state: AppState, filter: String) -> [Line] {
        let keys = (state.sheet?.keys ?? []).filter {
            filter.isEmpty || $0.help.lowercased().contains(filter) || $0.keys.lowercased().contains(filter)
        }
        return keys.isEmpty
            ? [] : [Line(text: "This list", isHeading: true)] + keys.map { Line(keys: $0.keys, text: $0.help) }
    }

    /// How many lines are visible at once.
    static func visibleLines(in layout: Layout) -> Int { max(layout.body.height - 2, 0) }

    /// The keys of a command; its name on the command line where it has none.
    private static func names(of command: Command, in keymap: Keymap) -> String {
        let keys = keymap.keys(for: command).map(\.description).joined(separator: " ")
        return keys.isEmpty ? ":\(command.rawValue)" : keys
    }

    private static func keyWidth(in state: AppState) -> Int {
        let widths =
            Command.table.map { CellText.width(names(of: $0.command, in: state.keymap)) }
            + QueryHelp.terms.map { CellText.width($0.term) }
        return min(widths.max() ?? 0, state.layout.body.width / 3)
    }

    static func draw(_ state: AppState, theme: Theme, on buffer: inout ScreenBuffer) {
        let body = state.layout.body
        guard let help = state.help, body.height > 0, body.width > 2 else { return }
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
