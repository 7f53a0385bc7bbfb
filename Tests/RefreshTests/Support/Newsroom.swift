import Foundation
import News
import Refresh
import Store
import Synchronization

/// A store with the feeds of some servers on this machine, and a clock that stands still until it is set.
final class Newsroom: Sendable {
    /// 2026-03-01T12:00:00Z.
    static let noon = Date(timeIntervalSince1970: 1_772_366_400)

    let store: Store
    private let clock = Mutex(Newsroom.noon)

    init(_ addresses: String...) throws {
        store = try Store.inMemory()
        try store.subscribe(addresses.map { Subscription(address: $0) })
    }

    var now: Date { clock.withLock { $0 } }

    func wait(_ time: Duration) { clock.withLock { $0.addTimeInterval(TimeInterval(time.components.seconds)) } }

    /// Refreshes on a thread of its own, and gives all that was told.
    func refresh(
        _ choice: FeedChoice = .due, _ change: (inout RefreshOptions) -> Void = { _ in }
    ) async throws -> Told {
        var options = RefreshOptions()
        options.limits.connecting = .seconds(120)
        options.limits.total = .seconds(120)
        options.now = { [self] in now }
        options.preferences = { _ in
            var preferences = FeedPreferences()
            preferences.fetch.proxy = ""
            return preferences
        }
        change(&options)
        let refresher = Refresher(store: store, options: options)
        return try await onOwnThread {
            var told = Told()
            return Result<Told, RefreshError> { () throws(RefreshError) in
                told.summary = try refresher.run(choice) { told.events.append($0) }
                return told
            }
        }.get()
    }

    struct Told: Sendable {
        var events: [RefreshEvent] = []
        var summary = RefreshSummary()

        /// The reasons that feeds failed for.
        var failures: [String] {
            events.compactMap { if case .failed(_, let reason) = $0 { reason } else { nil } }
        }
    }

    /// The feed, where there is only one.
    var feed: Feed { get throws { try store.feeds()[0] } }

    var titles: [String] {
        get throws {
            try store.slice(PageRequest(query: .everything, position: .newest, limit: 10_000)).headlines.map(\.title)
        }
    }
}

/// A feed in RSS.
func rss(title: String = "Times", _ titles: [String], minutesApart: Int = 60, extra: String = "") -> String {
    let items = titles.enumerated().map { index, title in
        let date = Newsroom.noon.addingTimeInterval(TimeInterval(-60 * minutesApart * (index + 1)))
        return """
            <item><title>\(title)</title><guid isPermaLink="false">\(title)</guid>
            <link>https://times.example/\(title.replacing(" ", with: "-"))</link>
            <pubDate>\(date.formatted(.iso8601))</pubDate></item>
            """
    }
    return """
        <?xml version="1.0"?><rss version="2.0"><channel><title>\(title)</title><link>https://times.example/</link>\(extra)
        \(items.joined(separator: "\n"))</channel></rss>
        """
}
