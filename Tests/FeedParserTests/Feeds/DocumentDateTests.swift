import Foundation
import Testing

@testable import FeedParser

/// Dates of numbers, whose order of day and month the whole document tells.
struct DocumentDateTests {
    private let now = Date(timeIntervalSince1970: 1_800_000_000)  // 15 January 2027

    /// What the dates of a document mean, in ISO 8601.
    private func days(_ texts: [String], language: String? = nil) -> [String] {
        func read(_ dates: DocumentDates) -> [String] {
            texts.map { dates.date(of: $0)?.formatted(.iso8601.year().month().day()) ?? "-" }
        }
        let dates = DocumentDates(now: now)
        dates.language = language
        let found = read(dates)
        return dates.settled.map { read(DocumentDates($0, now: now)) } ?? found
    }

    @Test func oneDateShowsTheOrderOfAll() {
        #expect(days(["13/11/2025", "12/11/2025", "05/11/2025"]) == ["2025-11-13", "2025-11-12", "2025-11-05"])
        #expect(days(["11/12/2025", "11/13/2025"]) == ["2025-11-12", "2025-11-13"])
        #expect(days(["12-11-2025 10:00", "11-25-2025 10:00"]) == ["2025-12-11", "2025-11-25"])
    }

    @Test func aWeekdayShowsTheOrderOfAll() {
        #expect(days(["Wed, 05/11/2025", "04/11/2025"]) == ["2025-11-05", "2025-11-04"])
    }

    @Test func newsIsNotOfTheFuture() {
        #expect(days(["09/01/2027", "08/01/2027"]) == ["2027-01-09", "2027-01-08"])
        #expect(days(["01/09/2027"]) == ["2027-01-09"])
    }

    @Test(arguments: ["fr", "de-AT", "it", "en-gb", "en_AU", "pt-BR"])
    func languagesHaveAnOrder(language: String) {
        #expect(days(["05/11/2025", "04/11/2025"], language: language) == ["2025-11-05", "2025-11-04"])
    }

    @Test(arguments: ["en", "en-us", "es-US", "nonsense", ""])
    func americansHaveTheMonthFirst(language: String) {
        #expect(days(["05/11/2025", "04/11/2025"], language: language) == ["2025-05-11", "2025-04-11"])
    }

    @Test func neighboursFollowEachOther() {
        #expect(days(["02/12/2025", "01/12/2025", "11/11/2025"]) == ["2025-12-02", "2025-12-01", "2025-11-11"])
        #expect(days(["12/02/2025", "12/01/2025", "11/11/2025"]) == ["2025-12-02", "2025-12-01", "2025-11-11"])
    }

    @Test func contradictionsDecideNothing() {
        #expect(days(["13/11/2025", "11/13/2025", "05/11/2025"]) == ["2025-11-13", "2025-11-13", "2025-05-11"])
    }

    @Test func aNameMeansWhatItDoesInTheLanguage() {
        #expect(days(["5 lis 2025"], language: "hr") == ["2025-10-05"])
        #expect(days(["5 lis 2025"], language: "cs-CZ") == ["2025-11-05"])
        #expect(days(["5 lip 2025"], language: "hr") == ["2025-06-05"])
        #expect(days(["5 lip 2025"], language: "pl") == ["2025-07-05"])
        #expect(days(["7 srp 2025"], language: "hr") == ["2025-07-07"])
    }

    @Test func aFeedIsReadAgainWithWhatItTellsAtItsEnd() throws {
        let items = ["05/11/2025 10:00", "13/11/2025 10:00"].map { "<item><pubDate>\($0)</pubDate></item>" }
        let rss = "<rss version='2.0'><channel><title>T</title>\(items.joined())<language>fr</language></channel></rss>"
        let feed = try FeedParser.parse(Array(rss.utf8), address: "https://date.example/")
        let instants = feed.items.map { $0.published?.formatted(.iso8601) }
        #expect(instants == ["2025-11-05T10:00:00Z", "2025-11-13T10:00:00Z"])

        let json = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "language": "de", "items": [
            {"id": "1", "date_published": "05/11/2025"}, {"id": "2", "date_published": "4/11/2025"}]}
            """
        let read = try FeedParser.parse(Array(json.utf8), address: "https://date.example/")
        let days = read.items.map { $0.published?.formatted(.iso8601.year().month().day()) }
        #expect(days == ["2025-11-05", "2025-11-04"])
    }
}
