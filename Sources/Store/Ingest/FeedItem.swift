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

    /// An item.
    public init(_ draft: ArticleDraft, fingerprint: Int64? = nil, isKnown: Bool = false) {
        self.draft = draft
        self.fingerprint = fingerprint
        self.isKnown = isKnown
    }
}
