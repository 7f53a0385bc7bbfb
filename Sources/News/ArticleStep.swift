/// The steps in which an item of a feed becomes an article of the store, in their order. This is the place to begin when
/// one wants to know what an article is; ``ArticleDraft`` is the value that goes from step to step, and `ArticleMaker`
/// in Refresh is the code that takes it through them.
public enum ArticleStep: String, Hashable, Sendable, CaseIterable {
    /// `FeedParser.parse`: the bytes of a document become a `ParsedFeed` with its `ParsedItem`s: what the feed says, with
    /// addresses made absolute and dates read, and nothing else decided.
    case parsing

    /// `ArticleDraft.init(_:)` in FeedParser: what is believed of an item. One line of headline, plain text, a date after
    /// 1970, a byline, a picture. `ParsedItem.fingerprint` says whether the item says anything new at all; where it does
    /// not, `ArticleDraft.outline(of:)` reads only what the article is known by.
    case reading

    /// ``ArticleDraft/tagged(source:language:)``: hashtags, section and language, from the publisher's categories and from
    /// the text.
    case tagging

    /// `Store.ingest`: the article is known again by the keys of `DraftIdentity` (guid, address, content) or is new, and is
    /// written with its lists, its counts and its words.
    case storing
}
