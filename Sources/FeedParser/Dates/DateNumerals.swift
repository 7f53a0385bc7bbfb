/// Numbers of dates that are not written in digits: Chinese numerals, and years of Japan's eras by a letter.
enum DateNumerals {
    /// `bytes`, as ``DateText`` has them, with such numbers in digits.
    static func western(_ bytes: [UInt8], language: String?) -> [UInt8] {
        if let year = era(bytes, language: language) { return year }
        // Every Chinese numeral but one begins with 0xE4, 0xE5 or 0xE3, and stands before a unit.
        guard bytes.contains(where: { (0xE3...0xE5).contains($0) }), bytes.firstRange(of: "年".utf8) != nil else {
            return bytes
        }
        let text = String(decoding: bytes, as: UTF8.self)
        var result = String.UnicodeScalarView()
        var numeral: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if value(scalar) != nil {
                numeral.append(scalar)
                continue
            }
            let isCounted = "年月日号號時时点點分秒".unicodeScalars.contains(scalar)
            let number = isCounted ? number(numeral).map { Array(String($0).unicodeScalars) } : nil
            result.append(contentsOf: number ?? numeral)
            numeral = []
            result.append(scalar)
        }
        result.append(contentsOf: numeral)
        return Array(String(result).utf8)
    }

    private static func value(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "〇", "零", "○": 0
        case "一": 1
        case "二": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        case "十": 10
        case "廿": 20
        case "卅": 30
        default: nil
        }
    }

    /// The number of digits in a row (二〇二六) or of tens and ones (二十四).
    private static func number(_ numeral: [Unicode.Scalar]) -> Int? {
        let values = numeral.compactMap(value)
        guard let first = values.first, values.count <= 4 else { return nil }
        guard let place = values.firstIndex(where: { $0 >= 10 }) else { return values.reduce(0) { $0 * 10 + $1 } }
        let tens = values[place] > 10 ? values[place] : place == 0 ? 10 : first * 10
        let ones = values.dropFirst(place + 1)
        guard place <= 1, ones.count <= 1, ones.allSatisfy({ $0 < 10 }) else { return nil }
        return tens + (ones.first ?? 0)
    }

    /// "R8.7.4", "H31/4/30", "S64年1月7日": the year of an era by its letter, where that cannot be anything else.
    private static func era(_ bytes: [UInt8], language: String?) -> [UInt8]? {
        guard let letter = bytes.first, let before = [0x52: 2_018, 0x48: 1_988, 0x53: 1_925][Int(letter)] else {
            return nil
        }
        let rest = bytes.dropFirst().drop { $0 == 0x20 || $0 == UInt8(ascii: ".") }
        let digits = rest.prefix { $0.isDigit }
        let behind = rest.dropFirst(digits.count)
        guard (1...2).contains(digits.count), let year = Int(String(decoding: digits, as: UTF8.self)) else {
            return nil
        }
        let isUnit = behind.starts(with: "年".utf8)
        let isJapanese = language?.lowercased().hasPrefix("ja") == true || language == nil
        let hasSign = behind.first.map { [0x2E, 0x2F, 0x2D].contains($0) } == true
        guard isUnit || isJapanese && hasSign else { return nil }
        return Array(String(before + year).utf8) + behind
    }
}
