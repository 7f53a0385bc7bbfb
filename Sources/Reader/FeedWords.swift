public import Foundation
public import News

/// How a feed fares, in words for a screen or a listing.
public enum FeedWords {
    /// When it last answered well: `3h`, or `never`.
    public static func lastSuccess(of feed: Feed, at now: Date) -> String {
        feed.lastSuccess.map { LocalTime.shortAge(of: $0, at: now) } ?? (feed.lastFetch == nil ? "-" : "never")
    }

    /// When it is asked next: `in 20m`, `now`, `paused`, `gone`.
    public static func nextFetch(of feed: Feed, at now: Date) -> String {
        // The sample edition has nowhere to be fetched from.
        if feed.isSample { return "-" }
        return switch feed.schedule.pause {
        case .byUser: "paused"
        case .gone: "gone"
        case nil: feed.schedule.nextFetch.map { LocalTime.shortWait(until: $0, at: now) } ?? "now"
        }
    }

    /// What is wrong with it, since when; nil when nothing is.
    public static func problem(of feed: Feed, at now: Date) -> String? {
        guard let failure = feed.failure.map(ShownAddress.text) else { return nil }
        let times = feed.schedule.failures
        guard let since = feed.schedule.failingSince else { return failure }
        return "\(failure) (since \(LocalTime.longAge(of: since, at: now).replacing(" ago", with: ""))"
            + "\(times > 1 ? ", \(times) times" : ""))"
    }
}
