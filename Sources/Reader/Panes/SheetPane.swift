import News
import Terminal

/// A sheet in place of the panes: a title, what it is about, and its list. The footer has its keys.
enum SheetPane {
    /// The rows above the list: title, what it is about.
    private static let head = 2

    /// How many rows the list has.
    static func listHeight(of state: AppState) -> Int {
        max(state.layout.body.height - head - details(state), 0)
    }

    /// The rows below the list, for what is to be said about the selected one.
    private static func details(_ state: AppState) -> Int {
        guard case .feeds = state.sheet else { return 0 }
        return state.layout.body.height >= 14 ? FeedsPane.detailHeight : 0
    }

    static func draw(_ state: AppState, _ sheet: Sheet, theme: Theme, on buffer: inout ScreenBuffer) {
        let body = state.layout.body
        guard body.height > head, body.width > 4 else { return }
        let list = Rect(column: body.column, row: body.row + head, width: body.width, height: listHeight(of: state))
        var canvas = SheetCanvas(theme: theme, buffer: buffer)
        let (title, about, right) = heading(of: sheet, state)
        canvas.put(title, at: 1, row: body.row, width: body.width - 2, .paneTitle)
        let rightWidth = CellText.width(right)
        if CellText.width(title) + rightWidth + 4 <= body.width {
            canvas.put(right, at: body.width - 1 - rightWidth, row: body.row, width: rightWidth, .dim)
        }
        canvas.put(about, at: 1, row: body.row + 1, width: body.width - 2, .dim)
        switch sheet {
        case .feeds(let feeds):
            FeedsPane.draw(feeds, state, in: list, &canvas)
            let detailRow = list.row + list.height
            if details(state) > 0 {
                FeedsPane.drawDetails(feeds, state, row: detailRow, width: body.width, &canvas)
            }
        case .catalogue(let catalogue): CataloguePane.draw(catalogue, in: list, &canvas)
        case .found(let found): FoundPane.draw(found, state, in: list, &canvas)
        }
        buffer = canvas.buffer
    }

    private static func heading(of sheet: Sheet, _ state: AppState) -> (title: String, about: String, right: String) {
        switch sheet {
        case .feeds(let feeds):
            let all = feeds.feeds ?? []
            let failing = all.count { $0.trouble <= .failing }
            let title = feeds.filter.isEmpty ? "Feeds" : "Feeds with “\(feeds.filter)”"
            let count = feeds.filter.isEmpty ? "\(all.count)" : "\(feeds.visible.count) of \(all.count)"
            return (
                title, FeedsPane.columnNames(width: state.layout.body.width),
                failing > 0 ? "\(count), \(failing) failing" : count
            )
        case .catalogue(let catalogue):
            let title = catalogue.filter.isEmpty ? "Catalogue" : "Catalogue with “\(catalogue.filter)”"
            let marked = catalogue.marked.isEmpty ? "" : "\(catalogue.marked.count) marked, "
            return (
                title, "From public lists; no address has been asked: fetching tells which ones still hold.",
                "\(marked)\(catalogue.entryCount) publishers"
            )
        case .found(let found):
            let about =
                switch found.phase {
                case .searching: "Looking for its feeds …"
                case .offered: "It has several feeds. Which?"
                case .following: "Following …"
                case .done, .failed: ""
                }
            return ("Add \(ShownAddress.text(found.address))", about, "")
        }
    }
}

/// Puts text of roles on the screen, selected rows in one style.
struct SheetCanvas {
    let theme: Theme
    var buffer: ScreenBuffer
    /// The style of the row that is being drawn, when it is the selected one.
    private var selection: Style?

    init(theme: Theme, buffer: ScreenBuffer) {
        self.theme = theme
        self.buffer = buffer
    }

    /// Begins a row of a list.
    mutating func begin(row: Int, in list: Rect, isSelected: Bool) {
        selection = isSelected ? theme[.selection] : nil
        guard let selection else { return }
        buffer.fill(Rect(column: list.column, row: row, width: list.width, height: 1), style: selection)
        buffer.cursor = Point(column: list.column, row: row)
    }

    /// Ends the rows of a list.
    mutating func endRows() { selection = nil }

    mutating func put(_ text: String, at column: Int, row: Int, width: Int, _ role: Role) {
        guard width > 0, !text.isEmpty else { return }
        _ = buffer.put(
            CellText.truncated(text, to: width), at: Point(column: column, row: row), style: selection ?? theme[role],
            maxWidth: width)
    }

    /// The same at the right end of a column.
    mutating func putRight(_ text: String, at column: Int, row: Int, width: Int, _ role: Role) {
        let own = CellText.width(text)
        put(text, at: column + max(width - own, 0), row: row, width: min(own, width), role)
    }
}
