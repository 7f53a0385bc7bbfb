public import News

/// An article with its text as blocks: what the article pane is given.
public struct ArticleDocument: Hashable, Sendable {
    /// The article.
    public var article: Article
    /// Its text.
    public var blocks: [TextBlock]

    /// An article with its text.
    public init(article: Article, blocks: [TextBlock]) {
        self.article = article
        self.blocks = blocks
    }
}

/// The article pane: a document, set for the pane's width, and the place in it.
public struct ArticleState: Hashable, Sendable {
    /// The document.
    public internal(set) var document: ArticleDocument
    /// Its lines at ``width``.
    public internal(set) var lines: [ArticleLine]
    /// The width the lines are set for.
    public internal(set) var width: Int
    /// The topmost visible line.
    public internal(set) var top: Int

    /// The article's identity.
    public var id: ArticleID { document.article.id }

    /// The furthest that ``top`` may go in a pane of `height` rows.
    func lastTop(height: Int) -> Int { max(lines.count - max(height, 1), 0) }

    /// Whether the last line is visible in a pane of `height` rows.
    public func isAtEnd(height: Int) -> Bool { top >= lastTop(height: height) }
}
