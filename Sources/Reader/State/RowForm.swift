import News
import Terminal

/// How the lines of the list are set: a style at a width. It says how high a line is, for moving as well as for drawing.
struct RowForm: Hashable, Sendable {
    let style: RowStyle
    /// The columns of the list.
    let width: Int

    /// The columns of the bar before headlines that are unread.
    static let mark = 1
    /// The column at which begins what stands beneath a headline.
    static let aboutIndent = 2
    /// The rows of a card.
    static let cardHeight = 4
    /// The most rows of a headline.
    static let titleRows = 2

    /// The columns that a headline has where it may go on below.
    var textWidth: Int { max(width - RowForm.mark - 1, 1) }

    /// The columns that a headline has on a row with its age and what stands before it.
    func lineTitleWidth(of headline: Headline, prefix: Int, age: Int) -> Int {
        width - RowForm.mark - prefix - 1 - age - 1
    }

    /// The rows of the screen that an article takes: 1 to 4.
    func height(of headline: Headline) -> Int {
        switch style {
        case .line: 1
        case .twoLines: titleHeight(of: headline) + 1
        case .card: RowForm.cardHeight
        }
    }

    /// The rows of a headline that may go on below.
    func titleHeight(of headline: Headline) -> Int {
        CellText.isWider(headline.title, than: textWidth) ? RowForm.titleRows : 1
    }

    /// The rows of a headline that may go on below, and where each begins; the last is cut where it does not fit.
    func titleLines(of headline: Headline, rightToLeft: RightToLeft) -> [DirectedTitle] {
        RowForm.lines(of: headline.title, width: textWidth, count: titleHeight(of: headline)).map { line in
            DirectedTitle(line.text, width: textWidth, rightToLeft: rightToLeft, isRightToLeft: line.isRightToLeft)
        }
    }

    /// The first lines of a text; the last holds all of the rest, and may be too long. Lines have the direction of the
    /// whole.
    static func lines(of text: String, width: Int, count: Int) -> [(text: String, isRightToLeft: Bool?)] {
        guard count > 1, CellText.isWider(text, than: width) else { return [(text, nil)] }
        // A title of a megabyte is not measured to its end.
        let measured = MeasuredText(text.beginning(bytes: width * count * 32))
        let lines = measured.lines(width: width)
        let direction = measured.isRightToLeft
        guard lines.count >= count else { return lines.map { (measured.text(of: $0), direction) } }
        let last = measured.text(lines[count - 1].cells.lowerBound..<measured.count)
        return lines.prefix(count - 1).map { (measured.text(of: $0), direction) } + [(last, direction)]
    }
}

extension MeasuredText {
    fileprivate func text(of line: Line) -> String { text(line.cells) + (line.endsWithHyphen ? "-" : "") }
}

/// The room that the list has: rows of the screen, and how lines are set in it.
struct ListRoom: Hashable, Sendable {
    /// The rows of the screen.
    let height: Int
    let form: RowForm
}
