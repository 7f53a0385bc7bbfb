import News
import Terminal

/// The top line: the page's title in words, its counts, and the refresh.
enum HeaderLine {
    static func draw(_ state: AppState, theme: Theme, on buffer: inout ScreenBuffer) {
        let rect = state.layout.header
        guard rect.height > 0, rect.width > 0 else { return }
        let style = theme[.header]
        buffer.fill(rect, style: style)
        let (right, free) = parts(of: state)
        for (column, part) in right {
            _ = buffer.put(
                part.text, at: Point(column: column, row: rect.row), style: style, maxWidth: rect.width - column)
        }
        _ = buffer.put(
            DirectedLine(state.page.page.title, width: free, rightToLeft: state.reading.rightToLeft).text,
            at: Point(column: 1, row: rect.row), style: style, maxWidth: free)
    }

    /// What a click at a column asks for: the title leads home, the count of what is unread to the next of it, the refresh
    /// to the feeds.
    static func command(at column: Int, _ state: AppState) -> Command? {
        let (right, free) = parts(of: state)
        let part = right.first { start, part in (start..<(start + CellText.width(part.text))).contains(column) }?.part
        if let part { return part.command }
        let title = CellText.width(CellText.truncated(state.page.page.title, to: max(free, 0)))
        return (1..<(1 + max(title, 0))).contains(column) ? .goHome : nil
    }

    private struct Part {
        let text: String
        let command: Command?
    }

    /// What stands on the right, with its columns, and how many are left for the title.
    private static func parts(of state: AppState) -> (right: [(column: Int, part: Part)], free: Int) {
        let rect = state.layout.header
        let title = state.page.page.title
        // The title matters more than the counts, but a long one gives way to them as long as its start is seen.
        let titleWidth = min(CellText.width(CellText.truncated(title, to: rect.width)), max(rect.width / 3, 12))
        let right = rightSides(of: state).first { titleWidth + width(of: $0) + 4 <= rect.width } ?? []
        let rightWidth = width(of: right)
        var column = rect.width - rightWidth - 1
        var placed: [(column: Int, part: Part)] = []
        for part in right {
            placed.append((column, part))
            column += CellText.width(part.text) + gap
        }
        return (placed, rect.width - 2 - (right.isEmpty ? 0 : rightWidth + 2))
    }

    private static let gap = 3

    private static func width(of parts: [Part]) -> Int {
        parts.reduce(0) { $0 + CellText.width($1.text) } + gap * max(parts.count - 1, 0)
    }

    /// What may stand on the right, the fullest first.
    private static func rightSides(of state: AppState) -> [[Part]] {
        var sample: [Part] = []
        if state.sidebar.hasSample {
            let key = state.keymap.keys(for: .removeSample).first
            sample = [Part(text: key.map { "sample edition (\($0) removes it)" } ?? "sample edition", command: nil)]
        }
        func counts(_ text: (PageCounts) -> String) -> [Part] {
            state.page.counts.map { [Part(text: text($0), command: .nextUnread)] } ?? []
        }
        let long = counts { "\($0.unread) unread of \($0.total)" }
        let short = counts { "\($0.unread)/\($0.total)" }
        let refresh =
            state.refresh.map { [Part(text: $0.total > 0 ? "↻ \($0.done)/\($0.total)" : "↻", command: .feeds)] } ?? []
        let marks = state.page.marksWords.map { [Part(text: $0, command: nil)] } ?? []
        return [
            sample + marks + long + refresh, marks + long + refresh, marks + short + refresh,
            marks.isEmpty ? (refresh.isEmpty ? short : refresh) : marks,
        ]
    }
}
