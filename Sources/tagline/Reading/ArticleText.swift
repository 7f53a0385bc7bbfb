import FeedParser
import News
import Reader
import Store

/// The text of an article as blocks, from whichever form the feed gave it in.
enum ArticleText {
    /// An article of the store as the pane shows it: the text of its own page where that was fetched, else the feed's.
    ///
    /// - Parameters:
    ///   - fullText: when pages are fetched unasked, unless the user chose otherwise for the source.
    ///   - isCancelled: asked now and then, while the text is read, whether nobody wants it any more.
    /// - Returns: nil when the store does not have the article (any more).
    static func document(
        of id: ArticleID, in store: Store, fullText: FullTextChoice, isCancelled: (() -> Bool)? = nil
    ) throws(StoreError) -> ArticleDocument? {
        guard let article = try store.article(id) else { return nil }
        var document = document(of: article, isCancelled: isCancelled)
        guard article.pageText == nil else { return document }
        switch try store.fullTextChoice(for: article.source.id) ?? fullText {
        case .always: document.wantsPage = article.url != nil
        case .summaries: document.wantsPage = article.isSummary
        case .never: break
        }
        return document
    }

    /// An article with its text as blocks, that of its own page in front where there is one.
    static func document(
        of article: Article, showsPage: Bool = true, isCancelled: (() -> Bool)? = nil
    ) -> ArticleDocument {
        let own = blocks(of: article.content, base: article.url, isCancelled)
        let feedBlocks = ReadOnLink.dropped(from: withoutHeadline(own, article), of: article.url)
        guard let page = article.pageText else { return ArticleDocument(article: article, blocks: feedBlocks) }
        var article = article
        article.author = article.author ?? page.author
        article.picture = article.picture ?? page.picture
        guard showsPage else { return ArticleDocument(article: article, blocks: feedBlocks) }
        let pageBlocks = withoutHeadline(blocks(of: page.content, base: page.address, isCancelled), article)
        return ArticleDocument(article: article, pageBlocks: pageBlocks, feedBlocks: feedBlocks)
    }

    /// The headline stands above the text already.
    private static func withoutHeadline(_ blocks: [TextBlock], _ article: Article) -> [TextBlock] {
        guard case .heading(_, let spans)? = blocks.first, blocks.count > 1 else { return blocks }
        func words(_ text: String) -> [Substring] { text.lowercased().split { !$0.isLetter && !$0.isNumber } }
        return words(PlainText.text(of: [.paragraph(spans)])) == words(article.title)
            ? Array(blocks.dropFirst()) : blocks
    }

    /// The blocks of the publisher's HTML, else the paragraphs of the plain text.
    static func blocks(of article: Article) -> [TextBlock] { blocks(of: article.content, base: article.url) }

    private static func blocks(
        of content: ArticleContent, base: String?, _ isCancelled: (() -> Bool)? = nil
    ) -> [TextBlock] {
        if let html = content.html {
            let blocks = HTMLBlocks.blocks(of: html, base: base, isCancelled: isCancelled)
            if !blocks.isEmpty { return blocks }
        }
        return paragraphs(of: content.text)
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
