import Foundation
import GRDB
import News
import Testing

@testable import Store

@Suite struct FeedTests {
    @Test func aFeedIsFollowedOnce() throws {
        let store = try Store.inMemory()
        let wishes = [
            "https://times.example/feed", "http://times.example/feed", "https://TIMES.example:443/feed/",
            "feed://times.example/feed#top", "https://times.example/feed?section=world",
        ].map { Subscription(address: $0, title: "Times", folders: ["News", "UK"]) }
        let summary = try store.subscribe(wishes)
        #expect(summary.added.count == 2)
        #expect(summary.known.isEmpty)
        #expect(try store.subscribe(wishes).known.count == 5)
        let feeds = try store.feeds()
        #expect(feeds.map(\.address) == ["https://times.example/feed", "https://times.example/feed?section=world"])
        #expect(feeds[0].folders == ["News", "UK"])
        #expect(feeds[0].lastFetch == nil && feeds[0].failure == nil && !feeds[0].isSample)
    }

    /// An address that stands for a name is shown without its password; a name is the user's own, whatever it looks like.
    @Test func aFeedWithoutANameShowsNoPassword() throws {
        let fixture = try StoreFixture.inMemory()
        let unnamed = try fixture.follow("https://me:secret@a.example/feed")
        _ = try fixture.follow("https://b.example/feed", title: "odd://me:secret@name")
        #expect(try fixture.store.feeds().map(\.title).contains("https://me:…@a.example/feed"))
        #expect(try fixture.store.feeds().map(\.title).contains("odd://me:secret@name"))
        let draft = ArticleDraft.named("A")
        for feed in [fixture.feed, unnamed] { try fixture.ingest([draft], into: feed) }
        let article = try #require(try fixture.store.article(fixture.id("A")))
        #expect(article.alsoIn.allSatisfy { !$0.contains("secret") } && !article.alsoIn.isEmpty)
    }

    @Test func feedsOfOneNameAndHostAreOneSource() throws {
        let store = try Store.inMemory()
        try store.subscribe([
            Subscription(address: "https://times.example/world", title: "Times"),
            Subscription(address: "https://www.times.example/uk", title: "Times"),
            Subscription(address: "https://elsewhere.example/feed", title: "TIMES"),
        ])
        let sources = try store.sidebarCounts(midnight: noon, tagLimit: 0).sources.map(\.item.name)
        #expect(sources == ["Times", "TIMES (elsewhere.example)"])
    }

    @Test func theFirstFetchNamesFeedAndSource() throws {
        let fixture = try StoreFixture.inMemory()
        let feed = try fixture.follow("https://blog.example/atom.xml")
        #expect(try fixture.store.feeds().map(\.title) == ["https://blog.example/atom.xml", "Times"])
        #expect(try Self.source(of: feed, fixture).name == "blog.example")
        try fixture.store.recordFetch(
            of: feed, at: noon,
            .fetched(
                title: "A Blog", homePage: "https://blog.example/", entityTag: "\"1\"",
                lastModified: "Sun, 01 Mar 2026",
                contentHash: 99))
        let found = try #require(try fixture.store.feeds().first { $0.id == feed })
        #expect(found.title == "A Blog" && found.source.name == "A Blog")
        #expect(found.homePage == "https://blog.example/")
        #expect(found.entityTag == "\"1\"" && found.lastModified == "Sun, 01 Mar 2026" && found.contentHash == 99)
        #expect(found.lastFetch == noon && found.lastSuccess == noon && found.failure == nil)
    }

    @Test func theTitleThatTheUserGaveStays() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.store.recordFetch(
            of: fixture.feed, at: noon,
            .fetched(title: "The Times | Home", homePage: nil, entityTag: nil, lastModified: nil, contentHash: nil))
        #expect(try fixture.store.feeds()[0].title == "Times")
        #expect(try fixture.store.feeds()[0].source.name == "Times")
    }

    @Test func articlesFollowTheirFeedToItsSource() throws {
        let fixture = try StoreFixture.inMemory()
        let first = try fixture.follow("https://blog.example/one.xml")
        let second = try fixture.follow("https://blog.example/two.xml")
        #expect(try Self.source(of: first, fixture).id == Self.source(of: second, fixture).id)
        try fixture.ingest([ArticleDraft(guid: "1", title: "Of the first")], into: first)
        try fixture.ingest([ArticleDraft(guid: "2", title: "Of the second")], into: second)
        func take(_ title: String, _ feed: FeedID) throws {
            try fixture.store.recordFetch(
                of: feed, at: noon,
                .fetched(title: title, homePage: nil, entityTag: nil, lastModified: nil, contentHash: nil))
        }
        try take("One", first)
        #expect(try fixture.titles(.source("One")) == ["Of the first"])
        #expect(try fixture.titles(.source("blog.example")) == ["Of the second"])
        try take("One", second)
        #expect(try fixture.titles(.source("One")).count == 2)
        #expect(try fixture.titles(.source("blog.example")) == [])
        #expect(try fixture.store.article(fixture.id("Of the second"))?.source.name == "One")
        #expect(try fixture.store.check() == [])
    }

    @Test func aFailureStandsUntilTheNextSuccess() throws {
        let fixture = try StoreFixture.inMemory()
        let later = noon.addingTimeInterval(600)
        try fixture.store.recordFetch(of: fixture.feed, at: noon, .notModified)
        try fixture.store.recordFetch(of: fixture.feed, at: later, .failed("the server says 404"))
        var feed = try fixture.store.feeds()[0]
        #expect(feed.failure == "the server says 404" && feed.lastFetch == later && feed.lastSuccess == noon)
        try fixture.store.recordFetch(of: fixture.feed, at: later, .notModified)
        feed = try fixture.store.feeds()[0]
        #expect(feed.failure == nil && feed.lastSuccess == later)
        try fixture.store.recordFetch(of: FeedID(rawValue: 4_444), at: noon, .failed("of nobody"))
    }

    @Test func feedsKnowHowManyArticlesTheyHave() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A"), .named("B", minutesAgo: 1)])
        try fixture.mark("A")
        let feed = try fixture.store.feeds()[0]
        #expect(feed.articleCount == 2 && feed.unreadCount == 1)
    }

    // MARK: Leaving

    @Test func unsubscribingRemovesArticlesButNotTheStarredNorOthers() throws {
        let fixture = try StoreFixture.inMemory()
        let other = try fixture.follow("https://sun.example/feed", title: "Sun")
        try fixture.ingest([.named("Gone", tags: ["x"]), .named("Star", minutesAgo: 1), .named("Both", minutesAgo: 2)])
        try fixture.ingest([.named("Both", minutesAgo: 2)], into: other)
        try fixture.mark("Star", .starred)
        #expect(try fixture.store.unsubscribe(fixture.feed) == 1)
        #expect(try fixture.titles() == ["Star", "Both"])
        #expect(try fixture.titles(.words("gone")) == [])
        #expect(try fixture.store.article(fixture.id("Both"))?.source.name == "Sun")
        #expect(try fixture.store.article(fixture.id("Star"))?.feed == "https://times.example/feed")
        #expect(try fixture.store.feeds().map(\.title) == ["Sun"])
        #expect(try fixture.store.unsubscribe(fixture.feed) == 0)
        #expect(try fixture.store.check() == [])
    }

    @Test func whoFollowsAFeedAgainFindsReadArticlesRead() throws {
        let fixture = try StoreFixture.inMemory()
        let drafts = [ArticleDraft.named("Read"), .named("Unread", minutesAgo: 1)]
        try fixture.ingest(drafts)
        try fixture.mark("Read")
        let ids = try fixture.slice().headlines.map(\.id)
        try fixture.store.unsubscribe(fixture.feed)
        #expect(try fixture.titles() == [])
        let again = try fixture.follow("https://times.example/feed", title: "Times")
        #expect(again == fixture.feed)
        try fixture.ingest([.named("Other", minutesAgo: 0)])
        try fixture.ingest(drafts)
        #expect(try fixture.titles(.unread) == ["Other", "Unread"])
        #expect(Set(ids).isSubset(of: try fixture.slice().headlines.map(\.id)))
        #expect(try fixture.store.check() == [])
    }

    @Test func theSampleEditionGoesWithoutATrace() throws {
        let fixture = try StoreFixture.inMemory()
        let sample = try fixture.store.subscribe(
            [Subscription(address: "sample:gazette", title: "Gazette")], isSample: true
        ).added[0]
        try fixture.ingest([.named("Real")])
        try fixture.ingest(
            [ArticleDraft(guid: "s", title: "Sample", tags: [Tag("Sample")].compactMap(\.self))], into: sample)
        try fixture.mark("Sample", .starred)
        #expect(try fixture.store.sidebarCounts(midnight: noon, tagLimit: 9).hasSample)
        #expect(try fixture.store.removeSample() == 1)
        let sidebar = try fixture.store.sidebarCounts(midnight: noon, tagLimit: 9)
        #expect(!sidebar.hasSample)
        #expect(sidebar.tags.isEmpty)
        #expect(sidebar.sources.map(\.item.name) == ["Times"])
        #expect(sidebar.starred == PageCounts())
        #expect(try fixture.titles() == ["Real"])
        #expect(try fixture.store.removeSample() == 0)
        #expect(try fixture.store.check() == [])
    }

    private static func source(of feed: FeedID, _ fixture: StoreFixture) throws -> Source {
        try #require(try fixture.store.feeds().first { $0.id == feed }).source
    }

    /// `%c3%a9` and `%C3%A9` are one letter (RFC 3986, section 6.2.2.1).
    @Test(arguments: [
        ("https://a.example/caf%c3%a9?q=%2f", "https://a.example/caf%C3%A9?q=%2F"),
        ("https://a.example/caf%C3%A9", "https://a.example/caf%c3%a9"),
        ("https://a.example/%c3%a9/100%zz%", "https://a.example/%C3%a9/100%zz%"),
        ("https://a.example/%e4%b8%ad", "https://www.a.example/%E4%B8%AD"),
    ])
    func aFeedIsKnownAgainWhateverLettersItsEscapesHave(one: String, other: String) throws {
        let store = try Store.inMemory()
        let id = try #require(try store.subscribe([Subscription(address: one)]).added.first)
        let again = try store.subscribe([Subscription(address: other)])
        #expect(again.added.isEmpty && again.known == [id])
        // One that was stored when they stayed as they were written.
        let written = try Store.inMemory()
        let old = try #require(try written.subscribe([Subscription(address: one)]).added.first)
        let key = CanonicalAddress.feedKeys(one)[min(1, CanonicalAddress.feedKeys(one).count - 1)]
        try written.writing { db in
            try db.execute(sql: "UPDATE list SET key = ? WHERE id = ?", arguments: [key, old.rawValue])
        }
        for address in [one, other.replacing("www.", with: "")] {
            #expect(try written.subscribe([Subscription(address: address)]).known == [old])
        }
        #expect(try written.move(old, to: other))
        #expect(try written.feeds().map(\.address) == [other])
    }

    @Test func addressesThatDifferInMoreThanEscapesAreOtherFeeds() throws {
        let store = try Store.inMemory()
        let addresses = ["https://a.example/%61", "https://a.example/a", "https://a.example/A", "https://a.example/%6"]
        #expect(try store.subscribe(addresses.map { Subscription(address: $0) }).added.count == 4)
    }
}
