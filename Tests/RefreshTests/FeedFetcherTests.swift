import Foundation
import Synchronization
import Testing

@testable import Refresh

/// What a fetch asks for, and what it makes of answers in good order.
struct FeedFetcherTests {
    @Test func theTextOfAnAnswerArrives() async throws {
        let server = try RawServer.answering { _ in response(body: "<rss/>") }
        let answer = await fetch(server.address())
        #expect(answer.text == "<rss/>")
        #expect(answer.redirects.isEmpty)
        #expect(answer.reach == .loopback)
    }

    @Test func aKnownCopyIsAskedForWithItsETagAndDate() async throws {
        let server = try RawServer.answering { head in
            head.contains("If-None-Match: \"v1\"\r\n")
                && head.contains("If-Modified-Since: Tue, 01 Jul 2025 10:00:00 GMT\r\n")
                ? "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n" : response(body: "new")
        }
        let answer = await fetch(server.address()) {
            $0.entityTag = "\"v1\""
            $0.lastModified = "Tue, 01 Jul 2025 10:00:00 GMT"
        }
        guard case .notModified = answer.outcome else {
            Issue.record("\(answer.outcome)")
            return
        }
        #expect(answer.headers[.entityTag] == "\"v1\"")
        // A 304 that nobody asked for leaves us without a feed.
        let unasked = try RawServer.answering { _ in "HTTP/1.1 304 Not Modified\r\n\r\n" }
        #expect(await fetch(unasked.address()).failure == .status(304))
    }

    @Test func theHeaderFieldsThatMatterAreKept() async throws {
        let server = try RawServer.answering { _ in
            response(
                headers: [
                    "ETag: W/\"a\u{1B}[31mb\"", "cache-control: max-age=60", "Cache-Control: public",
                    "Retry-After:  120 ",
                    "X-Other: 1", "Content-Type: application/rss+xml; charset=utf-8",
                ], body: "x")
        }
        let headers = await fetch(server.address()).headers
        #expect(headers[.entityTag] == "W/\"a[31mb\"")
        #expect(headers[.cacheControl] == "max-age=60, public")
        #expect(headers[.retryAfter] == "120")
        #expect(headers[.contentType] == "application/rss+xml; charset=utf-8")
        #expect(headers[.expires] == nil)
    }

    @Test func redirectsAreFollowedAndPermanentOnesRemembered() async throws {
        let server = try RawServer.answering { head in
            if head.hasPrefix("GET /old ") { return response("301 Moved", headers: ["Location: /newer"]) }
            if head.hasPrefix("GET /newer ") { return response("308 Moved", headers: ["Location: newest?a=1"]) }
            if head.hasPrefix("GET /newest?a=1 ") { return response("302 Found", headers: ["Location: /today"]) }
            return response(body: "here")
        }
        let answer = await fetch(server.address("/old"))
        #expect(answer.text == "here")
        #expect(answer.redirects.map(\.status) == [301, 308, 302])
        #expect(answer.address == server.address("/today"))
        #expect(answer.permanentAddress == server.address("/newest?a=1"))
    }

    @Test func aRedirectToAHostInOtherLettersIsFollowed() async throws {
        let server = try RawServer.answering { head in
            head.hasPrefix("GET /old ")
                ? response("301 Moved", headers: ["Location: http://bücher.localhost:\(port(of: head))/new"])
                : response(body: head.contains("Host: xn--bcher-kva.localhost") ? "here" : "lost")
        }
        #expect(await fetch(server.address("/old")).text == "here")
    }

    /// The port that a request was sent to.
    private func port(of head: String) -> Substring {
        let host = head.split(separator: "\r\n").first { $0.hasPrefix("Host: ") } ?? ""
        return host.split(separator: ":").last ?? ""
    }

    @Test func aCookieSetOnTheWayIsShownOnTheNextHop() async throws {
        let server = try RawServer.answering { head in
            head.contains("Cookie: seen=1")
                ? response(body: "in") : response("302 Found", headers: ["Set-Cookie: seen=1", "Location: /feed.xml"])
        }
        #expect(await fetch(server.address()).text == "in")
    }

    @Test func secretsAreNotCarriedToAnotherHost() async throws {
        let seen = Notes<String>()
        let other = try RawServer.answering(host: "127.0.0.2") { head in
            seen.add(head)
            return response(body: "x")
        }
        let target = other.address()
        let server = try RawServer.answering { head in
            seen.add(head)
            return response("302 Found", headers: ["Location: " + target])
        }
        _ = await fetch(server.address()) {
            $0.settings.bearerToken = "t0ken"
            $0.settings.headers = [.init(name: "X-Key", value: "k3y")]
        }
        _ = await fetch(server.address()) { $0.settings.credentials = .init(user: "me", password: "pass:word") }
        let heads = seen.all
        try #require(heads.count == 4)
        #expect(heads[0].contains("Authorization: Bearer t0ken") && heads[0].contains("X-Key: k3y"))
        #expect(!heads[1].contains("t0ken") && !heads[1].contains("k3y"))
        #expect(heads[2].contains("Authorization: Basic bWU6cGFzczp3b3Jk"))
        #expect(!heads[3].contains("Authorization"))
    }

    /// A page that a feed's article names: the feed's secrets are for the feed's host, wherever the way begins.
    @Test(arguments: [("127.0.0.1", true), ("127.0.0.2", false), ("not an address", false)])
    func secretsOfAnotherAddressGoToItsHostOnly(host: String, areSent: Bool) async throws {
        let seen = Notes<String>()
        let server = try RawServer.answering { head in
            seen.add(head)
            return response(body: "x")
        }
        _ = await fetch(server.address("/page")) {
            $0.settings.secretsOf = host.contains(" ") ? host : "http://\(host):\(server.port)/feed"
            $0.settings.bearerToken = "t0ken"
            $0.settings.headers = [.init(name: "X-Key", value: "k3y")]
        }
        let head = try #require(seen.all.first)
        #expect(head.contains("t0ken") == areSent && head.contains("k3y") == areSent)
    }

    @Test func aProxyIsAskedInPlaceOfTheServer() async throws {
        let proxy = try RawServer.answering { head in
            response(body: String(head.prefix { !$0.isNewline }))
        }
        let answer = await fetch("http://feeds.example/a") { $0.settings.proxy = "http://127.0.0.1:\(proxy.port)" }
        #expect(answer.text == "GET http://feeds.example/a HTTP/1.1")
        #expect(answer.reach == nil)
    }

    @Test func oneHostIsNotAskedForMoreThanTwoThingsAtOnce() async throws {
        let server = try RawServer { connection in
            while connection.readRequest() != nil {
                Thread.sleep(forTimeInterval: 0.01)
                guard connection.send(response(body: "x")) else { return }
            }
        }
        let requests = (0..<20).map { FetchRequest(id: $0, address: server.address("/\($0)")) }
        let answers = await onOwnThread {
            var answers: [FetchAnswer] = []
            // A stranger's host, as it were: this machine's own is not limited.
            FeedFetcher(limits: .patient) { _ in .world }.fetch(requests) { answers.append($0) }
            return answers
        }
        #expect(Set(answers.map(\.request.id)) == Set(0..<20))
        #expect(answers.allSatisfy { $0.text == "x" })
        #expect(server.mostConnections == 2)
    }

    @Test func aHostThatHadEnoughIsLeftAloneForTheRestOfTheRun() async throws {
        let heads = Notes<String>()
        let server = try RawServer.answering { head in
            heads.add(head)
            return response("429 Too Many Requests", headers: ["Retry-After: 3600"])
        }
        let requests = (0..<9).map { FetchRequest(id: $0, address: server.address("/\($0)")) }
        let answers = await onOwnThread {
            var answers: [FetchAnswer] = []
            FeedFetcher(limits: .patient) { _ in .world }.fetch(requests) { answers.append($0) }
            return answers
        }
        #expect(answers.count == 9)
        #expect(heads.all.count <= 3)
        #expect(answers.filter { $0.failure == .hostAsksToWait("127.0.0.1") }.count >= 6)
        #expect(answers.allSatisfy { $0.headers[.retryAfter] == "3600" })
    }

    @Test func cancellingEndsTheFetchAtOnce() async throws {
        let server = try RawServer { $0.waitForHangup() }
        var limits = FetchLimits.patient
        limits.total = .seconds(60)
        let fetcher = FeedFetcher(limits: limits)
        let address = server.address()
        async let count = onOwnThread {
            var answers = 0
            fetcher.fetch((0..<50).map { FetchRequest(id: $0, address: address) }) { _ in answers += 1 }
            return answers
        }
        fetcher.cancel()
        #expect(await count == 0)
    }

    @Test func nothingNewIsBegunWhileTheCallerHasNoRoom() async throws {
        let heads = Notes<String>()
        let server = try RawServer.answering { head in
            heads.add(head)
            return response(body: "x")
        }
        var limits = FetchLimits.patient
        limits.connections = 1
        let fetcher = FeedFetcher(limits: limits)
        let requests = (0..<3).map { FetchRequest(id: $0, address: server.address("/\($0)")) }
        let untaken = Mutex((now: 0, most: 0))
        await onOwnThread {
            fetcher.fetch(requests) {
                untaken.withLock { $0.now == 0 }
            } answer: { _ in
                untaken.withLock {
                    $0.now += 1
                    $0.most = max($0.most, $0.now)
                }
                Thread.detachNewThread {
                    Thread.sleep(forTimeInterval: 0.005)
                    untaken.withLock { $0.now -= 1 }
                    fetcher.wake()
                }
            }
        }
        #expect(untaken.withLock { $0.most } == 1)
        #expect(heads.all.count == 3)
    }

    @Test(arguments: [
        ("", FetchFailure.invalidAddress), ("not an address", .invalidAddress), ("http://", .invalidAddress),
        ("ftp://example.org/feed", .unsupportedScheme("ftp")), ("gopher://x/", .unsupportedScheme("gopher")),
        ("exec:rm -rf", .commandNotConfigured), ("javascript:alert(1)", .unsupportedScheme("javascript")),
    ])
    func whatIsNoWebAddressIsRefused(address: String, failure: FetchFailure) async {
        #expect(await fetch(address).failure == failure)
    }
}
