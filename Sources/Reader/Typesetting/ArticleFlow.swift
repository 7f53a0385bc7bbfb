import News
import Terminal

/// A piece of an article's text that goes on over lines, as one string, with the cells that its characters stand in:
/// what is looked for may begin on one line and end on the next.
struct ArticleFlow {
    /// A stretch of cells on a line.
    struct Piece: Hashable, Sendable {
        let line: Int
        let segment: Int
        let cells: Range<Int>
    }

    private(set) var text = ""
    /// For each cell, where it is and at which byte of the text it begins.
    private var places: [(offset: Int, line: Int, segment: Int, cell: Int)] = []

    /// Shows one after the other all flows of an article, from its top, as long as more are wanted.
    static func each(of lines: [ArticleLine], _ wantsMore: (ArticleFlow) -> Bool) {
        var open = ArticleFlow()
        for (index, line) in lines.enumerated() {
            for (number, segment) in line.segments.enumerated() where segment.kind != .ornament {
                open.add(segment, line: index, number: number, endsWithHyphen: line.join == .hyphen)
                // The cells of a table stand beside each other and are texts of their own.
                if line.join == .none, !open.places.isEmpty {
                    guard wantsMore(open) else { return }
                    open = ArticleFlow()
                }
            }
            if line.join == .space { open.text += " " }
        }
        if !open.places.isEmpty { _ = wantsMore(open) }
    }

    private mutating func add(_ segment: ArticleLine.Segment, line: Int, number: Int, endsWithHyphen: Bool) {
        var offset = text.utf8.count
        var cell = 0
        for run in segment.runs {
            for glyph in CellText.glyphs(run.text) {
                places.append((offset, line, number, cell))
                text += glyph.text
                offset += glyph.text.utf8.count
                cell += 1
            }
        }
        if endsWithHyphen, text.last == "-" {
            text.removeLast()
            places.removeLast()
        }
    }

    /// The cells of a range of the text, as its offsets in UTF-8, a piece for each line.
    func pieces(of range: Range<Int>) -> [Piece] {
        var pieces: [Piece] = []
        var index = places.partition(where: { $0.offset >= range.lowerBound })
        while index < places.count, places[index].offset < range.upperBound {
            let place = places[index]
            if let last = pieces.last, last.line == place.line, last.segment == place.segment {
                pieces[pieces.count - 1] = Piece(
                    line: last.line, segment: last.segment, cells: last.cells.lowerBound..<place.cell + 1)
            } else {
                pieces.append(Piece(line: place.line, segment: place.segment, cells: place.cell..<place.cell + 1))
            }
            index += 1
        }
        return pieces
    }
}

extension Array {
    /// The first index whose element fulfils a condition that all later ones fulfil, too.
    fileprivate func partition(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
