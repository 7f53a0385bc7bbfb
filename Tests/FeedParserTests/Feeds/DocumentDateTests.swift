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

    @Test func numberedWeekdaysShowNoOrder() {
        #expect(
            days(["T4, 05 Th11 2025 09:15:00 +0700", "05/11/2025", "T7, 01 Th11 2025"], language: "vi") == [
                "2025-11-05", "2025-11-05", "2025-11-01",
            ])
    }

    @Test func newsIsNotOfTheFuture() {
        #expect(days(["09/01/2027", "08/01/2027"]) == ["2027-01-09", "2027-01-08"])
        #expect(days(["01/09/2027"]) == ["2027-01-09"])
    }

    @Test(arguments: ["fr", "de-AT", "it", "en-gb", "en_AU", "pt-BR", "hu", "hu-HU", "vi"])
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

    @Test(arguments: ["ja", "zh-CN", "ko", "hu", "sv", "lt-LT"])
    func someLanguagesHaveTheYearFirst(language: String) {
        #expect(
            days(["26/03/25", "26/03/04", "25/12/31"], language: language) == [
                "2026-03-25", "2026-03-04", "2025-12-31",
            ])
        #expect(days(["26.03.25", "25.12.31"], language: language) == ["2026-03-25", "2025-12-31"])
        #expect(days(["26.3.5"], language: language) == ["2026-03-05"])
    }

    @Test func theDocumentGoesBeforeItsLanguage() {
        // A year first would be of the future, or there is no such day.
        #expect(days(["28/03/26", "27/03/26"], language: "ja") == ["2026-03-28", "2026-03-27"])
        #expect(
            days(["12/31/26", "12/30/26", "07/04/26"], language: "ko") == ["2026-12-31", "2026-12-30", "2026-07-04"])
        #expect(days(["26/03/25"], language: "fr") == ["2025-03-26"])
        #expect(days(["99/12/31"]) == ["1999-12-31"])
    }

    /// What a feed's items mean beside its own date.
    private func days(_ texts: [String], made: String) -> [String] {
        func read(_ dates: DocumentDates) -> [String] {
            let found = texts.map { dates.date(of: $0)?.formatted(.iso8601.year().month().day()) ?? "-" }
            _ = dates.ownDate(of: made)
            return found
        }
        let dates = DocumentDates(now: now)
        let found = read(dates)
        return dates.settled.map { read(DocumentDates($0, now: now)) } ?? found
    }

    @Test func theNewestArticleIsAsOldAsTheDocument() {
        let made = "Fri, 03 Apr 2026 12:00:00 GMT"
        #expect(days(["03/04/2026", "02/04/2026"], made: made) == ["2026-04-03", "2026-04-02"])
        #expect(days(["04/03/2026", "04/02/2026"], made: made) == ["2026-04-03", "2026-04-02"])
        #expect(days(["02/04/2026 09:00"], made: made) == ["2026-04-02"])
        #expect(days(["05/04/2026", "01/04/2026"], made: "5 April 2026") == ["2026-04-05", "2026-04-01"])
        // Neither is.
        #expect(days(["02/01/2026", "01/01/2026"], made: made) == ["2026-02-01", "2026-01-01"])
    }

    @Test func nothingIsNewerThanTheDocument() {
        #expect(days(["01/09/2026", "02/01/2026"], made: "10 Feb 2026") == ["2026-01-09", "2026-02-01"])
        #expect(days(["09/01/2026", "01/02/2026"], made: "10 Feb 2026") == ["2026-01-09", "2026-02-01"])
    }

    @Test func oneArticleADayIsLikelierThanOneAMonth() {
        #expect(
            days(["05/06/2026 15:00", "04/06/2026 14:00", "03/06/2026 13:00", "02/06/2026 12:00", "01/06/2026 11:00"])
                == ["2026-06-05", "2026-06-04", "2026-06-03", "2026-06-02", "2026-06-01"])
        #expect(
            days(["06-05-2026", "06-04-2026", "06-03-2026", "06-02-2026"])
                == ["2026-06-05", "2026-06-04", "2026-06-03", "2026-06-02"])
        // A magazine's numbers are of the first of each month.
        #expect(
            days(["04/01/2026", "03/01/2026", "02/01/2026", "01/01/2026"])
                == ["2026-04-01", "2026-03-01", "2026-02-01", "2026-01-01"])
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
