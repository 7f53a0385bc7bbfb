import Basics

/// Character references of HTML (`&eacute;`, `&#8217;`, `&copy` without a semicolon), decoded exactly as browsers do:
/// WHATWG HTML, section 13.2.5.72 and the following.
enum CharacterReferences {
    /// Where a reference stands: in an attribute, a name without a semicolon is left alone before `=`, a letter or a
    /// digit, since it is more likely part of an address (`?a=1&copy=2`).
    enum Place {
        case text
        case attribute
    }

    /// A decoded reference.
    struct Match {
        /// What it stands for: one scalar, or two for a few names.
        var first: Unicode.Scalar
        var second: Unicode.Scalar?
        /// Where the text goes on.
        var end: Int

        /// Writes the scalars as UTF-8, at most eight bytes, and returns how many.
        func write(to bytes: UnsafeMutablePointer<UInt8>) -> Int {
            var count = 0
            for byte in UTF8.encode(first) ?? UTF8.encodedReplacementCharacter {
                bytes[count] = byte
                count += 1
            }
            guard let second else { return count }
            for byte in UTF8.encode(second) ?? UTF8.encodedReplacementCharacter {
                bytes[count] = byte
                count += 1
            }
            return count
        }
    }

    /// A text with its references decoded.
    static func decoded(_ text: String, in place: Place = .text) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            var index = 0
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "&"), let match = match(in: bytes, at: index, place: place) {
                    result += String(decoding: bytes[start..<index], as: UTF8.self)
                    result.unicodeScalars.append(match.first)
                    if let second = match.second { result.unicodeScalars.append(second) }
                    index = match.end
                    start = index
                } else {
                    index += 1
                }
            }
            result += String(decoding: bytes[start...], as: UTF8.self)
        }
        return result
    }

    /// The reference that begins at `index`, where an `&` stands; nil when it is only an `&`.
    static func match(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, place: Place) -> Match? {
        guard index + 1 < bytes.count else { return nil }
        if bytes[index + 1] == UInt8(ascii: "#") { return numeric(in: bytes, at: index + 2) }
        return named(in: bytes, at: index + 1, place: place)
    }

    // MARK: Numbers

    private static func numeric(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Match? {
        guard let (value, end) = number(in: bytes, at: start) else { return nil }
        // A character beyond U+FFFF that somebody wrote as the two halves that UTF-16 has of it.
        if value >> 10 == 0xD800 >> 10, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "&"),
            bytes[end + 1] == UInt8(ascii: "#"), let low = number(in: bytes, at: end + 2),
            low.value >> 10 == 0xDC00 >> 10,
            let scalar = Unicode.Scalar(0x1_0000 + (value & 0x3FF) << 10 + (low.value & 0x3FF))
        {
            return Match(first: scalar, second: nil, end: low.end)
        }
        return Match(first: scalar(of: value), second: nil, end: end)
    }

    /// The number that begins at a place, behind `&#`, and where the text goes on.
    private static func number(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (value: UInt32, end: Int)? {
        var index = start
        var radix: UInt32 = 10
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "x") {
            radix = 16
            index += 1
        }
        let digits = index
        var value: UInt32 = 0
        while index < bytes.count, let digit = digit(bytes[index], radix: radix) {
            value = min(value * radix + digit, 0x11_0000)
            index += 1
        }
        guard index > digits else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
        return (value, index)
    }

    private static func digit(_ byte: UInt8, radix: UInt32) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46 where radix == 16: UInt32(byte) - 0x37
        case 0x61...0x66 where radix == 16: UInt32(byte) - 0x57
        default: nil
        }
    }

    private static func scalar(of value: UInt32) -> Unicode.Scalar {
        guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
        return scalar.ofWindows1252
    }

    fileprivate static let windows1252: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    // MARK: Names

    private static func named(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, place: Place) -> Match? {
        var end = start
        while end < bytes.count, end - start < longestName, bytes[end].isASCIIAlphanumeric { end += 1 }
        guard end > start else { return nil }
        let hasSemicolon = end < bytes.count && bytes[end] == UInt8(ascii: ";")
        if hasSemicolon, let entry = entry(named: bytes[start..<end]) { return entry.match(end: end + 1) }
        // The longest name that may go without a semicolon; all of them are short.
        for length in stride(from: min(end - start, 6), to: 1, by: -1) {
            let stop = start + length
            guard let entry = entry(named: bytes[start..<stop]), entry.standsAlone else { continue }
            if place == .attribute, stop < bytes.count,
                bytes[stop] == UInt8(ascii: "=") || bytes[stop].isASCIIAlphanumeric
            {
                return nil
            }
            return entry.match(end: stop)
        }
        return nil
    }

    /// The longest name: `CounterClockwiseContourIntegral`.
    private static let longestName = 31

    private struct Entry: Sendable {
        /// The name's place in the table.
        var start: Int
        var count: Int
        var standsAlone: Bool
        var first: Unicode.Scalar
        var second: Unicode.Scalar?

        func match(end: Int) -> Match { Match(first: first, second: second, end: end) }
    }

    private static func entry(named name: Slice<UnsafeBufferPointer<UInt8>>) -> Entry? {
        let table = NamedReferences.table.bytes
        var range = 0..<entries.count
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            let entry = entries[middle]
            switch compare(name, table[entry.start..<entry.start + entry.count]) {
            case 0: return entry
            case ..<0: range = range.lowerBound..<middle
            default: range = (middle + 1)..<range.upperBound
            }
        }
        return nil
    }

    private static func compare(
        _ left: Slice<UnsafeBufferPointer<UInt8>>, _ right: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Int {
        var offset = 0
        while offset < left.count, offset < right.count {
            let difference = Int(left[left.startIndex + offset]) - Int(right[right.startIndex + offset])
            if difference != 0 { return difference }
            offset += 1
        }
        return left.count - right.count
    }

    /// The table's entries in its order, which is that of the names' bytes.
    private static let entries: [Entry] = {
        let table = NamedReferences.table.bytes
        var entries: [Entry] = []
        var start = 0
        while start < table.count {
            var end = start
            while table[end].isASCIIAlphanumeric { end += 1 }
            var scalars: [UInt32] = [0]
            var index = end + 1
            while index < table.count, table[index] > UInt8(ascii: " ") {
                if let digit = digit(table[index], radix: 16) {
                    scalars[scalars.count - 1] = scalars[scalars.count - 1] * 16 + digit
                } else {
                    scalars.append(0)
                }
                index += 1
            }
            entries.append(
                Entry(
                    start: start, count: end - start, standsAlone: table[end] == UInt8(ascii: "!"),
                    first: Unicode.Scalar(scalars[0]) ?? "\u{FFFD}",
                    second: scalars.count > 1 ? Unicode.Scalar(scalars[1]) : nil))
            start = index + 1
        }
        return entries
    }()
}

extension Unicode.Scalar {
    /// The character of Windows-1252 that a control character beyond ASCII was meant as, as far as there is one; any
    /// other scalar as it is.
    var ofWindows1252: Unicode.Scalar {
        guard (0x80...0x9F).contains(value) else { return self }
        let meant = CharacterReferences.windows1252[Int(value - 0x80)]
        return meant == 0 ? self : Unicode.Scalar(meant) ?? self
    }
}

extension UInt8 {
    /// `A` to `Z`, `a` to `z`.
    var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

    /// A letter or `0` to `9`.
    var isASCIIAlphanumeric: Bool { isASCIILetter || (0x30...0x39).contains(self) }

    /// HTML's white space: space, tab, line feed, form feed, carriage return.
    var isHTMLSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }

    /// The small letter of a capital, else the byte itself.
    var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
