import Foundation
import GRDB
import News
import Store
import Synchronization
import Testing

@testable import Refresh

/// Refreshes into stores that cannot take it: a full disk, a lock that somebody holds, an end in the middle; and feeds
/// that ask too much of them.
struct TroubledStoreTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func options(_ change: (inout RefreshOptions) -> Void = { _ in }) -> RefreshOptions {
        var options = RefreshOptions()
        options.now = { Newsroom.noon }
        options.preferences = { _ in
            var preferences = FeedPreferences()
            preferences.fetch.proxy = ""
            return preferences
        }
        change(&options)
        return options
    }

    private func refresh(
        _ store: Store, _ choice: FeedChoice = .all, _ options: RefreshOptions
    ) async -> Result<RefreshSummary, RefreshError> {
        let refresher = Refresher(store: store, options: options)
        return await onOwnThread { Result { () throws(RefreshError) in try refresher.run(choice) } }
    }

    @Test func aStoreThatIsLockedForAWhileIsWaitedFor() async throws {
        let server = try RawServer.answering { _ in response(body: rss(["One"])) }
        let store = try Store.open(at: folder.file("store.db"))
        try store.subscribe([Subscription(address: server.address())])
        let lock = try StoreLock(folder.file("store.db"))
        async let result = refresh(store, .all, options())
        // Until it has come to the lock, as far as can be seen from here.
        for _ in 0..<20 { usleep(5_000) }
        lock.release()
        #expect(try await result.get().articles.new == 1)
        #expect(try store.check() == [])
    }

    @Test func aStoreThatStaysLockedIsNamedAndTheFeedIsDueStill() async throws {
        let server = try RawServer.answering { _ in response(body: rss(["One"])) }
        let path = folder.file("store.db")
        let store = try Store.open(at: path, patience: .milliseconds(100))
        try store.subscribe([Subscription(address: server.address())])
        let lock = try StoreLock(path)
        let result = await refresh(store, .all, options())
        #expect(result == .failure(.store(.locked(path: path))))
        #expect("\(RefreshError.store(.locked(path: path)))".contains("locked by another program"))
        lock.release()
        let feed = try store.feeds()[0]
        #expect(feed.failure == nil && feed.lastFetch == nil && feed.schedule.nextFetch == nil)
        #expect(try await refresh(store, .due, options()).get().articles.new == 1)
    }

    /// A hundred thousand in the long form.
    @Test func aFeedOfVeryManyItemsIsReadWithinBounds() async throws {
        let isLong = ProcessInfo.processInfo.environment["TAGLINE_LONG"] == "1"
        let items = (0..<(isLong ? 100_000 : 15_000)).map { "<item><guid>\($0)</guid><title>Nr \($0)</title></item>" }
            .joined()
        let body = "<rss version='2.0'><channel><title>Much</title>\(items)</channel></rss>"
        let server = try RawServer.answering { _ in response(body: body) }
        let room = try Newsroom(server.address())
        let told = try await room.refresh {
            $0.limits.total = .seconds(600)
            $0.pace = .bulk
        }
        // The parser's own bound, and not one article twice.
        let count = try room.store.counts(of: .everything).total
        #expect(count == told.summary.articles.new)
        #expect(count > 1_000)
        #expect(Set(try room.titles).count == min(count, 10_000))
    }

    @Test func whatWasFetchedIsNotLostToAnEndInTheMiddle() async throws {
        let server = try RawServer.answering { head in
            let path = head.split(separator: " ")[1]
            return response(headers: ["ETag: \"1\""], body: rss(title: "Feed \(path)", (0..<5).map { "\(path) \($0)" }))
        }
        let path = folder.file("store.db")
        let store = try Store.open(at: path)
        try store.subscribe((0..<60).map { Subscription(address: server.address("/\($0)")) })
        // Cancelled after some: as after a kill, all that a feed brought is there, or it is asked for again.
        let refresher = Refresher(store: store, options: options())
        _ = await onOwnThread {
            Result {
                var count = 0
                try refresher.run(.all) { event in
                    if case .read = event { count += 1 }
                    if count == 20 { refresher.cancel() }
                }
            }
        }
        for feed in try store.feeds() where feed.lastSuccess != nil { #expect(feed.articleCount == 5) }
        #expect(try store.feeds().contains { $0.lastFetch == nil })
        #expect(try await refresh(store, .due, options()).get().failed == 0)
        #expect(try store.counts(of: .everything).total == 300)
        #expect(try store.check() == [])
        store.close()
    }

    @Test(.enabled(if: hasIPv6, "this machine has no IPv6")) func theSixthVersionOfTheInternetProtocolIsSpoken()
        async throws
    {
        let server = try RawServer.answering(host: "::1") { _ in response(body: rss(["Six"])) }
        let room = try Newsroom(server.address())
        #expect(try await room.refresh().failures.isEmpty)
        #expect(try room.titles == ["Six"])
    }

    @Test func theReasonAndTheFeedAreNamed() async throws {
        let server = try RawServer.answering { head in
            let pages = [
                "/login": "<!DOCTYPE html><html><body><form action='/in'><input type='password'></form></body></html>",
                "/page": "<!DOCTYPE html><html><body><p>Hello</p></body></html>", "/empty": "",
            ]
            return response(body: pages[String(head.split(separator: " ")[1])] ?? "")
        }
        let room = try Newsroom(server.address("/login"), server.address("/page"), server.address("/empty"))
        var reasons: [String: String] = [:]
        for event in try await room.refresh().events {
            if case .failed(let feed, let reason) = event { reasons[feed.address] = reason }
        }
        #expect(reasons[server.address("/login")] == "the server sent a login page instead of a feed")
        #expect(reasons[server.address("/page")] == "the server sent a web page instead of a feed")
        #expect(reasons[server.address("/empty")] == "the answer is empty")
    }
}

private let hasIPv6 = (try? RawServer(host: "::1") { _ in }).map { $0.stop() } != nil

/// Somebody else who holds a store's write lock.
private final class StoreLock {
    private let connection: DatabaseQueue

    init(_ path: String) throws {
        var configuration = GRDB.Configuration()
        configuration.allowsUnsafeTransactions = true
        connection = try DatabaseQueue(path: path, configuration: configuration)
        try connection.inDatabase { try $0.beginTransaction(.immediate) }
    }

    func release() {
        try? connection.inDatabase { try $0.rollback() }
        try? connection.close()
    }
}
