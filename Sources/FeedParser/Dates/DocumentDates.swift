internal import Foundation

/// Whether the day or the month stands first in a date of numbers.
enum DateOrder: Hashable {
    case dayFirst, monthFirst
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

    /// How many dates are weighed; the first thousand say what all do.
    private static let most = 1_000

    /// For a document of which so much is known.
    init(_ known: Knowledge = Knowledge(), now: Date = .now) {
        self.known = known
        self.now = now
        language = known.language
    }

    /// The moment that `text` means, nil when it holds no date.
    func date(of text: String) -> Date? {
        guard let reading = FeedDate.reading(of: text, language: language, order: known.order) else { return nil }
        if let order = reading.order { shown.insert(order) }
        if reading.needsLanguage, language == nil { lacksLanguage = true }
        if let swapped = reading.swapped, let order = reading.used, open.count < Self.most {
            if swapped != reading.date { used.insert(order) }
            open.append(order == .monthFirst ? (swapped, reading.date) : (reading.date, swapped))
        }
        return reading.date
    }

    /// What to read the document again with; nil when it has been read rightly.
    var settled: Knowledge? {
        guard known == Knowledge() else { return nil }
        var settled = Knowledge(language: language)
        if let order, !used.isSubset(of: [order]) { settled.order = order }
        return settled.order != nil || lacksLanguage && language != nil ? settled : nil
    }

    /// The order of the document's dates, nil when nothing tells it.
    private var order: DateOrder? {
        guard !open.isEmpty else { return nil }
        if let only = shown.first, shown.count == 1 { return only }
        guard shown.isEmpty else { return nil }
        return orderBefore(now) ?? orderOfLanguage ?? orderByNeighbours
    }

    /// News is of the past.
    private func orderBefore(_ now: Date) -> DateOrder? {
        let limit = now.addingTimeInterval(36 * 3_600)
        let isDayFirstPast = !open.contains { $0.dayFirst > limit }
        let isMonthFirstPast = !open.contains { $0.monthFirst > limit }
        if isDayFirstPast == isMonthFirstPast { return nil }
        return isDayFirstPast ? .dayFirst : .monthFirst
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
        return ["en", "fil", "tl", "zh", "ja", "ko", "hu"].contains(primary) ? nil : .dayFirst
    }

    /// A feed has its articles from the newest to the oldest, or the other way.
    private var orderByNeighbours: DateOrder? {
        guard open.count >= 3 else { return nil }
        let isDayFirst = Self.isSorted(open.map(\.dayFirst))
        guard isDayFirst != Self.isSorted(open.map(\.monthFirst)) else { return nil }
        return isDayFirst ? .dayFirst : .monthFirst
    }

    private static func isSorted(_ dates: [Date]) -> Bool {
        let pairs = zip(dates, dates.dropFirst())
        return pairs.allSatisfy { $0 <= $1 } || pairs.allSatisfy { $0 >= $1 }
    }
}
