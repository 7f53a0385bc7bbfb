public import Foundation

/// When a feed is asked next, and what earlier fetches say about that.
public struct FeedSchedule: Hashable, Sendable {
    /// When it is due; nil is now.
    public var nextFetch: Date?

    /// How many seconds to leave between fetches, by the feed's own pace; nil while it is not known.
    public var pace: TimeInterval?

    /// Since when every fetch failed; nil when the last one did not.
    public var failingSince: Date?

    /// How many fetches failed in a row.
    public var failures: Int

    /// The address that the feed says it has moved to for good.
    public var movedTo: String?

    /// How many fetches in a row said so.
    public var timesMoved: Int

    /// Why it is not fetched at all; nil when it is.
    public var pause: Pause?

    /// Until when its server asked to be left alone; nil when it did not.
    public var heldUntil: Date?

    /// Why a feed is not fetched.
    public enum Pause: String, Hashable, Sendable {
        /// The user paused it.
        case byUser = "user"
        /// The server says that it is gone for good (410).
        case gone
    }

    /// A schedule; of a feed that was never fetched, unless told otherwise.
    public init(
        nextFetch: Date? = nil, pace: TimeInterval? = nil, failingSince: Date? = nil, failures: Int = 0,
        movedTo: String? = nil, timesMoved: Int = 0, pause: Pause? = nil, heldUntil: Date? = nil
    ) {
        self.nextFetch = nextFetch
        self.pace = pace
        self.failingSince = failingSince
        self.failures = failures
        self.movedTo = movedTo
        self.timesMoved = timesMoved
        self.pause = pause
        self.heldUntil = heldUntil
    }
}
