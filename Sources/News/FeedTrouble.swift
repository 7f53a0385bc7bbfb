import Foundation

/// How much a feed needs its user's attention, the most first.
public enum FeedTrouble: Int, Hashable, Sendable, Comparable {
    /// Its server says that it is gone for good.
    case gone
    /// The last fetch failed.
    case failing
    /// The user paused it.
    case paused
    /// None: it is fetched when it is due.
    case none

    /// The worse before the lesser.
    public static func < (left: FeedTrouble, right: FeedTrouble) -> Bool { left.rawValue < right.rawValue }
}

extension Feed {
    /// What is wrong with it.
    public var trouble: FeedTrouble {
        if schedule.pause == .gone { return .gone }
        if schedule.pause == .byUser { return .paused }
        return failure != nil ? .failing : .none
    }
}

extension Sequence<Feed> {
    /// The feeds by their trouble, those that have been failing longest first; those without any in their order.
    public func sortedByTrouble() -> [Feed] {
        enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            if first.trouble != second.trouble { return first.trouble < second.trouble }
            let (since, until) = (first.failingDate, second.failingDate)
            return since != until ? since < until : left.offset < right.offset
        }.map(\.element)
    }
}

extension Feed {
    fileprivate var failingDate: Date { trouble < .paused ? schedule.failingSince ?? .distantFuture : .distantFuture }
}
