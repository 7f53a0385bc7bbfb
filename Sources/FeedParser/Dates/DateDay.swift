/// The day that the numbers and names of a date mean.
struct DateDay {
    let day: CalendarDay

    /// The day with its month and day the other way round, where both are possible and nothing in the date decides.
    private(set) var swapped: CalendarDay?

    /// The day with a year of two digits first, where it may be that and is not certain to be.
    private(set) var yearFirst: CalendarDay?

    /// The order in which ``day`` was read then.
    private(set) var used: DateOrder?

    /// The order of day and month that the date shows, where it is in numbers and only one order is possible.
    private(set) var order: DateOrder?

    private init?(_ day: CalendarDay?) {
        guard let day else { return nil }
        self.day = day
    }

    /// Nil when there is no such day.
    init?(_ tokens: DateTokens, _ names: DateNames, language: String?, order: DateOrder?) {
        let numbers = tokens.numbers
        if let day = Self.dayOfWeek(tokens) {
            self.init(day)
        } else if let day = SolarHijri.day(of: tokens, language: language) {
            self.init(day)
        } else if Self.countsInUnits(numbers, names) {
            self.init(Self.day(byUnits: numbers, names, hasTime: tokens.time != nil))
        } else if !names.months.isEmpty {
            self.init(Self.day(withMonthOf: names, tokens, language: language))
        } else if Self.isVersion(tokens) {
            return nil
        } else if numbers.count >= 3 {
            self.init(
                numbers: numbers, weekday: names.weekday, language: language, order: order,
                isThai: Self.isThai(tokens, language))
        } else {
            self.init(Self.shortDay(tokens))
        }
    }

    // MARK: Weeks

    /// A day by its week, as ISO 8601 has it: `2003-W52-3`, `2003W523`, `2003-W52`.
    private static func dayOfWeek(_ tokens: DateTokens) -> CalendarDay? {
        guard tokens.numbers.count > 1, case let year = tokens.numbers[0], case let week = tokens.numbers[1],
            year.digits == 4, tokens.byte(at: week.place.lowerBound - 1) | 0x20 == UInt8(ascii: "w"),
            (2...3).contains(week.digits), week.place.lowerBound - year.place.upperBound <= 2,
            let fourth = CalendarDay(year: year.value, month: 1, day: 4)
        else { return nil }
        var (number, day) = week.digits == 3 ? (week.value / 10, week.value % 10) : (week.value, 1)
        if week.digits == 2, tokens.numbers.count > 2, tokens.numbers[2].digits == 1,
            tokens.byte(at: tokens.numbers[2].place.lowerBound - 1) == UInt8(ascii: "-")
        {
            day = tokens.numbers[2].value
        }
        guard (1...53).contains(number), (1...7).contains(day) else { return nil }
        number -= 1
        // The first week is that of January 4th, and begins on a Monday.
        return CalendarDay(daysSince1970: fourth.daysSince1970 - (fourth.weekday + 6) % 7 + number * 7 + day - 1)
    }

    // MARK: With names and units

    /// Whether words say what the numbers count; in "ngày 25/11/2026" one says it of the first, and means all three.
    private static func countsInUnits(_ numbers: [DateTokens.Number], _ names: DateNames) -> Bool {
        guard numbers.contains(where: { $0.unit != nil }) else { return false }
        guard numbers.count >= 3, names.months.isEmpty, numbers[0].unit == .day else { return true }
        return numbers.dropFirst().contains { $0.unit != nil }
    }

    /// "Version 10.11.12" is of no day.
    private static func isVersion(_ tokens: DateTokens) -> Bool {
        guard let first = tokens.numbers.first, first.digits <= 2, first.follower == UInt8(ascii: "."),
            !tokens.numbers.contains(where: { $0.digits > 2 }),
            let word = tokens.words.last(where: { $0.place.upperBound <= first.place.lowerBound })
        else { return false }
        return versions.contains(word.name)
            && tokens.isBlank(word.place.upperBound..<first.place.lowerBound, besides: ".:")
    }

    private static let versions: Set<String> = [
        "version", "versione", "versao", "wersja", "versie", "ver", "v", "rev", "revision", "release", "build",
        "firmware",
        "ios", "ipados", "macos", "android", "kernel", "chapter", "section", "kapitel", "episode", "part", "версия",
    ]

    private static func day(byUnits numbers: [DateTokens.Number], _ names: DateNames, hasTime: Bool) -> CalendarDay? {
        func value(_ unit: DateUnits.Unit) -> DateTokens.Number? { numbers.first { $0.unit == unit } }
        let bare = numbers.filter { $0.unit == nil }
        guard let year = value(.year) ?? bare.first(where: { $0.digits == 4 }),
            let month = value(.month)?.value ?? names.months.first
        else { return nil }
        let day = value(.day) ?? bare.first { $0.digits <= 2 }
        guard day != nil || !hasTime else { return nil }
        return CalendarDay(year: fullYear(year), month: month, day: day?.value ?? 1)
    }

    /// Day and year beside a month's name: the year is the number that can be no day, else the second.
    private static func day(withMonthOf names: DateNames, _ tokens: DateTokens, language: String?) -> CalendarDay? {
        let numbers = tokens.numbers
        let (day, year): (Int, DateTokens.Number)
        switch numbers.count {
        case 1:
            // "November 2020"; with a time, the day is missing.
            guard numbers[0].digits == 4, tokens.time == nil else { return nil }
            (day, year) = (1, numbers[0])
        case 2...:
            let (first, second) = (numbers[0], numbers[1])
            if first.digits >= 3 || first.value > 31 {
                (day, year) = (second.value, first)
            } else if let index = numbers.firstIndex(where: isWholeYear), index > 1, let place = names.monthPlace {
                // "25-27 November 2026", "Episode 12, November 25, 2026"
                (day, year) = (DaysOfMonth(numbers[..<index], tokens).first(besideMonthAt: place), numbers[index])
            } else {
                (day, year) = (first.value, second)
            }
        default:
            return nil
        }
        let full = fullYear(year, isThai: isThai(tokens, language))
        let candidates = names.months.compactMap { CalendarDay(year: full, month: $0, day: day) }
        if candidates.count > 1, let weekday = names.weekday,
            let match = candidates.first(where: { $0.weekday == weekday })
        {
            return match
        }
        return candidates.first
    }

    private static func isWholeYear(_ number: DateTokens.Number) -> Bool {
        number.digits == 4 && (1_800...2_650).contains(number.value)
    }

    // MARK: Numbers alone

    /// Whether dates in `language` (BCP 47) have the year first, so that one of two digits is there too.
    private static func hasYearFirst(_ language: String) -> Bool {
        let primary = language.lowercased().prefix { $0 != "-" && $0 != "_" }
        return ["ja", "zh", "ko", "hu", "sv", "lt", "mn"].contains(primary)
    }

    /// Three numbers in the order that makes sense of them.
    private init?(
        numbers: [DateTokens.Number], weekday: Int?, language: String?, order: DateOrder?, isThai: Bool
    ) {
        let (first, second, third) = (numbers[0], numbers[1], numbers[2])
        if first.digits >= 3 {
            let year = Self.fullYear(first)
            let isSwapped = second.value > 12 && third.value <= 12 && first.follower == UInt8(ascii: "/")
            self.init(
                CalendarDay(
                    year: year, month: isSwapped ? third.value : second.value,
                    day: isSwapped ? second.value : third.value))
            return
        }
        let dash = UInt8(ascii: "-")
        if first.digits == 2, third.digits == 2, first.follower == dash, second.follower == dash,
            let day = CalendarDay(year: Self.fullYear(first), month: second.value, day: third.value),
            weekday == nil || day.weekday == weekday
        {
            // ISO 8601 without the century.
            self.init(day)
            return
        }
        if first.digits == 2, third.digits <= 2, first.follower == second.follower,
            let day = CalendarDay(year: Self.fullYear(first), month: second.value, day: third.value),
            weekday == nil || day.weekday == weekday, first.value > 31 || language.map(Self.hasYearFirst) == true
        {
            // "26/03/25" in Japanese; "99/12/31" anywhere.
            if order == .yearFirst || order == nil || first.value > 31 {
                self.init(day)
                yearFirst = first.value > 31 ? nil : day
                return
            }
        }
        let year = Self.fullYear(third, isThai: isThai)
        let dayFirst = CalendarDay(year: year, month: second.value, day: first.value)
        let monthFirst = CalendarDay(year: year, month: first.value, day: second.value)
        guard let dayFirst, let monthFirst else {
            self.init(dayFirst ?? monthFirst)
            self.order = dayFirst == nil ? .monthFirst : .dayFirst
            return
        }
        if let weekday, dayFirst.weekday != monthFirst.weekday {
            if dayFirst.weekday == weekday {
                self.init(dayFirst)
                self.order = .dayFirst
                return
            }
            if monthFirst.weekday == weekday {
                self.init(monthFirst)
                self.order = .monthFirst
                return
            }
        }
        if first.follower == UInt8(ascii: ".") {
            // Nobody has the month first before dots.
            self.init(dayFirst)
            return
        }
        let chosen =
            order.flatMap { $0 == .yearFirst ? nil : $0 }
            ?? (first.follower == UInt8(ascii: "/") ? .monthFirst : .dayFirst)
        self.init(chosen == .monthFirst ? monthFirst : dayFirst)
        swapped = chosen == .monthFirst ? dayFirst : monthFirst
        used = chosen
    }

    /// A day in one or two numbers, as ISO 8601 has them.
    private static func shortDay(_ tokens: DateTokens) -> CalendarDay? {
        guard let first = tokens.numbers.first else { return nil }
        let isAfterDash = tokens.byte(at: first.place.lowerBound - 1) == UInt8(ascii: "-")
        if tokens.numbers.count == 2 {
            let second = tokens.numbers[1]
            if first.digits == 4, second.digits <= 2, tokens.time == nil, tokens.words.isEmpty {
                return CalendarDay(year: fullYear(first), month: second.value, day: 1)
            }
            if first.digits == 4, second.digits == 3 {
                return CalendarDay(year: first.value, dayOfYear: second.value)
            }
            // "-03-12" is December 2003.
            let isMonth = isAfterDash && first.digits == 2 && second.digits == 2 && tokens.time == nil
            return isMonth ? CalendarDay(year: fullYear(first), month: second.value, day: 1) : nil
        }
        let value = first.value
        if first.digits == 8 {
            return CalendarDay(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        }
        // Shorter numbers are dates when they are all there is.
        let start = first.place.lowerBound - (isAfterDash ? 1 : 0)
        guard tokens.words.isEmpty, tokens.time == nil, tokens.isBlank(0..<max(start, 0)),
            tokens.isBlank(first.place.upperBound..<max(tokens.bytes.count, first.place.upperBound))
        else { return nil }
        switch first.digits {
        case 4 where isAfterDash: return CalendarDay(year: century(value / 100), month: value % 100, day: 1)
        case 4 where (1_900...2_100).contains(value): return CalendarDay(year: value, month: 1, day: 1)
        case 5: return CalendarDay(year: century(value / 1_000), dayOfYear: value % 1_000)
        case 6: return CalendarDay(year: century(value / 10_000), month: value / 100 % 100, day: value % 100)
        case 7: return CalendarDay(year: value / 1_000, dayOfYear: value % 1_000)
        default: return nil
        }
    }

    // MARK: Years

    /// Two digits mean 1970 to 2069; what is five centuries ahead counts from the Buddha's death, as in Thailand, where
    /// two digits do so, too.
    private static func fullYear(_ number: DateTokens.Number, isThai: Bool = false) -> Int {
        if number.digits <= 2, number.unit == nil || number.unit == .year {
            return isThai && number.value >= 50 ? number.value + 1_957 : century(number.value)
        }
        return (2_450...2_650).contains(number.value) ? number.value - 543 : number.value
    }

    /// Whether a date is of Thailand, by its letters or by its document's language.
    private static func isThai(_ tokens: DateTokens, _ language: String?) -> Bool {
        if let language, language.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) == "th" { return true }
        return tokens.bytes.contains(0xE0)
            && tokens.words.contains { $0.name.unicodeScalars.contains { (0xE01...0xE5B).contains($0.value) } }
    }

    private static func century(_ year: Int) -> Int { year < 70 ? 2_000 + year : 1_900 + year }
}
