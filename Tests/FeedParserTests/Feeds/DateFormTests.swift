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
            ("4-6 July 2026", "2026-07-04"), ("4 – 6 July 2026", "2026-07-04"), ("4 to 6 July 2026", "2026-07-04"),
            ("July 4-6, 2026", "2026-07-04"), ("28 June - 4 July 2026", "2026-06-28"),
            ("4 & 5 July 2026", "2026-07-04"),
            ("vom 4. bis 6. Juli 2026", "2026-07-04"), ("du 4 au 6 juillet 2026", "2026-07-04"),
            ("Del 4 al 6 de julio de 2026", "2026-07-04"), ("Sept 30 – Oct 2, 2026", "2026-09-30"),
            ("Season 3, July 4, 2026", "2026-07-04"), ("No. 8 | 4 July 2026", "2026-07-04"),
            ("5 minutes read · Jul 4, 2026", "2026-07-04"), ("Part 12, 4th of July 2026", "2026-07-04"),
            ("30 June 2026 - 4 July 2026", "2026-06-30"), ("3 comments, 4 July 2026", "2026-07-04"),
        ])
    func theYearHasFourDigits(text: String, day: String) {
        #expect(instant(text)?.prefix(10) == day[...], "\(text)")
    }

    @Test(
        arguments: [
            ("4 juli 2026 om 9.15 uur", "nl", "09:15"), ("4-7-2026 om 21.15 uur", "nl", "21:15"),
            ("zo 4 juli 2026 21u15", "nl", "21:15"), ("04.07.2026 09:15 hs.", "es-AR", "09:15"),
            ("4 Temmuz 2026 saat 9.15", "tr", "09:15"), ("4. července 2026 v 9.15 hod.", "cs", "09:15"),
            ("2026-07-04 09:15 val.", "lt", "09:15"), ("04.07.2026, 09:15 epd", "de", "09:15"),
            ("4 July 2026 09:15 qzx", "en", "09:15"), ("4. jula 2026 u 9.15 sati", "sr", "09:15"),
            ("4 juillet 2026 à 18 h 30", "fr", "18:30"), ("4 juillet 2026 à 18\u{A0}h\u{A0}05", "fr", "18:05"),
            ("Le 4 juillet 2026, 7 h 05", "fr", "07:05"), ("4 juillet 2026 à 18 h", "fr", "18:00"),
            ("4 Jul 2026 0915", "en", "09:15"), ("4 July 2026, 1730 hrs", "en", "17:30"),
            ("4 Jul 2026 2105hrs", "en", "21:05"),
            ("12 noon, July 4 2026", "en", "12:00"), ("4 July 2026, 12 midnight", "en", "00:00"),
        ])
    func timesStandAmongSmallWords(text: String, language: String, time: String) {
        #expect(instant(text, language: language) == "2026-07-04T\(time):00Z", "\(text)")
    }

    @Test(
        arguments: [
            ("Thứ 7, 4 Tháng Bảy 2026 09:15:00 +0700", "vi", "2026-07-04T02:15:00Z"),
            ("T7, 04 Th7 2026 09:15:00 +0700", "vi", "2026-07-04T02:15:00Z"),
            ("CN, 05 Th12 2026 09:15", "vi", "2026-12-05T09:15:00Z"),
            ("T3, 03 Th11 2026", "vi", "2026-11-03T00:00:00Z"),
            ("Thứ bảy, ngày 04/07/2026 - 09:15", "vi", "2026-07-04T09:15:00Z"),
            ("Ngày 24/7/2026", "vi", "2026-07-24T00:00:00Z"), ("4 ก.ค. 69", "th", "2026-07-04T00:00:00Z"),
            ("4 กรกฎาคม 69 09:15 น.", "th", "2026-07-04T09:15:00Z"), ("24/07/69", "th-TH", "2026-07-24T00:00:00Z"),
            ("4 ก.ค. 2569", "th", "2026-07-04T00:00:00Z"), ("4 ก.ค. 26", "th", "2026-07-04T00:00:00Z"),
            ("Sat, 04 Jul 2026 09:15:00 Etc/GMT-3", "en", "2026-07-04T06:15:00Z"),
            ("2026-07-04 09:15 Etc/GMT+5", "en", "2026-07-04T14:15:00Z"),
            ("2026-07-04T09:15:00 02:00", "en", "2026-07-04T07:15:00Z"),
            ("2026-07-04T09:15:00.000 05:30", "en", "2026-07-04T03:45:00Z"),
        ])
    func countriesHaveTheirOwnForms(text: String, language: String, expected: String) {
        #expect(instant(text, language: language) == expected, "\(text)")
    }

    @Test(arguments: ["Version 10.11.12", "iOS 18.1.2", "release: 4.10.6", "v. 1.2.3"])
    func versionsAreOfNoDay(text: String) { #expect(instant(text) == nil) }

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
