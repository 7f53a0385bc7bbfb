public import Foundation

/// An address that is fetched, and what its last fetches said.
public struct Feed: Hashable, Sendable {
    /// Its identity in the store.
    public let id: FeedID

    /// The address, `http:`, `https:` or `file:`, as it was subscribed to.
    public var address: String

    /// The title: the user's if one was given, else the feed's own, else the address.
    public var title: String

    /// The title that the user gave; nil where it goes by its own.
    public var givenTitle: String?

    /// The publisher that its articles belong to.
    public var source: Source

    /// The publisher's web page, when the feed names one.
    public var homePage: String?

    /// The folders it is in, outermost first, as OPML has them.
    public var folders: [String]

    /// Tags that the user gives to all of its articles.
    public var tags: [Tag]

    /// Whether the feed belongs to the sample edition that ships with the program.
    public var isSample: Bool

    /// `ETag` of the last answer (RFC 9110, section 8.8.3).
    public var entityTag: String?

    /// `Last-Modified` of the last answer, as the server wrote it (RFC 9110, section 8.8.2).
    public var lastModified: String?

    /// A hash of the last answer's bytes, so that equal bytes need no parsing.
    public var contentHash: Int64?

    /// When the feed was last asked for.
    public var lastFetch: Date?

    /// When it last answered with something that could be read (or with "not modified").
    public var lastSuccess: Date?

    /// Why the last fetch failed, in words; nil when it did not.
    public var failure: String?

    /// When it is asked next.
    public var schedule: FeedSchedule

    /// How many of its articles the store has.
    public var articleCount: Int

    /// How many of these are unread.
    public var unreadCount: Int

    /// A feed as a store keeps it.
    public init(
        id: FeedID, address: String, title: String, givenTitle: String? = nil, source: Source,
        homePage: String? = nil, folders: [String] = [], tags: [Tag] = [], isSample: Bool = false,
        entityTag: String? = nil, lastModified: String? = nil, contentHash: Int64? = nil,
        lastFetch: Date? = nil, lastSuccess: Date? = nil, failure: String? = nil,
        schedule: FeedSchedule = FeedSchedule(), articleCount: Int = 0, unreadCount: Int = 0
    ) {
        self.id = id
        self.address = address
        self.title = title
        self.givenTitle = givenTitle
        self.source = source
        self.homePage = homePage
        self.folders = folders
        self.tags = tags
        self.isSample = isSample
        self.entityTag = entityTag
        self.lastModified = lastModified
        self.contentHash = contentHash
        self.lastFetch = lastFetch
        self.lastSuccess = lastSuccess
        self.failure = failure
        self.schedule = schedule
        self.articleCount = articleCount
        self.unreadCount = unreadCount
    }
}

/// A wish to follow a feed, before the store knows it: from OPML, a `urls` file, or the user's hand.
public struct Subscription: Hashable, Sendable {
    /// The feed's address, absolute.
    public var address: String

    /// The name the user knows it by; nil takes the feed's own title.
    public var title: String?

    /// The publisher's web page.
    public var homePage: String?

    /// The folders it is in, outermost first.
    public var folders: [String]

    /// Tags for all of its articles.
    public var tags: [Tag]

    /// A wish to follow `address`.
    public init(
        address: String, title: String? = nil, homePage: String? = nil, folders: [String] = [], tags: [Tag] = []
    ) {
        self.address = address
        self.title = title
        self.homePage = homePage
        self.folders = folders
        self.tags = tags
    }
}
