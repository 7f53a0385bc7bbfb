import Foundation
import News
import Store
import Testing

@testable import Refresh

/// Finding the feeds of sites, which are copies on this machine.
@Suite("Finding feeds")
struct FeedFinderTests {
    /// A site: what each path answers.
    private final class Site: Sendable {
        let server: RawServer
        let asked = Notes<String>()

        init(_ pages: [String: String]) throws {
            let asked = asked
            server = try RawServer.answering { head in
                let path = head.split(separator: " ").dropFirst().first.map(String.init) ?? ""
                asked.add(path)
                return pages[path] ?? response("404 Not Found")
            }
        }

        func address(_ path: String = "/") -> String { server.address(path) }
    }

    private func find(
        _ address: String, followed: [String] = [], patterns: [SitePattern] = SitePattern.table,
        limits: FetchLimits = .patient
    ) async -> Result<[FoundFeed], FindFailure> {
        await onOwnThread {
            Result { () throws(FindFailure) in
                let finder = FeedFinder(
                    fetcher: FeedFetcher(limits: limits),
                    preferences: { _ in
                        var preferences = FeedPreferences()
                        preferences.fetch.proxy = ""
                        return preferences
                    }, patterns: patterns)
                guard let written = try? WrittenAddress(address) else {
                    throw FindFailure(description: "no address", isUnreachable: false)
                }
                let feeds = followed.enumerated().map { index, address in
                    Feed(
                        id: FeedID(rawValue: Int64(index)), address: address, title: "Mine",
                        source: Source(id: Source.ID(rawValue: 1), name: "Mine"))
                }
                return try finder.feeds(at: written, followed: feeds)
            }
        }
    }

    private func page(_ head: String = "", body: String = "") -> String {
        response(
            headers: ["Content-Type: text/html"],
            body: "<!doctype html><html><head><title>The Site</title>\(head)</head><body>\(body)</body></html>")
    }

    private func link(_ address: String, title: String = "") -> String {
        "<link rel=alternate type=application/rss+xml title=\"\(title)\" href=\"\(address)\">"
    }

    @Test func aFeedIsItself() async throws {
        let site = try Site(["/news.xml": response(body: rss(["One", "Two"]))])
        let found = try await find(site.address("/news.xml")).get()
        #expect(found.map(\.address) == [site.address("/news.xml")])
        #expect(found.first?.title == "Times")
        #expect(found.first?.headlines(1) == ["One"])
        #expect(found.first?.newest == Newsroom.noon.addingTimeInterval(-3_600))
    }

    @Test func aHomePageLeadsToWhatItDeclares() async throws {
        let site = try Site([
            "/": page(link("/feed") + link("/comments/feed", title: "Comments") + link("/gone")),
            "/feed": response(body: rss(["One"])),
            "/comments/feed": response(body: rss(title: "Comments", ["Re: One"])),
        ])
        let found = try await find(site.address()).get()
        #expect(found.map(\.title) == ["Times", "Comments"])
        #expect(found.map(\.isOfComments) == [false, true])
        #expect(!site.asked.all.contains("/rss"))
    }

    @Test func anArticleThatNamesNoFeedLeadsToItsSites() async throws {
        let site = try Site([
            "/2026/05/story": page(body: "Words."), "/": page(link("/all.xml")),
            "/all.xml": response(body: rss(["One"])),
        ])
        #expect(try await find(site.address("/2026/05/story")).get().map(\.address) == [site.address("/all.xml")])
    }

    @Test func aSiteThatNamesNoneIsAskedAtTheUsualPlaces() async throws {
        let site = try Site(["/": page(), "/atom.xml": response(body: rss(["One"]))])
        #expect(try await find(site.address()).get().map(\.address) == [site.address("/atom.xml")])
        let blog = try Site(["/blog/": page(), "/blog/feed.xml": response(body: rss(["One"])), "/": page()])
        #expect(try await find(blog.address("/blog/")).get().map(\.address) == [blog.address("/blog/feed.xml")])
    }

    @Test func jsonFeedComesAfterTheUsualPlaces() async throws {
        let json = #"{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","title":"One"}]}"#
        let site = try Site(["/": page(), "/feed.json": response(body: json)])
        #expect(try await find(site.address()).get().map(\.title) == ["J"])
        #expect(site.asked.all.last == "/feed.json")
    }

    @Test func theLinksOfAPageLeadToFeedsAndToAPageOfFeeds() async throws {
        let site = try Site([
            "/": page(body: "<a href='/about'>About</a> <a href='/service/rss'>RSS</a>"),
            "/service/rss": page(body: "<a href='/rss/world.xml'>World</a> <a href='/rss/sport.xml'>Sport</a>"),
            "/rss/world.xml": response(body: rss(title: "World", ["W"])),
            "/rss/sport.xml": response(body: rss(title: "Sport", ["S"])),
        ])
        #expect(try await find(site.address()).get().map(\.title) == ["World", "Sport"])
        #expect(!site.asked.all.contains("/about"))
    }

    @Test func theBaseOfAPageCounts() async throws {
        let site = try Site([
            "/a/page": page("<base href='/b/'>" + link("f.xml")), "/b/f.xml": response(body: rss(["One"])),
        ])
        #expect(try await find(site.address("/a/page")).get().map(\.address) == [site.address("/b/f.xml")])
    }

    @Test func withoutASchemeEncryptionIsTriedFirst() async throws {
        let site = try Site(["/": page(link("/feed")), "/feed": response(body: rss(["One"]))])
        let bare = String(site.address().dropFirst("http://".count))
        // The server waits for the end of what it takes for a request.
        var limits = FetchLimits.patient
        limits.connecting = .seconds(2)
        #expect(try await find(bare, limits: limits).get().map(\.address) == [site.address("/feed")])
    }

    @Test func oneFeedInTwoFormatsOrAtTwoAddressesIsOne() async throws {
        let atom = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Times</title><id>t</id>
            <entry><id>x</id><title>One</title><link href="https://times.example/One"/></entry></feed>
            """
        let site = try Site([
            "/": page(link("/feed") + link("/atom") + link("/old")), "/feed": response(body: rss(["One"])),
            "/atom": response(body: atom), "/old": response("301 Moved", headers: ["Location: /feed"]),
        ])
        #expect(try await find(site.address()).get().map(\.address) == [site.address("/feed")])
    }

    @Test func twoFeedsOfOneSiteAreTwo() async throws {
        let site = try Site([
            "/": page(link("/world") + link("/sport")), "/world": response(body: rss(title: "World", ["A", "B"])),
            "/sport": response(body: rss(title: "Sport", ["C", "D"])),
        ])
        #expect(try await find(site.address()).get().count == 2)
    }

    @Test func whatIsFollowedIsKnownUnderAnyAddress() async throws {
        let site = try Site([
            "/": page(link("/feed")), "/feed": response(body: rss(["One"])),
            "/moved": response("302 Found", headers: ["Location: /feed"]),
        ])
        for other in ["/feed", "/feed/", "/feed#top"] {
            let followed = site.address(other)
            #expect(try await find(site.address(), followed: [followed]).get().first?.followed?.address == followed)
        }
        #expect(try await find(site.address("/moved"), followed: [site.address("/feed")]).get().first?.followed != nil)
        #expect(FeedFinder.key("https://www.news.example/feed/") == FeedFinder.key("http://news.example/feed"))
    }

    @Test func theAddressThatAFeedCallsItsOwnIsBelievedOnlyWithItsArticles() async throws {
        let notes = Notes<String>()
        let server = try RawServer.answering { head in
            let path = head.split(separator: " ").dropFirst().first.map(String.init) ?? ""
            let own = "<atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='self' href='\(notes.all[0])/main'/>"
            switch path {
            case "/main", "/mirror": return response(body: rss(["One", "Two"], extra: own))
            case "/copied": return response(body: rss(["Three", "Four"], extra: own))
            default: return response("404 Not Found")
            }
        }
        notes.add(String(server.address("").dropLast(0)))
        let main = server.address("/main")
        #expect(try await find(server.address("/mirror"), followed: [main]).get().first?.followed?.address == main)
        #expect(try await find(server.address("/copied"), followed: [main]).get().first?.followed == nil)
    }

    @Test func aKnownKindOfPageIsNotAskedItself() async throws {
        let site = try Site(["/@name.rss": response(body: rss(title: "Toots", ["One"]))])
        #expect(try await find(site.address("/@name")).get().map(\.title) == ["Toots"])
        #expect(site.asked.all == ["/@name.rss"])
        // And where the pattern was wrong, the page is.
        let other = try Site(["/tags/birds": page(link("/birds.xml")), "/birds.xml": response(body: rss(["One"]))])
        #expect(try await find(other.address("/tags/birds")).get().map(\.address) == [other.address("/birds.xml")])
    }

    @Test(arguments: [
        ("/page", "names no feed"), ("/login", "asks for a password"), ("/missing", "404 Not Found"),
        ("/picture", "not a feed"), ("/empty", "empty"),
    ]) func whatHasNoFeedSaysWhy(path: String, words: String) async throws {
        let site = try Site([
            "/page": page(), "/login": page(body: "<input type=\"password\">"),
            "/picture": response(body: "\u{1}\u{2}\u{3}"), "/empty": response(),
        ])
        let found = await find(site.address(path))
        #expect(throws: FindFailure.self) { try found.get() }
        if case .failure(let failure) = found { #expect(failure.description.contains(words), "\(failure)") }
    }

    @Test func nobodyThereIsSaidToBeUnreachable() async throws {
        let server = try RawServer { _ in }
        let address = server.address("/")
        server.stop()
        if case .failure(let failure) = await find(address) {
            #expect(failure.isUnreachable || !failure.description.isEmpty)
        }
        if case .failure(let failure) = await find("nobody.invalid") {
            #expect(failure.isUnreachable)
            #expect(failure.description.contains("nobody.invalid"))
        }
    }

    @Test func aFoundFeedIsFollowedWithItsArticlesAndAskedAgainPolitely() async throws {
        let server = try RawServer.answering { head in
            head.contains("If-None-Match: \"1\"")
                ? "HTTP/1.1 304 Not Modified\r\n\r\n"
                : response(headers: ["ETag: \"1\""], body: rss(["One", "Two"]))
        }
        let found = try #require(try await find(server.address()).get().first)
        let newsroom = try Newsroom()
        let result = try #require(try found.follow(in: newsroom.store, folders: ["News"], at: Newsroom.noon))
        #expect(result.articles.new == 2)
        let feed = try newsroom.feed
        #expect(feed.title == "Times" && feed.folders == ["News"] && feed.lastSuccess == Newsroom.noon)
        #expect(feed.schedule.nextFetch.map { $0 > Newsroom.noon } == true)
        #expect(try found.follow(in: newsroom.store) == nil)
        let told = try await newsroom.refresh(.all)
        #expect(told.summary.unchanged == 1 && told.failures.isEmpty)
    }

    @Test(arguments: [
        "<meta http-equiv=refresh content='0; url=/deep/news.xml'>",
        "<META HTTP-EQUIV=\"Refresh\" CONTENT=\"5;URL='deep/news.xml'\">",
        "<meta http-equiv=refresh content='0,/deep/news.xml'>", "<meta http-equiv=refresh content='0; url=/start'>",
    ])
    func aPageThatSendsItsReadersOnLeadsToTheFeedThere(head: String) async throws {
        let site = try Site([
            "/old": page(head), "/start": page(link("/deep/news.xml")),
            "/deep/news.xml": response(body: rss(["One"])),
        ])
        #expect(try await find(site.address("/old")).get().map(\.address) == [site.address("/deep/news.xml")])
    }

    @Test func pagesThatSendUsInCirclesNameNoFeed() async throws {
        let site = try Site([
            "/a": page("<meta http-equiv=refresh content='0; url=/b'>"),
            "/b": page("<meta http-equiv=refresh content='0; url=/a'>"),
            "/c": page(
                "<meta http-equiv=refresh content='30'><meta http-equiv=refresh content='0; url=javascript:x()'>"),
        ])
        for path in ["/a", "/c"] {
            guard case .failure = await find(site.address(path)) else {
                Issue.record("found something")
                return
            }
        }
    }
}
