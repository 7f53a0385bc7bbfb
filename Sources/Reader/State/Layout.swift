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
    /// The line between the list and the article below it, from one separator to another.
    public private(set) var divider: Rect?

    /// From how many columns on the article stands beside sidebar and list by itself: so many that the headlines of the
    /// list are no more cut than on a narrower screen.
    static let threePanes = 116
    /// From how many columns on two panes stand side by side.
    static let twoPanes = 76
    /// From how many on there may be three, if the user wants it so.
    private static let threePanesAtLeast = 90
    /// The columns of a list beside an article, in which two rows hold nearly any headline.
    private static let goodList = 56
    /// The rows that list and article need to stand one below the other.
    private static let leastBody = 14

    /// The layout of a screen, given the pane with the focus: the panes near it are the ones shown where not all fit.
    /// `view` is what the user chose, `measure` the widest that text is set.
    public init(
        size: Size, focus: Pane, readingMode: Bool, measure: Int = ReadingOptions().measure,
        view: PageView = PageView()
    ) {
        self.size = size
        header = Rect(column: 0, row: 0, width: size.columns, height: min(1, size.rows))
        footer = Rect(column: 0, row: max(size.rows - 1, 0), width: size.columns, height: size.rows > 1 ? 1 : 0)
        body = Rect(column: 0, row: 1, width: size.columns, height: max(size.rows - 2, 0))
        isBoxed = size.columns >= 60 && size.rows >= 16
        let shown = Layout.shownPanes(
            columns: size.columns, rows: body.height, focus: focus, readingMode: readingMode, view)
        let isBelow = shown.contains(.list) && shown.contains(.article) && Layout.place(view, size) == .below
        let side = isBelow ? shown.filter { $0 != .article } : shown
        place(side, widths: Layout.widths(of: side, columns: size.columns, measure: measure, view))
        if isBelow { putArticleBelow() }
    }

    /// The inner rectangle of a pane; empty when the pane is not shown.
    public func rect(of pane: Pane) -> Rect {
        panes[pane] ?? Rect(column: 0, row: body.row, width: 0, height: 0)
    }

    /// Where the article stands: as the user chose, else by the width.
    private static func place(_ view: PageView, _ size: Size) -> PageView.ArticlePlace {
        view.article ?? (size.columns >= threePanes ? .beside : .onDemand)
    }

    private static func shownPanes(
        columns: Int, rows: Int, focus: Pane, readingMode: Bool, _ view: PageView
    ) -> [Pane] {
        if readingMode, focus == .article { return [.article] }
        let place = place(view, Size(columns: columns, rows: rows))
        if place == .below, rows >= leastBody {
            if columns < twoPanes { return focus == .sidebar ? [.sidebar] : [.list, .article] }
            return view.hidesSidebar == true && focus != .sidebar ? [.list, .article] : [.sidebar, .list, .article]
        }
        guard columns >= twoPanes else { return [focus] }
        let hasSidebar = view.hidesSidebar != true || focus == .sidebar
        let hasArticle = place == .beside || focus == .article
        let isWide = columns >= (place == .beside ? threePanesAtLeast : threePanes)
        switch (hasSidebar, hasArticle) {
        case (true, true): return isWide ? Pane.allCases : focus == .sidebar ? [.sidebar, .list] : [.list, .article]
        case (true, false): return [.sidebar, .list]
        case (false, true): return [.list, .article]
        case (false, false): return [.list]
        }
    }

    /// Outer widths, the separator to the right of each pane not counted.
    private static func widths(of panes: [Pane], columns: Int, measure: Int, _ view: PageView) -> [Int] {
        let free = columns - panes.count - 1
        func sidebar(_ width: Int) -> Int {
            clamp(view.sidebarWidth ?? width, leastSidebar...max(free / 3, leastSidebar))
        }
        func list(_ width: Int, of room: Int) -> Int {
            clamp(view.listWidth ?? width, leastList...max(room - leastArticle, leastList))
        }
        switch panes {
        case [.sidebar, .list, .article]:
            let sidebar = sidebar(min(max(columns / 6, 18), 28))
            let room = free - sidebar
            let article = min(room / 2, max(room - goodList, leastArticle), measure + 4)
            let list = list(room - article, of: room)
            return [sidebar, list, room - list]
        case [.sidebar, .list]:
            let sidebar = sidebar(min(max(columns / 5, 16), 24))
            return [sidebar, free - sidebar]
        case [.list, .article]:
            let list = list(max(free * 2 / 5, min(46, free - 44)), of: free)
            return [list, free - list]
        default:
            return [columns]
        }
    }

    /// The least that panes may have.
    private static let leastSidebar = 12
    private static let leastList = 24
    private static let leastArticle = 26

    private static func clamp(_ value: Int, _ range: ClosedRange<Int>) -> Int {
        min(max(value, range.lowerBound), range.upperBound)
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

    /// Gives the article the lower part of the list's room, behind a line.
    private mutating func putArticleBelow() {
        guard var list = panes[.list] else { return }
        let upper = max(list.height * 2 / 5, 3)
        divider = Rect(column: list.column, row: list.row + upper, width: list.width, height: 1)
        panes[.article] = Rect(
            column: list.column, row: list.row + upper + 1, width: list.width,
            height: max(list.height - upper - 1, 0))
        list.height = upper
        panes[.list] = list
    }
}
