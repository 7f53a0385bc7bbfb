import Foundation
import News
import Store
import Testing

struct FetchRecordTests {
    @Test func aScheduleComesBackAsItWasWritten() throws {
        let fixture = try StoreFixture.inMemory()
        let schedule = FeedSchedule(
            nextFetch: noon.addingTimeInterval(900), pace: 1_800, failingSince: noon, failures: 3,
            movedTo: "https://b/",
            timesMoved: 2, pause: .byUser)
        try fixture.store.record([
            FetchRecord(feed: fixture.feed, time: noon, outcome: .failed("no answer"), schedule: schedule)
        ])
        let feed = try #require(try fixture.store.feeds().first)
        #expect(feed.schedule == schedule)
        #expect(feed.failure == "no answer")
        try fixture.store.record([FetchRecord(feed: fixture.feed, time: noon, outcome: .notModified)])
        #expect(try fixture.store.feeds().first?.schedule == schedule)
        #expect(try fixture.store.feeds().first?.failure == nil)
    }

    @Test func aFeedThatMovesKeepsItsArticlesAndMarks() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([ArticleDraft(guid: "1", title: "One")])
        try fixture.mark("One")
        #expect(try fixture.store.move(fixture.feed, to: "https://new.example/feed"))
        try fixture.ingest([ArticleDraft(guid: "1", title: "One")])
        let feed = try #require(try fixture.store.feeds().first)
        #expect(feed.address == "https://new.example/feed")
        #expect(feed.articleCount == 1 && feed.unreadCount == 0)
        // It is known by its new address, and its old one is free.
        #expect(try fixture.store.subscribe([Subscription(address: "http://new.example/feed/")]).known == [feed.id])
        #expect(try fixture.store.subscribe([Subscription(address: "https://times.example/feed")]).added.count == 1)
        #expect(try fixture.store.check().isEmpty)
    }

    @Test func aFeedDoesNotMoveOntoAnother() throws {
        let fixture = try StoreFixture.inMemory()
        let other = try fixture.follow("https://other.example/feed")
        #expect(try !fixture.store.move(fixture.feed, to: "http://other.example/feed/"))
        #expect(try fixture.store.feeds().contains { $0.address == "https://times.example/feed" })
        // Once that one is no longer followed, the address is free.
        try fixture.store.unsubscribe(other)
        #expect(try fixture.store.move(fixture.feed, to: "https://other.example/feed"))
        #expect(try fixture.store.check().isEmpty)
        try fixture.store.unsubscribe(fixture.feed)
        #expect(try !fixture.store.move(fixture.feed, to: "https://third.example/"))
    }

    @Test func theUsersTitleStaysWhateverTheFeedCallsItself() throws {
        let fixture = try StoreFixture.inMemory()
        let unnamed = try fixture.follow("https://post.example/feed")
        for feed in [fixture.feed, unnamed] {
            try fixture.store.name(feed, title: "The Post", homePage: "https://post.example/")
        }
        let feeds = try fixture.store.feeds()
        #expect(feeds.map(\.title).sorted() == ["The Post", "Times"])
        #expect(feeds.allSatisfy { $0.homePage == "https://post.example/" })
    }
}
