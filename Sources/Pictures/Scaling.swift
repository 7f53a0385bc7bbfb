/// How a grid of pixels is fitted into another: which of them become one.
struct Scaling {
    let width: Int
    let height: Int
    private let from: (width: Int, height: Int)

    /// As large as fits, of the same shape, and never larger than it is.
    init(_ width: Int, _ height: Int, into mostColumns: Int, _ mostRows: Int) {
        let scale = min(Double(mostColumns) / Double(width), Double(mostRows) / Double(height), 1)
        self.width = max(Int((Double(width) * scale).rounded(.down)), 1)
        self.height = max(Int((Double(height) * scale).rounded()), 1)
        from = (width, height)
    }

    /// What becomes one pixel, for each pixel row by row.
    var parts: [(columns: Range<Int>, rows: Range<Int>)] {
        let columns = (0..<width).map { Self.part($0, of: width, in: from.width) }
        return (0..<height).flatMap { row in
            let rows = Self.part(row, of: height, in: from.height)
            return columns.map { ($0, rows) }
        }
    }

    private static func part(_ index: Int, of count: Int, in total: Int) -> Range<Int> {
        let start = index * total / count
        return start..<max((index + 1) * total / count, start + 1)
    }
}
