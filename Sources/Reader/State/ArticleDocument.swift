public import News

/// An article with its text as blocks: what the article pane is given.
public struct ArticleDocument: Hashable, Sendable {
    /// The article.
    public var article: Article
    /// The text that is shown.
    public var blocks: [TextBlock]
    /// The text that is not shown: the feed's, where the page's is, or the other way round; nil where the page was not
    /// fetched.
    public var otherBlocks: [TextBlock]?
    /// Its story's articles, newest first; empty where it stands alone.
    public var coverage: [Headline] = []
    /// Where it was left when it was last read: how many letters of it stood above the pane.
    public var position = 0
    /// Whether ``blocks`` is the text of the article's own page.
    public var showsPage = false
    /// Whether the page's text is to be fetched when the article is opened.
    public var wantsPage = false

    /// An article with its text.
    public init(article: Article, blocks: [TextBlock]) {
        self.article = article
        self.blocks = blocks
    }

    /// An article with the text of its page, and that of the feed behind it.
    public init(article: Article, pageBlocks: [TextBlock], feedBlocks: [TextBlock]) {
        self.init(article: article, blocks: pageBlocks)
        otherBlocks = feedBlocks
        showsPage = true
    }

    /// Shows the other text, where there is one.
    mutating func toggle() {
        guard let other = otherBlocks else { return }
        otherBlocks = blocks
        blocks = other
        showsPage.toggle()
    }
}
