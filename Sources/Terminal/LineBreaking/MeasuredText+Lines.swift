/// Setting measured text into lines.
extension MeasuredText {
    /// A line: some cells, without the spaces at its end.
    public struct Line: Hashable, Sendable {
        /// The cells.
        public let cells: Range<Int>
        /// Columns they take, with the hyphen.
        public let width: Int
        /// Whether a hyphen is to stand after them: the line broke at a soft one.
        public let endsWithHyphen: Bool
        /// Whether a space stood between this line and the next, so that words of both are apart.
        public let endsWithSpace: Bool
        /// Whether a line ends here at any width.
        public let isForced: Bool
    }

    /// The lines at a width, none wider than `width` columns (2 at least).
    ///
    /// They are filled one after the other, and break where UAX #14 lets them; inside of a word only where the word alone
    /// is wider than a line. With `avoidsWidows`, a last line of one word gets another one from the line before it, where
    /// that stays at least half full.
    public func lines(width: Int, avoidsWidows: Bool = false) -> [Line] {
        let limit = min(max(width, 2), 1_000_000)
        var lines: [Line] = []
        var start = 0
        while true {
            var end = start
            while end < count, !isLineFeed(end) { end += 1 }
            let first = lines.count
            fill(start..<end, limit: limit, into: &lines)
            if avoidsWidows, lines.count > first + 1 { mendWidow(&lines, limit: limit) }
            guard end < count else { return lines }
            start = end + 1
        }
    }

    private func fill(_ segment: Range<Int>, limit: Int, into lines: inout [Line]) {
        var cell = segment.lowerBound
        while cell < segment.upperBound, isSpace(cell) { cell += 1 }
        // An indent leaves room for text, and stays.
        var start = max(cell - limit / 2, segment.lowerBound)
        var textStart = cell
        var column = cell - start
        if cell == segment.upperBound { start = cell }
        var cut: Int?
        while cell < segment.upperBound {
            if cell > textStart {
                switch breaks[cell] {
                case .allowed: cut = cell
                case .hyphenated where column < limit: cut = cell
                default: break
                }
            }
            let width = Int(widths[cell])
            // Spaces at the end of a line hang out of it.
            if isSpace(cell) || column + width <= limit {
                column += width
                cell += 1
                continue
            }
            let end = cut ?? emergencyCut(textStart..<cell, column: column, limit: limit)
            if end > textStart { lines.append(line(start..<end, isWhole: cut != nil)) }
            start = end
            while start < segment.upperBound, isSpace(start) { start += 1 }
            textStart = start
            cell = max(cell, start)
            column = self.width(start..<cell)
            cut = nil
        }
        lines.append(line(start..<segment.upperBound, isForced: true))
    }

    /// Where a word that is wider than a line is broken: in the last third of the line where a part of an address or a
    /// syllable ends, else before the cell that does not fit, or the one before that.
    private func emergencyCut(_ cells: Range<Int>, column: Int, limit: Int) -> Int {
        var cell = cells.upperBound
        var column = column
        while cell > cells.lowerBound + 1, column > limit * 2 / 3 {
            if breaks[cell] == .inWord { return cell }
            cell -= 1
            column -= Int(widths[cell])
        }
        for cell in stride(from: cells.upperBound, to: max(cells.lowerBound, cells.upperBound - 4), by: -1)
        where breaks[cell] != .notEvenInWord {
            return cell
        }
        return cells.upperBound
    }

    /// `isWhole` says that the line ends where one may.
    private func line(_ cells: Range<Int>, isWhole: Bool = true, isForced: Bool = false) -> Line {
        var end = cells.upperBound
        while end > cells.lowerBound, isSpace(end - 1) { end -= 1 }
        let isHyphenated = isWhole && !isForced && cells.upperBound < count && breaks[cells.upperBound] == .hyphenated
        return Line(
            cells: cells.lowerBound..<end, width: width(cells.lowerBound..<end) + (isHyphenated ? 1 : 0),
            endsWithHyphen: isHyphenated, endsWithSpace: end < cells.upperBound, isForced: isForced)
    }

    /// Gives a word to a last line that has only one.
    private func mendWidow(_ lines: inout [Line], limit: Int) {
        let last = lines[lines.count - 1]
        let previous = lines[lines.count - 2]
        guard !last.cells.isEmpty, !previous.endsWithHyphen else { return }
        let isOneWord = !(last.cells.lowerBound + 1..<last.cells.upperBound).contains {
            breaks[$0].rawValue >= Break.allowed.rawValue
        }
        guard isOneWord,
            let start = previous.cells.reversed().first(where: { breaks[$0] == .allowed }),
            start > previous.cells.lowerBound
        else { return }
        let shorter = line(previous.cells.lowerBound..<start)
        guard shorter.width >= limit / 2, width(start..<last.cells.upperBound) <= limit else { return }
        lines[lines.count - 2] = shorter
        lines[lines.count - 1] = line(start..<last.cells.upperBound, isForced: true)
    }
}
