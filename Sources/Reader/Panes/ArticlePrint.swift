public import Foundation
public import News

/// The article pane's lines as plain text: what `tagline render` prints.
public enum ArticlePrint {
    /// An article with its head and foot as the pane sets it; no line is wider than `width` columns.
    public static func lines(of document: ArticleDocument, width: Int, now: Date, timeZone: TimeZone) -> [String] {
        ArticleSetting.lines(of: document, width: width, now: now, timeZone: timeZone).map(text)
    }

    /// Blocks of text alone.
    public static func lines(of blocks: [TextBlock], width: Int) -> [String] {
        ArticleSetting.set(blocks, width: max(width, 2), indent: 0, role: .text).map(text)
    }

    private static func text(of line: ArticleLine) -> String {
        var text = String(repeating: " ", count: line.indent) + line.runs.map(\.text).joined()
        while text.last == " " { text.removeLast() }
        return text
    }
}
