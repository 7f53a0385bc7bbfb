import FeedParser
import News

/// The text of an article as blocks, from whichever form the feed gave it in.
enum ArticleText {
    /// The blocks of the publisher's HTML, else the paragraphs of the plain text.
    static func blocks(of article: Article) -> [TextBlock] {
        if let html = article.content.html {
            let blocks = HTMLBlocks.blocks(of: html, base: article.url)
            if !blocks.isEmpty { return blocks }
        }
        return paragraphs(of: article.content.text)
    }

    private static func paragraphs(of text: String) -> [TextBlock] {
        var paragraphs: [TextBlock] = []
        var lines: [Substring] = []
        func end() {
            if !lines.isEmpty { paragraphs.append(.paragraph([TextBlock.Span(lines.joined(separator: "\n"))])) }
            lines = []
        }
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) { end() } else { lines.append(line) }
        }
        end()
        return paragraphs
    }
}
