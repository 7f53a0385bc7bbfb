import News
import Terminal

/// The top line: the page's title in words, its counts, and the refresh.
enum HeaderLine {
    static func draw(_ state: AppState, theme: Theme, on buffer: inout ScreenBuffer) {
        let rect = state.layout.header
        guard rect.height > 0, rect.width > 0 else { return }
        let style = theme[.header]
        buffer.fill(rect, style: style)
        let right = rightSide(of: state)
        let rightWidth = CellText.width(right)
        let showsRight = rightWidth + 12 <= rect.width
        if showsRight {
            _ = buffer.put(
                right, at: Point(column: rect.width - rightWidth - 1, row: rect.row), style: style, maxWidth: rightWidth
            )
        }
        let free = rect.width - 2 - (showsRight ? rightWidth + 2 : 0)
        _ = buffer.put(
            CellText.truncated(state.page.page.title, to: free), at: Point(column: 1, row: rect.row), style: style,
            maxWidth: free)
    }

    private static func rightSide(of state: AppState) -> String {
        var parts: [String] = []
        if state.sidebar.hasSample, state.size.columns >= 60 { parts.append("sample edition (X removes it)") }
        if let counts = state.page.counts { parts.append("\(counts.unread) unread of \(counts.total)") }
        if let refresh = state.refresh {
            parts.append(refresh.total > 0 ? "↻ \(refresh.done)/\(refresh.total)" : "↻")
        }
        return parts.joined(separator: "   ")
    }
}
