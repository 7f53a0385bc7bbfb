/// A grid of cells: what the screen is to show. Drawing is writing here; ``NcursesScreen`` alone knows a terminal.
public struct ScreenBuffer: Hashable, Sendable {
    /// Its size.
    public let size: Size

    /// Where the terminal's cursor sits; nil hides it.
    public var cursor: Point?

    /// Cells that lead somewhere, for terminals that know links.
    public var links: [Hyperlink] = []

    /// Rows from the top, cells from the left.
    private var cells: [Cell]

    /// An empty screen.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: max(size.columns, 0) * max(size.rows, 0))
    }

    /// The cell at a place inside of the size.
    public subscript(row row: Int, column column: Int) -> Cell { cells[row * size.columns + column] }

    /// The cells of a row.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        cells[(row * size.columns)..<((row + 1) * size.columns)]
    }

    /// Puts a text on one row and returns the columns it took. It ends before `maxWidth` columns and before the edge
    /// of the screen; a wide character that would not fit whole is left out. What it covers half is blanked.
    @discardableResult
    public mutating func put(_ text: String, at point: Point, style: Style, maxWidth: Int? = nil) -> Int {
        guard (0..<size.rows).contains(point.row), point.column >= 0 else { return 0 }
        let limit = min(size.columns, point.column + max(maxWidth ?? size.columns, 0))
        var column = point.column
        if let cells = CellText.asciiCells(text, upTo: limit - column) {
            for text in cells {
                set(Cell(text: text, width: 1, style: style), row: point.row, column: column)
                column += 1
            }
            return max(column - point.column, 0)
        }
        for glyph in CellText.glyphs(text) {
            guard column + glyph.width <= limit else { break }
            set(Cell(text: glyph.text, width: glyph.width, style: style), row: point.row, column: column)
            column += glyph.width
        }
        return column - point.column
    }

    /// Fills a rectangle with spaces of a style.
    public mutating func fill(_ rect: Rect, style: Style) {
        let cell = Cell(text: " ", width: 1, style: style)
        for row in max(rect.row, 0)..<max(min(rect.row + rect.height, size.rows), max(rect.row, 0)) {
            let end = min(rect.column + rect.width, size.columns)
            for column in max(rect.column, 0)..<max(end, max(rect.column, 0)) { set(cell, row: row, column: column) }
        }
    }

    private mutating func set(_ cell: Cell, row: Int, column: Int) {
        let index = row * size.columns + column
        uncover(index, column: column)
        if cell.width == 2 {
            uncover(index + 1, column: column + 1)
            cells[index + 1] = Cell(text: "", width: 0, style: cell.style)
        }
        cells[index] = cell
    }

    /// Blanks the other half of a wide character that is about to be covered.
    private mutating func uncover(_ index: Int, column: Int) {
        if cells[index].width == 0, column > 0 { cells[index - 1] = blank(like: index - 1) }
        if cells[index].width == 2, column + 1 < size.columns { cells[index + 1] = blank(like: index + 1) }
    }

    private func blank(like index: Int) -> Cell { Cell(text: " ", width: 1, style: cells[index].style) }

    /// The characters, a line a row, without the spaces at the end of rows: what tests compare.
    public var text: String {
        (0..<size.rows).map { row in
            var line = self.row(row).map(\.text).joined()
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}
