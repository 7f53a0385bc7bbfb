import Foundation
import Terminal
import Testing

@testable import Reader

extension TestReader {
    mutating func mouse(_ kind: MouseReport.Kind, at point: Point) { press(.mouse(MouseReport(kind, at: point))) }

    /// A button goes down and is let go.
    mutating func click(button: MouseReport.Button = .left, at point: Point) {
        mouse(.press(button), at: point)
        mouse(.release, at: point)
    }

    /// Clicks where a text stands: in a pane, or anywhere on the screen.
    mutating func click(
        on text: String, in pane: Pane? = .list, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        click(at: place(of: text, in: pane, sourceLocation: sourceLocation))
    }

    /// The wheel is turned in the middle of a pane.
    mutating func wheel(_ direction: Int, over pane: Pane) {
        let rect = state.layout.rect(of: pane)
        mouse(.wheel(direction), at: Point(column: rect.column + rect.width / 2, row: rect.row + rect.height / 2))
    }

    /// Where a text begins on the screen: in a pane, or anywhere, from the top or, with `last`, from the bottom.
    func place(
        of text: String, in pane: Pane? = nil, last: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
    ) -> Point {
        let buffer = buffer
        let rect =
            pane.map { state.layout.rect(of: $0) }
            ?? Rect(column: 0, row: 0, width: buffer.size.columns, height: buffer.size.rows)
        let rows = Array(rect.row..<(rect.row + rect.height))
        for row in last ? rows.reversed() : rows {
            let cells = buffer.row(row).dropFirst(rect.column).prefix(rect.width)
            let line = cells.map { $0.text.isEmpty ? "" : $0.text }.joined()
            guard let range = line.range(of: text) else { continue }
            var column = rect.column
            var length = line.distance(from: line.startIndex, to: range.lowerBound)
            for cell in cells where length > 0 {
                length -= cell.text.count
                column += 1
            }
            return Point(column: column, row: row)
        }
        Issue.record("“\(text)” is not on the screen:\n\(screen)", sourceLocation: sourceLocation)
        return Point(column: 0, row: 0)
    }
}
