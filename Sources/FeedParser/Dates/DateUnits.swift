/// The words that say what a number of a date counts: years, months, days, hours.
enum DateUnits {
    /// What a number counts.
    enum Unit: Hashable {
        case year, month, day
        /// The years of an era whose first is `after` + 1.
        case era(after: Int)
    }

    /// An era, and whether the number of its year is a word.
    enum Era: Hashable {
        case named(Unit)
        case first(Int)
    }

    // MARK: Behind a number

    private static let units: [(text: [UInt8], unit: Unit)] = {
        let units: [(String, Unit)] = [
            ("年", .year), ("년", .year), ("月", .month), ("월", .month), ("日", .day), ("号", .day), ("號", .day),
            ("일", .day),
        ]
        return units.map { (Array($0.0.utf8), $0.1) }
    }()

    /// What the unit at the start of `bytes` counts, and how many bytes it takes. A blank may stand before it, as
    /// Chinese typesetters have it.
    static func unit(behind bytes: ArraySlice<UInt8>) -> (unit: Unit, length: Int)? {
        guard let first = bytes.first, first >= 0x80 || first == 0x20 else { return nil }
        let (rest, blanks) = withoutBlank(bytes)
        guard let found = units.first(where: { rest.starts(with: $0.text) }) else { return nil }
        // "5 일요일" is a Sunday.
        if found.unit == .day, rest.dropFirst(found.text.count).starts(with: "요".utf8) { return nil }
        return (found.unit, blanks + found.text.count)
    }

    /// How many bytes the word takes that makes the number before it an hour ("15h30", "15 Uhr", "3시").
    static func hour(behind bytes: ArraySlice<UInt8>) -> Int? {
        // "21u15" in Dutch; "u" is a word of other languages.
        if let first = bytes.first, first | 0x20 == UInt8(ascii: "u"), bytes.dropFirst().first?.isDigit == true {
            return 1
        }
        return length(of: ["時", "时", "点", "點", "시", "uhr", "uur", "h", "hs", "hrs", "giờ"], behind: bytes)
    }

    static func minute(behind bytes: ArraySlice<UInt8>) -> Int? {
        length(of: ["分", "분", "min", "m", "h", "hs", "hrs"], behind: bytes)
    }

    static func second(behind bytes: ArraySlice<UInt8>) -> Int? {
        length(of: ["秒", "초", "s", "sec"], behind: bytes)
    }

    /// Whether "am", "p.m." and the like follow, by which a number alone becomes an hour.
    static func isHalf(behind bytes: ArraySlice<UInt8>) -> Bool {
        if isNoon(behind: bytes) { return true }
        let letters = withoutBlank(bytes).rest.prefix(6).filter { $0 != UInt8(ascii: ".") && $0 != 0x20 }
        guard let first = letters.first, letters.count >= 2 else { return false }
        guard first | 0x20 == UInt8(ascii: "a") || first | 0x20 == UInt8(ascii: "p") else { return false }
        guard letters[letters.startIndex + 1] | 0x20 == UInt8(ascii: "m") else { return false }
        // "5 am", but not "5 amber" nor "5 a Monday".
        let text = String(decoding: withoutBlank(bytes).rest.prefix(5), as: UTF8.self).lowercased()
        let shapes = ["am", "pm", "a.m", "p.m", "a m", "p m", "a. m", "p. m"]
        guard let shape = shapes.first(where: text.hasPrefix) else { return false }
        guard let next = withoutBlank(bytes).rest.dropFirst(shape.utf8.count).first else { return true }
        return !next.isASCIILetter && next < 0x80
    }

    /// "12 noon", "12 midnight"
    private static func isNoon(behind bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first == 0x20 else { return false }
        let word = bytes.dropFirst().prefix { $0.isASCIILetter }.map { $0 | 0x20 }
        return ["noon", "midday", "midnight"].contains { $0.utf8.elementsEqual(word) }
    }

    private static func withoutBlank(_ bytes: ArraySlice<UInt8>) -> (rest: ArraySlice<UInt8>, blanks: Int) {
        bytes.first == 0x20 ? (bytes.dropFirst(), 1) : (bytes, 0)
    }

    private static func length(of words: [String], behind bytes: ArraySlice<UInt8>) -> Int? {
        let (rest, blanks) = withoutBlank(bytes)
        guard let first = rest.first, first.isASCIILetter || first >= 0x80 else { return nil }
        if first >= 0x80 {
            return words.first { rest.starts(with: $0.utf8) }.map { blanks + $0.utf8.count }
        }
        let letters = rest.prefix { $0.isASCIILetter || $0 >= 0x80 }
        let word = String(decoding: letters, as: UTF8.self).lowercased()
        return words.contains(word) ? blanks + letters.count : nil
    }

    // MARK: Before a number

    /// What the number behind `name` counts, as in Vietnamese ("ngày 5 tháng 10 năm 2021").
    static func unit(before name: String) -> Unit? {
        switch name {
        case "thang", "thg": .month
        case "nam": .year
        case "ngay": .day
        default: nil
        }
    }

    /// The era that `name` is, of Japan's calendar or of Taiwan's.
    static func era(named name: String) -> Era? {
        if let after = eras[name] { return .named(.era(after: after)) }
        guard name.hasSuffix("元"), let after = eras[String(name.dropLast())] else { return nil }
        return .first(after + 1)
    }

    private static let eras = ["令和": 2_018, "平成": 1_988, "昭和": 1_925, "民國": 1_911, "民国": 1_911]

    // MARK: Scripts without blanks

    /// The words in `run`, whose first byte stands at `start` of the text, where it is written without blanks: the
    /// longest that means something, again and again. Nil when it is of another script.
    static func split(_ run: ArraySlice<UInt8>, from start: Int) -> [DateTokens.Word]? {
        let scalars = Array(String(decoding: run, as: UTF8.self).unicodeScalars)
        guard let first = scalars.first, DateText.isUnspaced(first), scalars.count > 1 else { return nil }
        var words: [DateTokens.Word] = []
        var place = start
        var index = 0
        var unknown = String.UnicodeScalarView()
        func add(_ characters: String.UnicodeScalarView) {
            guard !characters.isEmpty else { return }
            let name = String(characters)
            words.append(DateTokens.Word(name: name, place: place..<(place + name.utf8.count), isShouted: false))
            place += name.utf8.count
        }
        while index < scalars.count {
            var taken = 0
            for length in stride(from: min(6, scalars.count - index), to: 0, by: -1) {
                let piece = String(String.UnicodeScalarView(scalars[index..<(index + length)]))
                if era(named: piece) != nil || !DateWords.meanings(of: piece).isEmpty {
                    taken = length
                    break
                }
            }
            if taken == 0 {
                unknown.append(scalars[index])
                index += 1
            } else {
                add(unknown)
                unknown = String.UnicodeScalarView()
                add(String.UnicodeScalarView(scalars[index..<(index + taken)]))
                index += taken
            }
        }
        add(unknown)
        return words
    }
}
