public import Foundation

/// A moment as a feed wrote it.
public struct FeedDate: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public var secondsSince1970: Double

    /// A moment.
    public init(secondsSince1970: Double) {
        self.secondsSince1970 = secondsSince1970
    }

    /// The moment as Foundation has it.
    public var date: Date { Date(timeIntervalSince1970: secondsSince1970) }
}
