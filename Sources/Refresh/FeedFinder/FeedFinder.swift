import FeedParser
public import News
import Store

/// Finds the feeds of anything on the web that somebody may want to follow: a feed, a site's home page, an article, a
/// channel, a profile.
///
/// In this order, and no further than the first that gives something: the address by its pattern (``SitePattern``), the
/// address itself, the `<link>` elements of its page and of the site's home page, the usual places, those of JSON Feed,
/// and the links of the pages, one page of feeds further. What it returns has been fetched and read.
public final class FeedFinder: Sendable {
    /// The limits of a search: somebody is waiting.
    public static var limits: FetchLimits {
        var limits = FetchLimits()
        limits.connecting = .seconds(10)
        limits.total = .seconds(30)
        limits.patience = .seconds(10)
        return limits
    }

    /// The most addresses that are asked in one step.
    static let mostAsked = 12
    /// The most feeds of a page of feeds that are read.
    static let mostRead = 40

    private let fetcher: FeedFetcher
    private let preferences: @Sendable (String) -> FeedPreferences
    private let patterns: [SitePattern]

    /// A finder, for one search.
    ///
    /// - Parameter preferences: what the user's configuration says about an address: login, header fields, command.
    public convenience init(
        limits: FetchLimits = FeedFinder.limits,
        preferences: @escaping @Sendable (_ address: String) -> FeedPreferences = { _ in FeedPreferences() }
    ) {
        self.init(fetcher: FeedFetcher(limits: limits), preferences: preferences, patterns: SitePattern.table)
    }

    init(
        fetcher: FeedFetcher, preferences: @escaping @Sendable (String) -> FeedPreferences, patterns: [SitePattern]
    ) {
        self.fetcher = fetcher
        self.preferences = preferences
        self.patterns = patterns
    }

    /// What a feed's address is known by when it is compared with another: without scheme, `www.`, trailing slash and
    /// fragment.
    public static func key(_ address: String) -> String {
        let key = Store.key(ofFeedAt: address)
        return key.hasPrefix("www.") ? String(key.dropFirst(4)) : key
    }

    /// Stops the search, from any thread, and soon.
    public func cancel() { fetcher.cancel() }

    /// The feeds at an address, each once, the likeliest first and those of comments last. `followed` are the feeds
    /// that the user has, so that the same one is recognised under another address.
    ///
    /// - Throws: ``FindFailure`` when there is none.
    public func feeds(at written: WrittenAddress, followed: [Feed] = []) throws(FindFailure) -> [FoundFeed] {
        var search = FeedSearch(fetcher: fetcher, preferences: preferences, patterns: patterns)
        let found = try search.run(written.addresses)
        return marked(merged(found), followed: followed, by: &search)
    }

    /// Each feed once, the first of its kind.
    private func merged(_ found: [FoundFeed]) -> [FoundFeed] {
        var kept: [FoundFeed] = []
        for feed in found where !kept.contains(where: { $0.isSame(as: feed) }) { kept.append(feed) }
        return kept.filter { !$0.isOfComments } + kept.filter(\.isOfComments)
    }

    /// Notes which feeds are followed already: by the address, by where it leads, or by the address that the feed gives
    /// as its own. That last one is only believed when the same articles are there, since many feeds are copied with
    /// the address of another.
    private func marked(_ found: [FoundFeed], followed: [Feed], by search: inout FeedSearch) -> [FoundFeed] {
        let known = Dictionary(followed.map { (Self.key($0.address), $0) }) { first, _ in first }
        return found.map { feed in
            var feed = feed
            let addresses = [feed.address, feed.answer.request.address, feed.answer.address]
            feed.followed = addresses.lazy.compactMap { known[Self.key($0)] }.first
            if feed.followed == nil, let own = feed.feed.ownAddress, let other = known[Self.key(own)],
                let there = search.feed(at: other.address), there.hasArticles(of: feed)
            {
                feed.followed = other
            }
            return feed
        }
    }
}

/// Why no feed was found, in words that go on from the address.
public struct FindFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The reason.
    public let description: String
    /// Whether no server was reached: the address may be right.
    public let isUnreachable: Bool
}
