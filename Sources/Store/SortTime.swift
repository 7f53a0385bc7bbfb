import Foundation
import News

/// The seconds that article ids are made of: counted from 2000-01-01T00:00:00Z.
enum SortTime {
    /// That first instant, in seconds since 1970.
    static let epoch: Int64 = 946_684_800

    /// How many articles may share a second before they spill into the next.
    static let slots: Int64 = 16

    /// The second that an article sorts by: when it was published, but never after `now` (feeds know the future) and
    /// never before the year 2000 (they know 1601 as well).
    static func second(published: Date?, now: Date) -> Int64 {
        min(max(second(of: published ?? now), 1), max(second(of: now), 1))
    }

    /// The whole second of an instant, however far away.
    static func second(of date: Date) -> Int64 {
        let seconds = date.timeIntervalSince1970.rounded(.down)
        guard seconds.isFinite else { return seconds > 0 ? .max >> 8 : 0 }
        return Int64(min(max(seconds, -1e15), 1e15)) - epoch
    }

    /// The least id an article of that second can have.
    static func firstID(ofSecond second: Int64) -> Int64 { max(second, 0) << 4 }

    /// The instant of an id.
    static func date(ofID id: Int64) -> Date { Date(timeIntervalSince1970: TimeInterval((id >> 4) + epoch)) }
}
