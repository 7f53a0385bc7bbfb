public import FeedParser
import News
public import Store

extension ParsedFeed {
    /// The articles of the feed as they go into the store, with their tags and categories. `source` is the publisher's
    /// name, where it is known better than by the feed's own title.
    ///
    /// Nearly all items of a feed say what they said before, and reading and tagging an article is most of the work: of
    /// those with a fingerprint in `known` (``Store/fingerprints(of:)``) only as much is read as tells them from others.
    public func feedItems(source: String? = nil, known: Set<Int64> = []) -> [FeedItem] {
        items.compactMap { item in
            let fingerprint = item.fingerprint
            if known.contains(fingerprint), let outline = ArticleDraft.outline(of: item) {
                return FeedItem(outline, fingerprint: fingerprint, isKnown: true)
            }
            return ArticleDraft(item).map {
                FeedItem($0.tagged(source: source ?? title, language: language), fingerprint: fingerprint)
            }
        }
    }
}
