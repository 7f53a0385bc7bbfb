import Foundation
import News
import Store

/// Which feeds a refresh takes, and what it leaves out and why.
struct FeedSelection {
    /// Those to fetch.
    var feeds: [Feed] = []
    /// Those whose time has not come.
    private(set) var notDue: [Feed] = []
    /// Those whose servers ask to be left alone.
    private(set) var held: [Feed] = []

    /// The feeds of a choice.
    ///
    /// - Throws: ``RefreshError/notFollowed(_:)`` for addresses that are not among them.
    init(_ choice: FeedChoice, among feeds: [Feed], options: RefreshOptions) throws(RefreshError) {
        let now = options.now()
        switch choice {
        case .due:
            let awake = feeds.filter { $0.schedule.pause == nil }
            // Those that wait longest first, in case we are stopped.
            self.feeds = awake.filter { RefreshSchedule.isDue($0, at: now) }
                .sorted { ($0.schedule.nextFetch ?? .distantPast) < ($1.schedule.nextFetch ?? .distantPast) }
            notDue = awake.filter { !RefreshSchedule.isDue($0, at: now) }
        case .all: take(feeds.filter { $0.schedule.pause == nil }, heeding: true, now)
        case .feeds(let ids): take(feeds.filter { ids.contains($0.id) }, heeding: options.heedsServersAlways, now)
        case .addresses(let addresses):
            let byKey = Dictionary(feeds.map { (Store.key(ofFeedAt: $0.address), $0) }) { first, _ in first }
            let unknown = addresses.filter { byKey[Store.key(ofFeedAt: $0)] == nil }
            guard unknown.isEmpty else { throw .notFollowed(unknown) }
            var seen: Set<FeedID> = []
            let named = addresses.compactMap { byKey[Store.key(ofFeedAt: $0)] }.filter { seen.insert($0.id).inserted }
            take(named, heeding: options.heedsServersAlways, now)
        }
    }

    /// Leaves out what an earlier worker has fetched.
    mutating func leaveOut(_ finished: Set<FeedID>) {
        guard !finished.isEmpty else { return }
        feeds.removeAll { finished.contains($0.id) }
        notDue.removeAll { finished.contains($0.id) }
        held.removeAll { finished.contains($0.id) }
    }

    private mutating func take(_ feeds: [Feed], heeding: Bool, _ now: Date) {
        self.feeds = feeds.filter { !heeding || !RefreshSchedule.isHeld($0, at: now) }
        held = heeding ? feeds.filter { RefreshSchedule.isHeld($0, at: now) } : []
    }
}
