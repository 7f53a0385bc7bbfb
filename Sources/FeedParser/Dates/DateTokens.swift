/// The parts of a written date, in whatever order they stand.
struct DateTokens {
    /// A number that is neither time nor zone.
    struct Number {
        var value: Int
        var digits: Int
        /// The byte behind it, 0 at the end.
        var follower: UInt8
    }

    /// A time of day.
    struct Time {
        var hour: Int
        var minute: Int
        var second: Int
        var fraction: Double
        /// 0 or 12 when `am` or `pm` stands behind it.
        var half: Int?

        /// The hour of 24, nil when there is no such hour; 24:00 is the next midnight.
        var hour24: Int? {
            if let half, hour <= 12 { return hour % 12 + half }
            return hour <= 24 ? hour : nil
        }
    }

    /// Day, month and year where they are numbers, in the order of the text.
    private(set) var numbers: [Number] = []
    /// 1 to 12, when a month is written as a word.
    private(set) var month: Int?
    /// 0 for Sunday, when a weekday stands there.
    private(set) var weekday: Int?
    private(set) var time: Time?
    /// Seconds east of Greenwich.
    private(set) var offset: Int?
    /// A name of the time zone database (`Europe/Brussels`).
    private(set) var region: String?
    /// The text is one number that counts seconds or milliseconds from 1970.
    private(set) var unixSeconds: Double?

    private let bytes: [UInt8]
    private var index = 0

    /// The parts of `text`; nil when there is nothing that a date could be made of.
    init?(_ text: String) {
        bytes = Array(text.utf8)
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isDigit {
                readNumber()
            } else if byte.isASCIILetter || byte >= 0x80 {
                readWord()
            } else if byte == UInt8(ascii: "(") {
                // "(Coordinated Universal Time)"
                while index < bytes.count, bytes[index] != UInt8(ascii: ")") { index += 1 }
            } else if (byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")) && time != nil && offset == nil {
                readOffset()
            } else {
                index += 1
            }
        }
        guard unixSeconds != nil || month != nil || numbers.count > 1 || numbers.first?.digits == 8 else { return nil }
    }

    private func byte(at place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0 }

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
        if byte(at: index) == UInt8(ascii: ":"), byte(at: index + 1).isDigit, count <= 2, time == nil {
            readTime(hour: value)
            return
        }
        let isWhole = start == 0 && index == bytes.count
        switch count {
        case 9, 10:
            if isWhole { unixSeconds = Double(value) }
        case 13:
            if isWhole { unixSeconds = Double(value) / 1_000 }
        case 12, 14:
            // 20060102150405, also without seconds
            let seconds = count == 14 ? value % 100 : 0
            let rest = count == 14 ? value / 100 : value
            time = Time(hour: rest / 100 % 100, minute: rest % 100, second: seconds, fraction: 0)
            numbers.append(Number(value: rest / 10_000, digits: 8, follower: 0))
        case 6 where byte(at: start - 1) | 0x20 == UInt8(ascii: "t") && numbers.last?.digits == 8:
            // 20060102T150405
            time = Time(hour: value / 10_000, minute: value / 100 % 100, second: value % 100, fraction: 0)
        case 1...8:
            numbers.append(Number(value: value, digits: count, follower: byte(at: index)))
        default:
            break
        }
    }

    private mutating func readTime(hour: Int) {
        index += 1
        var time = Time(hour: hour, minute: digits(atMost: 2).value, second: 0, fraction: 0)
        if byte(at: index) == UInt8(ascii: ":"), byte(at: index + 1).isDigit {
            index += 1
            time.second = digits(atMost: 2).value
            if byte(at: index) == UInt8(ascii: ".") || byte(at: index) == UInt8(ascii: ","),
                byte(at: index + 1).isDigit
            {
                index += 1
                var scale = 0.1
                while index < bytes.count, bytes[index].isDigit {
                    time.fraction += Double(bytes[index] - 0x30) * scale
                    scale /= 10
                    index += 1
                }
            }
        }
        self.time = time
    }

    /// `+0100`, `+01:00`, `+01`; more than 15 hours are no zone.
    private mutating func readOffset() {
        let sign = bytes[index] == UInt8(ascii: "-") ? -1 : 1
        index += 1
        guard byte(at: index).isDigit else { return }
        var (value, count) = digits(atMost: 4)
        if count <= 2 {
            value *= 100
            if byte(at: index) == UInt8(ascii: ":"), byte(at: index + 1).isDigit {
                index += 1
                value += digits(atMost: 2).value
            }
            count = 4
        }
        guard count >= 3, value / 100 <= 15, value % 100 < 60 else {
            // "Monday, October 6, 2023 - 2023": a dash and a number, no zone.
            return
        }
        offset = sign * (value / 100 * 3_600 + value % 100 * 60)
    }

    private mutating func readWord() {
        let start = index
        while index < bytes.count,
            bytes[index].isASCIILetter || bytes[index] >= 0x80
                || (bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: "_"))
                    && byte(at: index + 1).isASCIILetter
        {
            index += 1
        }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        if word.utf8.contains(UInt8(ascii: "/")) {
            if time != nil { region = word }
            return
        }
        let name = word.lowercased()
        if let time, time.half == nil, name == "am" || name == "pm" {
            self.time?.half = name == "am" ? 0 : 12
            return
        }
        if let number = DateWords.month(named: name), month == nil {
            month = number
            return
        }
        // A zone stands behind the time or the date, a weekday before them: "Sat" and "SAST" do not meet.
        if weekday == nil, numbers.isEmpty, let day = DateWords.weekday(named: name) {
            weekday = day
            return
        }
        guard offset == nil, let zone = DateWords.offset(ofZone: name) else { return }
        // "GMT+0100": the number behind the zone is the offset, and there it has no other sign than that.
        let next = byte(at: index)
        if next == UInt8(ascii: "+") || next == UInt8(ascii: "-"), byte(at: index + 1).isDigit { return }
        if time != nil { offset = zone }
    }
}

extension UInt8 {
    /// `0` to `9`.
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
