public import Terminal

/// Where everything stands on a screen of some size: pure arithmetic, the same for drawing and for paging.
public struct Layout: Hashable, Sendable {
    /// The whole screen.
    public let size: Size
    /// The top line.
    public let header: Rect
    /// The bottom line.
    public let footer: Rect
    /// What is inside the panes that are shown, without their borders.
    public private(set) var panes: [Pane: Rect] = [:]
    /// Everything between header and footer, borders included.
    public let body: Rect
    /// Whether panes are drawn in a box with a line below; small screens need the row.
    public let isBoxed: Bool
    /// The columns of the lines between panes, box edges included, from left to right.
    public private(set) var separators: [Int] = []

    /// The layout of a screen, given the pane with the focus: the panes near it are the ones shown where not all fit.
    /// About 100 columns and more show three panes, 60 and more two, fewer one.
    /// `measure` is the widest that text is set.
    public init(size: Size, focus: Pane, readingMode: Bool, measure: Int = ReadingOptions().measure) {
        self.size = size
        header = Rect(column: 0, row: 0, width: size.columns, height: min(1, size.rows))
        footer = Rect(column: 0, row: max(size.rows - 1, 0), width: size.columns, height: size.rows > 1 ? 1 : 0)
        body = Rect(column: 0, row: 1, width: size.columns, height: max(size.rows - 2, 0))
        isBoxed = size.columns >= 60 && size.rows >= 16
        let shown = Layout.shownPanes(columns: size.columns, focus: focus, readingMode: readingMode)
        place(shown, widths: Layout.widths(of: shown, columns: size.columns, measure: measure))
    }

    /// The inner rectangle of a pane; empty when the pane is not shown.
    public func rect(of pane: Pane) -> Rect {
        panes[pane] ?? Rect(column: 0, row: body.row, width: 0, height: 0)
    }

    private static func shownPanes(columns: Int, focus: Pane, readingMode: Bool) -> [Pane] {
        if readingMode, focus == .article { return [.article] }
        if columns >= 100 { return [.sidebar, .list, .article] }
        if columns >= 60 { return focus == .article ? [.list, .article] : [.sidebar, .list] }
        return [focus]
    }

    /// Outer widths, the separator to the right of each pane not counted.
    private static func widths(of panes: [Pane], columns: Int, measure: Int) -> [Int] {
        let free = columns - panes.count - 1
        switch panes {
        case [.sidebar, .list, .article]:
            let sidebar = min(max(columns / 6, 18), 28)
            let article = min((free - sidebar) * 53 / 100, measure + 4)
            return [sidebar, free - sidebar - article, article]
        case [.sidebar, .list]:
            let sidebar = min(max(columns / 5, 16), 24)
            return [sidebar, free - sidebar]
        case [.list, .article]:
            let list = free * 2 / 5
            return [list, free - list]
        default:
            return [columns]
        }
    }

    private mutating func place(_ shown: [Pane], widths: [Int]) {
        let innerHeight = max(body.height - 1 - (isBoxed ? 1 : 0), 0)
        let innerRow = body.row + min(1, body.height)
        if shown.count == 1 {
            panes[shown[0]] = Rect(column: 0, row: innerRow, width: size.columns, height: innerHeight)
            return
        }
        var column = 0
        separators.append(column)
        for (pane, width) in zip(shown, widths) {
            panes[pane] = Rect(column: column + 1, row: innerRow, width: max(width, 0), height: innerHeight)
            column += width + 1
            separators.append(column)
        }
    }
}
