public import FeedParser
public import News

extension ParsedFeed {
    /// The articles of the feed as they go into the store, with their tags and categories. `source` is the publisher's
    /// name, where it is known better than by the feed's own title.
    public func drafts(source: String? = nil) -> [ArticleDraft] {
        items.compactMap { ArticleDraft($0)?.tagged(source: source ?? title, language: language) }
    }
}
