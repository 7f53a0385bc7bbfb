import Foundation

/// The dates of the query language.
enum QueryDate {
    /// The instant that `text` stands for: `today` and `yesterday` (their first moment), a day as `2025-06-01`, or an
    /// instant as RFC 3339 has it (`2025-06-01T12:00:00+02:00`). Nil when it is none of these.
    static func parse(_ text: String, now: Date, calendar: () -> Calendar) -> Date? {
        switch text.lowercased() {
        case "today": return calendar().startOfDay(for: now)
        case "yesterday":
            let calendar = calendar()
            return calendar.date(byAdding: .day, value: -1, to: calendar.startOfDay(for: now))
        default:
            return day(text, calendar: calendar) ?? instant(text)
        }
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
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        // The days of the language are those of the Gregorian calendar, whatever calendar the user lives by.
        var gregorian = Calendar(identifier: .gregorian)
        gregorian.timeZone = calendar().timeZone
        let components = DateComponents(year: year, month: month, day: day)
        guard let date = gregorian.date(from: components) else { return nil }
        // 2025-02-30 would be counted on into March.
        return gregorian.dateComponents([.year, .month, .day], from: date) == components ? date : nil
    }
}
