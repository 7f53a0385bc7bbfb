import Foundation
import News
import Store
import Synchronization
import Testing

@testable import FeedParser
@testable import Refresh

/// Of a feed that changed, only those items are read that say something else.
struct EditedItemTests {
    private static let old = "<item><title>Old</title><guid>old</guid><description>Text of old.</description></item>"
    private static let item = """
        <item><title>One</title><guid isPermaLink="false">1</guid><link>https://times.example/1</link>
        <description>Text of one.</description><category>Politics</category></item>
        """

    private static func feed(_ items: String...) -> String {
        "<rss version=\"2.0\"><channel><title>Times</title>\(items.joined())</channel></rss>"
    }

    @Test func whatIsKnownIsNotReadAgain() throws {
        let parsed = try FeedParser.parse(Array(Self.feed(Self.item, Self.old).utf8), address: "https://times.example/")
        let known = Set(parsed.items.suffix(1).map(\.fingerprint))
        let store = try Store.inMemory()
        let feed = try #require(try store.subscribe([Subscription(address: "https://times.example/feed")]).added.first)
        let items = try ArticleMaker.items(of: parsed, for: feed, of: store, known: known)
        #expect(items.map(\.isKnown) == [false, true])
        #expect(items[0].draft.content.text == "Text of one.")
        #expect(items[1].draft.content.text.isEmpty && items[1].draft.guid == "old")
    }

    @Test(arguments: [
        ("One</title>", "Won</title>"), ("Text of one.", "Text of won."), ("Politics", "Sport"),
        ("times.example/1<", "times.example/one<"),
        ("</item>", "<enclosure url=\"https://times.example/1.mp3\" type=\"audio/mpeg\" length=\"5\"/></item>"),
        ("</item>", "<author>ann@times.example (Ann)</author></item>"),
        (
            "</item>",
            "<media:thumbnail xmlns:media=\"http://search.yahoo.com/mrss/\" url=\"https://t.example/1.png\"/></item>"
        ),
    ])
    func anEditedArticleIsNoticed(before: String, after: String) async throws {
        let edited = Self.item.replacing(before, with: after)
        #expect(edited != Self.item)
        let body = Mutex(Self.feed(Self.item, Self.old))
        let server = try RawServer.answering { _ in response(body: body.withLock { $0 }) }
        let room = try Newsroom(server.address())
        #expect(try await room.refresh().summary.articles == IngestSummary(new: 2))
        body.withLock { $0 = Self.feed("<!-- other bytes -->", Self.item, Self.old) }
        #expect(try await room.refresh(.all).summary.articles == IngestSummary(unchanged: 2))
        body.withLock { $0 = Self.feed(edited, Self.old) }
        #expect(try await room.refresh(.all).summary.articles == IngestSummary(changed: 1, unchanged: 1))
        #expect(try room.store.check() == [])
    }

    @Test func whatWasCleanedAwayDoesNotComeBackAndWhatIsNewComes() async throws {
        let body = Mutex(Self.feed(Self.item, Self.old))
        let server = try RawServer.answering { _ in response(body: body.withLock { $0 }) }
        let room = try Newsroom(server.address())
        _ = try await room.refresh()
        var rule = KeepRule()
        (rule.articles, rule.keepsUnread) = (1, false)
        #expect(try room.store.clean(room.feed.id, by: rule, at: room.now) == 1)
        let left = try room.titles
        body.withLock { $0 = Self.feed(Self.item.replacing("1<", with: "2<"), Self.item, Self.old) }
        #expect(try await room.refresh(.all).summary.articles == IngestSummary(new: 1, unchanged: 2))
        #expect(try room.titles.count == left.count + 1)
    }

    @Test func aFeedThatWasUnfollowedBringsAllOfItsArticlesAgain() async throws {
        let server = try RawServer.answering { _ in response(body: Self.feed(Self.item, Self.old)) }
        let room = try Newsroom(server.address())
        _ = try await room.refresh()
        try room.store.unsubscribe(try room.feed.id)
        try room.store.subscribe([Subscription(address: server.address())])
        #expect(try await room.refresh().summary.articles == IngestSummary(new: 2))
    }
}
