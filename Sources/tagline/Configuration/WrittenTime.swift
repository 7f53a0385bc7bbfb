/// Lengths of time as people write and read them.
enum WrittenTime {
    /// The length that `"90s"`, `"15m"`, `"2 hours"`, `"1d"` or `"3 weeks"` means; nil when it is none, or more than ten
    /// years.
    static func duration(_ text: String) -> Duration? {
        let text = text.lowercased().filter { $0 != " " }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int(digits), count <= 1_000_000 else { return nil }
        let seconds: Int
        switch text.dropFirst(digits.count) {
        case "s", "sec", "second", "seconds": seconds = 1
        case "m", "min", "minute", "minutes": seconds = 60
        case "h", "hour", "hours": seconds = 3_600
        case "d", "day", "days": seconds = 86_400
        case "w", "week", "weeks": seconds = 604_800
        default: return nil
        }
        let (total, overflows) = count.multipliedReportingOverflow(by: seconds)
        return overflows || total > 315_576_000 ? nil : .seconds(total)
    }

    /// A length in the largest unit that fits it: `15 minutes`, `1 day`, `36 hours`.
    static func words(_ time: Duration) -> String {
        let seconds = max(Int(time.components.seconds), 0)
        let units = [(604_800, "week"), (86_400, "day"), (3_600, "hour"), (60, "minute")]
        for (length, name) in units where seconds >= length && seconds % length == 0 {
            return Counted.text(seconds / length, name)
        }
        // Not a round number: the unit of which there are a few.
        for (length, name) in units.reversed() where seconds < length * 100 && seconds >= length * 2 {
            return Counted.text(Int((Double(seconds) / Double(length)).rounded()), name)
        }
        return Counted.text(seconds, "second")
    }
}
