import Terminal

/// A line of the program's own words, such as the header or a message. It is read from the left, whatever titles stand
/// in it; these are put in the order of the screen.
struct DirectedLine {
    /// The characters in the order of the screen.
    let text: String
    /// The columns at which the cells of the line as it is read begin, and the one behind the last.
    private let columns: [Int]

    init(_ line: String, width: Int = .max, rightToLeft: RightToLeft) {
        let isOrdered = rightToLeft.ordersHere && line.mayHoldRightToLeft
        let shown =
            width == .max
            ? line : CellText.truncated(line, to: width, ellipsis: isOrdered && rightToLeft == .words ? " …" : "…")
        guard isOrdered else {
            text = shown
            columns = []
            return
        }
        let glyphs = CellText.glyphs(shown)
        var ordered: [CellText.Glyph] = []
        var columns = [Int](repeating: 0, count: glyphs.count)
        var column = 0
        for (range, isQuoted) in DirectedLine.parts(of: glyphs) {
            let part = Array(glyphs[range])
            let isRightToLeft = isQuoted && MeasuredText(CellText.text(of: part)).isRightToLeft
            let line = VisualLine(part, isRightToLeft: isRightToLeft, turnsWords: rightToLeft == .words)
            for (glyph, place) in zip(line.glyphs, line.places) {
                columns[range.lowerBound + place] = column
                column += glyph.width
            }
            ordered += line.glyphs
        }
        text = CellText.text(of: ordered)
        self.columns = columns + [column]
    }

    /// The column of the cell at a place of the line as it is read; nil where nothing has changed its place.
    func column(of place: Int) -> Int? { columns.indices.contains(place) ? columns[place] : nil }

    /// The titles between quotation marks, which have directions of their own, and what is around them.
    private static func parts(of glyphs: [CellText.Glyph]) -> [(range: Range<Int>, isQuoted: Bool)] {
        var parts: [(range: Range<Int>, isQuoted: Bool)] = []
        var start = 0
        while let opening = glyphs[start...].firstIndex(where: { $0.text == "“" }) {
            // A title that was cut off has no mark at its end.
            let closing = glyphs[opening...].firstIndex { $0.text == "”" } ?? glyphs.count
            parts.append((start..<(opening + 1), false))
            parts.append(((opening + 1)..<closing, true))
            start = closing
        }
        parts.append((start..<glyphs.count, false))
        return parts
    }
}

extension CellText {
    fileprivate static func text(of glyphs: [Glyph]) -> String { glyphs.map(\.text).joined() }
}
