public import Foundation
public import News
public import Store

/// How feeds are to be refreshed.
public struct RefreshOptions: Sendable {
    /// What one fetch may cost.
    public var limits = FetchLimits()
    /// What the user's configuration says about a feed.
    public var preferences: @Sendable (Feed) -> FeedPreferences = { _ in FeedPreferences() }
    /// Whether to read everything anew, also what the servers say is unchanged.
    public var ignoresCopies = false
    /// Whether feeds that are named are left alone, too, while their servers ask for it: for a key that is easily
    /// pressed, not for a command that names one feed.
    public var heedsServersAlways = false
    /// Feeds that the user's configuration follows: commands, which cannot be subscribed to in any other way.
    public var configured: [Subscription] = []
    /// The worker that this is, and what the workers before it have done; nil where nobody looks after it.
    public var worker: IngestWorker?
    /// How the store is shared with readers meanwhile.
    public var pace = IngestPace.besideReaders
    /// The clock.
    public var now: @Sendable () -> Date = { Date() }

    /// The product's.
    public init() {}
}

/// What the user's configuration says about one feed.
public struct FeedPreferences: Hashable, Sendable {
    /// How it is fetched.
    public var fetch = FetchSettings()
    /// How long to leave between two fetches; nil leaves it to the feed's own pace.
    public var interval: Duration?
    /// Why the feed cannot be fetched as the user wishes, in words: a password that could not be had. It then fails
    /// without being asked for.
    public var problem: String?

    /// No particular wishes.
    public init() {}
}

/// Which feeds to refresh. The sample edition's are never fetched.
public enum FeedChoice: Hashable, Sendable {
    /// Those whose time has come.
    case due
    /// All that are not paused, except those whose servers ask to be left alone.
    case all
    /// Those with these addresses, also paused ones. An address counts as in ``Store/subscribe(_:isSample:at:)``.
    case addresses([String])
    /// These, also paused ones.
    case feeds(Set<FeedID>)
}
