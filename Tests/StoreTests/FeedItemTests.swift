import Foundation
import GRDB
import News
import Store
import Testing

/// Items of feeds that say what they said before, and are not looked at again.
@Suite("Known items of feeds")
struct FeedItemTests {
    private let longText = String(repeating: "A sentence of its own about the matter at hand. ", count: 8)

    private func item(_ draft: ArticleDraft, _ fingerprint: Int64) -> FeedItem {
        FeedItem(draft, fingerprint: fingerprint)
    }

    /// What is given in place of an item that was stored.
    private func known(_ draft: ArticleDraft, _ fingerprint: Int64) -> FeedItem {
        let outline = ArticleDraft(guid: draft.guid, url: draft.url, title: draft.title, published: draft.published)
        return FeedItem(outline, fingerprint: fingerprint, isKnown: true)
    }

    private func ingest(_ items: [FeedItem], _ fixture: StoreFixture, into feed: FeedID? = nil) throws -> IngestSummary
    {
        try fixture.store.ingest(items, into: feed ?? fixture.feed, at: noon)
    }

    @Test func aKnownItemLeavesItsArticleAsItIs() throws {
        let fixture = try StoreFixture.inMemory()
        let draft = ArticleDraft.named("One", text: longText, tags: ["Sport"])
        #expect(try ingest([item(draft, 1)], fixture).new == 1)
        #expect(try fixture.store.fingerprints(of: fixture.feed) == [1])
        #expect(try ingest([item(.named("Two"), 2), known(draft, 1)], fixture) == IngestSummary(new: 1, unchanged: 1))
        let article = try #require(try fixture.store.article(fixture.id("One")))
        #expect(article.content.text == longText && article.tags.map(\.name) == ["Sport"])
        #expect(try fixture.store.fingerprints(of: fixture.feed) == [1, 2])
        // One that the feed no longer shows is a stranger when it comes back.
        try fixture.store.ingest([item(.named("Three"), 3), known(.named("Two"), 2)], into: fixture.feed, at: noon)
        #expect(try fixture.store.fingerprints(of: fixture.feed) == [2, 3])
        #expect(try fixture.store.check() == [])
    }

    @Test func anArticleWithTheAddressOfAKnownOneIsAnArticleOfItsOwn() throws {
        let fixture = try StoreFixture.inMemory()
        var live = ArticleDraft.named("Live")
        try fixture.store.ingest([item(live, 1)], into: fixture.feed, at: noon)
        let old = live
        live.guid = "live 2"
        live.title = "Live, the second day"
        #expect(try ingest([item(live, 2), known(old, 1)], fixture) == IngestSummary(new: 1, unchanged: 1))
        #expect(Set(try fixture.titles()) == ["Live", "Live, the second day"])
    }

    @Test func theSameWordsBesideAKnownArticleAreAnArticleOfTheirOwn() throws {
        let fixture = try StoreFixture.inMemory()
        let first = ArticleDraft.named("Weather", minutesAgo: 60, text: longText)
        try fixture.store.ingest([item(first, 1)], into: fixture.feed, at: noon)
        var second = first
        (second.guid, second.url, second.published) = ("tomorrow", "https://times.example/tomorrow", noon)
        #expect(try ingest([item(second, 2), known(first, 1)], fixture) == IngestSummary(new: 1, unchanged: 1))
        // When the site moves, the first of the two is the one that is known by its words.
        var moved = first
        (moved.guid, moved.url) = ("moved", "https://new.times.example/weather")
        #expect(try ingest([item(moved, 3)], fixture).new == 0)
        #expect(try fixture.slice(limit: 10).headlines.count == 2)
        #expect(try fixture.store.check() == [])
    }

    @Test func theSameWordsInPlaceOfAnArticleAreThatArticle() throws {
        let fixture = try StoreFixture.inMemory()
        let (stays, goes) = (ArticleDraft.named("Stays"), ArticleDraft.named("Moves", text: longText))
        try fixture.store.ingest([item(stays, 1), item(goes, 2)], into: fixture.feed, at: noon)
        try fixture.mark("Moves")
        var moved = goes
        (moved.guid, moved.url) = ("moved", "https://new.times.example/moved")
        #expect(try ingest([item(moved, 3), known(stays, 1)], fixture).new == 0)
        #expect(try fixture.titles(.unread) == ["Stays"])
    }

    @Test func ofTwoItemsWithOneNameTheFirstCounts() throws {
        let fixture = try StoreFixture.inMemory()
        let draft = ArticleDraft.named("One")
        try fixture.store.ingest([item(draft, 1)], into: fixture.feed, at: noon)
        var other = draft
        other.title = "One, again"
        #expect(try ingest([known(draft, 1), item(other, 2)], fixture).changed == 0)
        #expect(try fixture.titles() == ["One"])
    }

    @Test func aFeedThatIsFollowedAgainBringsItsArticlesBack() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.store.ingest([item(.named("One"), 1)], into: fixture.feed, at: noon)
        try fixture.store.unsubscribe(fixture.feed)
        #expect(try fixture.store.fingerprints(of: fixture.feed) == [])
        let again = try fixture.follow("https://times.example/feed")
        #expect(try ingest([item(.named("One"), 1)], fixture, into: again).new == 1)
    }

    @Test func whoSpeaksForAnArticleAfterAFeedIsGoneIsReadAnew() throws {
        let fixture = try StoreFixture.inMemory()
        let world = try fixture.follow("https://times.example/world", title: "World")
        let draft = ArticleDraft.named("One")
        var other = draft
        other.content.text = "Said in other words."
        try fixture.store.ingest([item(draft, 1)], into: fixture.feed, at: noon)
        try fixture.store.ingest([item(other, 2)], into: world, at: noon)
        try fixture.store.unsubscribe(fixture.feed)
        #expect(try fixture.store.fingerprints(of: world) == [])
        #expect(try ingest([item(other, 2)], fixture, into: world).changed == 1)
    }

    @Test func aRebuiltStoreReadsAllItemsAnew() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.store.ingest([item(.named("One"), 1)], into: fixture.feed, at: noon)
        try fixture.store.rebuild()
        #expect(try fixture.store.fingerprints(of: fixture.feed) == [])
    }

    @Test func whenAnArticleWasEditedIsKeptWithARemovedFeed() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("One")])
        try fixture.ingest([.named("One", text: "Corrected.")], at: noon.addingTimeInterval(60))
        let edited = try #require(try fixture.store.article(fixture.id("One"))?.edited)
        let change = FeedChange(fixture.feed, title: "Times", .followed(false))
        try fixture.store.save(change)
        try fixture.store.save(change.inverse)
        #expect(try fixture.store.article(fixture.id("One"))?.edited == edited)
        #expect(try fixture.store.check() == [])
    }
}
