public import Foundation
public import News

/// Something about feeds to be done outside of the state; the answers are ``FeedAnswer``s.
public enum FeedEffect: Hashable, Sendable {
    /// Look for the feeds of an address, in a process of its own; answered by ``FeedAnswer/found(_:request:)`` or
    /// ``FeedAnswer/searchFailed(reason:request:)``.
    case find(String, request: Int)
    /// Follow some of the feeds that were found, by their places; answered by ``FeedAnswer/followed(_:request:)`` for
    /// each, and ``FeedAnswer/searchEnded(request:)``.
    case followFound([Int], request: Int)
    /// End the search.
    case stopSearch
    /// Read all feeds; answered by ``FeedAnswer/feedsLoaded(_:)``.
    case load
    /// Find out which publishers of the catalogue are followed; answered by ``FeedAnswer/catalogueLoaded(followed:)``.
    case loadCatalogue
    /// Follow publishers; answered by ``FeedAnswer/subscribed(_:)``.
    case subscribe([Subscription])
}

/// What became of a ``FeedEffect``.
public enum FeedAnswer: Sendable {
    /// These feeds are at the address.
    case found([FeedCandidate], request: Int)
    /// There are none, for a reason in words.
    case searchFailed(reason: String, request: Int)
    /// One of the feeds that were found is followed.
    case followed(FollowedFeed, request: Int)
    /// All feeds that were chosen are followed.
    case searchEnded(request: Int)
    /// All feeds.
    case feedsLoaded([Feed])
    /// The addresses of the catalogue that are followed.
    case catalogueLoaded(followed: Set<String>)
    /// These feeds are followed from now on.
    case subscribed([Feed])
    /// Feeds cannot be read, or not be followed.
    case failed(reason: String)
}

/// A feed that was found at an address.
public struct FeedCandidate: Hashable, Sendable {
    /// What it calls itself.
    public var title: String
    /// Its address.
    public var address: String
    /// How many articles it has.
    public var articleCount: Int
    /// When its newest article was published.
    public var newest: Date?
    /// Its first headlines.
    public var headlines: [String]
    /// Whether it holds comments and not articles.
    public var isOfComments: Bool
    /// The name under which it is followed already.
    public var followedAs: String?

    /// A feed that was found.
    public init(
        title: String, address: String, articleCount: Int, newest: Date? = nil, headlines: [String] = [],
        isOfComments: Bool = false, followedAs: String? = nil
    ) {
        self.title = title
        self.address = address
        self.articleCount = articleCount
        self.newest = newest
        self.headlines = headlines
        self.isOfComments = isOfComments
        self.followedAs = followedAs
    }
}

/// A feed that is followed since a moment ago.
public struct FollowedFeed: Hashable, Sendable {
    /// Its number.
    public var id: FeedID
    /// What it is called.
    public var title: String
    /// The name of its publisher, whose page has its articles.
    public var source: String
    /// How many articles it brought.
    public var articleCount: Int

    /// A feed that is followed.
    public init(id: FeedID, title: String, source: String, articleCount: Int) {
        self.id = id
        self.title = title
        self.source = source
        self.articleCount = articleCount
    }
}
