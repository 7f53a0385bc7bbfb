import News
import Terminal

/// How the lines of the list are set: a style at a width. It says how high a line is, for moving as well as for drawing.
struct RowForm: Hashable, Sendable {
    let style: RowStyle
    /// The columns of the list.
    let width: Int

    /// The columns of the bar before headlines that are unread.
    static let mark = 1

    /// The columns that the headline has where it may go on below, and what stands beneath it.
    var textWidth: Int { max(width - RowForm.mark - 1, 1) }

    /// The rows of the screen that an article takes: 1 to 4.
    func height(of headline: Headline) -> Int {
        switch style {
        case .line: 1
        case .twoLines: titleHeight(of: headline) + 1
        case .card: 4
        }
    }

    /// The rows of a headline that may go on below.
    func titleHeight(of headline: Headline) -> Int { CellText.isWider(headline.title, than: textWidth) ? 2 : 1 }
}

/// The room that the list has: rows of the screen, and how lines are set in it.
struct ListRoom: Hashable, Sendable {
    /// The rows of the screen.
    let height: Int
    let form: RowForm
}
