import Foundation

/// The dates of the query language.
enum QueryDate {
    /// The instant that `text` stands for, nil when it stands for none:
    ///
    /// - `now`, `today`, `yesterday`, `this week`, `last month`: the first moment of the day, week, month or year;
    /// - `2 weeks ago`, `3 months`, `2w`: so many days, weeks, months, years before today, from the day's first moment;
    /// - `5 hours ago`, `30min`: so long before now;
    /// - `2025`, `2025-06`, `2025-06-01`: the first moment of the year, month or day;
    /// - an instant as RFC 3339 has it (`2025-06-01T12:00:00+02:00`).
    ///
    /// Days begin as they do in the calendar's time zone.
    static func parse(_ text: String, now: Date, calendar: () -> Calendar) -> Date? {
        let words = text.lowercased().split(separator: " ").map(String.init)
        switch words.first {
        case "now" where words.count == 1: return now
        case "today" where words.count == 1: return calendar().startOfDay(for: now)
        case "yesterday" where words.count == 1: return start(of: .day, before: 1, now, calendar())
        case "this" where words.count == 2, "last" where words.count == 2:
            guard let unit = QueryAge.Unit(words[1]), unit.isCalendarUnit else { return nil }
            return start(of: unit, before: words[0] == "last" ? 1 : 0, now, calendar())
        default:
            if let age = QueryAge(text) { return age.date(before: now, calendar: calendar()) }
            return day(text, calendar: calendar) ?? instant(text)
        }
    }

    /// The first moment of a day, week, month or year, some of them back.
    private static func start(of unit: QueryAge.Unit, before count: Int, _ now: Date, _ calendar: Calendar) -> Date? {
        guard let current = calendar.dateInterval(of: unit.component, for: now)?.start else { return nil }
        guard let earlier = calendar.date(byAdding: unit.component, value: -count, to: current) else { return nil }
        return calendar.dateInterval(of: unit.component, for: earlier)?.start
    }

    /// An instant as the language writes it: `2025-06-01T10:00:00Z`, to the second.
    static func print(_ date: Date) -> String {
        date.formatted(.iso8601)
    }

    private static func instant(_ text: String) -> Date? {
        // The format style accepts what stands before the end of an instant; the language takes only whole ones.
        guard text.count <= 25 else { return nil }
        return try? Date(text.uppercased(), strategy: .iso8601)
    }

    private static func day(_ text: String, calendar: () -> Calendar) -> Date? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts.map(\.count) == Array([4, 2, 2].prefix(parts.count)),
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) } + [1, 1]
        let (year, month, day) = (numbers[0], numbers[1], numbers[2])
        // The days of the language are those of the Gregorian calendar, whatever calendar the user lives by.
        var gregorian = Calendar(identifier: .gregorian)
        gregorian.timeZone = calendar().timeZone
        let components = DateComponents(year: year, month: month, day: day)
        guard let date = gregorian.date(from: components) else { return nil }
        // 2025-02-30 would be counted on into March.
        return gregorian.dateComponents([.year, .month, .day], from: date) == components ? date : nil
    }
}
