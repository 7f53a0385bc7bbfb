/// The identity of an article in one store, and its place in every list: a larger id is a newer article.
///
/// It is the second the article sorts by, counted from 2000-01-01T00:00:00Z. Where that second is taken by another
/// article, it is the nearest free one: after it for an article with a date, before it for one that only has the time
/// of its arrival. The id is fixed when the article is first stored and never changes.
public struct ArticleID: RawRepresentable, Hashable, Sendable, Codable {
    /// The number as the store keeps it.
    public let rawValue: Int64

    /// An id that a store handed out before.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}

extension ArticleID: Comparable {
    /// Older before newer.
    public static func < (left: ArticleID, right: ArticleID) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// The identity of a feed in one store.
public struct FeedID: RawRepresentable, Hashable, Sendable, Codable {
    /// The number as the store keeps it.
    public let rawValue: Int64

    /// An id that a store handed out before.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}

/// The identity of a story: articles about one event share it.
public struct StoryID: RawRepresentable, Hashable, Sendable, Codable {
    /// The number as the store keeps it.
    public let rawValue: Int64

    /// An id that a store handed out before.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}
