import Foundation

/// Reads dates as feeds write them: RFC 822 and RFC 3339 as the formats ask for, and what is found in their place
/// (other orders, months in other languages, zones by name, Unix seconds).
enum FeedDate {
    /// The moment that `text` means, or nil when it holds no date. A missing time is midnight, a missing zone UTC.
    ///
    /// Where a date could be read two ways (`03/04/2020`), a weekday decides if one stands there; else the month comes
    /// first before slashes, as in the USA, and the day first otherwise.
    static func date(of text: String) -> Date? {
        // Every real form is shorter; what is longer is no date.
        guard text.utf8.count <= 120, let tokens = DateTokens(text), let moment = moment(of: tokens) else { return nil }
        return Date(timeIntervalSince1970: moment)
    }

    private static func moment(of tokens: DateTokens) -> Double? {
        if let stamp = tokens.unixSeconds { return stamp }
        guard let day = CalendarDay(tokens) else { return nil }
        let midnight = Double(day.daysSince1970) * 86_400
        guard let time = tokens.time else { return midnight }
        guard let hour = time.hour24, time.minute < 60, time.second < 61 else { return nil }
        let local = midnight + Double(hour * 3_600 + time.minute * 60 + min(time.second, 59)) + time.fraction
        if let offset = tokens.offset { return local - Double(offset) }
        if let region = tokens.region, let zone = TimeZone(identifier: region) {
            // The zone's offset at the local time, found by way of the offset near it.
            let near = zone.secondsFromGMT(for: Date(timeIntervalSince1970: local))
            return local - Double(zone.secondsFromGMT(for: Date(timeIntervalSince1970: local - Double(near))))
        }
        return local
    }
}
