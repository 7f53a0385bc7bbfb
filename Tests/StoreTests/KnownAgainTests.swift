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
