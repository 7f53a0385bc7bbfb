/// The identity of an article in one store, and its place in every list: a larger id is a newer article.
///
/// Bits 4 and up hold the sort second, counted from 2000-01-01T00:00:00Z; the low four bits tell apart articles
/// of the same second. The id is fixed when the article is first stored and never changes.
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
