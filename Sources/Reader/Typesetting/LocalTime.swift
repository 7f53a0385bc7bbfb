import Basics
public import Foundation

/// Times as the screen shows them, in the user's time zone. Written by hand, since a formatter costs more to set up
/// than the whole first screen.
public enum LocalTime {
    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The last midnight in a time zone: when "Today" begins.
    public static func midnight(before now: Date, in timeZone: TimeZone) -> Date {
        let offset = Double(timeZone.secondsFromGMT(for: now))
        let localMidnight = ((now.timeIntervalSince1970 + offset) / 86_400).rounded(.down) * 86_400
        // The clocks may have changed since midnight.
        let guess = Date(timeIntervalSince1970: localMidnight - offset)
        return Date(timeIntervalSince1970: localMidnight - Double(timeZone.secondsFromGMT(for: guess)))
    }

    /// A date in six columns or fewer: `14:05` of the same day, `21 Nov` of the last months, else `2024`.
    static func shortDate(_ date: Date, at now: Date, in timeZone: TimeZone) -> String {
        let words = exact(date, in: timeZone).split(separator: " ")
        guard words.count == 4 else { return "" }
        if exact(now, in: timeZone).split(separator: " ").prefix(3) == words.prefix(3) { return String(words[3]) }
        let isRecent = abs(now.timeIntervalSince(date)) < 300 * 86_400
        return isRecent ? "\(words[0]) \(words[1])" : String(words[2])
    }

    /// `21 Nov 2026 14:05`.
    static func exact(_ date: Date, in timeZone: TimeZone) -> String {
        // A damaged store may hold any number; ten thousand years and more are as good as all others.
        let seconds = Int(saturating: min(max(date.timeIntervalSince1970, -1e12), 1e12).rounded(.down))
        let local = seconds + timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
        let day = Int(saturating: (Double(local) / 86_400).rounded(.down))
        let second = local - day * 86_400
        let (year, month, dayOfMonth) = civil(day: day)
        return
            "\(dayOfMonth) \(monthNames[month - 1]) \(year) \(twoDigits(second / 3_600)):\(twoDigits(second / 60 % 60))"
    }

    /// An age in four columns or fewer: `now`, `5m`, `3h`, `12d`, `7mo`, `3y`.
    public static func shortAge(of date: Date, at now: Date) -> String {
        let seconds = now.timeIntervalSince(date)
        switch seconds {
        case ..<60: return "now"
        case ..<3_600: return "\(Int(saturating: seconds / 60))m"
        case ..<86_400: return "\(Int(saturating: seconds / 3_600))h"
        case ..<(100 * 86_400): return "\(Int(saturating: seconds / 86_400))d"
        case ..<(365 * 86_400): return "\(Int(saturating: seconds / (30.44 * 86_400)))mo"
        default: return "\(min(Int(saturating: seconds / (365.25 * 86_400)), 999))y"
        }
    }

    /// How long it is until a time, in seven columns or fewer: `now`, `in 5m`, `in 12d`.
    public static func shortWait(until date: Date, at now: Date) -> String {
        let wait = date.timeIntervalSince(now)
        return wait < 60 ? "now" : "in " + shortAge(of: now.addingTimeInterval(-wait), at: now)
    }

    /// An age in words: `2 days ago`.
    public static func longAge(of date: Date, at now: Date) -> String {
        let seconds = now.timeIntervalSince(date)
        switch seconds {
        case ..<60: return "just now"
        case ..<3_600: return counted(Int(saturating: seconds / 60), "minute")
        case ..<86_400: return counted(Int(saturating: seconds / 3_600), "hour")
        case ..<(60 * 86_400): return counted(Int(saturating: seconds / 86_400), "day")
        case ..<(365 * 86_400): return counted(Int(saturating: seconds / (30.44 * 86_400)), "month")
        default: return counted(Int(saturating: seconds / (365.25 * 86_400)), "year")
        }
    }

    private static func counted(_ count: Int, _ unit: String) -> String {
        "\(count) \(unit)\(count == 1 ? "" : "s") ago"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The date of a day counted from 1970-01-01, in the Gregorian calendar: years start in March, so that the leap
    /// day is a year's last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`).
    private static func civil(day: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}
