/// One thing that a user did to a feed, and what was before, so that it can be taken back.
public struct FeedChange: Hashable, Sendable, Codable {
    /// The feed.
    public var feed: FeedID

    /// What the feed is called, for saying what was done.
    public var title: String

    /// What was done.
    public var kind: Kind

    /// What can be done to a feed.
    public enum Kind: Hashable, Sendable, Codable {
        /// It has another name; nil is its own title.
        case renamed(from: String?, to: String?)
        /// It is in another folder; the outermost comes first.
        case moved(from: [String], to: [String])
        /// Its articles get other tags beside those of their text.
        case tagged(from: [Tag], to: [Tag])
        /// It is no longer fetched, or is again.
        case paused(Bool)
        /// It is at another address.
        case addressed(from: String, to: String)
        /// It is followed from now on, or no longer. What is no longer followed is kept for a month, so that this can be
        /// undone.
        case followed(Bool)
    }

    /// A change of `feed`.
    public init(_ feed: FeedID, title: String, _ kind: Kind) {
        self.feed = feed
        self.title = title
        self.kind = kind
    }

    /// What undoes it.
    public var inverse: FeedChange {
        switch kind {
        case .renamed(let from, let to): FeedChange(feed, title: title, .renamed(from: to, to: from))
        case .moved(let from, let to): FeedChange(feed, title: title, .moved(from: to, to: from))
        case .tagged(let from, let to): FeedChange(feed, title: title, .tagged(from: to, to: from))
        case .paused(let isPaused): FeedChange(feed, title: title, .paused(!isPaused))
        case .addressed(let from, let to): FeedChange(feed, title: title, .addressed(from: to, to: from))
        case .followed(let isFollowed): FeedChange(feed, title: title, .followed(!isFollowed))
        }
    }

    /// Whether it only touches the feed itself, and not its articles.
    public var isQuick: Bool {
        switch kind {
        case .moved, .paused, .addressed: true
        case .renamed, .tagged, .followed: false
        }
    }

    /// What was done, in words: `renamed “Times” “The Times”`.
    public var words: String {
        switch kind {
        case .renamed(_, let to?): "renamed “\(title)” “\(to)”"
        case .renamed(_, nil): "gave “\(title)” its own name"
        case .moved(_, let to):
            to.isEmpty ? "took “\(title)” out of its folder" : "moved “\(title)” to \(to.joined(separator: "/"))"
        case .tagged(_, let to):
            to.isEmpty
                ? "took the tags off “\(title)”"
                : "tagged “\(title)” \(to.map(\.description).joined(separator: " "))"
        case .paused(true): "paused “\(title)”"
        case .paused(false): "resumed “\(title)”"
        case .addressed(_, let to): "gave “\(title)” the address \(ShownAddress.text(to))"
        case .followed(true): "followed “\(title)”"
        case .followed(false): "removed “\(title)”"
        }
    }
}
