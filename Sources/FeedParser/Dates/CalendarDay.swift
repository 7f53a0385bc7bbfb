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

    /// The day that the numbers and words of a date mean.
    init?(_ tokens: DateTokens) {
        let numbers = tokens.numbers
        if let month = tokens.month {
            guard let found = Self.dayAndYear(numbers) else { return nil }
            self.init(year: found.year, month: month, day: found.day)
            return
        }
        switch numbers.count {
        case 1 where numbers[0].digits == 8:
            let value = numbers[0].value
            self.init(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        case 2 where numbers[0].digits == 4:
            self.init(year: numbers[0].value, month: numbers[1].value, day: 1)
        case 3...:
            self.init(numbers: numbers, weekday: tokens.weekday)
        default:
            return nil
        }
    }

    /// Three numbers in the order that makes sense of them.
    private init?(numbers: [DateTokens.Number], weekday: Int?) {
        let (first, second, third) = (numbers[0], numbers[1], numbers[2])
        if first.digits >= 3 {
            self.init(year: first.value, month: second.value, day: third.value)
            return
        }
        let year = Self.fullYear(third)
        let dayFirst = CalendarDay(year: year, month: second.value, day: first.value)
        let monthFirst = CalendarDay(year: year, month: first.value, day: second.value)
        guard let dayFirst, let monthFirst else {
            guard let only = dayFirst ?? monthFirst else { return nil }
            self = only
            return
        }
        if let weekday, dayFirst.weekday != monthFirst.weekday {
            if dayFirst.weekday == weekday {
                self = dayFirst
                return
            }
            if monthFirst.weekday == weekday {
                self = monthFirst
                return
            }
        }
        self = first.follower == UInt8(ascii: "/") ? monthFirst : dayFirst
    }

    /// Day and year beside a month's name: the year is the number that can be no day, else the second.
    private static func dayAndYear(_ numbers: [DateTokens.Number]) -> (day: Int, year: Int)? {
        switch numbers.count {
        case 1:
            // "November 2020"
            return numbers[0].digits == 4 ? (1, numbers[0].value) : nil
        case 2...:
            let (first, second) = (numbers[0], numbers[1])
            if first.digits >= 3 || first.value > 31 { return (second.value, fullYear(first)) }
            return (first.value, fullYear(second))
        default:
            return nil
        }
    }

    /// Two digits mean 1970 to 2069.
    private static func fullYear(_ number: DateTokens.Number) -> Int {
        guard number.digits <= 2 else { return number.value }
        return number.value < 70 ? 2_000 + number.value : 1_900 + number.value
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
