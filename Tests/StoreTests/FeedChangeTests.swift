import Foundation
import News
import Store
import Testing

/// What a user does to feeds, and takes back.
@Suite("Changes of feeds")
struct FeedChangeTests {
    private func draft(_ number: Int, tags: [String] = []) -> ArticleDraft {
        ArticleDraft(
            guid: "\(number)", url: "https://times.example/\(number)", title: "Article \(number)",
            published: noon.addingTimeInterval(-3_600 * Double(number)), content: ArticleContent(text: "Word\(number)"),
            tags: tags.compactMap { News.Tag($0) })
    }

    private func feed(_ fixture: StoreFixture) throws -> Feed {
        try #require(try fixture.store.feeds().first { $0.id == fixture.feed })
    }

    private func tag(_ name: String) throws -> News.Tag {
        let tag = News.Tag(name)
        return try #require(tag)
    }

    @Test func aFeedIsRenamedWithItsSourceAndBack() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([draft(1)])
        let change = FeedChange(fixture.feed, title: "Times", .renamed(from: "Times", to: "The Thunderer"))
        try fixture.store.save(change)
        #expect(try feed(fixture).title == "The Thunderer")
        #expect(try fixture.slice(.source("The Thunderer")).headlines.map(\.source) == ["The Thunderer"])
        try fixture.store.save(change.inverse)
        #expect(try feed(fixture).givenTitle == "Times")
        // Without a name it goes by its own, as soon as it has one.
        try fixture.store.save(FeedChange(fixture.feed, title: "Times", .renamed(from: "Times", to: nil)))
        #expect(try feed(fixture).givenTitle == nil)
        try fixture.store.name(fixture.feed, title: "Times Online", homePage: nil)
        #expect(try feed(fixture).source.name == "Times Online")
        #expect(try fixture.store.check() == [])
    }

    @Test func aFeedIsMovedAndPausedAndResumed() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.store.save(FeedChange(fixture.feed, title: "", .moved(from: [], to: ["News", "UK"])))
        #expect(try feed(fixture).folders == ["News", "UK"])
        let pause = FeedChange(fixture.feed, title: "", .paused(true))
        try fixture.store.save(pause)
        #expect(try feed(fixture).schedule.pause == .byUser)
        try fixture.store.save(pause.inverse)
        #expect(try feed(fixture).schedule.pause == nil)
    }

    @Test func aFeedsTagsAreOnAllItsArticlesThoseToComeToo() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([draft(1, tags: ["Sport"]), draft(2)])
        let change = FeedChange(fixture.feed, title: "", .tagged(from: [], to: [try tag("UK"), try tag("Sport")]))
        try fixture.store.save(change)
        #expect(try fixture.titles(.tag(try tag("uk"))) == ["Article 1", "Article 2"])
        try fixture.ingest([draft(3), draft(1, tags: ["Sport"]), draft(2)])
        #expect(try fixture.titles(.tag(try tag("uk"))).count == 3)
        #expect(try feed(fixture).tags == [try tag("UK"), try tag("Sport")])
        try fixture.store.save(change.inverse)
        #expect(try fixture.titles(.tag(try tag("uk"))).isEmpty)
        #expect(try fixture.store.check() == [])
    }

    @Test func aTagThatAHandTookOffStaysOff() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.store.save(FeedChange(fixture.feed, title: "", .tagged(from: [], to: [try tag("UK")])))
        try fixture.ingest([draft(1), draft(2)])
        try fixture.store.setTags([], of: try fixture.id("Article 1"))
        try fixture.store.save(
            FeedChange(fixture.feed, title: "", .tagged(from: [try tag("UK")], to: [try tag("UK"), try tag("News")])))
        #expect(try fixture.titles(.tag(try tag("uk"))) == ["Article 2"])
        #expect(try fixture.titles(.tag(try tag("news"))).count == 2)
    }

    @Test func aRemovedFeedComesBackAsItWas() throws {
        let fixture = try StoreFixture.inMemory()
        let other = try fixture.follow("https://other.example/feed", title: "Other")
        try fixture.ingest((1...250).map { draft($0, tags: ["Sport"]) })
        try fixture.ingest([draft(7)], into: other)
        for title in ["Article 3", "Article 7"] { try fixture.mark(title) }
        try fixture.mark("Article 5", .starred)
        try fixture.store.setTags([try tag("Mine")], of: try fixture.id("Article 9"))
        try fixture.store.save(FeedChange(fixture.feed, title: "", .moved(from: [], to: ["News"])))
        let before = try fixture.slice(limit: 300).headlines
        let counts = try fixture.store.counts(of: .source("Times"))

        let removal = FeedChange(fixture.feed, title: "Times", .followed(false))
        try fixture.store.save(removal, at: noon)
        #expect(try fixture.titles(limit: 300) == ["Article 5", "Article 7"])
        #expect(try fixture.store.feeds().map(\.title) == ["Other"])
        let removed = try #require(try fixture.store.removedFeeds().first)
        #expect(removed.title == "Times" && removed.id == fixture.feed && removed.removed == noon)
        #expect(try fixture.store.check() == [])

        try fixture.store.save(removal.inverse)
        #expect(try fixture.slice(limit: 300).headlines == before)
        #expect(try fixture.store.counts(of: .source("Times")) == counts)
        let restored = try feed(fixture)
        #expect(restored.folders == ["News"] && restored.givenTitle == "Times")
        #expect(try fixture.titles(.tag(try tag("mine"))) == ["Article 9"])
        #expect(try fixture.titles(.words("word17")) == ["Article 17"])
        #expect(try fixture.store.removedFeeds().isEmpty)
        #expect(try fixture.store.check() == [])
        // And nothing comes twice when it is fetched.
        #expect(try fixture.ingest((1...250).map { draft($0, tags: ["Sport"]) }).new == 0)
    }

    @Test func aFeedThatIsFollowedAnewMeanwhileHasItsOldArticlesBack() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest((1...5).map { draft($0) })
        try fixture.mark("Article 2")
        try fixture.store.save(FeedChange(fixture.feed, title: "", .followed(false)))
        _ = try fixture.follow("https://times.example/feed", title: "Times")
        try fixture.ingest([draft(1)])
        try fixture.store.restore(fixture.feed)
        #expect(try fixture.titles().count == 5)
        #expect(try fixture.titles(.unread).count == 4)
        #expect(try fixture.store.check() == [])
    }

    @Test func whatWasRemovedIsForgottenAfterAWeek() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([draft(1)])
        try fixture.store.unsubscribe(fixture.feed, at: noon)
        let other = try fixture.follow("https://other.example/feed")
        try fixture.store.unsubscribe(other, at: noon.addingTimeInterval(40 * 86_400))
        #expect(try fixture.store.removedFeeds().map(\.id) == [other])
        #expect(throws: StoreError.unknownFeed(fixture.feed.rawValue)) { try fixture.store.restore(fixture.feed) }
    }

    @Test func theSampleEditionGoesForGood() throws {
        let store = try Store.inMemory()
        try store.subscribe([Subscription(address: "https://sample.example/")], isSample: true)
        try store.removeSample()
        #expect(try store.removedFeeds().isEmpty)
    }

    @Test func changesOfFeedsThatAreGoneAreNoErrors() throws {
        let store = try Store.inMemory()
        let nobody = FeedID(rawValue: 4_242)
        for kind in [
            FeedChange.Kind.renamed(from: nil, to: "x"), .moved(from: [], to: ["x"]), .paused(true), .followed(false),
            .tagged(from: [], to: [try tag("x")]),
        ] {
            try store.save(FeedChange(nobody, title: "", kind))
        }
        #expect(throws: StoreError.self) { try store.save(FeedChange(nobody, title: "", .followed(true))) }
    }

    @Test func aFeedWithAndWithoutWWWIsOne() throws {
        let store = try Store.inMemory()
        try store.subscribe([Subscription(address: "https://www.times.example/feed")])
        #expect(try store.subscribe([Subscription(address: "http://times.example/feed/")]).known.count == 1)
        #expect(try store.feeds().count == 1)
    }
}
