import News

/// Finds the article in a web page, after the ideas of Readability (Arc90, Mozilla), Boilerpipe (Kohlschütter, Fankhauser
/// and Nejdl, 2010), maximum subsequence segmentation (Pasternack and Roth, 2009) and trafilatura (Barbaresi, 2021):
/// blocks of text are weighed by their length and their links, the element around the heaviest of them is taken, as far
/// up as its neighbours are of its kind, and what is not the article is trimmed from it. See ``ArticleFinder`` and
/// ``ArticleTrimmer``. No rule is made for one publisher.
public enum FullText {
    /// The article of a page, or nil when the page has no text.
    ///
    /// - Parameters:
    ///   - page: the bytes as they came; no more than 16 MiB are read.
    ///   - address: where the page was found; relative addresses count from it.
    ///   - contentType: the HTTP header `Content-Type`.
    public static func article(in page: [UInt8], address: String?, contentType: String? = nil) -> ExtractedArticle? {
        article(in: tree(of: page, contentType: contentType), address: address)
    }

    /// The article of a page, or what stands in its place.
    ///
    /// - Parameters: as in ``article(in:address:contentType:)``.
    public static func read(_ page: [UInt8], address: String?, contentType: String? = nil) -> PageReading {
        let tree = tree(of: page, contentType: contentType)
        let article = article(in: tree, address: address)
        if let obstacle = PageObstacle(text: article?.text, in: tree) { return .obstacle(obstacle) }
        return article.map { .article($0) } ?? .obstacle(.nothing)
    }

    private static func tree(of page: [UInt8], contentType: String?) -> HTMLTree {
        let bytes = page.count > HTMLTree.byteLimit ? Array(page[..<HTMLTree.byteLimit]) : page
        return HTMLTree(parsing: DecodedText(bytes, of: .page, contentType: contentType).utf8)
    }

    private static func article(in tree: HTMLTree, address: String?) -> ExtractedArticle? {
        let metadata = PageMetadata(of: tree)
        guard let body = ArticleFinder.body(in: tree, metadata: metadata) else { return nil }
        let blocks = body.blocks(base: address)
        // What is written under a picture is not part of the text.
        let text = PlainText.text(of: blocks.filter { if case .figure = $0 { false } else { true } })
        guard !text.isEmpty else { return nil }
        let base = HTMLBlockReader.base(declaredIn: tree, at: address)
        return ExtractedArticle(
            title: metadata.title.flatMap { TitleText.line(of: ParsedText($0)) }, text: text, author: metadata.author,
            published: metadata.published.flatMap(FeedDate.date),
            picture: picture(metadata: metadata, blocks: blocks, base: base),
            html: ArticleMarkup(body, base: base).html(), isPartial: metadata.isPartial)
    }

    private static func picture(metadata: PageMetadata, blocks: [TextBlock], base: String?) -> String? {
        if let named = metadata.picture, let address = WebAddress.resolved(named, against: base) { return address }
        for case .figure(_, let address?, _) in blocks { return address }
        return nil
    }
}
