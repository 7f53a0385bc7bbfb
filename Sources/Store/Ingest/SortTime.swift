import Foundation
import News

/// The seconds that article ids are: counted from 2000-01-01T00:00:00Z.
///
/// There are no bits in an id to tell apart articles of one second, since every bit of the distance between ids is paid
/// for in each entry of each index (a sixth of the text index). A second that is taken sends an article to the nearest
/// one that is free.
struct SortTime: Hashable, Sendable {
    /// The second an article sorts by, 1 or more.
    var second: Int64

    /// Whether that is when the article came, and not when it was published.
    var isArrival: Bool

    /// The first instant, in seconds since 1970.
    static let epoch: Int64 = 946_684_800

    /// When an article sorts: by its date, unless it has none or one that lies ahead of `now` (feeds know the future).
    /// What is older than the year 2000 stands at its beginning (they know 1601 as well).
    init(published: Date?, now: Date) {
        let arrival = max(Self.second(of: now), 1)
        let published = published.map { max(Self.second(of: $0), 1) } ?? .max
        second = min(published, arrival)
        isArrival = published > arrival
    }

    /// The whole second of an instant, however far away.
    static func second(of date: Date) -> Int64 {
        let seconds = date.timeIntervalSince1970.rounded(.down)
        guard seconds.isFinite else { return seconds > 0 ? Int64(1e15) : 0 }
        return Int64(min(max(seconds, -1e15), 1e15)) - epoch
    }

    /// The least id of an article that was published at that instant or later.
    static func firstID(since date: Date) -> Int64 { max(second(of: date), 0) }

    /// The instant of an id.
    static func date(ofID id: Int64) -> Date { Date(stored: id.addingReportingOverflow(epoch).partialValue) }
}
