import Basics
import Foundation
import Testing

@testable import FeedParser

/// The date forms of the wild.
struct FeedDateTests {
    @Test(arguments: [
        ("Mon, 02 Jan 2006 15:04:05 -0700", "2006-01-02T22:04:05Z"),
        ("2 Jan 2006 15:04:05 EST", "2006-01-02T20:04:05Z"),
        ("Mon,02 January 06 15:04 GMT", "2006-01-02T15:04:00Z"),
        ("2006-01-02T15:04:05.999+05:30", "2006-01-02T09:34:05Z"),
        ("2006-01-02T15:04:05-0700", "2006-01-02T22:04:05Z"),
        ("20060102T150405Z", "2006-01-02T15:04:05Z"),
        ("20060102150405", "2006-01-02T15:04:05Z"),
        ("2006-01-02", "2006-01-02T00:00:00Z"),
        ("2006-01", "2006-01-01T00:00:00Z"),
        ("02.01.2006 15:04", "2006-01-02T15:04:00Z"),
        ("01/02/2006 3:04:05 PM", "2006-01-02T15:04:05Z"),
        ("13/02/2006", "2006-02-13T00:00:00Z"),
        ("Sat, 11 04 2020 08:51:49 +0100", "2020-04-11T07:51:49Z"),
        ("Mon, 06/01/2026 10:00", "2026-06-01T10:00:00Z"),
        ("Thu, June 22, 2023 at 01:11 PM EDT", "2023-06-22T17:11:00Z"),
        ("Do, 5. März 2026 12:00:00 +0100", "2026-03-05T11:00:00Z"),
        ("5 août 2019", "2019-08-05T00:00:00Z"),
        ("12 декабря 2025, 10:00 MSK", "2025-12-12T07:00:00Z"),
        ("Thu Nov 12 2020 17:00:00 GMT+0100 (Central European Standard Time)", "2020-11-12T16:00:00Z"),
        ("Fri, 31 Mar 2023 20:19:00 America/Los_Angeles", "2023-04-01T03:19:00Z"),
        ("1520932969", "2018-03-13T09:22:49Z"),
        ("1520932969123", "2018-03-13T09:22:49Z"),
        ("Mon, 02 Jan 2006 24:00:00 GMT", "2006-01-03T00:00:00Z"),
        ("Tue, 30 Jun 2015 23:59:60 UTC", "2015-06-30T23:59:59Z"),
        ("Fri, 30 Feb 2018 12:00:00 GMT", "2018-02-28T12:00:00Z"),
        ("Mon, 01 Jan 1601 00:00:00 GMT", "1601-01-01T00:00:00Z"),
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
        ("2003-W52-3", "2003-12-24T00:00:00Z"),
        ("2003W523", "2003-12-24T00:00:00Z"),
        ("2009-W01-1T12:30Z", "2008-12-29T12:30:00Z"),
        ("2026-W53", "2026-12-28T00:00:00Z"),
        ("2003-12-31T10Z", "2003-12-31T10:00:00Z"),
        ("2003-12-31T10-05:00", "2003-12-31T15:00:00Z"),
        ("1136214245.123", "2006-01-02T15:04:05Z"),
        ("@1136214245", "2006-01-02T15:04:05Z"),
        ("15:04:05 02-01-2006", "2006-01-02T15:04:05Z"),
        ("15:04 2006-01-02", "2006-01-02T15:04:00Z"),
        ("2-JAN-06 03.04.05.000000 PM", "2006-01-02T15:04:05Z"),
        ("Mon, 02 Jan 2006 15:04:05 (Central European Time)", "2006-01-02T14:04:05Z"),
        ("Mon, 03 Jul 2006 15:04:05 (Eastern Daylight Time)", "2006-07-03T19:04:05Z"),
    ])
    func aDateIsRead(text: String, instant: String) throws {
        let date = try #require(FeedDate.date(of: text))
        let expected = try Date(instant, strategy: .iso8601)
        #expect(abs(date.timeIntervalSince(expected)) < 1)
    }

    @Test(arguments: [
        ("mar 14 set 2021 8:05", "2021-09-14T08:05:00Z"),
        ("mar, 09 feb 2027 10:00:00 +0100", "2027-02-09T09:00:00Z"),
        ("mar. 14 déc. 2027 à 18h20", "2027-12-14T18:20:00Z"),
        ("mar, 11 mai 2027 07:00:00 +0300", "2027-05-11T04:00:00Z"),
        ("Mar, 02 Mar 2027 12:00:00 GMT", "2027-03-02T12:00:00Z"),
        ("mar 09/02/2027 10:00", "2027-02-09T10:00:00Z"),
        ("Mar 9, 2027", "2027-03-09T00:00:00Z"),
        ("sri, 14 srp 2024 12:00", "2024-08-14T12:00:00Z"),
        ("čt, 15 srp 2024", "2024-08-15T00:00:00Z"),
    ])
    func aWeekdayIsNoMonth(text: String, instant: String) throws { try expect(text, instant) }

    @Test(arguments: [
        ("St, 17 bře 2027 10:00:00 +0100", "2027-03-17T09:00:00Z"),
        ("17. července 2027 v 9:05", "2027-07-17T09:05:00Z"),
        ("Çar, 17 Kas 2027 10:00:00 +0300", "2027-11-17T07:00:00Z"),
        ("17 Ağustos 2027 Salı", "2027-08-17T00:00:00Z"),
        ("Сб, 17 кві 2027 10:00:00 +0300", "2027-04-17T07:00:00Z"),
        ("17 жовтня 2027 р. о 14:05", "2027-10-17T14:05:00Z"),
        ("Σάβ, 17 Απρ 2027 10:00:00 +0300", "2027-04-17T07:00:00Z"),
        ("17 Δεκεμβρίου 2027", "2027-12-17T00:00:00Z"),
        ("17. heinäkuuta 2027 klo 9.05", "2027-07-17T09:05:00Z"),
        ("ke, 17 maalis 2027 10:00:00 +0200", "2027-03-17T08:00:00Z"),
        ("2027. márc. 17., 9:05", "2027-03-17T09:05:00Z"),
        ("السبت, 17 يوليو 2027 10:00:00 +0000", "2027-07-17T10:00:00Z"),
        ("١٧ تشرين الأول ٢٠٢٧", "2027-10-17T00:00:00Z"),
        ("שבת, 17 ביולי 2027 10:00", "2027-07-17T10:00:00Z"),
        ("17 ก.ค. 2570 9:05 น.", "2027-07-17T09:05:00Z"),
        ("17 กรกฎาคม พ.ศ. 2570", "2027-07-17T00:00:00Z"),
        ("週六, 17 七月 2027 10:00:00 +0800", "2027-07-17T02:00:00Z"),
        ("2027. gada 17. jūlijs", "2027-07-17T00:00:00Z"),
        ("2027 m. liepos 17 d.", "2027-07-17T00:00:00Z"),
        ("17 iul. 2027", "2027-07-17T00:00:00Z"),
        ("17 Thg 7 2027", "2027-07-17T00:00:00Z"),
        ("१७ जुलाई २०२७", "2027-07-17T00:00:00Z"),
        ("17 ივლისი, 2027", "2027-07-17T00:00:00Z"),
        ("17 de juliol del 2027", "2027-07-17T00:00:00Z"),
        ("2027ko uztailaren 17a", "2027-07-17T00:00:00Z"),
        ("17 juillet 2027", "2027-07-17T00:00:00Z"),
        ("17 fevrier 2027", "2027-02-17T00:00:00Z"),
        ("17.VII.2027", "2027-07-17T00:00:00Z"),
    ])
    func namesOfMonthsAreKnown(text: String, instant: String) throws { try expect(text, instant) }

    @Test(arguments: [
        ("Sat, 17 Jul 2027 9:05:00 p.m.", "2027-07-17T21:05:00Z"),
        ("Sat, 17 Jul 2027 9:05 A. M.", "2027-07-17T09:05:00Z"),
        ("17/7/2027 12:05 p. m.", "2027-07-17T12:05:00Z"),
        ("July 17, 2027 9pm", "2027-07-17T21:00:00Z"),
        ("July 17, 2027 at 9.05 pm", "2027-07-17T21:05:00Z"),
        ("9:05 p.m., July 17, 2027", "2027-07-17T21:05:00Z"),
        ("2027年7月17日 晚上9:05", "2027-07-17T21:05:00Z"),
        ("2027年7月17日 凌晨1:05", "2027-07-17T01:05:00Z"),
        ("2027年7月17日 中午12:05", "2027-07-17T12:05:00Z"),
        ("2027/07/17 上午 12:05", "2027-07-17T00:05:00Z"),
        ("2027年7月17日午後9時5分", "2027-07-17T21:05:00Z"),
        ("17/07/2027 9:05 π.μ.", "2027-07-17T09:05:00Z"),
        ("17/07/2027 09:05 CH", "2027-07-17T21:05:00Z"),
        ("17.07.2027 ÖS 9:05", "2027-07-17T21:05:00Z"),
        ("2027. július 17., de. 9:05", "2027-07-17T09:05:00Z"),
        ("१७/०७/२०२७ ९:०५ अपराह्न", "2027-07-17T21:05:00Z"),
        ("17/07/2027 9:05 مساءً", "2027-07-17T21:05:00Z"),
        ("17 de julho de 2027 9:05 da noite", "2027-07-17T21:05:00Z"),
        ("17.07.2027 9:05 odp.", "2027-07-17T21:05:00Z"),
        ("Jul 17, 2027, 9:05 P.M. CT", "2027-07-18T02:05:00Z"),
        ("17 Jul 2027 21:05 PM", "2027-07-17T21:05:00Z"),
    ])
    func theHalfOfTheDayIsHeard(text: String, instant: String) throws { try expect(text, instant) }

    @Test(arguments: ["17 Jul 2027 9:05 zmx", "17 Jul 2027 9:05 ᎢᏳᏩᎬ", "mar, 17 qxz 2027 9:05", "17 Qxz 2027"])
    func whatIsNotUnderstoodIsUndated(text: String) { #expect(FeedDate.date(of: text) == nil) }

    @Test(arguments: [
        ("2027년 7월 17일 9:05", "2027-07-17T00:05:00Z"),
        ("2027년 7월 17일 (토) 오후 9시 5분", "2027-07-17T12:05:00Z"),
        ("2027-07-17 오전 9:05:00", "2027-07-17T00:05:00Z"),
        ("2027년 7월 17일 21:05 GMT", "2027-07-17T21:05:00Z"),
        ("2027. 7. 17. 오후 9:05", "2027-07-17T12:05:00Z"),
    ])
    func koreanDatesAreOfKorea(text: String, instant: String) throws { try expect(text, instant) }

    @Test(arguments: [
        ("令和9年7月17日", "2027-07-17T00:00:00Z"),
        ("平成元年7月17日 9:05", "1989-07-17T09:05:00Z"),
        ("民國116年7月17日", "2027-07-17T00:00:00Z"),
        ("２０２７年７月１７日（土）２１時０５分", "2027-07-17T21:05:00Z"),
        ("2027 年 7 月 17 日", "2027-07-17T00:00:00Z"),
        ("۲۶ تیر ۱۴۰۶", "2027-07-17T00:00:00Z"),
        ("۱۴۰۶/۰۴/۲۶ ۲۱:۰۵", "2027-07-17T21:05:00Z"),
        ("۱۷ ژوئیهٔ ۲۰۲۷", "2027-07-17T00:00:00Z"),
        ("17/07/2570", "2027-07-17T00:00:00Z"),
        ("2027\u{2011}07\u{2011}17\u{A0}21\u{FF1A}05", "2027-07-17T21:05:00Z"),
    ])
    func othersCalendarsAndDigitsAreRead(text: String, instant: String) throws { try expect(text, instant) }

    @Test(arguments: [
        ("27-07-17", "2027-07-17T00:00:00Z"), ("270717", "2027-07-17T00:00:00Z"), ("-2707", "2027-07-01T00:00:00Z"),
        ("-27-07", "2027-07-01T00:00:00Z"), ("27198", "2027-07-17T00:00:00Z"), ("2027-198", "2027-07-17T00:00:00Z"),
        ("2027198", "2027-07-17T00:00:00Z"), ("2027", "2027-01-01T00:00:00Z"),
        ("99-12-31T10:00Z", "1999-12-31T10:00:00Z"), ("2027-07-17T2105Z", "2027-07-17T21:05:00Z"),
    ])
    func isoDatesMayLackTheCentury(text: String, instant: String) throws { try expect(text, instant) }

    @Test(arguments: [
        ("Sat, 17 Jul 2027 12:00:00 ET", "2027-07-17T16:00:00Z"),
        ("Sun, 17 Jan 2027 12:00:00 ET", "2027-01-17T17:00:00Z"),
        ("Sat, 17 Jul 2027 12:00:00 CT", "2027-07-17T17:00:00Z"),
        ("Sun, 17 Jan 2027 12:00:00 MT", "2027-01-17T19:00:00Z"),
        ("Sat, 17 Jul 2027 12:00:00 PT", "2027-07-17T19:00:00Z"),
        ("Sat, 17 Jul 2027 12:00:00 AT", "2027-07-17T15:00:00Z"),
        // Until 2006 summer began in April and ended with October.
        ("Mon, 27 Mar 2006 12:00:00 ET", "2006-03-27T17:00:00Z"),
        ("Tue, 27 Mar 2007 12:00:00 ET", "2007-03-27T16:00:00Z"),
        ("Tue, 31 Oct 2006 12:00:00 PT", "2006-10-31T20:00:00Z"),
        ("July 17, 2027 at 12:00 Eastern Time", "2027-07-17T16:00:00Z"),
        ("17 Jul 2027 12:00 (PT)", "2027-07-17T19:00:00Z"),
    ])
    func zonesWithoutSummerFollowTheRulesOfTheDay(text: String, instant: String) throws { try expect(text, instant) }

    private func expect(_ text: String, _ instant: String) throws {
        let date = try #require(FeedDate.date(of: text))
        #expect(date.formatted(.iso8601) == instant)
    }

    @Test func tableOfWordsIsSortedAndUnderstood() {
        let lines = DateWordTable.text.lines
        let words = lines.map { Array($0.prefix { $0 != " " }.utf8) }
        #expect(zip(words, words.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        for line in lines {
            let word = String(line.prefix { $0 != " " })
            #expect(DateWords.meanings(of: word).count == line.split(separator: " ").count - 1)
            #expect(DateText.folded(Array(word.utf8)) == word)
        }
        #expect(DateWords.meanings(of: "").isEmpty)
        #expect(DateWords.meanings(of: "\u{10FFFF}").isEmpty)
    }

    @Test(arguments: [
        "", " ", "abc", "2010-", "yesterday", "13", "99/99/9999", "2006-13-01", "Mon, 40 Jan 2006", "25:00", "Monday",
        "January", String(repeating: "1", count: 100), String(repeating: "Mon, 02 Jan 2006 ", count: 100),
        "2006-01-02T99:99:99Z", "\u{0}\u{1}", "Sun, 16 Dec 2012 1:2:3:4 GMT", "Sun, Dec x 2012 11:47:32 GMT",
        "Sun, 16 Dec 2012 11:47:32 +zz:00", "年月日", "令和元年", "5 10:00 2021-", "99999年99月99日",
    ])
    func whatIsNoDateIsRefused(text: String) {
        #expect(FeedDate.date(of: text) == nil)
    }

    @Test func daysAreCountedAsCalendarsDo() throws {
        let calendar = {
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = .gmt
            return calendar
        }()
        for offset in stride(from: -200_000, through: 2_000_000, by: 997) {
            let date = Date(timeIntervalSince1970: Double(offset) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            // Foundation's calendar is Julian before 1582.
            guard let year = parts.year, year > 1_583, let month = parts.month, let day = parts.day else { continue }
            let ours = try #require(CalendarDay(year: year, month: month, day: day))
            #expect(ours.daysSince1970 == offset)
            #expect(ours.weekday + 1 == parts.weekday)
        }
    }
}
