import Foundation

/// Instants as text, by the C library: Foundation's formatters cost more to set up than a whole listing.
enum TimeText {
    /// RFC 3339 in UTC, to the second: `2026-11-24T20:26:00Z`.
    static func utc(_ date: Date) -> String {
        var parts = tm()
        var seconds = wholeSeconds(date)
        gmtime_r(&seconds, &parts)
        return day(parts) + "T" + minute(parts) + ":" + padded(parts.tm_sec, 2) + "Z"
    }

    /// The user's own time, to the minute: `2026-11-24 21:26`.
    static func local(_ date: Date) -> String {
        var parts = tm()
        var seconds = wholeSeconds(date)
        localtime_r(&seconds, &parts)
        return day(parts) + " " + minute(parts)
    }

    private static func wholeSeconds(_ date: Date) -> time_t {
        time_t(min(max(date.timeIntervalSince1970.rounded(.down), -1e14), 1e14))
    }

    private static func day(_ parts: tm) -> String {
        padded(parts.tm_year + 1_900, 4) + "-" + padded(parts.tm_mon + 1, 2) + "-" + padded(parts.tm_mday, 2)
    }

    private static func minute(_ parts: tm) -> String { padded(parts.tm_hour, 2) + ":" + padded(parts.tm_min, 2) }

    private static func padded(_ number: Int32, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
    }
}
