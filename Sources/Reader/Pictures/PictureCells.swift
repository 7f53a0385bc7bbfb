public import Terminal

/// A picture as a grid of cells, ready to be put on the screen row by row: half blocks whose foreground and background
/// are two pixels, one above the other. Nothing of it is an escape sequence.
public struct PictureCells: Hashable, Sendable {
    /// Columns of every row.
    public let width: Int
    /// The rows from the top, each of ``width`` cells that are one column wide.
    public let rows: [[Cell]]

    /// A picture of rows; shorter rows are filled up with spaces, so that all have one width.
    public init(rows: [[Cell]]) {
        let width = rows.map(\.count).max() ?? 0
        self.width = width
        self.rows = rows.map { $0 + Array(repeating: .blank, count: width - $0.count) }
    }
}
