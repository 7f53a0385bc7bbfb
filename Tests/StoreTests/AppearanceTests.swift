import Foundation
import GRDB
import News
import Testing

@testable import Store

/// The same article twice: in two feeds, under another guid, address or date; and edited articles.
@Suite struct AppearanceTests {
    private let longText = String(repeating: "A sentence of its own about the matter at hand. ", count: 8)

    @Test(arguments: [
        ("https://www.example.org/a/b", "http://example.org/a/b/"),
        ("https://example.org/story?id=3", "https://www.example.org/story?utm_medium=rss&id=3&fbclid=x&ref=feed"),
        ("https://example.org/story", "https://example.org/story/amp/"),
        ("https://example.org/story", "https://example.org/amp/story"),
        ("https://example.org/story", "https://amp.example.org/story?amp=1"),
        ("https://example.org/story.html", "https://example.org/story.amp.html"),
        ("https://example.org/story", "https://www.google.com/amp/s/www.example.org/story"),
        ("https://example.org/story?p=1", "https://example-org.cdn.ampproject.org/c/s/example.org/story?p=1"),
        ("https://example.org/story", "https://example.org/story?outputType=amp&CMP=Share_AndroidApp#comments"),
    ])
    func addressesOfOnePageAreOne(first: String, second: String) {
        #expect(CanonicalAddress.page(first) == CanonicalAddress.page(second))
    }

    @Test(arguments: [
        ("https://example.org/story?id=3", "https://example.org/story?id=4"),
        ("https://example.org/amp", "https://example.org/volt"),
        ("https://news.example.org/a", "https://example.org/a"),
        ("https://www.google.com/amp/", "https://www.google.com/amp/s/example.org/"),
        ("https://example.org/!/a#!/1", "https://example.org/!/a#!/2"),
        ("https://example.org/lamp", "https://example.org/l"),
    ])
    func addressesOfTwoPagesAreTwo(first: String, second: String) {
        #expect(CanonicalAddress.page(first) != CanonicalAddress.page(second))
    }

    @Test func aTopLevelDomainIsNoName() {
        #expect(CanonicalAddress.page("https://www.org/a") == "www.org/a")
        #expect(CanonicalAddress.page("https://example.org/") == nil)
        #expect(CanonicalAddress.page("https://example.org/amp/") == nil)
    }

    @Test func theAppearancesOfAnArticleAreNamed() throws {
        let fixture = try StoreFixture.inMemory()
        let world = try fixture.follow("https://times.example/world", title: "Times World")
        var draft = ArticleDraft.named("One")
        try fixture.ingest([draft])
        draft.guid = "other guid"
        draft.url = "http://www.times.example/One/?utm_source=world"
        #expect(try fixture.ingest([draft], into: world).new == 0)
        let article = try #require(try fixture.store.article(fixture.id("One")))
        #expect(article.feed == "https://times.example/feed")
        #expect(article.alsoIn == ["Times World"])
        #expect(try fixture.store.counts(of: .everything).total == 1)
        // And again, however it comes.
        #expect(try fixture.ingest([draft], into: world) == IngestSummary(unchanged: 1))
        #expect(try fixture.store.check() == [])
    }

    /// Stores that earlier versions filled know addresses in a plainer form.
    @Test func anAddressThatAnEarlierVersionNotedIsStillKnown() throws {
        let fixture = try StoreFixture.inMemory()
        let draft = ArticleDraft(
            guid: "1", url: "https://www.times.example/one", title: "One", content: ArticleContent(text: ""))
        var sharesLinks = false
        let list = ListID(rawValue: fixture.feed.rawValue)
        let identity = DraftIdentity.identities(of: [draft], in: list, sharesLinks: &sharesLinks)[0]
        let former = try #require(identity.formerAddressKey)
        try fixture.ingest([draft])
        try fixture.store.writing { db in
            try db.execute(
                sql: "UPDATE ident SET key = ? WHERE key = ?", arguments: [former, identity.addressKey])
        }
        var again = draft
        again.guid = "2"
        #expect(try fixture.ingest([again]) == IngestSummary(unchanged: 1))
    }

    @Test func anEditIsDatedAndKeepsWhatWasRead() throws {
        let fixture = try StoreFixture.inMemory()
        var draft = ArticleDraft.named("One", text: "Ten people came.")
        try fixture.ingest([draft])
        try fixture.mark("One")
        let id = try fixture.id("One")
        #expect(try fixture.store.article(id)?.edited == nil)
        // A picture is no edit.
        draft.picture = "https://times.example/new.jpg"
        try fixture.ingest([draft], at: noon.addingTimeInterval(60))
        #expect(try fixture.store.article(id)?.edited == nil)
        draft.content = ArticleContent(text: "Twelve people came.")
        #expect(try fixture.ingest([draft], at: noon.addingTimeInterval(120)).changed == 1)
        let article = try #require(try fixture.store.article(id))
        #expect(article.edited == noon.addingTimeInterval(120))
        #expect(article.status.isRead)
        #expect(try fixture.store.check() == [])
        try fixture.store.unsubscribe(fixture.feed)
        #expect(try fixture.store.check() == [])
    }

    @Test func whatASiteThatMovesPublishesAnewIsNotNew() throws {
        let fixture = try StoreFixture.inMemory()
        var drafts = (0..<5).map { ArticleDraft.named("Nr \($0)", minutesAgo: $0 * 1_000, text: "\($0): " + longText) }
        try fixture.ingest(drafts)
        for number in 0..<5 { try fixture.mark("Nr \(number)") }
        for index in drafts.indices {
            drafts[index].guid = "https://new.example/?p=\(index)"
            drafts[index].url = "https://new.example/2026/\(index)"
            drafts[index].published = noon
        }
        let summary = try fixture.ingest(drafts, at: noon.addingTimeInterval(3_600))
        #expect(summary == IngestSummary(changed: 5))
        #expect(try fixture.store.counts(of: .everything) == PageCounts(total: 5, unread: 0))
        #expect(try fixture.titles() == (0..<5).map { "Nr \($0)" })
        #expect(try fixture.store.article(fixture.id("Nr 3"))?.url == "https://new.example/2026/3")
        // Its new names are known from now on.
        #expect(try fixture.ingest(drafts) == IngestSummary(unchanged: 5))
        #expect(try fixture.store.check() == [])
    }

    @Test func oldPostsWithNewDatesDoNotComeBack() throws {
        let fixture = try StoreFixture.inMemory()
        var draft = ArticleDraft.named("Old", minutesAgo: 500_000)
        try fixture.ingest([draft, .named("New")])
        try fixture.mark("Old")
        draft.published = noon
        try fixture.ingest([draft], at: noon.addingTimeInterval(60))
        #expect(try fixture.titles() == ["New", "Old"])
        #expect(try fixture.store.counts(of: .everything).unread == 1)
    }

    /// A briefing that says the same every day is a new one every day.
    @Test func anArticleThatStandsBesideItsLikeIsAnotherOne() throws {
        let fixture = try StoreFixture.inMemory()
        let today = ArticleDraft(
            guid: "1", url: "https://t.example/1", title: "Briefing", content: ArticleContent(text: longText))
        var tomorrow = today
        tomorrow.guid = "2"
        tomorrow.url = "https://t.example/2"
        try fixture.ingest([today])
        #expect(try fixture.ingest([tomorrow, today]).new == 1)
        // And two that come at once are two.
        var third = today, fourth = today
        (third.guid, third.url, fourth.guid, fourth.url) = ("3", "https://t.example/3", "4", "https://t.example/4")
        #expect(try fixture.ingest([third, fourth, tomorrow, today]).new == 2)
        #expect(try fixture.store.counts(of: .everything).total == 4)
    }

    @Test func shortTextsTellNothing() throws {
        let fixture = try StoreFixture.inMemory()
        for number in 0..<3 {
            let draft = ArticleDraft(
                guid: "\(number)", url: "https://t.example/\(number)", title: "Quote of the day",
                content: ArticleContent(text: "Read it on our site."))
            #expect(try fixture.ingest([draft]).new == 1)
        }
    }
}
