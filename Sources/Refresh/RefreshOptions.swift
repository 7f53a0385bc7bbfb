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

    /// No particular wishes.
    public init() {}
}

/// Which feeds to refresh. The sample edition's are never fetched.
public enum FeedChoice: Hashable, Sendable {
    /// Those whose time has come.
    case due
    /// All that are not paused.
    case all
    /// Those with these addresses, also paused ones. An address counts as in ``Store/subscribe(_:isSample:at:)``.
    case addresses([String])
    /// These, also paused ones.
    case feeds(Set<FeedID>)
}
