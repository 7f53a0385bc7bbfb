import Foundation
import News
import Store
import Synchronization
import Testing

@testable import Refresh

/// Whole refreshes: from a server on this machine into a store.
struct RefresherTests {
    @Test func theFirstFetchBringsTheArticlesAndTheNameOfTheFeed() async throws {
        let server = try RawServer.answering { _ in
            response(headers: ["ETag: \"1\""], body: rss(["Migrant return hubs", "Kosovo is open"]))
        }
        let room = try Newsroom(server.address())
        let told = try await room.refresh()
        #expect(told.summary.articles == IngestSummary(new: 2))
        #expect(try room.titles == ["Migrant return hubs", "Kosovo is open"])
        let feed = try room.feed
        #expect(feed.title == "Times")
        #expect(feed.source.name == "Times")
        #expect(feed.homePage == "https://times.example/")
        #expect(feed.entityTag == "\"1\"")
        #expect(feed.lastSuccess == room.now)
        guard case .progress(0, 1)? = told.events.first, case .ended? = told.events.last else {
            Issue.record("\(told.events)")
            return
        }
    }

    @Test func whatIsFetchedIsTagged() async throws {
        let server = try RawServer.answering { _ in response(body: rss(["Kosovo and Serbia meet in Brussels"])) }
        let room = try Newsroom(server.address())
        _ = try await room.refresh()
        let slice = try room.store.slice(PageRequest(query: .everything, position: .newest, limit: 1))
        let article = try #require(try room.store.article(slice.headlines[0].id))
        #expect(article.tags.map(\.name).contains("Kosovo"))
    }

    @Test func whatTheServerSaysIsUnchangedIsNotReadAgain() async throws {
        let server = try RawServer.answering { head in
            head.contains("If-None-Match: \"1\"")
                ? "HTTP/1.1 304 Not Modified\r\n\r\n" : response(headers: ["ETag: \"1\""], body: rss(["One"]))
        }
        let room = try Newsroom(server.address())
        _ = try await room.refresh()
        room.wait(.seconds(86_400))
        let told = try await room.refresh()
        #expect(told.summary.unchanged == 1)
        #expect(try room.feed.entityTag == "\"1\"")
        #expect(try room.feed.lastSuccess == room.now)
        // Asked to, it reads everything.
        #expect(try await room.refresh(.all) { $0.ignoresCopies = true }.summary.articles.unchanged == 1)
    }

    @Test func equalBytesAreNotReadAgainAndTheirNewETagIsRemembered() async throws {
        let count = Mutex(0)
        let server = try RawServer.answering { _ in
            let number = count.withLock { count in
                count += 1
                return count
            }
            return response(headers: ["ETag: \"\(number)\""], body: rss(["One"]))
        }
        let room = try Newsroom(server.address())
        _ = try await room.refresh()
        let told = try await room.refresh(.all)
        #expect(told.summary.unchanged == 1)
        #expect(told.summary.articles == IngestSummary())
        #expect(try room.feed.entityTag == "\"2\"")
    }

    @Test func aFeedThatFailsKeepsItsArticlesAndSaysWhy() async throws {
        let isBroken = Mutex(false)
        let server = try RawServer.answering { _ in
            isBroken.withLock { $0 } ? response("404 x") : response(headers: ["ETag: \"1\""], body: rss(["One"]))
        }
        let room = try Newsroom(server.address())
        _ = try await room.refresh()
        isBroken.withLock { $0 = true }
        let told = try await room.refresh(.all)
        #expect(told.failures == ["the server answered 404 Not Found"])
        #expect(told.summary.failed == 1)
        #expect(try room.titles == ["One"])
        var feed = try room.feed
        #expect(feed.failure == "the server answered 404 Not Found")
        #expect(feed.schedule.failingSince == room.now)
        #expect(feed.lastSuccess == Newsroom.noon)
        let since = room.now
        room.wait(.seconds(86_400))
        _ = try await room.refresh()
        feed = try room.feed
        #expect(feed.schedule.failingSince == since)
        #expect(feed.schedule.failures == 2)
        isBroken.withLock { $0 = false }
        room.wait(.seconds(86_400))
        _ = try await room.refresh()
        #expect(try room.feed.failure == nil)
        #expect(try room.feed.schedule.failingSince == nil)
    }

    @Test(arguments: [
        ("<!DOCTYPE html><html><body><p>Hello</p></body></html>", "the server sent a web page instead of a feed"),
        (
            "<!DOCTYPE html><html><body><form><input type=\"password\"></form></body></html>",
            "the server sent a login page instead of a feed"
        ),
        ("", "the answer is empty"), ("just words", "this is plain text, not a feed"),
    ])
    func whatIsNoFeedIsNamed(body: String, words: String) async throws {
        let server = try RawServer.answering { _ in response(body: body) }
        let room = try Newsroom(server.address())
        #expect(try await room.refresh().failures == [words])
        #expect(try room.feed.contentHash == nil)
    }

    @Test func anEmptyFeedTakesNothingAway() async throws {
        let body = Mutex(rss(["One", "Two"]))
        let server = try RawServer.answering { _ in response(body: body.withLock { $0 }) }
        let room = try Newsroom(server.address())
        _ = try await room.refresh()
        body.withLock { $0 = rss([]) }
        #expect(try await room.refresh(.all).failures.isEmpty)
        #expect(try room.titles.count == 2)
    }

    @Test func whatWasReadBeforeTheConnectionBrokeIsKeptAndAskedForAgain() async throws {
        let whole = rss((1...20).map { "Article \($0)" })
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: \(whole.utf8.count)\r\n\r\n")
            $0.send(String(whole.prefix(whole.count / 2)))
        }
        let room = try Newsroom(server.address())
        let told = try await room.refresh()
        let kept = try room.titles.count
        #expect((5..<20).contains(kept))
        #expect(told.failures.count == 1 && told.failures[0].hasPrefix("the connection broke off after"))
        #expect(try room.feed.entityTag == nil)
        #expect(try room.feed.contentHash == nil)
    }

    /// Some servers announce more than they have, always. Their feeds are whole nevertheless.
    @Test func aWholeFeedWithAWrongLengthIsNoFailure() async throws {
        let whole = rss(["One"])
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("HTTP/1.1 200 OK\r\nContent-Length: \(whole.utf8.count + 99)\r\n\r\n\(whole)")
        }
        let room = try Newsroom(server.address())
        #expect(try await room.refresh().failures.isEmpty)
        #expect(try room.titles == ["One"])
    }

    @Test func onlyWhatIsDueIsFetched() async throws {
        let heads = Notes<String>()
        let server = try RawServer.answering { head in
            heads.add(head)
            // Ten articles, two hours apart: worth a look every hour.
            return response(body: rss((0..<10).map { "Article \($0)" }, minutesApart: 120))
        }
        let room = try Newsroom(server.address())
        #expect(try await room.refresh().summary.feeds == 1)
        #expect(try await room.refresh().summary.feeds == 0)
        room.wait(.seconds(50 * 60))
        #expect(try await room.refresh().summary.feeds == 0)
        room.wait(.seconds(14 * 60))
        #expect(try await room.refresh().summary.feeds == 1)
        #expect(try await room.refresh(.all).summary.feeds == 1)
        #expect(heads.all.count == 3)
    }

    @Test func aServersWishToBeLeftAloneIsKeptForAllItsFeeds() async throws {
        let server = try RawServer.answering { head in
            head.hasPrefix("GET /a ")
                ? response("429 Too Many Requests", headers: ["Retry-After: 7200"]) : response(body: rss(["One"]))
        }
        let room = try Newsroom(server.address("/a"), server.address("/b"))
        let feed = try #require(try room.store.feeds().first { $0.address == server.address("/a") })
        #expect(
            try await room.refresh(.feeds([feed.id])).failures == ["the server answered 429 Too Many Requests"])
        for feed in try room.store.feeds() {
            #expect(try #require(feed.schedule.nextFetch) >= room.now.addingTimeInterval(7_200))
        }
        room.wait(.seconds(7_000))
        #expect(try await room.refresh().summary.feeds == 0)
        room.wait(.seconds(300))
        #expect(try await room.refresh().summary.feeds == 2)
    }

    /// Nobody gets round it with a key that fetches everything; only by asking for the feed by name.
    @Test func aServersWishIsKeptWhenEverythingIsFetched() async throws {
        let heads = Notes<String>()
        let server = try RawServer.answering { head in
            heads.add(head)
            return response("503 x", headers: ["Retry-After: 7200"])
        }
        let room = try Newsroom(server.address())
        _ = try await room.refresh()
        let all = try await room.refresh(.all).summary
        #expect(all.feeds == 0 && all.held == 1)
        #expect(all.heldUntil == Newsroom.noon.addingTimeInterval(7_200))
        let named = FeedChoice.addresses([server.address()])
        #expect(try await room.refresh(named) { $0.heedsServersAlways = true }.summary.held == 1)
        #expect(heads.all.count == 1)
        #expect(try await room.refresh(named).summary.feeds == 1)
        #expect(heads.all.count == 2)
        room.wait(.seconds(7_300))
        #expect(try await room.refresh(.all).summary.feeds == 1)
    }

    @Test func aFeedThatWasSparedHasNotFailed() async throws {
        // One answer too many for the host; the rest of its feeds are not asked for.
        let server = try RawServer.answering { _ in response("429 x", headers: ["Retry-After: 600"]) }
        let room = try Newsroom()
        try room.store.subscribe((0..<9).map { Subscription(address: server.address("/\($0)")) })
        let told = try await room.refresh { $0.limits.connections = 1 }
        #expect(told.summary.failed == 1)
        #expect(told.summary.held == 8)
        #expect(try room.store.feeds().count { $0.failure != nil } == 1)
        #expect(try room.store.feeds().allSatisfy { $0.schedule.nextFetch ?? .distantPast > room.now })
        #expect(try await room.refresh(.all).summary.held == 9)
    }

    @Test func whatIsNotDueIsCounted() async throws {
        let server = try RawServer.answering { _ in response(body: rss(["One"])) }
        let room = try Newsroom(server.address())
        #expect(try await room.refresh().summary.notDue == 0)
        let summary = try await room.refresh().summary
        #expect(summary.notDue == 1)
        #expect(summary.nextDue == (try room.feed.schedule.nextFetch))
    }

    @Test func aPermanentRedirectMovesTheFeedOnceItHeldThreeTimes() async throws {
        let server = try RawServer.answering { head in
            head.hasPrefix("GET /old ")
                ? response("301 x", headers: ["Location: /new"]) : response(body: rss(["One"]))
        }
        let room = try Newsroom(server.address("/old"))
        for _ in 0..<2 { _ = try await room.refresh(.all) }
        #expect(try room.feed.address == server.address("/old"))
        #expect(try room.feed.schedule.timesMoved == 2)
        let told = try await room.refresh(.all)
        #expect(try room.feed.address == server.address("/new"))
        #expect(try room.feed.schedule.movedTo == nil)
        #expect(told.events.contains { if case .moved(_, server.address("/new")) = $0 { true } else { false } })
        #expect(try await room.refresh(.all).failures.isEmpty)
        #expect(try room.titles == ["One"])
    }

    @Test func aTemporaryRedirectMovesNothing() async throws {
        let server = try RawServer.answering { head in
            head.hasPrefix("GET /old ")
                ? response("302 x", headers: ["Location: /new"]) : response(body: rss(["One"]))
        }
        let room = try Newsroom(server.address("/old"))
        for _ in 0..<5 { _ = try await room.refresh(.all) }
        #expect(try room.feed.address == server.address("/old"))
    }

    @Test func aFeedThatIsGoneIsPausedUntilItIsAskedForByName() async throws {
        let isGone = Mutex(true)
        let server = try RawServer.answering { _ in
            isGone.withLock { $0 } ? response("410 Gone") : response(body: rss(["Back"]))
        }
        let room = try Newsroom(server.address())
        _ = try await room.refresh()
        #expect(try room.feed.schedule.pause == .gone)
        room.wait(.seconds(30 * 86_400))
        #expect(try await room.refresh(.all).summary.feeds == 0)
        isGone.withLock { $0 = false }
        #expect(try await room.refresh(.addresses([server.address()])).summary.articles.new == 1)
        #expect(try room.feed.schedule.pause == nil)
    }

    @Test func addressesThatNobodyFollowsAreNamedBeforeAnythingIsFetched() async throws {
        let heads = Notes<String>()
        let server = try RawServer.answering { head in
            heads.add(head)
            return response(body: rss([]))
        }
        let room = try Newsroom(server.address())
        await #expect(throws: RefreshError.notFollowed(["https://other.example/"])) {
            try await room.refresh(.addresses([server.address(), "https://other.example/"]))
        }
        #expect(heads.all.isEmpty)
    }

    @Test func theSampleEditionIsNeverFetched() async throws {
        let room = try Newsroom()
        try room.store.subscribe([Subscription(address: "https://sample.invalid/feed")], isSample: true)
        #expect(try await room.refresh(.all).summary.feeds == 0)
    }

    @Test func filesAreFeedsToo() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("feed.xml")
        try Data(rss(["From disk"]).utf8).write(to: URL(filePath: path))
        let room = try Newsroom("file://" + path, "file:///missing.xml")
        let told = try await room.refresh()
        #expect(told.failures == ["there is no such file"])
        #expect(try room.titles == ["From disk"])
    }

    @Test func withoutANetworkNoFeedIsBlamed() async throws {
        let room = try Newsroom("http://a.invalid/", "http://b.invalid/", "http://c.invalid/")
        await #expect(throws: RefreshError.offline) { try await room.refresh() }
        for feed in try room.store.feeds() {
            #expect(feed.failure == nil)
            #expect(feed.schedule.nextFetch == nil)
        }
        // Beside one that answers, the others are to blame.
        let server = try RawServer.answering { _ in response("404 x") }
        try room.store.subscribe([Subscription(address: server.address())])
        #expect(try await room.refresh().failures.count == 4)
    }

    /// Unknown names fail before the first answer can have come, however many of them there are.
    @Test func anAnswerThatComesAfterManyUnknownNamesCounts() async throws {
        let server = try RawServer.answering { _ in
            usleep(200_000)
            return response(body: rss(["Late"]))
        }
        let room = try Newsroom()
        try room.store.subscribe((0..<30).map { Subscription(address: "http://host\($0).invalid/") })
        try room.store.subscribe([Subscription(address: server.address())])
        #expect(try await room.refresh().failures.count == 30)
        #expect(try room.titles == ["Late"])
    }

    @Test func aStoreIsRefreshedByOneProcessAtATime() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let store = try Store.open(at: path)
        var lock: RefreshLock? = try RefreshLock(store: path)
        #expect(Refresher.isRunning(store: path))
        #expect(throws: RefreshError.anotherRuns(process: getpid())) { try Refresher(store: store).run() }
        withExtendedLifetime(lock) {}
        lock = nil
        #expect(!Refresher.isRunning(store: path))
        #expect(try Refresher(store: store).run().feeds == 0)
    }

    @Test func aCancelledRefreshEndsSoonAndKeepsWhatCame() async throws {
        let quick = try RawServer.answering { _ in response(body: rss(["Quick"])) }
        let slow = try RawServer { $0.waitForHangup() }
        let room = try Newsroom(quick.address(), slow.address())
        var options = RefreshOptions()
        options.limits.total = .seconds(60)
        let refresher = Refresher(store: room.store, options: options)
        let summary = try await onOwnThread {
            Result { try refresher.run { if case .read = $0 { refresher.cancel() } } }
        }.get()
        #expect(summary.wasCancelled)
        #expect(summary.failed == 0)
        #expect(try room.titles == ["Quick"])
        #expect(try room.store.feeds().first { $0.address == slow.address() }?.failure == nil)
    }

    @Test func manyFeedsAreAllReadOnceAndCounted() async throws {
        let server = try RawServer.answering { head in
            let path = head.split(separator: " ")[1]
            return response(body: rss(title: "Feed \(path)", (0..<5).map { "\(path) \($0)" }))
        }
        let room = try Newsroom()
        try room.store.subscribe((0..<200).map { Subscription(address: server.address("/f\($0)")) })
        let told = try await room.refresh()
        #expect(told.summary.articles.new == 1_000)
        #expect(told.summary.failed == 0)
        let progress = told.events.compactMap { if case .progress(let done, 200) = $0 { done } else { nil } }
        #expect(progress == Array(0...200))
        #expect(try room.store.feeds().allSatisfy { $0.articleCount == 5 && $0.schedule.nextFetch != nil })
    }
}
