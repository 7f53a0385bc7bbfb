import News
import Terminal

/// The top line: the page's title in words, its counts, and the refresh.
enum HeaderLine {
    static func draw(_ state: AppState, theme: Theme, on buffer: inout ScreenBuffer) {
        let rect = state.layout.header
        guard rect.height > 0, rect.width > 0 else { return }
        let style = theme[.header]
        buffer.fill(rect, style: style)
        let title = state.page.page.title
        // The title matters more than the counts, but a long one gives way to them as long as its start is seen.
        let titleWidth = min(CellText.width(CellText.truncated(title, to: rect.width)), max(rect.width / 3, 12))
        let right = rightSides(of: state).first { titleWidth + CellText.width($0) + 4 <= rect.width } ?? ""
        let rightWidth = CellText.width(right)
        _ = buffer.put(
            right, at: Point(column: rect.width - rightWidth - 1, row: rect.row), style: style, maxWidth: rightWidth)
        let free = rect.width - 2 - (right.isEmpty ? 0 : rightWidth + 2)
        _ = buffer.put(
            DirectedLine(title, width: free, rightToLeft: state.reading.rightToLeft).text,
            at: Point(column: 1, row: rect.row), style: style, maxWidth: free)
    }

    /// What may stand on the right, the fullest first.
    private static func rightSides(of state: AppState) -> [String] {
        var sample: [String] = []
        if state.sidebar.hasSample {
            let key = state.keymap.keys(for: .removeSample).first
            sample = [key.map { "sample edition (\($0) removes it)" } ?? "sample edition"]
        }
        let counts = state.page.counts.map { ["\($0.unread) unread of \($0.total)"] } ?? []
        let shortCounts = state.page.counts.map { ["\($0.unread)/\($0.total)"] } ?? []
        let refresh = state.refresh.map { $0.total > 0 ? ["↻ \($0.done)/\($0.total)"] : ["↻"] } ?? []
        let choices = [
            sample + counts + refresh, counts + refresh, shortCounts + refresh, refresh.isEmpty ? shortCounts : refresh,
        ]
        return choices.map { $0.joined(separator: "   ") }
    }
}
