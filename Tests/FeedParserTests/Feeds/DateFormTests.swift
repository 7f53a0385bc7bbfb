import Foundation
import Testing

@testable import FeedParser

/// Dates in the forms that feeds give them beyond those of the formats.
struct DateFormTests {
    private func instant(_ text: String, language: String? = nil) -> String? {
        FeedDate.reading(of: text, language: language)?.date.formatted(.iso8601)
    }

    @Test(
        arguments: [
            (
                "<time datetime=\"2023-04-03T10:05:22-04:00\" title=\"Monday, April 3, 2023\">Mon, 04/03/2023 - 10:05</time>",
                "2023-04-03T14:05:22Z"
            ),
            ("<time datetime=\"2026-07-04T17:30:00Z\">4 July 2026</time>", "2026-07-04T17:30:00Z"),
            ("<time pubdate datetime='2026-07-04T17:30Z'></time>", "2026-07-04T17:30:00Z"),
            (
                "<span property=\"dc:date\" content=\"2026-07-04T17:30:00+02:00\">04/07/2026</span>",
                "2026-07-04T15:30:00Z"
            ),
            ("<abbr class=\"published\" title=\"2026-07-04T17:30:00Z\">yesterday</abbr>", "2026-07-04T17:30:00Z"),
            ("<time datetime=2026-07-04>4 July</time>", "2026-07-04T00:00:00Z"),
            ("<time datetime=\"yesterday\">4 July 2026</time>", "2026-07-04T00:00:00Z"),
            ("<b>4 July</b> 2026", "2026-07-04T00:00:00Z"),
            ("<p>4&nbsp;July&nbsp;2026</p>", "2026-07-04T00:00:00Z"),
        ])
    func markupHasItsDateForPrograms(text: String, expected: String) {
        #expect(instant(text) == expected)
    }

    @Test func unescapedElementsAreDates() throws {
        let rss = """
            <rss><channel><item><title>a</title><pubDate><time datetime="2023-04-03T10:05:22-04:00">Mon, 04/03/2023 \
            - 10:05</time></pubDate></item></channel></rss>
            """
        let feed = try FeedParser.parse(Array(rss.utf8), address: "https://feed.example/")
        #expect(feed.items.first?.published?.formatted(.iso8601) == "2023-04-03T14:05:22Z")
    }

    @Test(
        arguments: [
            ("4.7.2026, 17:30 (GMT+7)", "2026-07-04T10:30:00Z"), ("04 Jul 2026 17:30 (GMT+2)", "2026-07-04T15:30:00Z"),
            ("4 July 2026 17:30 (UTC+02:00)", "2026-07-04T15:30:00Z"),
            ("4 July 2026 17:30 (+0200)", "2026-07-04T15:30:00Z"),
            ("4 July 2026 17:30 (GMT -3)", "2026-07-04T20:30:00Z"),
            ("4 July 2026 17:30 GMT +7", "2026-07-04T10:30:00Z"), ("4 July 2026 17:30 [UTC+2]", "2026-07-04T15:30:00Z"),
            ("4 July 2026 17:30 (UTC+5:30)", "2026-07-04T12:00:00Z"),
            ("Sat Jul 04 2026 17:30:00 GMT+0200 (CEST)", "2026-07-04T15:30:00Z"),
            ("4 июля 2026 г. 17:30 МСК", "2026-07-04T14:30:00Z"), ("4 июля 2026 10:30 мск", "2026-07-04T07:30:00Z"),
            ("4 июля 2026 17:30 (мск)", "2026-07-04T14:30:00Z"), ("4 июля 2026 17:30 (МСК+2)", "2026-07-04T12:30:00Z"),
            ("4 июля 2026 17:30 MSK+2", "2026-07-04T12:30:00Z"),
            ("2026-07-04T17:30:00%2B02:00", "2026-07-04T15:30:00Z"),
        ])
    func zonesStandInManyForms(text: String, expected: String) {
        #expect(instant(text, language: "vi") == expected)
    }

    @Test(
        arguments: [
            ("二〇二六年七月四日", "2026-07-04T00:00:00Z"), ("二〇二六年十二月三十一日", "2026-12-31T00:00:00Z"),
            ("二〇二六年十月二十日 十时三十分", "2026-10-20T10:30:00Z"), ("令和八年七月四日", "2026-07-04T00:00:00Z"),
            ("二零二六年七月廿四日", "2026-07-24T00:00:00Z"), ("R8.7.4", "2026-07-04T00:00:00Z"),
            ("R08/07/04", "2026-07-04T00:00:00Z"), ("H31.4.30", "2019-04-30T00:00:00Z"),
            ("R8年7月4日", "2026-07-04T00:00:00Z"), ("Ｒ８．７．４", "2026-07-04T00:00:00Z"),
            ("Sep 4 2026 noon", "2026-09-04T12:00:00Z"), ("4 September 2026, midday", "2026-09-04T12:00:00Z"),
            ("/Date(1783186200000)/", "2026-07-04T17:30:00Z"), ("/Date(1783186200000+0200)/", "2026-07-04T17:30:00Z"),
            ("new Date(1783186200000)", "2026-07-04T17:30:00Z"), ("\\/Date(1783186200000)\\/", "2026-07-04T17:30:00Z"),
            ("4 ජූලි 2026", "2026-07-04T00:00:00Z"), ("2026 ජනවාරි 5", "2026-01-05T00:00:00Z"),
            ("5 මාර්තු 2026", "2026-03-05T00:00:00Z"), ("5 දෙසැම්බර් 2026", "2026-12-05T00:00:00Z"),
        ])
    func numbersAreWrittenInManyWays(text: String, expected: String) {
        #expect(instant(text, language: "ja") == expected)
    }

    @Test(
        arguments: [
            "Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T01:00:00+01:00", "1 Jan 0001 00:00:00 +0000",
            "Wed, 30 Nov -0001 00:00:00 +0000", "0000-00-00 00:00:00", "Fri, 31 Dec 9999 23:59:59 GMT",
            "1900-01-01T00:00:00Z", "1899-12-30", "1601-01-01T00:00:00Z", "/Date(-62135596800000)/", "0",
        ])
    func whatStandsForNoDateHidesNone(placeholder: String) throws {
        let rss = """
            <rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>a</title><pubDate>\(placeholder)</pubDate>\
            <dc:date>2026-07-04T10:00:00Z</dc:date></item><item><title>b</title><pubDate>\(placeholder)</pubDate></item>\
            </channel></rss>
            """
        let feed = try FeedParser.parse(Array(rss.utf8), address: "https://feed.example/")
        #expect(feed.items.map { $0.published?.formatted(.iso8601) } == ["2026-07-04T10:00:00Z", nil])
    }
}
