/// Dates that do not stand bare: in mark-up, in a program's notation, in an address's escapes.
enum DateMarkup {
    /// The readings to try for `text`, the best first: what an element says for programs (`<time datetime>`), then what
    /// it says for people. Only `text` itself where it is bare, as nearly all are.
    static func texts(in text: String) -> [String] {
        let bytes = text.utf8
        if bytes.contains(UInt8(ascii: "<")) {
            guard bytes.count <= 4_000 else { return [] }
            return attributes(in: Array(bytes)) + [withoutTags(text)]
        }
        if bytes.contains(UInt8(ascii: "%")), bytes.count <= 240 { return [unescaped(Array(bytes))] }
        if bytes.contains(UInt8(ascii: "&")), bytes.count <= 480 {
            return [CharacterReferences.decoded(text, in: .text)]
        }
        return [text]
    }

    /// The seconds from 1970 of `/Date(1783186200000+0200)/` and `new Date(…)`, as JSON of older servers has them; the
    /// zone there changes nothing.
    static func seconds(in text: String) -> Double? {
        guard text.utf8.count <= 60, let open = text.utf8.firstIndex(of: UInt8(ascii: "(")),
            text[..<open].hasSuffix("Date"), let close = text.utf8.lastIndex(of: UInt8(ascii: ")")), open < close
        else { return nil }
        let inner = text.utf8[open..<close].dropFirst()
        let isNegative = inner.first == UInt8(ascii: "-")
        let digits = inner.dropFirst(isNegative ? 1 : 0).prefix { $0.isDigit }
        guard (1...15).contains(digits.count), let value = Double(String(decoding: digits, as: UTF8.self)) else {
            return nil
        }
        return (isNegative ? -value : value) / 1_000
    }

    /// The values of the attributes in which elements have their date for programs.
    private static func attributes(in bytes: [UInt8]) -> [String] {
        ["datetime", "content", "title"].compactMap { name in
            var rest = bytes[...]
            while let found = rest.firstRange(of: name.utf8) {
                let isName = found.lowerBound > 0 && bytes[found.lowerBound - 1].isHTMLSpace
                rest = rest[found.upperBound...]
                let value = rest.drop(while: \.isHTMLSpace)
                guard isName, value.first == UInt8(ascii: "=") else { continue }
                let quoted = value.dropFirst().drop(while: \.isHTMLSpace)
                guard let quote = quoted.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                    return String(
                        decoding: quoted.prefix { !$0.isHTMLSpace && $0 != UInt8(ascii: ">") }, as: UTF8.self)
                }
                let inner = String(decoding: quoted.dropFirst().prefix { $0 != quote }, as: UTF8.self)
                return CharacterReferences.decoded(inner, in: .attribute)
            }
            return nil
        }
    }

    private static func withoutTags(_ text: String) -> String {
        var kept: [UInt8] = []
        var isInTag = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): (isInTag, kept) = (true, kept + [0x20])
            case UInt8(ascii: ">") where isInTag: isInTag = false
            default: if !isInTag { kept.append(byte) }
            }
        }
        return CharacterReferences.decoded(String(decoding: kept, as: UTF8.self), in: .text)
    }

    /// `%2B02:00` of a date that was an address's.
    private static func unescaped(_ bytes: [UInt8]) -> String {
        var plain: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
                let value = UInt8(String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self), radix: 16)
            {
                plain.append(value)
                place += 3
            } else {
                plain.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
