import Foundation

/// Instants as text, by the C library: Foundation's formatters cost more to set up than a whole listing.
enum TimeText {
    /// RFC 3339 in UTC, to the second: `2026-11-24T20:26:00Z`.
    static func utc(_ date: Date) -> String {
        var parts = tm()
        var seconds = time_t(clamping: Int64(date.timeIntervalSince1970.rounded(.down)))
        gmtime_r(&seconds, &parts)
        return format("%04d-%02d-%02dT%02d:%02d:%02dZ", parts)
    }

    /// The user's own time, to the minute: `2026-11-24 21:26`.
    static func local(_ date: Date) -> String {
        var parts = tm()
        var seconds = time_t(clamping: Int64(date.timeIntervalSince1970.rounded(.down)))
        localtime_r(&seconds, &parts)
        return String(format("%04d-%02d-%02d %02d:%02d:%02d", parts).dropLast(3))
    }

    private static func format(_ pattern: String, _ parts: tm) -> String {
        let numbers = [
            parts.tm_year + 1_900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec,
        ]
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
            guard let start = buffer.baseAddress else { return "" }
            _ = withVaList(numbers.map { $0 as any CVarArg }) { vsnprintf(start, 64, pattern, $0) }
            return String(cString: start)
        }
    }
}
