/// A size in cells.
public struct Size: Hashable, Sendable {
    /// Cells across.
    public var columns: Int
    /// Cells down.
    public var rows: Int

    /// A size in cells, 0 or more each.
    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A cell's place; column 0 of row 0 is at the top left.
public struct Point: Hashable, Sendable {
    /// Cells from the left.
    public var column: Int
    /// Cells from the top.
    public var row: Int

    /// A place.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
    /// The leftmost column.
    public var column: Int
    /// The topmost row.
    public var row: Int
    /// Cells across.
    public var width: Int
    /// Cells down.
    public var height: Int

    /// A rectangle of cells.
    public init(column: Int, row: Int, width: Int, height: Int) {
        self.column = column
        self.row = row
        self.width = width
        self.height = height
    }
    /// Whether a place lies in it.
    public func contains(_ point: Point) -> Bool {
        point.column >= column && point.column - column < width && point.row >= row && point.row - row < height
    }
}
