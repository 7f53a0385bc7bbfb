/// The calendar of Iran, by which Persian feeds date.
enum SolarHijri {
    private static let months = [
        "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
    ].map { DateText.folded(Array($0.utf8)) }

    /// The day that `tokens` mean, where they name a month of the calendar, or are Persian and of a year of it.
    static func day(of tokens: DateTokens, language: String?) -> CalendarDay? {
        let numbers = tokens.numbers
        guard let year = numbers.first(where: { $0.digits == 4 && (1_300...1_500).contains($0.value) }) else {
            return nil
        }
        if let month = tokens.words.lazy.compactMap({ months.firstIndex(of: $0.name) }).first {
            guard let day = numbers.first(where: { $0.digits <= 2 }) else { return nil }
            return self.day(year: year.value, month: month + 1, day: day.value)
        }
        guard tokens.isPersian || language?.lowercased().hasPrefix("fa") == true, numbers.count >= 3,
            numbers[0].digits == 4
        else { return nil }
        return day(year: year.value, month: numbers[1].value, day: numbers[2].value)
    }

    /// Years whose last month has a day more recur every 33 years, as far as anybody has made a feed.
    private static func isLeap(_ year: Int) -> Bool { [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33) }

    private static func day(year: Int, month: Int, day: Int) -> CalendarDay? {
        guard (1...12).contains(month), (1...31).contains(day), let start = CalendarDay(year: 2021, month: 3, day: 21)
        else { return nil }
        // The year 1400 began on 21 March 2021.
        var days = start.daysSince1970
        for passed in min(year, 1_400)..<max(year, 1_400) {
            let length = isLeap(passed) ? 366 : 365
            days += year > 1_400 ? length : -length
        }
        days += month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
        return CalendarDay(daysSince1970: days + day - 1)
    }
}
