public import News

/// An item of a feed on its way into the store, with what tells whether it says something new.
public struct FeedItem: Hashable, Sendable {
    /// The article. Of an item that ``isKnown``, only what it is known by: guid, address, title and date.
    public var draft: ArticleDraft

    /// A hash of all that the feed says about it; nil has it compared with the store every time.
    public var fingerprint: Int64?

    /// Whether its fingerprint is among ``Store/fingerprints(of:)``: there is nothing to write about it, but other items
    /// may be told apart by it.
    public var isKnown: Bool

    /// What a watch knows it by; 0 where nobody watches.
    public var watchKey: Int64

    /// An item.
    public init(_ draft: ArticleDraft, fingerprint: Int64? = nil, isKnown: Bool = false, watchKey: Int64 = 0) {
        self.draft = draft
        self.fingerprint = fingerprint
        self.watchKey = watchKey
        self.isKnown = isKnown
    }
}

extension ItemWatch {
    /// Storing begins on an article of a feed.
    func beginStoring(_ draft: ArticleDraft, _ key: Int64, of feed: Int64) {
        begin(
            .storing,
            WatchedItem(
                feed: feed, key: key, title: draft.title, address: draft.url,
                byteCount: draft.content.text.utf8.count + (draft.content.html?.utf8.count ?? 0)))
    }
}
