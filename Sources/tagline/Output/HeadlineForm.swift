import Foundation
import News
import Terminal

/// A headline as one line of text: number, marks, time, publisher, headline.
struct HeadlineForm {
    private let width: Int?
    private static let sourceWidth = 18

    /// For a terminal, lines are cut at its width; for a pipe or a file they are whole.
    init(_ isTerminal: Bool) {
        width = isTerminal ? TerminalWidth.columns : nil
    }

    /// The line, safe to print.
    func line(of headline: Headline) -> String {
        let marks = (headline.status.isRead ? " " : "N") + (headline.status.isStarred ? "*" : " ")
        let source = padded(PlainLine.cleaned(headline.source))
        let number = "\(headline.id.rawValue)"
        let begin = "\(number)  \(marks)  \(TimeText.local(headline.date))  \(source)  "
        guard let width else { return begin + PlainLine.cleaned(headline.title) }
        // The cell rule also reduces what terminals disagree about.
        return CellText.truncated(begin + headline.title, to: width)
    }

    private func padded(_ source: String) -> String {
        let text = CellText.truncated(source, to: HeadlineForm.sourceWidth)
        return text + String(repeating: " ", count: max(HeadlineForm.sourceWidth - CellText.width(text), 0))
    }
}

/// How wide the terminal of standard output is.
enum TerminalWidth {
    /// Columns; 80 where it does not say.
    static var columns: Int {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
