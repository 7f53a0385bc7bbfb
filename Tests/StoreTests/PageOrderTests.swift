import GRDB
import News
import Testing

@testable import Store

@Suite("Orders of a page")
struct PageOrderTests {
    /// Three publishers, whose articles come by turns.
    private func fixture() throws -> StoreFixture {
        let fixture = try StoreFixture.inMemory()
        let others = [
            try fixture.follow("https://alpha.example/feed", title: "alpha"),
            try fixture.follow("https://zeta.example/feed", title: "Zeta"),
        ]
        for number in 0..<30 {
            let feed = ([fixture.feed] + others)[number % 3]
            var draft = ArticleDraft.named("Nr \(number)", minutesAgo: number, tags: number < 9 ? ["few"] : [])
            draft.url = "https://example.org/\(number)"
            try fixture.ingest([draft], into: feed)
        }
        return fixture
    }

    private func walk(_ store: Store, _ query: Query, _ order: PageRequest.Order, upwards: Bool) throws -> [String] {
        var position = upwards ? PageRequest.Position.oldest : .newest
        var titles: [String] = []
        while true {
            let slice = try store.slice(PageRequest(query: query, position: position, limit: 4, order: order))
            let found = slice.headlines.map(\.title)
            titles = upwards ? found + titles : titles + found
            #expect(upwards ? slice.hasOlder == (position != .oldest) : slice.hasNewer == (position != .newest))
            guard upwards ? slice.hasNewer : slice.hasOlder else { return titles }
            guard let edge = upwards ? slice.headlines.first : slice.headlines.last else { return titles }
            position = upwards ? .newerThan(edge.id) : .olderThan(edge.id)
        }
    }

    @Test(arguments: [PageRequest.Order.newestFirst, .oldestFirst, .bySource])
    func aPageIsTheSameFromBothEnds(order: PageRequest.Order) throws {
        let fixture = try fixture()
        for query in [Query.everything, .unread, .not(.tag(try #require(Tag("few")))), .tag(try #require(Tag("few")))] {
            let down = try walk(fixture.store, query, order, upwards: false)
            #expect(try walk(fixture.store, query, order, upwards: true) == down)
            #expect(Set(down) == Set(try fixture.titles(query)))
            #expect(down.count == Set(down).count)
        }
    }

    @Test func ordersAreWhatTheySay() throws {
        let fixture = try fixture()
        let newest = try walk(fixture.store, .everything, .newestFirst, upwards: false)
        #expect(try walk(fixture.store, .everything, .oldestFirst, upwards: false) == newest.reversed())
        let bySource = try fixture.store.slice(
            PageRequest(query: .everything, position: .newest, limit: 100, order: .bySource))
        #expect(bySource.headlines.map(\.source).removingRepeats == ["alpha", "Times", "Zeta"])
        #expect(bySource.headlines.prefix(2).map(\.title) == ["Nr 1", "Nr 4"])
    }

    @Test func aPageGoesOnFromAnArticleItself() throws {
        let fixture = try fixture()
        for order in [PageRequest.Order.newestFirst, .oldestFirst, .bySource] {
            let all = try walk(fixture.store, .everything, order, upwards: false)
            let id = try fixture.id("Nr 7")
            let slice = try fixture.store.slice(
                PageRequest(query: .everything, position: .from(id), limit: 3, order: order))
            #expect(slice.headlines.first?.title == "Nr 7")
            let place = try #require(all.firstIndex(of: "Nr 7"))
            #expect(slice.headlines.map(\.title) == Array(all[place..<min(place + 3, all.count)]))
            #expect(slice.hasNewer == (place > 0))
            let row = try fixture.store.slice(
                PageRequest(query: .everything, position: .row(5), limit: 2, order: order))
            #expect(row.headlines.map(\.title) == Array(all[4..<6]))
        }
    }

    @Test func theNearestUnreadIsThatOfTheOrder() throws {
        let fixture = try fixture()
        for number in 0..<30 where ![3, 11, 28].contains(number) { try fixture.mark("Nr \(number)") }
        let store = fixture.store
        func next(_ title: String, newer: Bool, _ order: PageRequest.Order) throws -> ArticleID? {
            try store.nearestUnread(of: .everything, from: fixture.id(title), newer: newer, order: order)
        }
        #expect(try next("Nr 11", newer: false, .oldestFirst) == fixture.id("Nr 3"))
        #expect(try next("Nr 11", newer: true, .oldestFirst) == fixture.id("Nr 28"))
        // alpha has 28, Times 3, Zeta 11.
        #expect(try next("Nr 28", newer: false, .bySource) == fixture.id("Nr 3"))
        #expect(try next("Nr 3", newer: false, .bySource) == fixture.id("Nr 11"))
        #expect(try next("Nr 3", newer: true, .bySource) == fixture.id("Nr 28"))
    }

    @Test func anArticleThatIsGoneEndsThePage() throws {
        let fixture = try fixture()
        let slice = try fixture.store.slice(
            PageRequest(query: .everything, position: .olderThan(ArticleID(rawValue: 5)), limit: 3, order: .bySource))
        #expect(slice.headlines.isEmpty && !slice.hasOlder)
    }
}

@Suite("What headlines say")
struct HeadlineFieldTests {
    @Test func aHeadlineHasPublisherSectionTagsAndTheBeginningOfItsText() throws {
        let fixture = try StoreFixture.inMemory()
        let bbc = try fixture.follow("https://feeds.bbc.co.uk/news/rss.xml")
        try fixture.store.name(bbc, title: "BBC News", homePage: nil)
        try fixture.ingest(
            [
                .named(
                    "A", text: "A sentence that is certainly long enough to stand alone. More.", tags: ["one", "two"],
                    category: .science)
            ],
            into: bbc)
        var headline = try #require(try fixture.slice().headlines.first)
        #expect(headline.shortSource == "BBC" && headline.category == .science && headline.summary == nil)
        #expect(headline.tags.prefix(2).map(\.name) == ["one", "two"])
        let request = PageRequest(query: .everything, position: .newest, limit: 1, withText: true)
        headline = try #require(try fixture.store.slice(request).headlines.first)
        #expect(headline.summary == "A sentence that is certainly long enough to stand alone.")
        // Another one of that name is told apart.
        let sport = try fixture.follow("https://feeds.bbc.co.uk/sport/rss.xml")
        try fixture.store.name(sport, title: "BBC Sport", homePage: nil)
        #expect(try fixture.slice().headlines.first?.shortSource == "BBC News")
    }
}

@Suite("Views of pages")
struct PageViewStoreTests {
    @Test func aViewIsKeptUntilItIsForgotten() throws {
        let store = try Store.inMemory()
        #expect(try store.pageViews().isEmpty)
        try store.savePageView("rows=card", of: "#kosovo")
        try store.savePageView("rows=line", of: "#kosovo")
        try store.savePageView("order=oldest", of: "")
        #expect(try store.pageViews() == ["#kosovo": "rows=line", "": "order=oldest"])
        try store.savePageView("", of: "#kosovo")
        #expect(try store.pageViews() == ["": "order=oldest"])
    }

    @Test func thoseThatWereChangedLastAreKept() throws {
        let store = try Store.inMemory()
        for number in 0..<(Store.mostViews + 20) { try store.savePageView("rows=card", of: "\(number)") }
        let views = try store.pageViews()
        #expect(views.count == Store.mostViews && views["19"] == nil && views["20"] != nil)
    }
}

extension [String] {
    fileprivate var removingRepeats: [String] {
        reduce(into: []) { result, name in if result.last != name { result.append(name) } }
    }
}
