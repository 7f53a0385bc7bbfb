import Foundation
import News
import Store
import Testing

@Suite struct IngestTests {
    @Test func newArticlesAreUnreadAndNewestFirst() throws {
        let fixture = try StoreFixture.inMemory()
        let summary = try fixture.ingest([.named("A", minutesAgo: 2), .named("B", minutesAgo: 1), .named("C")])
        #expect(summary == IngestSummary(new: 3))
        #expect(try fixture.titles() == ["C", "B", "A"])
        #expect(try fixture.store.counts(of: .everything) == PageCounts(total: 3, unread: 3))
        #expect(try fixture.store.check() == [])
    }

    @Test func fetchingTheSameAgainChangesNothing() throws {
        let fixture = try StoreFixture.inMemory()
        let drafts = [ArticleDraft.named("A"), .named("B", minutesAgo: 5)]
        try fixture.ingest(drafts)
        try fixture.mark("A")
        #expect(try fixture.ingest(drafts) == IngestSummary(unchanged: 2))
        #expect(try fixture.store.counts(of: .everything) == PageCounts(total: 2, unread: 1))
    }

    @Test func everythingAboutAnArticleComesBack() throws {
        let fixture = try StoreFixture.inMemory()
        let draft = ArticleDraft(
            guid: "1", url: "https://times.example/1?utm_source=rss", title: "日本 — “Quotes” & <b>bold</b>",
            published: noon.addingTimeInterval(-3600), author: "Ana Ŝuldić",
            content: ArticleContent(
                text: "One.\n\nTwo 👩‍👩‍👧 e\u{301}.", html: "<p>One.</p><p>Two</p>", summary: "In short."),
            publisherCategories: ["Politics", "World News"], tags: ["KeirStarmer", "UK"].compactMap { Tag($0) },
            category: .politics, story: StoryID(rawValue: 7), picture: "https://times.example/1.jpg",
            enclosures: [Enclosure(url: "https://times.example/1.mp3", type: "audio/mpeg", byteCount: 4_000_000)])
        try fixture.ingest([draft])
        let article = try #require(try fixture.store.article(fixture.id(draft.title)))
        #expect(article.title == draft.title)
        #expect(article.url == draft.url)
        #expect(article.source.name == "Times")
        #expect(article.feed == "https://times.example/feed")
        #expect(article.published == draft.published)
        #expect(article.author == draft.author)
        #expect(article.tags.map(\.name) == ["KeirStarmer", "UK"])
        #expect(article.category == .politics)
        #expect(article.story == StoryID(rawValue: 7))
        #expect(article.content == draft.content)
        #expect(article.picture == draft.picture)
        #expect(article.enclosures == draft.enclosures)
        #expect(article.publisherCategories == draft.publisherCategories)
        #expect(article.status == ArticleStatus())
    }

    @Test func aBareTitleIsEnough() throws {
        let fixture = try StoreFixture.inMemory()
        let draft = ArticleDraft(title: "Nothing but a title")
        try fixture.ingest([draft])
        #expect(try fixture.ingest([draft], at: noon.addingTimeInterval(60)) == IngestSummary(unchanged: 1))
        let article = try #require(try fixture.store.article(fixture.id(draft.title)))
        #expect(article.published == nil)
        #expect(article.url == nil)
        #expect(try fixture.slice().headlines[0].date == noon)
    }

    // MARK: What changes

    @Test func changedContentKeepsPlaceAndStatus() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A", minutesAgo: 3, text: "old words", tags: ["x"])])
        let id = try fixture.id("A")
        try fixture.mark("A")
        try fixture.mark("A", .starred)
        var changed = ArticleDraft.named("A", minutesAgo: 1, text: "new words", tags: ["y"])
        changed.title = "A, corrected"
        #expect(try fixture.ingest([changed]) == IngestSummary(changed: 1))
        let article = try #require(try fixture.store.article(id))
        #expect(article.title == "A, corrected")
        #expect(article.content.text == "new words")
        #expect(article.tags.map(\.name) == ["y"])
        #expect(article.status == ArticleStatus(isRead: true, isStarred: true))
        #expect(try fixture.titles(.words("old")) == [])
        #expect(try fixture.titles(.words("corrected new")) == ["A, corrected"])
        #expect(try fixture.store.check() == [])
    }

    @Test func contentThatFlipsBackAndForthIsOneArticle() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A", text: "one")])
        try fixture.mark("A")
        for round in 0..<6 {
            #expect(
                try fixture.ingest([.named("A", text: round % 2 == 0 ? "two" : "one")]) == IngestSummary(changed: 1))
        }
        #expect(try fixture.store.counts(of: .everything) == PageCounts(total: 1, unread: 0))
        #expect(try fixture.store.check() == [])
    }

    @Test func aDateThatEveryFetchRenewsIsNoChange() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A", minutesAgo: 10)])
        #expect(try fixture.ingest([.named("A", minutesAgo: 0)]) == IngestSummary(unchanged: 1))
    }

    @Test func anArticleThatLeavesItsFeedAndComesBackIsStillRead() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A"), .named("B", minutesAgo: 1)])
        try fixture.mark("A")
        try fixture.ingest([.named("B", minutesAgo: 1)])
        #expect(try fixture.ingest([.named("A"), .named("B", minutesAgo: 1)]) == IngestSummary(unchanged: 2))
        #expect(try fixture.store.article(fixture.id("A"))?.status.isRead == true)
    }

    // MARK: Identity

    @Test func aChangedGuidWithTheSameAddressIsTheSameArticle() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A")])
        try fixture.mark("A")
        var renamed = ArticleDraft.named("A")
        renamed.guid = "another guid"
        #expect(try fixture.ingest([renamed]) == IngestSummary(unchanged: 1))
        #expect(try fixture.ingest([renamed]) == IngestSummary(unchanged: 1))
        #expect(try fixture.store.counts(of: .everything) == PageCounts(total: 1, unread: 0))
    }

    @Test func anAddressThatDiffersOnlyInTrackingIsTheSameArticle() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([ArticleDraft(url: "http://times.example/a/?utm_medium=rss&id=3", title: "A")])
        let again = ArticleDraft(url: "https://TIMES.example/a?id=3&fbclid=xyz#comments", title: "A")
        #expect(try fixture.ingest([again]).new == 0)
        let other = ArticleDraft(url: "https://times.example/a?id=4", title: "B")
        #expect(try fixture.ingest([other]) == IngestSummary(new: 1))
    }

    @Test func theSameGuidInTwoFeedsIsTwoArticles() throws {
        let fixture = try StoreFixture.inMemory()
        let other = try fixture.follow("https://sun.example/feed", title: "Sun")
        try fixture.ingest([ArticleDraft(guid: "1", title: "A")])
        #expect(try fixture.ingest([ArticleDraft(guid: "1", title: "B")], into: other) == IngestSummary(new: 1))
    }

    @Test func oneArticleInTwoFeedsHasOneStatusAndIsInBoth() throws {
        let fixture = try StoreFixture.inMemory()
        let world = try fixture.follow("https://sun.example/world", title: "Sun")
        try fixture.ingest([.named("A", text: "as the first feed has it")])
        try fixture.mark("A")
        var copy = ArticleDraft.named("A", text: "as the second feed has it")
        copy.guid = "of the second feed"
        #expect(try fixture.ingest([copy], into: world) == IngestSummary(unchanged: 1))
        #expect(try fixture.ingest([copy], into: world) == IngestSummary(unchanged: 1))
        #expect(try fixture.store.counts(of: .everything) == PageCounts(total: 1, unread: 0))
        #expect(try fixture.titles(.source("Sun")) == ["A"])
        #expect(try fixture.titles(.source("Times")) == ["A"])
        #expect(try fixture.store.feeds().map(\.articleCount) == [1, 1])
        let article = try #require(try fixture.store.article(fixture.id("A")))
        #expect(article.source.name == "Times")
        #expect(article.content.text == "as the first feed has it")
        #expect(try fixture.store.check() == [])
    }

    @Test func itemsThatShareOneAddressAreToldApartByGuid() throws {
        let fixture = try StoreFixture.inMemory()
        let drafts = (0..<5).map { ArticleDraft(guid: "\($0)", url: "https://status.example/page", title: "Nr \($0)") }
        #expect(try fixture.ingest(drafts) == IngestSummary(new: 5))
        #expect(try fixture.ingest(drafts) == IngestSummary(unchanged: 5))
        // Later there is one at a time, and its address is still no identity.
        let next = ArticleDraft(guid: "5", url: "https://status.example/page", title: "Nr 5")
        #expect(try fixture.ingest([next]) == IngestSummary(new: 1))
        let afterNext = ArticleDraft(guid: "6", url: "https://status.example/page", title: "Nr 6")
        #expect(try fixture.ingest([afterNext]) == IngestSummary(new: 1))
    }

    @Test func itemsThatShareOneGuidAreToldApartByAddress() throws {
        let fixture = try StoreFixture.inMemory()
        let drafts = (0..<3).map { ArticleDraft(guid: "same", url: "https://x.example/\($0)", title: "Nr \($0)") }
        #expect(try fixture.ingest(drafts) == IngestSummary(new: 3))
        #expect(try fixture.ingest(drafts) == IngestSummary(unchanged: 3))
    }

    @Test func anItemThatStandsTwiceInAFeedIsKeptOnce() throws {
        let fixture = try StoreFixture.inMemory()
        var older = ArticleDraft.named("A", minutesAgo: 60, text: "older")
        older.title = "A"
        #expect(try fixture.ingest([.named("A", text: "newer"), older]) == IngestSummary(new: 1, unchanged: 1))
        #expect(try fixture.store.article(fixture.id("A"))?.content.text == "newer")
    }

    @Test func aHomePageIsNobodysAddress() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([ArticleDraft(guid: "1", url: "https://x.example/", title: "A")])
        #expect(
            try fixture.ingest([ArticleDraft(guid: "2", url: "https://x.example", title: "B")]) == IngestSummary(new: 1)
        )
    }

    // MARK: Time

    @Test func undatedArticlesKeepTheOrderOfTheirFeed() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest((0..<30).map { ArticleDraft(guid: "\($0)", title: "Nr \($0)") })
        #expect(try fixture.titles() == (0..<30).map { "Nr \($0)" })
    }

    @Test func articlesOfOneSecondKeepTheOrderOfTheirFeed() throws {
        let fixture = try StoreFixture.inMemory()
        let midnight = noon.addingTimeInterval(-43_200)
        try fixture.ingest((0..<30).map { ArticleDraft(guid: "\($0)", title: "Nr \($0)", published: midnight) })
        #expect(try fixture.titles() == (0..<30).map { "Nr \($0)" })
        // A day that has only dates is wholly in itself.
        #expect(try fixture.titles(.since(midnight)).count == 30)
    }

    @Test(arguments: [253_402_300_799, 1e300, Double.infinity]) func aDateAheadCountsAsNow(seconds: Double) throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([
            ArticleDraft(guid: "1", title: "Future", published: Date(timeIntervalSince1970: seconds)), .named("Now"),
        ])
        let headline = try #require(try fixture.slice().headlines.first { $0.title == "Future" })
        #expect(headline.date <= noon)
        #expect(headline.date > noon.addingTimeInterval(-10))
    }

    @Test(arguments: [-11_644_473_600, 0, -1e300, -Double.infinity]) func aDateLongAgoIsTheOldest(seconds: Double)
        throws
    {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([
            ArticleDraft(guid: "1", title: "Past", published: Date(timeIntervalSince1970: seconds)),
            .named("Day", minutesAgo: 1440),
        ])
        #expect(try fixture.titles() == ["Day", "Past"])
        #expect(try fixture.store.check() == [])
    }

    @Test func laterArticlesHaveALaterArrival() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A")])
        let first = try fixture.slice().arrival
        try fixture.ingest([.named("A")])
        #expect(try fixture.slice().arrival == first)
        // Even when the clock is set back.
        try fixture.ingest([.named("B", minutesAgo: 600)], at: noon.addingTimeInterval(-86_400))
        #expect(try fixture.slice().arrival > first)
    }

    // MARK: Odd content

    @Test func hostileAndHugeTextIsKeptAsItIs() throws {
        let fixture = try StoreFixture.inMemory()
        let texts = [
            "'); DROP TABLE article; --", "\u{0}\u{1B}[2J\u{7F}", String(repeating: "x", count: 1_000_000),
            "\u{FFFD}\u{202E}txt\u{200B}", "\"MATCH\" OR NEAR(", String(repeating: "word ", count: 100_000),
        ]
        try fixture.ingest(
            texts.enumerated().map { .named("Nr \($0.offset)", minutesAgo: $0.offset, text: $0.element) })
        for (number, text) in texts.enumerated() {
            #expect(try fixture.store.article(fixture.id("Nr \(number)"))?.content.text == text)
        }
        try fixture.ingest(texts.indices.map { .named("Nr \($0)", minutesAgo: $0, text: "calm") })
        #expect(try fixture.store.check() == [])
    }

    @Test func thousandsOfArticlesInOneCallGoInWhole() throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        let drafts = (0..<1_200).map { ArticleDraft.named("Nr \($0)", minutesAgo: $0, tags: ["t\($0 % 9)"]) }
        #expect(
            try fixture.store.ingest(drafts, into: fixture.feed, at: noon, pace: .bulk) == IngestSummary(new: 1_200))
        #expect(try fixture.store.counts(of: .everything).total == 1_200)
        #expect(try fixture.store.check() == [])
        // By now there is a dictionary; what is packed with it comes back as well.
        try fixture.ingest([.named("After", text: String(repeating: "The text of Nr. ", count: 20))])
        #expect(try fixture.store.article(fixture.id("After"))?.content.text.hasPrefix("The text of Nr. The") == true)
        try fixture.store.rebuild()
        #expect(try fixture.store.check() == [])
    }

    @Test func textsThatTeachNothingAreStoredAllTheSame() throws {
        let fixture = try StoreFixture.inMemory()
        let drafts = (0..<1_100).map { ArticleDraft(guid: "\($0)", title: "\($0)", published: noon) }
        for start in stride(from: 0, to: 1_100, by: 550) {
            try fixture.store.ingest(Array(drafts[start..<start + 550]), into: fixture.feed, at: noon, pace: .bulk)
        }
        #expect(try fixture.ingest([.named("One more")]) == IngestSummary(new: 1))
        #expect(try fixture.store.counts(of: .everything).total == 1_101)
        #expect(try fixture.store.check() == [])
    }

    @Test func aFeedThatIsNotFollowedTakesNothing() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.store.unsubscribe(fixture.feed)
        #expect(throws: StoreError.unknownFeed(fixture.feed.rawValue)) { try fixture.ingest([.named("A")]) }
        #expect(try fixture.titles() == [])
    }

    @Test func anEmptyFetchIsFine() throws {
        let fixture = try StoreFixture.inMemory()
        #expect(try fixture.ingest([]) == IngestSummary())
    }
}
