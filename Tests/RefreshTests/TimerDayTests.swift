import Foundation
import News
import Store
import Synchronization
import Testing

@testable import Refresh

/// A day of the timer beside an open reader, by a clock that the test sets.
struct TimerDayTests {
    /// What the servers were asked, and how often.
    private final class Desk: Sendable {
        private let counts = Mutex<[String: Int]>([:])
        func note(_ path: String) { counts.withLock { $0[path, default: 0] += 1 } }
        func count(_ path: String) -> Int { counts.withLock { $0[path, default: 0] } }
    }

    @Test func aDayOfTheTimerBesideAnOpenReader() async throws {
        let desk = Desk()
        let clock = Mutex(Newsroom.noon)
        let server = try RawServer.answering { head in
            let path = String(head.split(separator: " ")[1])
            desk.note(path)
            let now = clock.withLock { $0 }
            switch path {
            case "/busy": return response(body: Self.feed("busy", every: 600, now))
            case "/daily": return response(body: Self.feed("daily", every: 86_400, now))
            case "/fresh":
                return response(headers: ["Cache-Control: max-age=21600"], body: Self.feed("fresh", every: 600, now))
            case "/broken": return response("500 x")
            case "/full": return response("503 x", headers: ["Retry-After: 43200"])
            default: return response("410 Gone")
            }
        }
        let folder = try TemporaryFolder()
        let store = try Store.open(at: folder.file("store.db"))
        let names = ["busy", "daily", "fresh", "broken", "gone"]
        // Servers of their own, or the wish of one would count for all.
        try store.subscribe(names.map { Subscription(address: server.address("/\($0)")) })
        let other = try RawServer.answering(host: "127.0.0.2") { head in
            desk.note(String(head.split(separator: " ")[1]))
            return response("503 x", headers: ["Retry-After: 43200"])
        }
        try store.subscribe([Subscription(address: other.address("/full"))])

        // The reader beside it: another opening of the same file, on a page that must not move.
        let reader = try Store.open(at: folder.file("store.db"))
        var seen: [String] = []
        var arrival: Int64 = 0
        var mostRead = 0
        for quarter in 0..<96 {
            let now = clock.withLock { $0 }
            var options = RefreshOptions()
            options.now = { now }
            options.preferences = { _ in
                var preferences = FeedPreferences()
                preferences.fetch.proxy = ""
                return preferences
            }
            let refresher = Refresher(store: store, options: options)
            let summary = try await onOwnThread { Result { try refresher.run() } }.get()
            #expect(summary.feeds + summary.notDue + (desk.count("/gone") > 0 && quarter > 0 ? 1 : 0) == 6)
            if quarter == 0 {
                let slice = try reader.slice(PageRequest(query: .everything, position: .newest, limit: 5))
                seen = slice.headlines.map(\.title)
                arrival = slice.arrival
                // The reader marks its page read, and later nothing of it is unread again.
                mostRead = try reader.markPageRead(.everything, arrivedBy: arrival).articles.count
            }
            clock.withLock { $0.addTimeInterval(900) }
        }
        #expect(desk.count("/busy") == 96)
        #expect((1...3).contains(desk.count("/daily")))
        #expect((4...5).contains(desk.count("/fresh")))
        #expect((7...9).contains(desk.count("/broken")))
        #expect((1...2).contains(desk.count("/full")))
        #expect(desk.count("/gone") == 1)
        // Each article of the day is there once: 10 at first, and one every ten minutes or day since.
        let titles = try reader.slice(PageRequest(query: .everything, position: .newest, limit: 10_000)).headlines.map(
            \.title)
        #expect(Set(titles).count == titles.count)
        #expect(Set(seen).isSubset(of: titles))
        let counts = try reader.counts(of: .everything)
        #expect(counts.total - counts.unread == mostRead)
        #expect(try reader.check() == [])
        reader.close()
        store.close()
    }

    /// The ten newest articles of a feed that has one every so many seconds.
    private static func feed(_ name: String, every seconds: TimeInterval, _ now: Date) -> String {
        let newest = Int(now.timeIntervalSince1970 / seconds)
        let items = (0..<10).map { index in
            let number = newest - index
            let date = Date(timeIntervalSince1970: TimeInterval(number) * seconds)
            return """
                <item><title>\(name) \(number)</title><guid isPermaLink="false">\(name) \(number)</guid>
                <pubDate>\(date.formatted(.iso8601))</pubDate></item>
                """
        }
        return """
            <?xml version="1.0"?><rss version="2.0"><channel><title>\(name)</title>
            \(items.joined(separator: "\n"))</channel></rss>
            """
    }
}
