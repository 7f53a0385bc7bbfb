import Foundation
import News
import Testing

@testable import Store

/// What an article is known by when its feed comes again.
struct KnownAgainTests {
    private func item(
        _ title: String, guid: String? = nil, url: String? = nil, minutesAgo: Int? = 5, text: String = "Some words."
    ) -> ArticleDraft {
        ArticleDraft(
            guid: guid, url: url, title: title,
            published: minutesAgo.map { noon.addingTimeInterval(TimeInterval(-60 * $0)) },
            content: ArticleContent(text: text))
    }

    // MARK: The same at each visit

    @Test(arguments: [
        "https://site.example/s/1;jsessionid=A%", "https://site.example/s/1;jsessionid=A%?page=2",
        "https://site.example/s.php?id=1&PHPSESSID=%", "https://site.example/s.asp?ASPSESSIONIDQQ=%&id=1",
        "https://site.example/s.cfm?CFID=%&CFTOKEN=%&id=1", "https://site.example/story?id=1&sessionid=%",
        "https://site.example/viewtopic.php?t=1&sid=0123456789abcdef0123456789abcd%",
        "https://site.example/(S(lit3py55t21z5v55vlm255%))/story/1.aspx",
        "https://site.example/(X(1)S(lit3py55t21z5v55vl%))/1",
    ])
    func aSessionIsNotPartOfAnAddress(address: String) throws {
        let fixture = try StoreFixture.inMemory()
        for visit in 10..<13 {
            // Everything else changes, too.
            let draft = item(
                "Title", url: address.replacing("%", with: "\(visit)"), minutesAgo: visit, text: "Version \(visit)")
            #expect(try fixture.ingest([draft]).new == (visit == 10 ? 1 : 0))
        }
        #expect(try fixture.store.check() == [])
    }

    @Test(arguments: [
        ("https://site.example/modules.php?name=News&sid=12", "https://site.example/modules.php?name=News&sid=13"),
        ("https://site.example/?s=storm", "https://site.example/?s=calm"),
        ("https://site.example/map;layer=1", "https://site.example/map;layer=2"),
        ("https://site.example/wiki/Mercury/(planet)", "https://site.example/wiki/Mercury/(element)"),
        ("https://site.example/live?t=1700000000", "https://site.example/live?t=1700003600"),
        ("https://site.example/f(S(1))/1", "https://site.example/f(S(2))/1"),
        ("https://site.example/?session=morning", "https://site.example/?session=evening"),
    ])
    func aStorysNumberIsNoSession(first: String, second: String) throws {
        let fixture = try StoreFixture.inMemory()
        #expect(try fixture.ingest([item("One", url: first)]).new == 1)
        #expect(try fixture.ingest([item("Two", url: second, minutesAgo: 3)]).new == 1)
    }

    @Test func guidsAndAddressesThatAreMadeForEachVisitBringNothingNew() throws {
        let fixture = try StoreFixture.inMemory()
        for visit in 0..<4 {
            let drafts = (0..<3).map { (index: Int) in
                item(
                    "Title \(index)", guid: "\(visit)-\(index)",
                    url: "https://www\(visit).site.example/\(visit)/\(index)",
                    minutesAgo: index, text: "Body \(index), the same each time.")
            }
            #expect(try fixture.ingest(drafts).new == (visit == 0 ? 3 : 0))
        }
        #expect(try fixture.store.counts(of: .everything).total == 3)
        #expect(try fixture.store.check() == [])
    }

    /// Guid and address of an item at a visit; `%` is its number, `@` and `$` differ each time.
    private static let namesOfVisits: [(guid: String?, url: String?)] = [
        ("https://v.example/a/%?t=@", "https://v.example/a/%?t=@"),
        ("tag:v.example,2026:%:$", "https://v.example/a/%?ref=rss&r=$"), ("$", nil),
        (nil, "https://v.example/s/@/a-%"), (nil, "https://r.v.example/$/a-%"), ("%-@", "https://v.example/$"),
        ("https://v.example/(S($))/%", "https://v.example/(S($))/%"), (nil, "https://v.example/click?to=$"),
        ("$", "https://v.example/"), (nil, "https://v.example/a/%?ticket=$&x=@"),
    ]

    @Test(arguments: namesOfVisits)
    func whatIsMadeForEachVisitOfAFeedWithoutDatesBringsNothingNew(guid: String?, url: String?) throws {
        for text in ["Text of ", ""] {
            let fixture = try StoreFixture.inMemory()
            for visit in 0..<3 {
                // One more each time, so that it is not always the same document.
                let drafts = (0..<(8 + visit)).map { (number: Int) in
                    let fill = { (pattern: String) in
                        pattern.replacing("%", with: "\(number)").replacing(
                            "@", with: "\(1_700_000_000 + visit * 3_600 + number)"
                        )
                        .replacing("$", with: "\(visit)f3a\(number)9c0\(visit)00\(number)ab12cd34ef56a7b8c9")
                    }
                    return item(
                        "Article \(number)", guid: guid.map(fill), url: url.map(fill), minutesAgo: nil,
                        text: text.isEmpty ? "" : text + "\(number)")
                }
                #expect(try fixture.ingest(drafts).new == (visit == 0 ? 8 : 1))
            }
            #expect(try fixture.store.counts(of: .everything).total == 10)
            #expect(try fixture.store.check() == [])
        }
    }

    /// Where others are known by their guids, one that says what an earlier one said is another one.
    @Test func aThreadOfEveryDayIsNewEveryDay() throws {
        let fixture = try StoreFixture.inMemory()
        let stays = item("Rules", guid: "rules", url: "https://f.example/rules", minutesAgo: nil)
        for day in 1...3 {
            let thread = item(
                "Open thread", guid: "8f3a9\(day)", url: "https://f.example/p/8f3a9\(day)", minutesAgo: nil,
                text: "Discuss!")
            #expect(try fixture.ingest([thread, stays]).new == (day == 1 ? 2 : 1))
        }
    }

    /// Beside others whose addresses stay, what only keeps caches from answering is seen through.
    @Test func oneAddressWithTheTimeOfTheVisitIsKnown() throws {
        let fixture = try StoreFixture.inMemory()
        for visit in 0..<3 {
            let url = "https://m.example/b?id=1&t=\(1_700_000_000 + visit)"
            let drafts = [
                item("Others", guid: "1", url: "https://m.example/a", minutesAgo: nil),
                item("With a time", guid: url, url: url, minutesAgo: nil),
            ]
            #expect(try fixture.ingest(drafts).new == (visit == 0 ? 2 : 0))
        }
    }

    /// Also where it is the only parameter, and the address was without it before.
    @Test func anAddressThatGetsATimeOfTheVisitIsKnown() throws {
        let fixture = try StoreFixture.inMemory()
        for (visit, query) in ["", "?t=1700000000", "?t=1700000060", ""].enumerated() {
            let url = "https://m.example/b\(query)"
            let drafts = [
                item("Others", guid: "1", url: "https://m.example/a", minutesAgo: nil),
                item("With a time", guid: url, url: url, minutesAgo: nil),
            ]
            #expect(try fixture.ingest(drafts).new == (visit == 0 ? 2 : 0), "\(url)")
        }
    }

    @Test func aSessionWithinAGuidDoesNotMakeItAnotherOne() throws {
        let fixture = try StoreFixture.inMemory()
        for visit in 0..<3 {
            let guid = "https://forum.example/post/7;jsessionid=\(visit)F?sessionid=\(visit)#p7"
            #expect(try fixture.ingest([item("Post", guid: guid, text: "Edit \(visit)")]).new == (visit == 0 ? 1 : 0))
        }
    }

    /// What differs in the date, the text or the title is another article.
    @Test func whatIsOnlyNearlyTheSameIsNew() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([item("Weather", guid: "1", minutesAgo: 90)])
        #expect(try fixture.ingest([item("Weather", guid: "2", minutesAgo: 30)]).new == 1)
        #expect(try fixture.ingest([item("Weather", guid: "3", minutesAgo: 30, text: "Other words.")]).new == 1)
        #expect(try fixture.ingest([item("Weather now", guid: "4", minutesAgo: 30)]).new == 1)
    }

    /// Pictures of a day that have neither a text nor a time tell nothing.
    @Test func aTitleAndADayAreNotEnough() throws {
        let fixture = try StoreFixture.inMemory()
        for number in 0..<3 {
            let draft = item("Photo", guid: "\(number)", url: "https://p.example/\(number)", minutesAgo: 720, text: "")
            #expect(try fixture.ingest([draft]).new == 1)
        }
    }

    @Test func twinsThatStandSideBySideAreTwo() throws {
        let fixture = try StoreFixture.inMemory()
        let twins = ["1", "2"].map { item("Good morning", guid: $0, minutesAgo: 61) }
        #expect(try fixture.ingest(twins).new == 2)
        #expect(try fixture.ingest(twins) == IngestSummary(unchanged: 2))
    }

    // MARK: Alerts

    private let page = "https://s.example/status"

    @Test func itemsOfOneDocumentAreSeveralThings() throws {
        let fixture = try StoreFixture.inMemory()
        let alerts = [10, 50, 90].map { (minutes: Int) in
            item("Disruption", url: page, minutesAgo: minutes, text: "Down since \(minutes).")
        }
        #expect(try fixture.ingest(alerts).new == 3)
        #expect(try fixture.ingest(alerts) == IngestSummary(unchanged: 3))
        #expect(try fixture.store.counts(of: .everything).total == 3)
    }

    @Test func alertsThatDifferInTheirTextAloneAreSeveralThings() throws {
        for url in [page, nil] {
            for minutes in [5, nil] {
                let fixture = try StoreFixture.inMemory()
                let alerts = ["Mail is down.", "Phones are down."].map {
                    item("Disruption", url: url, minutesAgo: minutes, text: $0)
                }
                #expect(try fixture.ingest(alerts).new == 2)
                #expect(try fixture.ingest(alerts) == IngestSummary(unchanged: 2))
            }
        }
    }

    @Test func anAlertThatComesLaterIsNewAndTheEarlierOneStays() throws {
        let fixture = try StoreFixture.inMemory()
        let first = item("Disruption", url: page, minutesAgo: 300, text: "Mail is down since 7.")
        let second = item("Disruption", url: page, minutesAgo: 60, text: "Phones are down since 11.")
        try fixture.ingest([first])
        try fixture.mark("Disruption")
        #expect(try fixture.ingest([second, first]) == IngestSummary(new: 1, unchanged: 1))
        #expect(try fixture.store.counts(of: .everything) == PageCounts(total: 2, unread: 1))
        #expect(try fixture.ingest([second, first]) == IngestSummary(unchanged: 2))
        #expect(try fixture.store.check() == [])
    }

    @Test func anAlertThatTakesTheEarlierOnesPlaceIsNew() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([item("Disruption", url: page, minutesAgo: 300, text: "Mail is down since the morning.")])
        let next = item("Disruption", url: page, minutesAgo: 60, text: "Phones: no calls to Merrow possible.")
        #expect(try fixture.ingest([next]).new == 1)
        #expect(try fixture.ingest([next]) == IngestSummary(unchanged: 1))
        #expect(try fixture.store.counts(of: .everything).total == 2)
    }

    @Test func aReportWithoutAGuidThatIsWorkedOnStaysOne() throws {
        let fixture = try StoreFixture.inMemory()
        let text = "Ten boats are out at sea, the harbour says."
        try fixture.ingest([item("Storm", url: "https://s.example/storm", minutesAgo: 300, text: text)])
        let later = item("Storm", url: "https://s.example/storm", minutesAgo: 60, text: text + " Two came back.")
        #expect(try fixture.ingest([later]) == IngestSummary(changed: 1))
        #expect(try fixture.store.counts(of: .everything).total == 1)
    }

    @Test func anItemThatIsListedUnderTwoSectionsIsOne() throws {
        let fixture = try StoreFixture.inMemory()
        var copy = item("Storm", url: "https://s.example/storm")
        copy.publisherCategories = ["Weather"]
        #expect(try fixture.ingest([item("Storm", url: "https://s.example/storm"), copy]).new == 1)
    }
}
