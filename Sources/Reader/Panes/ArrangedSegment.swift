import Terminal

/// The cells of a segment in the order of the screen, with the runs that they are of.
struct ArrangedSegment {
    /// The cells from the left.
    let glyphs: [CellText.Glyph]
    /// For each, its position in the segment's text.
    let places: [Int]
    /// For each character of the text, its run.
    let runs: [Int]
    /// The column of the first cell, within the segment's room: below 0 where code is scrolled.
    let start: Int

    init(_ segment: ArticleLine.Segment, room: Int, article: ArticleState, rightToLeft: RightToLeft) {
        var glyphs: [CellText.Glyph] = []
        var runs: [Int] = []
        for (index, run) in segment.runs.enumerated() {
            let own = CellText.glyphs(run.text)
            glyphs += own
            runs += Array(repeating: index, count: own.count)
        }
        self.runs = runs
        let width = glyphs.reduce(0) { $0 + $1.width }
        guard segment.kind != .code else {
            self.glyphs = glyphs
            places = Array(glyphs.indices)
            start = width > room ? -article.codeColumn : 0
            return
        }
        if rightToLeft.ordersHere {
            let line = VisualLine(
                glyphs, isRightToLeft: segment.isRightToLeft, turnsWords: rightToLeft == .words)
            (self.glyphs, places) = (line.glyphs, line.places)
        } else {
            self.glyphs = glyphs
            places = Array(glyphs.indices)
        }
        start = segment.isRightToLeft ? max(room - self.glyphs.reduce(0) { $0 + $1.width }, 0) : 0
    }

    /// The run at a column of the segment's room.
    func run(at column: Int) -> Int? {
        var end = start
        for (glyph, place) in zip(glyphs, places) {
            end += glyph.width
            if column < end { return end - glyph.width <= column ? runs[place] : nil }
        }
        return nil
    }
}
