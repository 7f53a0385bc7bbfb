import News
import Terminal

/// A headline that may be written from the right, cut to a width and put where it belongs in it.
struct DirectedTitle {
    /// The characters in the order of the screen.
    let text: String
    /// The column it begins at: one that is read from the right ends where its room ends.
    let start: Int

    /// The same in the order in which it is read.
    private let shown: String
    /// The cells in the order of the screen; nil where that is the one in which they are read.
    private let line: VisualLine?

    /// Whether cells may stand elsewhere than they are read.
    var isOrdered: Bool { line != nil }

    /// `isRightToLeft` is the direction of the text of which this is a line; nil where it is all of it.
    init(_ title: String, width: Int, rightToLeft: RightToLeft, isRightToLeft direction: Bool? = nil) {
        let isOrdered = rightToLeft != .off && (title.mayHoldRightToLeft || direction == true)
        // kitty takes a word for one with the sign behind it, where the font has both, and turns the two together.
        shown = CellText.truncated(title, to: width, ellipsis: isOrdered && rightToLeft == .words ? " …" : "…")
        guard isOrdered else {
            text = shown
            start = 0
            line = nil
            return
        }
        let isRightToLeft = direction ?? MeasuredText(shown).isRightToLeft
        let glyphs = CellText.glyphs(shown)
        line =
            rightToLeft.ordersHere
            ? VisualLine(glyphs, isRightToLeft: isRightToLeft, turnsWords: rightToLeft == .words) : nil
        let ordered = line?.glyphs ?? glyphs
        text = ordered.map(\.text).joined()
        start = isRightToLeft ? max(width - ordered.reduce(0) { $0 + $1.width }, 0) : 0
    }

    /// The pieces that were searched for, with their columns.
    func marks(of highlights: QueryHighlights) -> [(text: String, column: Int)] {
        let ranges = highlights.ranges(in: shown, as: .title)
        guard line != nil else {
            return ranges.map { (String(shown[$0]), start + CellText.width(String(shown[..<$0.lowerBound]))) }
        }
        var wanted: Set<Int> = []
        for range in ranges {
            let first = CellText.glyphs(String(shown[..<range.lowerBound])).count
            wanted.formUnion(first..<(first + CellText.glyphs(String(shown[range])).count))
        }
        return marks(at: wanted)
    }

    /// The cells that are at some places of the text as it is read, with their columns.
    func marks(at wanted: Set<Int>) -> [(text: String, column: Int)] {
        let glyphs = line?.glyphs ?? CellText.glyphs(shown)
        let places = line?.places ?? Array(glyphs.indices)
        var marks: [(text: String, column: Int)] = []
        var column = start
        for (glyph, place) in zip(glyphs, places) {
            if wanted.contains(place) { marks.append((glyph.text, column)) }
            column += glyph.width
        }
        return marks
    }
}
