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
    ])
    func aDateIsRead(text: String, instant: String) throws {
        let date = try #require(FeedDate.date(of: text))
        let expected = try Date(instant, strategy: .iso8601)
        #expect(abs(date.timeIntervalSince(expected)) < 1)
    }

    @Test(arguments: [
        "", " ", "abc", "2010-", "yesterday", "13", "99/99/9999", "2006-13-01", "Mon, 40 Jan 2006", "25:00", "Monday",
        "January", String(repeating: "1", count: 100), String(repeating: "Mon, 02 Jan 2006 ", count: 100),
        "2006-01-02T99:99:99Z", "\u{0}\u{1}",
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
