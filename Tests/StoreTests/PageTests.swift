import Foundation
import News
import Store
import Testing

@Suite struct PageTests {
    @Test func aPageIsReadFromBothEndsAndFromTheMiddle() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest((0..<9).map { .named("Nr \($0)", minutesAgo: $0) })
        let top = try fixture.slice(limit: 3)
        #expect(top.headlines.map(\.title) == ["Nr 0", "Nr 1", "Nr 2"])
        #expect(!top.hasNewer && top.hasOlder)
        let bottom = try fixture.slice(.everything, .oldest, limit: 3)
        #expect(bottom.headlines.map(\.title) == ["Nr 6", "Nr 7", "Nr 8"])
        #expect(bottom.hasNewer && !bottom.hasOlder)
        let below = try fixture.slice(.everything, .olderThan(top.headlines[2].id), limit: 3)
        #expect(below.headlines.map(\.title) == ["Nr 3", "Nr 4", "Nr 5"])
        #expect(below.hasNewer && below.hasOlder)
        let above = try fixture.slice(.everything, .newerThan(bottom.headlines[0].id), limit: 3)
        #expect(above.headlines.map(\.title) == ["Nr 3", "Nr 4", "Nr 5"])
        #expect(above.hasNewer && above.hasOlder)
    }

    @Test func thePageGoesOnFromAnArticleThatNoLongerFits() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest((0..<6).map { .named("Nr \($0)", minutesAgo: $0) })
        let third = try fixture.id("Nr 2")
        for number in 0...2 { try fixture.mark("Nr \(number)") }
        let slice = try fixture.slice(.unread, .olderThan(third), limit: 2)
        #expect(slice.headlines.map(\.title) == ["Nr 3", "Nr 4"])
        #expect(!slice.hasNewer && slice.hasOlder)
        let nothing = try fixture.slice(.unread, .newerThan(third), limit: 2)
        #expect(nothing.headlines.isEmpty && !nothing.hasNewer && nothing.hasOlder)
    }

    @Test func anEmptyStoreHasAnEmptyPage() throws {
        let store = try Store.inMemory()
        for position in [PageRequest.Position.newest, .oldest, .olderThan(ArticleID(rawValue: .max))] {
            let slice = try store.slice(PageRequest(query: .everything, position: position, limit: 5))
            #expect(slice == PageSlice(headlines: [], hasNewer: false, hasOlder: false, arrival: 0))
        }
        #expect(try store.counts(of: .everything) == PageCounts())
        #expect(try store.sidebarCounts(midnight: noon, tagLimit: 5) == SidebarCounts())
        #expect(try store.article(ArticleID(rawValue: 1)) == nil)
        #expect(try store.check() == [])
    }

    @Test func aStorySaysHowManyArticlesItHas() throws {
        let fixture = try StoreFixture.inMemory()
        var drafts = (0..<4).map { ArticleDraft.named("Nr \($0)", minutesAgo: $0) }
        for index in 0..<3 { drafts[index].story = StoryID(rawValue: 5) }
        try fixture.ingest(drafts)
        #expect(try fixture.slice().headlines.map(\.storySize) == [3, 3, 3, 1])
    }

    @Test func theSidebarCountsEverythingItShows() throws {
        let fixture = try StoreFixture.inMemory()
        _ = try fixture.follow("https://quiet.example/feed", title: "Quiet")
        try fixture.ingest([
            .named("A", tags: ["many", "few"], category: .politics),
            .named("B", minutesAgo: 1, tags: ["many"], category: .sport),
            .named("C", minutesAgo: 2, tags: ["read"], category: .politics),
            .named("Old", minutesAgo: 3_000, tags: ["many"]),
        ])
        try fixture.mark("C")
        try fixture.mark("C", .starred)
        try fixture.mark("A", .starred)
        let sidebar = try fixture.store.sidebarCounts(midnight: noon.addingTimeInterval(-43_200), tagLimit: 10)
        #expect(sidebar.everything == PageCounts(total: 4, unread: 3))
        #expect(sidebar.starred == PageCounts(total: 2, unread: 1))
        #expect(sidebar.today == PageCounts(total: 3, unread: 2))
        #expect(sidebar.tags.map(\.item.name) == ["many", "few", "read"])
        #expect(sidebar.tags.map(\.counts.unread) == [3, 1, 0])
        #expect(sidebar.categories.map(\.item) == [.politics, .sport])
        #expect(sidebar.categories.map(\.counts) == [PageCounts(total: 2, unread: 1), PageCounts(total: 1, unread: 1)])
        #expect(sidebar.sources.map(\.item.name) == ["Quiet", "Times"])
        #expect(sidebar.sources.map(\.counts) == [PageCounts(), PageCounts(total: 4, unread: 3)])
        #expect(!sidebar.hasSample)
        #expect(try fixture.store.sidebarCounts(midnight: noon, tagLimit: 1).tags.map(\.item.name) == ["many"])
    }

    @Test func wholeArticlesAreGivenUntilEnough() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest((0..<150).map { .named("Nr \($0)", minutesAgo: $0) })
        func titles(limit: Int?, stopAfter: Int = .max) throws -> [String] {
            var titles: [String] = []
            try fixture.store.articles(matching: .everything, limit: limit) { article in
                titles.append(article.title)
                return titles.count < stopAfter
            }
            return titles
        }
        #expect(try titles(limit: nil) == (0..<150).map { "Nr \($0)" })
        #expect(try titles(limit: 120).count == 120)
        #expect(try titles(limit: 100).count == 100)
        #expect(try titles(limit: 0).isEmpty)
        #expect(try titles(limit: nil, stopAfter: 3) == ["Nr 0", "Nr 1", "Nr 2"])
    }
}
