import Foundation
import News
import Store
import Testing

@Suite("What a store says about tags")
struct TagTests {
    @Test func allTagsComeWithMostUnreadFirst() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([
            .named("a", minutesAgo: 1, tags: ["Kosovo", "UK"]), .named("b", minutesAgo: 2, tags: ["Kosovo"]),
            .named("c", minutesAgo: 3, tags: ["Sport"]),
        ])
        try fixture.mark("a")
        let tags = try fixture.store.allTags()
        #expect(tags.map(\.item.name) == ["Kosovo", "Sport", "UK"])
        #expect(
            tags.map(\.counts) == [
                PageCounts(total: 2, unread: 1), PageCounts(total: 1, unread: 1), PageCounts(total: 1, unread: 0),
            ])
    }

    /// The overlap alone is counted; the other figures follow from it, and have to be the same as if counted.
    @Test(arguments: ["", "#t1", "#t1 #t2", "#t1 -#t2", "#t1 OR #t2", "is:unread #t3", "-#t1", "word", "#nothing"])
    func eachRefinementIsCountedExactly(text: String) throws {
        let fixture = try StoreFixture.inMemory()
        var random = SeededGenerator(seed: 7)
        try fixture.ingest(
            (0..<60).map { number in
                let tags = (1...5).filter { _ in Bool.random(using: &random) }.map { "t\($0)" }
                return .named("n\(number)", minutesAgo: number, text: number % 3 == 0 ? "word" : "", tags: tags)
            })
        for number in 0..<20 { try fixture.mark("n\(number)") }
        let query = try QueryParser.parse(text)
        let tags = ["t1", "t2", "t3", "t5", "unheardof"].compactMap { Tag($0) }
        let counts = try fixture.store.refinements(of: query, by: tags)
        #expect(counts.map(\.tag) == tags)
        for (tag, counts) in zip(tags, counts) {
            for refinement in Refinement.allCases {
                let expected = try fixture.store.counts(of: query.refined(refinement, by: tag)).total
                #expect(counts[refinement] == expected, "\(refinement) \(tag) on “\(text)”")
            }
        }
    }

    @Test func relatedTagsAreWhatElseAPageIsAbout() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([
            .named("a", minutesAgo: 1, tags: ["Kosovo", "UK", "Always"]),
            .named("b", minutesAgo: 2, tags: ["Kosovo", "UK", "Always"]),
            .named("c", minutesAgo: 3, tags: ["Kosovo", "Serbia", "Always"]),
            .named("d", minutesAgo: 4, tags: ["UK", "Sport"]),
        ])
        try fixture.mark("a")
        try fixture.mark("b")
        let kosovo = Query.tag(try #require(Tag("kosovo")))
        let related = try fixture.store.relatedTags(of: kosovo, limit: 10)
        // What all of them have would not narrow the page.
        #expect(related.map(\.item.name) == ["Serbia", "UK"])
        #expect(related.map(\.counts) == [PageCounts(total: 1, unread: 1), PageCounts(total: 2, unread: 0)])
        #expect(try fixture.store.relatedTags(of: kosovo, limit: 1).count == 1)
        #expect(try fixture.store.relatedTags(of: .tag(try #require(Tag("nothing"))), limit: 5).isEmpty)
    }

    /// On a long page only the newest articles are looked at, but the counts are those of the whole page.
    @Test func relatedTagsOfALongPageAreCountedOnTheWholeOfIt() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest(
            (0..<4_100).map { .named("n\($0)", minutesAgo: $0, tags: $0 % 2 == 0 ? ["Page", "Even"] : ["Page"]) })
        let related = try fixture.store.relatedTags(of: .tag(try #require(Tag("page"))), limit: 5)
        #expect(related.map(\.item.name) == ["Even"])
        #expect(related.first?.counts == PageCounts(total: 2_050, unread: 2_050))
        let none = try fixture.store.relatedTags(of: .tag(try #require(Tag("page"))), limit: 5, patience: .zero)
        #expect(none.isEmpty)
    }

    @Test func whatIsFrequentTodayAndWasNotBeforeIsTrending() throws {
        let fixture = try StoreFixture.inMemory()
        let sun = try fixture.follow("https://sun.example/feed", title: "Sun")
        // Four weeks in which Weather was on every article, and Quake on none.
        try fixture.ingest(
            (0..<280).map { .named("old\($0)", minutesAgo: 1_500 + $0 * 144, tags: ["Weather", "Rare\($0)"]) })
        let today = (0..<10).map { number in
            ArticleDraft.named(
                "new\(number)", minutesAgo: number, tags: number < 8 ? ["Weather", "Quake"] : ["Weather"])
        }
        try fixture.ingest(Array(today.prefix(5)))
        try fixture.ingest(Array(today.suffix(5)), into: sun)
        let trending = try fixture.store.trendingTags(now: noon, limit: 5)
        #expect(trending.map(\.tag.name) == ["Quake"])
        #expect(trending.first?.today == PageCounts(total: 8, unread: 8))
        #expect((trending.first?.expected ?? 1) < 0.1)
        #expect(try fixture.store.trendingTags(now: noon.addingTimeInterval(3 * 86_400), limit: 5).isEmpty)
    }

    /// A feed that was just followed puts its own tag on everything; that is no news.
    @Test func whatOnlyOneOfManyPublishersWritesIsNotTrending() throws {
        let fixture = try StoreFixture.inMemory()
        let podcast = try fixture.follow("https://podcast.example/feed", title: "Podcast")
        try fixture.ingest((0..<280).map { .named("old\($0)", minutesAgo: 1_500 + $0 * 144, tags: ["Weather"]) })
        try fixture.ingest((0..<5).map { .named("new\($0)", minutesAgo: $0, tags: ["Weather"]) })
        try fixture.ingest(
            (0..<8).map { .named("episode\($0)", minutesAgo: $0 + 10, tags: ["PodcastEpisode"]) }, into: podcast)
        #expect(try fixture.store.trendingTags(now: noon, limit: 5).isEmpty)
    }

    /// With nothing to compare with, nothing is unusual.
    @Test func aStoreOfOneDayHasNoTrends() throws {
        let fixture = try StoreFixture.inMemory()
        #expect(try fixture.store.trendingTags(now: noon, limit: 5).isEmpty)
        try fixture.ingest((0..<50).map { .named("n\($0)", minutesAgo: $0, tags: ["Quake"]) })
        #expect(try fixture.store.trendingTags(now: noon, limit: 5).isEmpty)
    }

    @Test func interruptingPreviewsLeavesOtherReadersAlone() throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        try fixture.ingest([.named("a", tags: ["Kosovo"])])
        #expect(try fixture.store.allTags().count == 1)
        fixture.store.interruptPreviews()
        #expect(try fixture.titles() == ["a"])
        #expect(try fixture.store.allTags().count == 1)
        fixture.store.close()
    }
}
