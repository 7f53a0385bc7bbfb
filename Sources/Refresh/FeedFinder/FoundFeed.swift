public import FeedParser
public import Foundation
public import News
public import Store

/// A feed that was found, fetched and read, and that nobody follows yet.
public struct FoundFeed: Sendable {
    /// The address to follow it by: where a permanent redirect leads, else the one that was found.
    public let address: String

    /// What it calls itself; its address where it does not say.
    public let title: String

    /// What it says.
    public let feed: ParsedFeed

    /// The newest date of its articles.
    public let newest: Date?

    /// Whether it holds comments and not articles.
    public let isOfComments: Bool

    /// The feed that is followed already and is the same.
    public internal(set) var followed: Feed?

    /// What an answer says, so that it need not be asked for again.
    let answer: FetchAnswer
    let contentHash: Int64

    init(_ feed: ParsedFeed, bytes: [UInt8], answer: FetchAnswer, link: PageFeeds.Link?) {
        self.feed = feed
        self.answer = answer
        contentHash = ContentHash.of(bytes)
        address = answer.permanentAddress ?? answer.request.address
        title = feed.title ?? link?.title ?? address
        newest = feed.items.compactMap { $0.published ?? $0.updated }.max()
        isOfComments =
            link?.isOfComments ?? false || PageFeeds.Link(address: address, title: feed.title).isOfComments
    }

    /// The headlines of its first articles, in the feed's order.
    public func headlines(_ count: Int) -> [String] {
        feed.items.lazy.compactMap { ArticleDraft($0)?.title }.prefix(count).map(\.self)
    }
}

extension FoundFeed {
    /// What tells whether two feeds bring the same: the addresses of their first articles, or their headlines.
    private var signature: Set<String> {
        Set(feed.items.prefix(20).compactMap { $0.link.map { Store.key(ofFeedAt: $0) } ?? ArticleDraft($0)?.title })
    }

    /// Whether two feeds bring the same articles, give or take the newest.
    func hasArticles(of other: FoundFeed) -> Bool {
        let (mine, others) = (signature, other.signature)
        guard !mine.isEmpty, !others.isEmpty else { return false }
        return mine.intersection(others).count * 5 >= min(mine.count, others.count) * 4
    }

    /// Whether two feeds are one: at one address in the end, or one feed in two formats.
    func isSame(as other: FoundFeed) -> Bool {
        if FeedFinder.key(answer.address) == FeedFinder.key(other.answer.address) { return true }
        let sayTheSame =
            feed.format != other.feed.format
            || feed.ownAddress.map { $0 == other.feed.ownAddress || $0 == other.address } ?? false
            || other.feed.ownAddress == address
        return sayTheSame && isOfComments == other.isOfComments && hasArticles(of: other)
    }
}

extension FoundFeed {
    /// Follows the feed and stores the articles that it was found with. It is asked again as any other feed.
    ///
    /// - Returns: the feed's number, what became of its articles, and why they are not all of them, where the answer broke
    ///   off; nil where it was followed before.
    public func follow(
        in store: Store, title: String? = nil, folders: [String] = [], at now: Date = Date()
    ) throws(StoreError) -> (id: FeedID, articles: IngestSummary, problem: String?)? {
        let subscription = Subscription(
            address: address, title: title, homePage: feed.homePage, folders: folders)
        guard let id = try store.subscribe([subscription], at: now).added.first else { return nil }
        try store.name(id, title: feed.title, homePage: feed.homePage)
        let articles = try store.ingest(
            try ArticleMaker.items(of: feed, for: id, of: store, source: title), into: id, at: now)
        let completeness = Completeness(of: answer, feed)
        if case .brokenOff(let words) = completeness {
            let schedule = RefreshSchedule.afterFailure(
                of: id, at: now, retry: nil, isBusy: false, isGone: false, FeedSchedule())
            try store.record([FetchRecord(feed: id, time: now, outcome: .failed(words), schedule: schedule)])
            return (id, articles, words)
        }
        let isWhole = completeness == .whole
        let dates = feed.items.compactMap { $0.published ?? $0.updated }
        let success = RefreshSchedule.Success(
            now: now, pace: RefreshSchedule.pace(of: dates, minutesToLive: feed.minutesToLive, at: now),
            freshness: answer.headers.freshness(at: now))
        try store.record([
            FetchRecord(
                feed: id, time: now,
                outcome: .fetched(
                    title: nil, homePage: nil, entityTag: isWhole ? answer.headers[.entityTag] : nil,
                    lastModified: isWhole ? answer.headers[.lastModified] : nil,
                    contentHash: isWhole ? contentHash : nil),
                schedule: RefreshSchedule.after(success, of: id, FeedSchedule()))
        ])
        return (id, articles, nil)
    }
}
