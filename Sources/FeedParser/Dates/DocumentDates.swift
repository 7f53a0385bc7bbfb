internal import Foundation

/// Which part stands first in a date of numbers.
enum DateOrder: Hashable {
    case dayFirst, monthFirst
    /// Of years in two digits.
    case yearFirst
}

/// Reads the dates of one document, which has one order of day and month and one language.
///
/// What a date leaves open is read as it mostly is (``FeedDate/date(of:)``); when all have been read, ``settled`` says
/// whether the others tell more, and the document is read again with what is known then.
final class DocumentDates {
    /// What is known of a document: how to read its dates.
    struct Knowledge: Hashable {
        var order: DateOrder?
        /// BCP 47, as the document names it.
        var language: String?
    }

    private let known: Knowledge
    private let now: Date

    /// The language that the document names, as soon as it has.
    var language: String?

    private var shown: Set<DateOrder> = []
    private var open: [(dayFirst: Date, monthFirst: Date)] = []
    private var used: Set<DateOrder> = []
    private var lacksLanguage = false
    private var withYearFirst: [Date] = []

    /// When the document itself was made, where it says so beyond doubt.
    private var made: Date?

    /// How many dates are weighed; the first thousand say what all do.
    private static let most = 1_000

    /// For a document of which so much is known.
    init(_ known: Knowledge = Knowledge(), now: Date = .now) {
        self.known = known
        self.now = now
        language = known.language
    }

    /// The moment that `text` means; nil when it holds no date, or one that stands for none.
    func date(of text: String) -> Date? {
        guard let reading = FeedDate.reading(of: text, language: language, order: known.order),
            !Self.isPlaceholder(reading.date)
        else { return nil }
        if let order = reading.order { shown.insert(order) }
        if reading.needsLanguage, language == nil { lacksLanguage = true }
        if let date = reading.yearFirst, withYearFirst.count < Self.most { withYearFirst.append(date) }
        if let swapped = reading.swapped, let order = reading.used, open.count < Self.most {
            if swapped != reading.date { used.insert(order) }
            open.append(order == .monthFirst ? (swapped, reading.date) : (reading.date, swapped))
        }
        return reading.date
    }

    /// The moment at which the document says that it was made.
    func ownDate(of text: String) -> Date? {
        let before = open.count
        let date = date(of: text)
        if made == nil, open.count == before, let date, date <= limit { made = date }
        return date
    }

    /// What programs write where they have no date: the beginnings of their calendars, and their ends.
    private static func isPlaceholder(_ date: Date) -> Bool {
        let day = (date.timeIntervalSince1970 / 86_400).rounded(.down)
        // The first day of 1970 in any zone, those of 1601, 1753, 1899 and 1900; no news is of before the press or a
        // lifetime ahead.
        return (-1...1).contains(day) || day < -190_000 || day > 47_482
            || [-25_567, -25_569, -79_257, -134_774].contains(day)
    }

    /// What to read the document again with; nil when it has been read rightly.
    var settled: Knowledge? {
        guard known == Knowledge() else { return nil }
        var settled = Knowledge(language: language)
        if !withYearFirst.isEmpty, !isYearFirstLikely {
            let shown = self.shown.subtracting([.yearFirst])
            settled.order = order ?? (shown.count == 1 ? shown.first : nil) ?? orderOfLanguage ?? .dayFirst
        } else if let order, !used.isSubset(of: [order]) {
            settled.order = order
        }
        return settled.order != nil || lacksLanguage && language != nil ? settled : nil
    }

    /// News is of the past, and mostly not of years ago: a language alone does not make a year of "04/05/26".
    private var isYearFirstLikely: Bool {
        guard let newest = withYearFirst.max(), newest <= limit else { return false }
        return shown.isDisjoint(with: [.dayFirst, .monthFirst])
    }

    /// The order of the document's dates, nil when nothing tells it.
    private var order: DateOrder? {
        guard !open.isEmpty else { return nil }
        if let only = shown.first, shown.count == 1 { return only }
        guard shown.isEmpty else { return nil }
        return orderInPast ?? orderOfNewest ?? orderOfLanguage ?? orderByNeighbours ?? orderBySteps
    }

    private var limit: Date { now.addingTimeInterval(36 * 3_600) }

    /// News is of the past: of that of the document, where that is known.
    private var orderInPast: DateOrder? {
        for limit in [made?.addingTimeInterval(36 * 3_600), limit].compactMap({ $0 }) {
            let isDayFirstPast = !open.contains { $0.dayFirst > limit }
            let isMonthFirstPast = !open.contains { $0.monthFirst > limit }
            if isDayFirstPast != isMonthFirstPast { return isDayFirstPast ? .dayFirst : .monthFirst }
        }
        return nil
    }

    /// A document is made when its newest article is: the other order's is weeks away from that.
    private var orderOfNewest: DateOrder? {
        guard let made, let dayFirst = open.map(\.dayFirst).max(), let monthFirst = open.map(\.monthFirst).max() else {
            return nil
        }
        let (near, far) = (2.0 * 86_400, 14.0 * 86_400)
        let byDay = abs(made.timeIntervalSince(dayFirst))
        let byMonth = abs(made.timeIntervalSince(monthFirst))
        if byDay <= near, byMonth >= far { return .dayFirst }
        return byMonth <= near && byDay >= far ? .monthFirst : nil
    }

    /// Only Americans and those whom they taught have the month first.
    private var orderOfLanguage: DateOrder? {
        guard let language = language?.lowercased().replacing("_", with: "-") else { return nil }
        let parts = language.split(separator: "-")
        guard let primary = parts.first, (2...3).contains(primary.utf8.count) else { return nil }
        let places: Set<Substring> = ["us", "ph", "pr", "gu", "vi", "as", "fm", "mh", "pw"]
        if let place = parts.dropFirst().last, place.utf8.count == 2 {
            return places.contains(place) ? .monthFirst : .dayFirst
        }
        return ["en", "fil", "tl", "zh", "ja", "ko"].contains(primary) ? nil : .dayFirst
    }

    /// A feed has its articles from the newest to the oldest, or the other way.
    private var orderByNeighbours: DateOrder? {
        guard open.count >= 3 else { return nil }
        let isDayFirst = Self.isSorted(open.map(\.dayFirst))
        guard isDayFirst != Self.isSorted(open.map(\.monthFirst)) else { return nil }
        return isDayFirst ? .dayFirst : .monthFirst
    }

    /// One article a day is likelier than one a month, each on the sixth; on the first, as magazines are, it is not.
    private var orderBySteps: DateOrder? {
        guard open.count >= 4 else { return nil }
        func longestStep(_ dates: [Date]) -> Double {
            zip(dates, dates.dropFirst()).map { abs($0.timeIntervalSince($1)) }.max() ?? 0
        }
        func areFirsts(_ dates: [Date]) -> Bool {
            dates.allSatisfy {
                CalendarDay(daysSince1970: Int(($0.timeIntervalSince1970 / 86_400).rounded(.down)))?.day == 1
            }
        }
        let (days, months) = (open.map(\.dayFirst), open.map(\.monthFirst))
        let (byDay, byMonth) = (longestStep(days), longestStep(months))
        let (short, long) = (3.0 * 86_400, 25.0 * 86_400)
        if byDay > 0, byDay <= short, byMonth >= long, !areFirsts(months) { return .dayFirst }
        return byMonth > 0 && byMonth <= short && byDay >= long && !areFirsts(days) ? .monthFirst : nil
    }

    private static func isSorted(_ dates: [Date]) -> Bool {
        let pairs = zip(dates, dates.dropFirst())
        return pairs.allSatisfy { $0 <= $1 } || pairs.allSatisfy { $0 >= $1 }
    }
}
