import Foundation

/// Reads dates as feeds write them: RFC 822 and RFC 3339 as the formats ask for, and what is found in their place
/// (other orders, names in all languages, other scripts' digits, zones by name, Unix seconds).
enum FeedDate {
    /// What a date alone says.
    struct Reading {
        /// What it means as far as it says itself: a missing time is midnight, a missing zone UTC.
        let date: Date
        /// What it would mean with day and month the other way round, where it does not say which is which.
        var swapped: Date?
        /// The order that it was read in then.
        var used: DateOrder?
        /// The order that it has by itself; nil when it does not tell, or has a name for the month.
        var order: DateOrder?
        /// What it means with a year of two digits first, where it may be so.
        var yearFirst: Date?
        /// A word of it means another month in another language.
        var needsLanguage = false
    }

    /// The moment that `text` means, or nil when it holds no date. A missing time is midnight, a missing zone UTC.
    ///
    /// Where a date could be read two ways (`03/04/2020`), a weekday decides if one stands there; else the month comes
    /// first before slashes, as in the USA, and the day first otherwise. ``DocumentDates`` knows better.
    static func date(of text: String) -> Date? { reading(of: text)?.date }

    /// As above, with what would decide what is left open.
    ///
    /// - Parameters:
    ///   - language: of the document, BCP 47.
    ///   - order: of day and month where the date itself does not say.
    static func reading(of text: String, language: String? = nil, order: DateOrder? = nil) -> Reading? {
        if let seconds = DateMarkup.seconds(in: text) { return Reading(date: Date(timeIntervalSince1970: seconds)) }
        for bare in DateMarkup.texts(in: text) {
            if let reading = reading(ofBare: bare, language: language, order: order) { return reading }
        }
        return nil
    }

    private static func reading(ofBare text: String, language: String?, order: DateOrder?) -> Reading? {
        // Every real form is shorter; what is longer is no date.
        guard text.utf8.count <= 240, var tokens = DateTokens(text, language: language) else { return nil }
        if let stamp = tokens.unixSeconds { return Reading(date: Date(timeIntervalSince1970: stamp)) }
        let names = DateNames(tokens, language: language)
        guard !names.isUnclear else { return nil }
        if let half = names.half { tokens.setHalf(half) }
        tokens.setNoon()
        guard let day = DateDay(tokens, names, language: language, order: order),
            let moment = moment(of: day.day, tokens)
        else { return nil }
        var reading = Reading(date: moment, order: day.order)
        reading.swapped = day.swapped.flatMap { Self.moment(of: $0, tokens) }
        reading.used = day.used
        reading.yearFirst = day.yearFirst.flatMap { Self.moment(of: $0, tokens) }
        reading.needsLanguage = names.months.count > 1
        return reading
    }

    private static func moment(of day: CalendarDay, _ tokens: DateTokens) -> Date? {
        let midnight = Double(day.daysSince1970) * 86_400
        guard let time = tokens.time else { return Date(timeIntervalSince1970: midnight) }
        guard let hour = time.hour24, time.minute < 60, time.second < 61 else { return nil }
        let local = midnight + Double(hour * 3_600 + time.minute * 60 + min(time.second, 59)) + time.fraction
        if let offset = tokens.offset { return Date(timeIntervalSince1970: local - Double(offset)) }
        if let region = tokens.region, let zone = TimeZone(identifier: region) {
            // The zone's offset at the local time, found by way of the offset near it.
            let near = zone.secondsFromGMT(for: Date(timeIntervalSince1970: local))
            let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: local - Double(near)))
            return Date(timeIntervalSince1970: local - Double(offset))
        }
        // One country writes Korean, and all of it has one time.
        return Date(timeIntervalSince1970: isKorean(tokens) ? local - 9 * 3_600 : local)
    }

    private static func isKorean(_ tokens: DateTokens) -> Bool {
        guard tokens.bytes.contains(where: { $0 >= 0xEA }) else { return false }
        return String(decoding: tokens.bytes, as: UTF8.self).unicodeScalars.contains {
            (0xAC00...0xD7A3).contains($0.value)
        }
    }
}
