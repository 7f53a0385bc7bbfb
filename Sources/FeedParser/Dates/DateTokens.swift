/// The parts of a written date, in whatever order they stand.
struct DateTokens {
    /// A number that is neither time nor zone.
    struct Number {
        var value: Int
        var digits: Int
        /// The byte behind it, 0 at the end.
        var follower: UInt8
        /// Where its first digit stands, and what follows its last.
        var place: Range<Int>
        /// What a word beside it says it counts (`年`, `월`, `tháng`).
        var unit: DateUnits.Unit?
    }

    /// A word with its place.
    struct Word {
        /// As ``DateText/folded(_:)`` has it.
        let name: String
        let place: Range<Int>
        /// All its letters are capitals.
        let isShouted: Bool
    }

    /// A time of day.
    struct Time {
        var hour: Int
        var minute = 0
        var second = 0
        var fraction = 0.0
        /// Which half of the day a word beside it says.
        var half: DateWords.Half?

        /// The hour of 24; 24:00 is the next midnight. Nil when there is no such hour.
        var hour24: Int? {
            let hour = half?.hour24(hour) ?? hour
            return hour <= 24 ? hour : nil
        }
    }

    /// Day, month and year where they are numbers, in the order of the text.
    private(set) var numbers: [Number] = []
    private(set) var words: [Word] = []
    private(set) var time: Time?
    /// Where the time of day stands.
    private(set) var timePlace = 0..<0
    /// Seconds east of Greenwich.
    private(set) var offset: Int?
    /// A name of the time zone database (`Europe/Brussels`).
    private(set) var region: String?
    /// The text is one number that counts seconds or milliseconds from 1970.
    private(set) var unixSeconds: Double?
    /// It holds something that looks like a time and is none.
    private(set) var isBroken = false

    /// Its digits are those that Persian has, and Arabic has not.
    let isPersian: Bool

    let bytes: [UInt8]
    private var index = 0
    /// What the next number counts, from a word before it.
    private var awaitedUnit: DateUnits.Unit?

    /// The parts of `text`; nil when there is nothing that a date could be made of.
    init?(_ text: String, language: String? = nil) {
        bytes = DateNumerals.western(DateText.bytes(of: text), language: language)
        isPersian = text.unicodeScalars.contains { (0x6F0...0x6F9).contains($0.value) }
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isDigit {
                readNumber()
            } else if byte.isASCIILetter || byte >= 0x80 {
                readWord()
            } else if byte == UInt8(ascii: "(") {
                readParenthesis()
            } else if (byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")) && time != nil && offset == nil,
                !self.byte(at: index - 1).isDigit || timePlace.upperBound == index
            {
                // (A dash behind another number is one of a day: "15:04 02-01-2006".)
                readOffset()
            } else {
                index += 1
            }
        }
        guard unixSeconds != nil || !numbers.isEmpty, !isBroken else { return nil }
    }

    /// Sets the half of the day.
    mutating func setHalf(_ half: DateWords.Half) { time?.half = half }

    /// "Sep 4 2026 noon" is a time by its word alone.
    mutating func setNoon() {
        guard time == nil, let word = words.last, Self.noons.contains(word.name) else { return }
        time = Time(hour: 12)
    }

    private static let noons: Set<String> = ["noon", "midday", "midi", "mediodia", "mittags", "mezzogiorno", "полдень"]

    func byte(at place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0 }

    /// Whether nothing but blanks and the characters in `others` stands in `place`, which may be empty.
    func isBlank(_ place: Range<Int>, besides others: StaticString = "") -> Bool {
        place.clamped(to: bytes.indices).allSatisfy { index in
            bytes[index] == 0x20 || others.withUTF8Buffer { $0.contains(bytes[index]) }
        }
    }

    /// Whether the day, the month and the year have been read, so that a further number is something else.
    private var hasWholeDay: Bool {
        numbers.count >= 3 || numbers.first?.digits == 8 || numbers.count == 2 && !words.isEmpty
    }

    // MARK: Numbers

    /// The digits at ``index`` as a number; numbers that no date has are capped.
    private mutating func digits(atMost limit: Int = 20) -> (value: Int, count: Int) {
        var value = 0
        let start = index
        while index < bytes.count, index - start < limit, bytes[index].isDigit {
            value = min(value * 10 + Int(bytes[index] - 0x30), 99_999_999_999_999_999)
            index += 1
        }
        return (value, index - start)
    }

    private mutating func readNumber() {
        let start = index
        let (value, count) = digits()
        let unit = awaitedUnit
        awaitedUnit = nil
        if count <= 2, readClock(value, from: start) { return }
        let isWhole = isBlank(0..<start, besides: "@") && isBlank(index..<bytes.count, besides: ".0123456789")
        switch count {
        case 9, 10:
            if isWhole { unixSeconds = Double(value) + fraction() }
        case 13:
            if isWhole { unixSeconds = Double(value) / 1_000 }
        case 12, 14:
            // 20060102150405, also without seconds
            let seconds = count == 14 ? value % 100 : 0
            let rest = count == 14 ? value / 100 : value
            setTime(Time(hour: rest / 100 % 100, minute: rest % 100, second: seconds), from: start)
            numbers.append(Number(value: rest / 10_000, digits: 8, follower: 0, place: start..<index))
        case 6 where byte(at: start - 1) | 0x20 == UInt8(ascii: "t") && hasWholeDay && time == nil:
            // 20060102T150405
            setTime(Time(hour: value / 10_000, minute: value / 100 % 100, second: value % 100), from: start)
        case 2 where byte(at: start - 1) | 0x20 == UInt8(ascii: "t") && hasWholeDay && time == nil:
            setTime(Time(hour: value), from: start)
        case 4 where byte(at: start - 1) | 0x20 == UInt8(ascii: "t") && hasWholeDay && time == nil:
            setTime(Time(hour: value / 100, minute: value % 100), from: start)
        case 4 where isClockWithoutColon(value, from: start):
            setTime(Time(hour: value / 100, minute: value % 100), from: start)
            index += DateUnits.hour(behind: bytes[index...]) ?? 0
        case 1...8:
            var number = Number(
                value: value, digits: count, follower: byte(at: index), place: start..<index, unit: unit)
            // "Thứ Năm 05": a Thursday, not a year.
            if unit == .year, count != 4 { number.unit = nil }
            if let (found, length) = DateUnits.unit(behind: bytes[index...]) {
                number.unit = found
                index += length
            }
            if case .era(let first)? = unit {
                number.value = min(value, 9_999) + first
                number.digits = 4
                number.unit = .year
            }
            numbers.append(number)
        default:
            break
        }
    }

    // MARK: The time of day

    /// "25 Nov 2026 0915", "1730hrs": a number that is no year behind a day with its year.
    private func isClockWithoutColon(_ value: Int, from start: Int) -> Bool {
        guard time == nil, hasWholeDay, numbers.contains(where: { $0.digits == 4 || $0.digits == 8 }), value / 100 < 24,
            value % 100 < 60, byte(at: start - 1) == 0x20, byte(at: start - 2) != UInt8(ascii: "-")
        else { return false }
        return value < 1_000 || DateUnits.hour(behind: bytes[index...]) != nil || !(1_900...2_100).contains(value)
    }

    private mutating func setTime(_ new: Time, from start: Int) {
        time = new
        timePlace = start..<index
    }

    /// Whether the number of one or two digits just read is the hour of a time; what belongs to it is read.
    private mutating func readClock(_ hour: Int, from start: Int) -> Bool {
        if readOffsetWithoutSign(hour, from: start) { return true }
        // "2006-01-02 00:00:00 15:04:05": the midnight is that of a day alone.
        if let time, time.hour != 0 || time.minute != 0 || time.second != 0 { return false }
        if byte(at: index) == UInt8(ascii: ":"), byte(at: index + 1).isDigit {
            readTime(hour: hour, from: start)
            return true
        }
        guard time == nil else { return false }
        if let length = DateUnits.hour(behind: bytes[index...]) {
            index += length
            var new = Time(hour: hour)
            new.minute = readClockPart(DateUnits.minute, standsAlone: true) ?? readMinuteApart() ?? 0
            if new.minute > 0 { new.second = readClockPart(DateUnits.second, standsAlone: false) ?? 0 }
            setTime(new, from: start)
            return true
        }
        if hour <= 12, DateUnits.isHalf(behind: bytes[index...]) {
            setTime(Time(hour: hour), from: start)
            return true
        }
        // "15.30 Uhr", "3.10 pm", "05.10.2021, 15.30"
        guard byte(at: index) == UInt8(ascii: "."), byte(at: index + 1).isDigit, byte(at: index + 2).isDigit,
            !byte(at: index + 3).isDigit
        else { return false }
        let rest = bytes[min(index + 3, bytes.count)...]
        guard hasWholeDay || DateUnits.hour(behind: rest) != nil || DateUnits.isHalf(behind: rest) else { return false }
        index += 1
        var new = Time(hour: hour, minute: digits(atMost: 2).value)
        if byte(at: index) == UInt8(ascii: "."), byte(at: index + 1).isDigit {
            index += 1
            new.second = digits(atMost: 2).value
            new.fraction = fraction()
        }
        setTime(new, from: start)
        return true
    }

    /// What follows a point, as parts of one; 0 where nothing does.
    private mutating func fraction() -> Double {
        guard byte(at: index) == UInt8(ascii: ".") || byte(at: index) == UInt8(ascii: ","), byte(at: index + 1).isDigit
        else { return 0 }
        index += 1
        var value = 0.0
        var scale = 0.1
        while index < bytes.count, bytes[index].isDigit {
            value += Double(bytes[index] - 0x30) * scale
            scale /= 10
            index += 1
        }
        return value
    }

    /// The minutes or seconds that follow in digits with their unit, or without where they stand right behind.
    private mutating func readClockPart(_ unit: (ArraySlice<UInt8>) -> Int?, standsAlone: Bool) -> Int? {
        let before = index
        while byte(at: index) == 0x20 { index += 1 }
        let isGlued = index == before
        let (value, count) = digits()
        if (1...2).contains(count) {
            if let length = unit(bytes[index...]) {
                index += length
                return value
            }
            if standsAlone, isGlued, count == 2 { return value }
        }
        index = before
        return nil
    }

    /// "2026-11-25T09:15:00 01:00" had a plus sign that was taken for the blank of an address.
    private mutating func readOffsetWithoutSign(_ hour: Int, from start: Int) -> Bool {
        guard time != nil, offset == nil, region == nil, hour <= 14, start - timePlace.upperBound == 1,
            byte(at: timePlace.lowerBound - 1) == UInt8(ascii: "T"), index - start == 2,
            byte(at: index) == UInt8(ascii: ":"), bytes.count - index == 3, byte(at: index + 1).isDigit,
            byte(at: index + 2).isDigit
        else { return false }
        index += 1
        offset = hour * 3_600 + digits(atMost: 2).value * 60
        return true
    }

    /// "18 h 30", as French typesetters have it; "18 h 30 novembre" has no minutes.
    private mutating func readMinuteApart() -> Int? {
        guard byte(at: index - 1) | 0x20 == UInt8(ascii: "h"), byte(at: index - 2) == 0x20, byte(at: index) == 0x20
        else { return nil }
        let before = index
        index += 1
        let (value, count) = digits()
        let next = byte(at: index) == 0x20 ? byte(at: index + 1) : byte(at: index)
        if count == 2, value < 60, hasWholeDay || !(next.isASCIILetter || next >= 0x80), !next.isDigit { return value }
        index = before
        return nil
    }

    private mutating func readTime(hour: Int, from start: Int) {
        index += 1
        var time = Time(hour: hour, minute: digits(atMost: 2).value)
        if byte(at: index) == UInt8(ascii: ":"), byte(at: index + 1).isDigit {
            index += 1
            time.second = digits(atMost: 2).value
            time.fraction = fraction()
            if byte(at: index) == UInt8(ascii: ":"), byte(at: index + 1).isDigit, !byte(at: index + 2).isDigit {
                // "1:2:3:4" is no time.
                isBroken = true
            }
        }
        setTime(time, from: start)
    }

    // MARK: The time zone

    /// `+0100`, `+01:00`, `+01`; more than 15 hours are no zone.
    private mutating func readOffset() {
        let sign = bytes[index] == UInt8(ascii: "-") ? -1 : 1
        index += 1
        guard byte(at: index).isDigit else {
            // "+zz:00" was meant as a zone, and which it was nobody knows.
            if byte(at: index).isASCIILetter, byte(at: index + 1).isASCIILetter,
                byte(at: index + 2) == UInt8(ascii: ":"), byte(at: index - 2).isDigit || byte(at: index - 2) == 0x20
            {
                isBroken = true
            }
            return
        }
        var (value, count) = digits(atMost: 4)
        if count <= 2 {
            value *= 100
            if byte(at: index) == UInt8(ascii: ":"), byte(at: index + 1).isDigit {
                index += 1
                value += digits(atMost: 2).value
            } else if byte(at: index) == UInt8(ascii: ":"), byte(at: index + 1).isASCIILetter {
                isBroken = true
            }
            count = 4
        }
        guard count >= 3, value / 100 <= 15, value % 100 < 60 else {
            // "Monday, October 6, 2023 - 2023": a dash and a number, no zone.
            return
        }
        offset = sign * (value / 100 * 3_600 + value % 100 * 60)
    }

    /// "(Coordinated Universal Time)" explains what stands before it; "(ET)" may be all there is.
    private mutating func readParenthesis() {
        let start = index + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: ")") { index += 1 }
        guard offset == nil, region == nil, start < index else { return }
        let word = bytes[start..<index]
        if readOffset(in: word) || time == nil { return }
        guard (2...5).contains(word.count), word.allSatisfy({ $0.isASCIILetter && $0 & 0x20 == 0 }) else {
            let names = word.split(separator: 0x20).map { DateText.folded(Array($0)) }
            if names.count == 1 { readZone(names[0], isShouted: false) }
            guard names.last == "time", names.count > 1 else { return }
            readZone(names[0], isShouted: false)
            if region != nil, names[1] == "european" || names[1] == "europe" { region = "Europe/Paris" }
            return
        }
        readZone(DateText.folded(Array(word)), isShouted: true)
    }

    /// "(GMT+7)", "(UTC+02:00)", "(+0200)", "(MSK +2)"; whether that is what stands in parentheses.
    private mutating func readOffset(in word: ArraySlice<UInt8>) -> Bool {
        let letters = word.prefix { $0.isASCIILetter || $0 >= 0x80 || $0 == UInt8(ascii: "/") }
        let rest = word.dropFirst(letters.count).drop { $0 == 0x20 }
        guard let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            rest.dropFirst().first?.isDigit == true, letters.count <= 8
        else { return false }
        let end = index
        index = rest.startIndex
        readOffset()
        index = end
        addHours(ofZone: DateText.folded(Array(letters)))
        return true
    }

    /// "MSK+2" counts from Moscow, not from Greenwich.
    private mutating func addHours(ofZone name: String) {
        guard let read = offset, ["msk", "мск"].contains(name),
            case .fixed(let seconds)? = DateZones.zone(named: name, isShouted: true)
        else { return }
        offset = read + seconds
    }

    private mutating func readZone(_ name: String, isShouted: Bool) {
        switch DateZones.zone(named: name, isShouted: isShouted) {
        case .fixed(let seconds)?: offset = seconds
        case .place(let place)?: region = place
        case nil: break
        }
    }

    // MARK: Words

    private mutating func readWord() {
        let start = index
        while index < bytes.count,
            bytes[index].isASCIILetter || bytes[index] >= 0x80
                || (bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: "_"))
                    && byte(at: index + 1).isASCIILetter
        {
            index += 1
        }
        let word = bytes[start..<index]
        if word.contains(UInt8(ascii: "/")) {
            if time != nil, readPOSIXZone(word) { return }
            if time != nil { region = String(decoding: word, as: UTF8.self) }
            return
        }
        let name = DateText.folded(Array(word))
        let isShouted = word.allSatisfy { $0.isASCIILetter && $0 & 0x20 == 0 }
        if word.first.map({ $0 >= 0xE3 }) == true, let unspaced = DateUnits.split(word, from: start) {
            for piece in unspaced { add(piece) }
            return
        }
        if let unit = DateUnits.unit(before: name), byte(at: index) == 0x20, byte(at: index + 1).isDigit {
            awaitedUnit = unit
        }
        if name == "th" || name == "thg" || name == "thang", byte(at: index).isDigit {
            // "Th11", as WordPress has it in Vietnamese.
            awaitedUnit = .month
        } else if readNumberedWeekday(word, name) {
            return
        }
        if time != nil, offset == nil, let zone = DateZones.zone(named: name, isShouted: isShouted) {
            // "GMT+0100": the number behind the zone is the offset, and there it has no other sign than that.
            let place = byte(at: index) == 0x20 ? index + 1 : index
            let next = byte(at: place)
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-"), byte(at: place + 1).isDigit {
                index = place
                readOffset()
                addHours(ofZone: name)
                if offset == nil { readZone(name, isShouted: isShouted) }
                return
            }
            if case .fixed(let seconds) = zone { offset = seconds }
            if case .place(let place) = zone { region = region ?? place }
            return
        }
        add(Word(name: name, place: start..<index, isShouted: isShouted))
    }

    /// "T4," and "Thứ 4,": Vietnamese counts the days of the week.
    private mutating func readNumberedWeekday(_ word: ArraySlice<UInt8>, _ name: String) -> Bool {
        guard numbers.isEmpty, time == nil else { return false }
        let digit: Int
        if name == "t", word.elementsEqual("T".utf8) {
            digit = index
        } else if name == "thu", word.contains(where: { $0 >= 0x80 }), byte(at: index) == 0x20 {
            digit = index + 1
        } else {
            return false
        }
        guard (0x32...0x37).contains(byte(at: digit)), !byte(at: digit + 1).isDigit,
            ",- ".utf8.contains(byte(at: digit + 1))
        else { return false }
        index = digit + 1
        return true
    }

    /// "Etc/GMT-3" is three hours east of Greenwich: these names have the sign of POSIX.
    private mutating func readPOSIXZone(_ word: ArraySlice<UInt8>) -> Bool {
        guard String(decoding: word, as: UTF8.self).lowercased() == "etc/gmt", byte(at: index + 1).isDigit,
            byte(at: index) == UInt8(ascii: "-") || byte(at: index) == UInt8(ascii: "+")
        else { return false }
        let sign = byte(at: index) == UInt8(ascii: "-") ? 1 : -1
        index += 1
        let hours = digits(atMost: 2).value
        if hours <= 14 { offset = sign * hours * 3_600 }
        return true
    }

    private mutating func add(_ word: Word) {
        guard !word.name.isEmpty else { return }
        switch DateUnits.era(named: word.name) {
        case .first(let year)?:
            // 令和元年: the first year of an era has a word for its number.
            numbers.append(Number(value: year, digits: 4, follower: 0, place: word.place, unit: .year))
        case .named(let unit)?: awaitedUnit = unit
        case nil:
            if word.name == "european", region != nil { region = "Europe/Paris" }
            words.append(word)
        }
    }
}
