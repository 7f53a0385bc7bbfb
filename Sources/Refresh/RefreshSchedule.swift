public import Foundation
public import News

/// When a feed is asked next: as often as it has something to say, as rarely as its server wishes, and less and less
/// often while it fails. Pure functions of what is known.
public enum RefreshSchedule {
    /// The shortest time between two fetches of a feed that the program chooses by itself.
    public static let shortest: TimeInterval = 15 * 60
    /// The longest.
    public static let longest: TimeInterval = 24 * 3_600
    /// How often a feed is asked of which nothing is known yet.
    static let usual: TimeInterval = 3_600
    /// The longest that a server may ask to be left alone.
    static let longestRetry: TimeInterval = 7 * 24 * 3_600
    /// How early a feed may be taken, so that a timer that runs every quarter of an hour does not miss it by a second.
    static let tolerance: TimeInterval = 60
    /// How many fetches in a row have to say that a feed moved for good.
    static let timesUntilMoved = 3

    /// Whether a feed is to be fetched at a time, when nobody asks for it by name.
    public static func isDue(_ feed: Feed, at now: Date) -> Bool {
        guard feed.schedule.pause == nil else { return false }
        guard let next = feed.schedule.nextFetch else { return true }
        // A clock that was once set wrong must not silence a feed for years.
        return next <= now.addingTimeInterval(tolerance) || next > now.addingTimeInterval(longestRetry + longest)
    }

    /// What a successful fetch told.
    struct Success {
        var now: Date
        /// The feed's own pace, if its articles were read this time.
        var pace: TimeInterval?
        /// How long the server says the answer is fresh.
        var freshness: TimeInterval?
        /// The new address that the server gave.
        var permanentAddress: String?
        /// The user's own wish.
        var interval: Duration?
    }

    /// The schedule after a successful fetch.
    static func after(_ success: Success, of feed: FeedID, _ earlier: FeedSchedule) -> FeedSchedule {
        var schedule = earlier
        schedule.failingSince = nil
        schedule.failures = 0
        schedule.heldUntil = nil
        if schedule.pause == .gone { schedule.pause = nil }
        schedule.pace = success.pace ?? earlier.pace
        if let target = success.permanentAddress {
            schedule.timesMoved = target == earlier.movedTo ? earlier.timesMoved + 1 : 1
            schedule.movedTo = target
        } else {
            schedule.movedTo = nil
            schedule.timesMoved = 0
        }
        let wait: TimeInterval
        if let interval = success.interval {
            wait = TimeInterval(interval.components.seconds)
        } else {
            wait = min(max(schedule.pace ?? usual, success.freshness ?? 0, shortest), longest)
        }
        schedule.nextFetch = success.now.addingTimeInterval(wait * spread(feed, success.now))
        return schedule
    }

    /// The schedule after a failed fetch.
    ///
    /// - Parameters:
    ///   - retry: when the server asked to be asked again.
    ///   - isGone: whether the server says that the feed is gone for good.
    static func afterFailure(
        of feed: FeedID, at now: Date, retry: Date?, isBusy: Bool, isGone: Bool, _ earlier: FeedSchedule
    ) -> FeedSchedule {
        var schedule = earlier
        schedule.failingSince = earlier.failingSince ?? now
        schedule.failures += 1
        if isGone, schedule.pause == nil { schedule.pause = .gone }
        // Who has too much to do is left alone for longer than who is broken.
        let first = isBusy ? usual : shortest
        let backoff = min(first * pow(2, Double(min(schedule.failures - 1, 10))), longest)
        let asked = min(retry?.timeIntervalSince(now) ?? 0, longestRetry)
        let next = now.addingTimeInterval(max(backoff * spread(feed, now), asked))
        schedule.nextFetch = next
        schedule.heldUntil = isBusy || asked > 0 ? next : nil
        return schedule
    }

    /// The schedule of a feed whose host asked, when it was asked for another, to be left alone until `end`.
    static func held(until end: Date, _ earlier: FeedSchedule) -> FeedSchedule {
        var schedule = earlier
        schedule.heldUntil = max(earlier.heldUntil ?? end, end)
        schedule.nextFetch = max(earlier.nextFetch ?? end, end)
        return schedule
    }

    /// Whether a feed's server asked to be left alone for longer than until `now`; of a wrong clock no more than of
    /// ``isDue(_:at:)``.
    public static func isHeld(_ feed: Feed, at now: Date) -> Bool {
        guard let end = feed.schedule.heldUntil else { return false }
        return end > now && end <= now.addingTimeInterval(longestRetry + longest)
    }

    /// How many seconds to leave between fetches of a feed with articles of these dates: half of the mean time between
    /// its newest ones, now being one, so that a feed that fell silent is asked less and less. `minutesToLive` is the
    /// feed's own wish (RSS `ttl`, `sy:updatePeriod`). Nil when the dates tell nothing.
    static func pace(of dates: [Date], minutesToLive: Int?, at now: Date) -> TimeInterval? {
        let wish = minutesToLive.map { TimeInterval(max($0, 0)) * 60 }
        let newest = dates.filter { $0 <= now }.sorted(by: >).prefix(10)
        guard let oldest = newest.last else { return wish.map { min($0, longest) } }
        let gap = max(now.timeIntervalSince(oldest), 0) / TimeInterval(newest.count)
        return min(max(gap / 2, wish ?? 0, shortest), longest)
    }

    /// A factor near 1, so that feeds that were added together are not asked together for ever.
    private static func spread(_ feed: FeedID, _ now: Date) -> Double {
        var mixed = UInt64(bitPattern: feed.rawValue) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= UInt64(bitPattern: Int64(now.timeIntervalSince1970)) &* 0xD1B5_4A32_D192_ED03
        mixed ^= mixed >> 32
        return 0.95 + 0.1 * Double(mixed % 1_000) / 1_000
    }
}
