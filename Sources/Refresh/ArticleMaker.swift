public import FeedParser
public import News
public import Store

/// Takes the items of one feed through the steps of ``ArticleStep`` that come before the store.
///
/// Whoever brings articles into the store does it through this: refreshes, imports of files and of other readers, and
/// feeds that were just found.
public struct ArticleMaker: Sendable {
    /// The publisher's name, which is no tag of its own articles.
    private let source: String?
    /// The language that the feed names, as it names it.
    private let language: String?
    /// Fingerprints of items that the store has as they are.
    private let known: Set<Int64>

    /// A maker for one feed.
    ///
    /// - Parameters:
    ///   - source: the publisher's name, where it is known.
    ///   - language: the language that the feed names (BCP 47).
    ///   - known: what ``Store/fingerprints(of:)`` says. Nearly all items of a feed say what they said before, and reading
    ///     and tagging an article is most of the work: of these only as much is read as tells them from others.
    public init(source: String?, language: String? = nil, known: Set<Int64> = []) {
        self.source = source
        self.language = language
        self.known = known
    }

    /// The articles of a feed as they go into the store. `source` stands for the feed's own title where it is known
    /// better.
    public static func items(of feed: ParsedFeed, source: String? = nil, known: Set<Int64> = []) -> [FeedItem] {
        let maker = ArticleMaker(source: source ?? feed.title, language: feed.language, known: known)
        return feed.items.compactMap { maker.item($0) }
    }

    /// The article of an item; nil when there is nothing to read in it.
    public func item(_ item: ParsedItem) -> FeedItem? {
        let fingerprint = item.fingerprint
        if known.contains(fingerprint), let outline = ArticleDraft.outline(of: item) {
            return FeedItem(outline, fingerprint: fingerprint, isKnown: true)
        }
        return draft(of: item).map { FeedItem($0, fingerprint: fingerprint) }
    }

    /// The draft of an item, read and tagged whether or not it is known; nil when there is nothing to read in it.
    public func draft(of item: ParsedItem) -> ArticleDraft? {
        ArticleDraft(item)?.tagged(source: source, language: language)
    }

    /// The text of an article of the store as ``ArticleStep/tagging`` reads it; nil where only the plain text is there.
    public static func taggingText(of article: Article) -> TaggingText? {
        article.content.html.map { TaggingText(HTMLBlocks.blocks(of: $0, base: nil)) }
    }
}
