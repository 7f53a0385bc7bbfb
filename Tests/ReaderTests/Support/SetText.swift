import Foundation
import News
import Terminal

@testable import Reader

/// Sets and draws articles without the panes around them.
enum SetText {
    static func document(
        _ blocks: [TextBlock], title: String = "Title", tags: [String] = [], author: String? = nil,
        published: Date? = nil, url: String? = nil
    ) -> ArticleDocument {
        var document = TestArticles.item(title, hours: 2, tags: tags, url: url, author: author, blocks: blocks).document
        document.article.published = published
        return document
    }

    static func state(
        of document: ArticleDocument, width: Int, options: ReadingOptions = ReadingOptions()
    ) -> ArticleState {
        var state = ArticleState(document)
        let text = ArticleSetting.set(
            document, width: width, options: options, now: TestArticles.now,
            timeZone: TimeZone(secondsFromGMT: 7_200) ?? .gmt)
        state.take(text, width: width, height: 24, now: TestArticles.now)
        return state
    }

    /// The lines as the screen shows them, with as many columns beyond the width as `beyond` says.
    static func lines(
        of document: ArticleDocument, width: Int, options: ReadingOptions = ReadingOptions(), beyond: Int = 0
    ) -> [String] {
        lines(of: state(of: document, width: width, options: options), options: options, columns: width + beyond)
    }

    private static func lines(of state: ArticleState, options: ReadingOptions, columns: Int) -> [String] {
        let painter = ArticlePainter(article: state, theme: .monochrome, reading: options, typedAddress: nil)
        var buffer = ScreenBuffer(size: Size(columns: columns, rows: state.lines.count))
        for line in state.lines.indices {
            painter.draw(line, at: Point(column: 0, row: line), edge: columns, on: &buffer)
        }
        return buffer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The lines of the text alone.
    static func body(
        _ blocks: [TextBlock], width: Int = 30, options: ReadingOptions = ReadingOptions()
    ) -> [String] {
        var setter = ArticleSetter(width: width, options: options)
        setter.set(blocks)
        var state = ArticleState(document(blocks))
        state.take(setter.result, width: width, height: 24, now: TestArticles.now)
        return lines(of: state, options: options, columns: width)
    }
}

extension TextBlock {
    /// A paragraph of plain text.
    static func text(_ text: String) -> TextBlock { .paragraph([Span(text)]) }
}
