import News
import Terminal

/// A sheet in place of the panes: a title, what it is about, and its list. The footer has its keys.
enum SheetPane {
    /// The rows above the list: title, what it is about.
    private static let head = 2

    /// Where the marks of rows end, in lists whose rows can be marked.
    static let markEnd = 4

    /// How many rows the list has.
    static func listHeight(of state: AppState) -> Int {
        let height = state.layout.body.height
        return max(height - head - (state.sheet?.detailHeight(in: height) ?? 0), 0)
    }

    /// The position of the row of a sheet's list at a row of the screen, whether or not there is one.
    static func index(at row: Int, _ sheet: any Sheet, in layout: Layout) -> Int? {
        let first = layout.body.row + head
        let height = layout.body.height - head - sheet.detailHeight(in: layout.body.height)
        guard row >= first, row < first + height else { return nil }
        return sheet.selection.top + (row - first) / max(sheet.rowHeight, 1)
    }

    static func draw(_ state: AppState, _ sheet: any Sheet, theme: Theme, on buffer: inout ScreenBuffer) {
        let body = state.layout.body
        guard body.height > head, body.width > 4 else { return }
        let height = max(body.height - head - sheet.detailHeight(in: body.height), 0)
        let list = Rect(column: body.column, row: body.row + head, width: body.width, height: height)
        let details = Rect(
            column: body.column, row: list.row + height, width: body.width,
            height: sheet.detailHeight(in: body.height))
        var canvas = SheetCanvas(theme: theme, rightToLeft: state.reading.rightToLeft, buffer: buffer)
        let heading = sheet.heading(in: state)
        canvas.put(heading.title, at: 1, row: body.row, width: body.width - 2, .paneTitle)
        let rightWidth = CellText.width(heading.counts)
        if CellText.width(heading.title) + rightWidth + 4 <= body.width {
            canvas.put(heading.counts, at: body.width - 1 - rightWidth, row: body.row, width: rightWidth, .dim)
        }
        canvas.put(heading.about, at: 1, row: body.row + 1, width: body.width - 2, .dim)
        sheet.draw(state, list: list, details: details, on: &canvas)
        buffer = canvas.buffer
    }
}

/// Puts text of roles on the screen, selected rows in one style.
struct SheetCanvas {
    let theme: Theme
    let rightToLeft: RightToLeft
    var buffer: ScreenBuffer
    /// The style of the row that is being drawn, when it is the selected one.
    private var selection: Style?

    init(theme: Theme, rightToLeft: RightToLeft, buffer: ScreenBuffer) {
        self.theme = theme
        self.rightToLeft = rightToLeft
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
            DirectedLine(text, width: width, rightToLeft: rightToLeft).text, at: Point(column: column, row: row),
            style: selection ?? theme[role], maxWidth: width)
    }

    /// The same for a title of a publisher's, which is read in its own direction.
    mutating func put(title: String, at column: Int, row: Int, width: Int, _ role: Role) {
        guard width > 0, !title.isEmpty else { return }
        _ = buffer.put(
            DirectedTitle(title, width: width, rightToLeft: rightToLeft).text, at: Point(column: column, row: row),
            style: selection ?? theme[role], maxWidth: width)
    }

    /// The same at the right end of a column.
    mutating func putRight(_ text: String, at column: Int, row: Int, width: Int, _ role: Role) {
        let own = CellText.width(text)
        put(text, at: column + max(width - own, 0), row: row, width: min(own, width), role)
    }
}
