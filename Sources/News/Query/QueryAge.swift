import Foundation

/// A length of time as people write it: `2 weeks ago`, `2w`, `an hour`, `30min`.
struct QueryAge {
    /// What time is counted in.
    enum Unit: CaseIterable {
        case minute
        case hour
        case day
        case week
        case month
        case year

        /// The unit that a word means: `w`, `week`, `weeks`.
        init?(_ word: String) {
            guard let unit = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
            self = unit
        }

        private var words: [String] {
            switch self {
            case .minute: ["min", "mins", "minute", "minutes"]
            case .hour: ["h", "hour", "hours"]
            case .day: ["d", "day", "days"]
            case .week: ["w", "week", "weeks"]
            case .month: ["mo", "month", "months"]
            case .year: ["y", "year", "years"]
            }
        }

        /// Longer ones are counted in the calendar, from the first moment of a day.
        var isCalendarUnit: Bool { self != .minute && self != .hour }

        var component: Calendar.Component {
            switch self {
            case .minute: .minute
            case .hour: .hour
            case .day: .day
            case .week: .weekOfYear
            case .month: .month
            case .year: .year
            }
        }
    }

    let count: Int
    let unit: Unit

    /// More would leave the calendar.
    private static let most = 10_000

    /// Nil when `text` is no length of time.
    init?(_ text: String) {
        var words = text.lowercased().split(separator: " ")
        if words.count > 1, words.last == "ago" { words.removeLast() }
        let number: Substring
        let unit: Substring
        switch words.count {
        case 1:
            number = words[0].prefix { $0.isASCII && $0.isNumber }
            unit = words[0].dropFirst(number.count)
        case 2: (number, unit) = (words[0], words[1])
        default: return nil
        }
        let count = number == "a" || number == "an" || number == "one" ? 1 : Int(number)
        guard let count, (0...Self.most).contains(count), let unit = Unit(String(unit)) else { return nil }
        self.count = count
        self.unit = unit
    }

    /// The instant that long before `now`; the first moment of its day when it is counted in days or longer units.
    func date(before now: Date, calendar: Calendar) -> Date? {
        let start = unit.isCalendarUnit ? calendar.startOfDay(for: now) : now
        return calendar.date(byAdding: unit.component, value: -count, to: start)
    }
}
