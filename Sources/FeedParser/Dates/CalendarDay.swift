/// A day of the Gregorian calendar.
struct CalendarDay: Hashable {
    /// Such as 2026.
    let year: Int
    /// 1 to 12.
    let month: Int
    /// 1 to the length of the month.
    let day: Int

    /// A day, or nil when there is no such month or day; a day past the end of a short month (30 February) becomes its
    /// last.
    init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...31).contains(day), (1...9_999).contains(year) else { return nil }
        self.year = year
        self.month = month
        self.day = min(day, Self.length(ofMonth: month, year: year))
    }

    /// A day by its number in the year, 1 to 366; nil when the year has no such day.
    init?(year: Int, dayOfYear: Int) {
        guard dayOfYear >= 1 else { return nil }
        var rest = dayOfYear
        for month in 1...12 {
            let length = Self.length(ofMonth: month, year: year)
            if rest <= length {
                self.init(year: year, month: month, day: rest)
                return
            }
            rest -= length
        }
        return nil
    }

    /// The day so many days after 1970-01-01; nil when it is not of the years 1 to 9999.
    init?(daysSince1970 days: Int) {
        guard (-719_162...2_932_896).contains(days) else { return nil }
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days from 1970-01-01, negative before it (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    var daysSince1970: Int {
        let shiftedYear = month > 2 ? year : year - 1
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// 0 for Sunday to 6.
    var weekday: Int { ((daysSince1970 + 4) % 7 + 7) % 7 }
}
