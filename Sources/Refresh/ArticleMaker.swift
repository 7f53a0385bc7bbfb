public import FeedParser
public import News
public import Store

/// Takes the items of one feed through the steps of ``ArticleStep`` that come before the store.
///
/// Whoever brings articles into the store does it through this: refreshes, imports of files and of other readers, and
/// feeds that were just found.
public struct ArticleMaker: Sendable {
    /// The feed that the items are of.
    private let feed: FeedID
    /// The publisher's name, which is no tag of its own articles.
    private let source: String?
    /// The language that the feed names, as it names it.
    private let language: String?
    /// Fingerprints of items that the store has as they are.
    private let known: Set<Int64>
    /// Items that ended the program.
    private let passedOver: Set<Int64>
    /// Who is told on which item the maker works.
    private let watch: (any ItemWatch)?

    /// A maker for one feed of a store.
    ///
    /// - Parameters:
    ///   - source: the publisher's name, where it is known.
    ///   - language: the language that the feed names (BCP 47).
    ///   - known: what ``Store/fingerprints(of:)`` says. Nearly all items of a feed say what they said before, and reading
    ///     and tagging an article is most of the work: of these only as much is read as tells them from others.
    public init(
        for feed: FeedID, of store: Store, source: String?, language: String? = nil, known: Set<Int64> = []
    ) throws(StoreError) {
        self.feed = feed
        self.source = source
        self.language = language
        self.known = known
        passedOver = try store.passedOver(of: feed)
        watch = store.itemWatch
    }

    /// The articles of a document as they go into the store. `source` stands for the feed's own title where it is known
    /// better.
    public static func items(
        of document: ParsedFeed, for feed: FeedID, of store: Store, source: String? = nil, known: Set<Int64> = []
    ) throws(StoreError) -> [FeedItem] {
        let maker = try ArticleMaker(
            for: feed, of: store, source: source ?? document.title, language: document.language, known: known)
        let items = document.items.compactMap { maker.item($0) }
        maker.watch?.rest()
        return items
    }

    /// The article of an item; nil when there is nothing to read in it, and when it ended the program before.
    public func item(_ item: ParsedItem) -> FeedItem? {
        let key = item.nameKey
        if passedOver.contains(key) { return nil }
        watch?.begin(.reading, watched(item, key, title: item.title?.value))
        let fingerprint = item.fingerprint
        if known.contains(fingerprint), let outline = ArticleDraft.outline(of: item) {
            return FeedItem(outline, fingerprint: fingerprint, isKnown: true, watchKey: key)
        }
        guard let draft = ArticleDraft(item) else { return nil }
        watch?.begin(.tagging, watched(item, key, title: draft.title))
        return FeedItem(draft.tagged(source: source, language: language), fingerprint: fingerprint, watchKey: key)
    }

    private func watched(_ item: ParsedItem, _ key: Int64, title: String?) -> WatchedItem {
        WatchedItem(feed: feed.rawValue, key: key, title: title, address: item.link, byteCount: item.byteCount)
    }

    /// The text of an article of the store as ``ArticleStep/tagging`` reads it; nil where only the plain text is there.
    public static func taggingText(of article: Article) -> TaggingText? {
        article.content.html.map { TaggingText(HTMLBlocks.blocks(of: $0, base: nil)) }
    }
}
