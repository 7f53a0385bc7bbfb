public import Foundation
public import News
import Terminal

/// The article pane's lines as plain text: what `tagline render` prints.
public enum ArticlePrint {
    /// An article with its head and foot as the pane sets it; no line is wider than `width` columns.
    public static func lines(of document: ArticleDocument, width: Int, now: Date, timeZone: TimeZone) -> [String] {
        ArticleSetting.set(document, width: width, options: options, now: now, timeZone: timeZone).lines.map(text)
    }

    /// Blocks of text alone.
    public static func lines(of blocks: [TextBlock], width: Int) -> [String] {
        var setter = ArticleSetter(width: width, options: options)
        setter.set(blocks)
        setter.sayIfCut()
        return setter.result.lines.map(text)
    }

    /// Lines go on to other programs, so letters stay in the order in which they are read, and nothing is cut.
    private static var options: ReadingOptions {
        var options = ReadingOptions()
        options.rightToLeft = .off
        options.wrapsCode = true
        return options
    }

    private static func text(of line: ArticleLine) -> String {
        var text = ""
        var column = 0
        for segment in line.segments.sorted(by: { $0.column < $1.column }) {
            if segment.column > column { text += String(repeating: " ", count: segment.column - column) }
            text += segment.runs.map(\.text).joined()
            column = max(segment.column, column) + segment.width
        }
        while text.last == " " { text.removeLast() }
        return text
    }
}
