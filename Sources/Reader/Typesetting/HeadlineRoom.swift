import Foundation
import News
public import Terminal

/// How much of a headline the list shows: for measuring, what ``HeadlinePainter`` draws.
public struct HeadlineRoom: Sendable {
    private let room: ListRoom

    /// The list of a screen, with the focus on it; `style` nil is the one that such a list has by itself.
    public init(size: Size, style: RowStyle? = nil, view: PageView = PageView()) {
        let rect = Layout(size: size, focus: .list, readingMode: false, view: view).rect(of: .list)
        let style = style ?? view.rows ?? RowStyle.fitting(rect)
        room = ListRoom(height: rect.height, form: RowForm(style: style, width: rect.width))
    }

    /// How many letters of a title are shown, spaces not counted, and whether that is all of it.
    public func letters(of title: String) -> (count: Int, isWhole: Bool) {
        let shown: [String]
        switch room.form.style {
        case .line:
            // An age of three columns, as most have.
            let width = room.form.lineTitleWidth(of: HeadlineRoom.headline(title), prefix: 0, age: 3)
            shown = [CellText.truncated(title, to: width)]
        case .twoLines, .card:
            shown = room.form.titleLines(of: HeadlineRoom.headline(title), rightToLeft: .off).map(\.text)
        }
        let isWhole = shown.last?.last != "…" || title.last == "…"
        let count = shown.reduce(0) { sum, line in sum + line.count { !$0.isWhitespace } } - (isWhole ? 0 : 1)
        return (count, isWhole)
    }

    /// How many headlines that need two rows are whole in the list, and how many that need one.
    public var headlines: (ofTwoRows: Int, ofOneRow: Int) {
        let long = HeadlineRoom.headline(String(repeating: "long ", count: 60))
        let short = HeadlineRoom.headline("s")
        return (
            room.height / max(room.form.height(of: long), 1), room.height / max(room.form.height(of: short), 1)
        )
    }

    private static func headline(_ title: String) -> Headline {
        Headline(id: ArticleID(rawValue: 0), title: title, source: "", date: .distantPast)
    }
}
