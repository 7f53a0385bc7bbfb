/// Text of strangers as one line that a terminal can be given.
enum OneLine {
    /// `text` with every run of white space as one space, without control characters (escape sequences among them),
    /// direction overrides and other invisible scalars that change how their neighbours are shown, and cut after
    /// `limit` characters, or eight times as many bytes: a character may have any number of marks on it. Of those more
    /// than ``mostMarks`` are left out.
    static func text(_ text: String, atMost limit: Int = 1_000) -> String {
        if isPlainLine(text, atMost: limit) { return text }
        let text = meant(text)
        var line = ""
        var count = 0
        var byteCount = 0
        var needsSpace = false
        for character in text {
            guard let first = character.unicodeScalars.first else { continue }
            if first.isSpace {
                needsSpace = !line.isEmpty
                continue
            }
            let isFlag = character.isFlagOfTags
            let scalars = character.unicodeScalars.lazy.filter { isFlag || !$0.isDangerous }.prefix(mostMarks + 1)
            let visible = String(String.UnicodeScalarView(scalars))
            if visible.isEmpty { continue }
            byteCount += visible.utf8.count
            if count >= limit || byteCount > limit * 8 { return line + "…" }
            if needsSpace {
                line += " "
                count += 1
            }
            line += visible
            needsSpace = false
            count += 1
        }
        return line
    }

    /// A text whose control characters beyond ASCII are those of Windows-1252 that somebody meant.
    private static func meant(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0x80...0x9F).contains($0.value) }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map(\.ofWindows1252)))
    }

    /// Whether a line has something to be seen: letters, signs, and not only scalars that part or join them.
    static func isVisible(_ line: String) -> Bool {
        // Nearly always the first one is.
        line.unicodeScalars.contains { scalar in
            if (0x21...0x7E).contains(scalar.value) { return true }
            return !scalar.isSpace && !scalar.isDangerous && !scalar.properties.isDefaultIgnorableCodePoint
                && scalar.value != 0x2800 && scalar.value != 0xFFFC
        }
    }

    /// How many marks a character may have: as many as Unicode allows a stream of text (UAX #15, section 13).
    private static let mostMarks = 30

    /// Most headlines and names are one line already.
    private static func isPlainLine(_ text: String, atMost limit: Int) -> Bool {
        guard text.utf8.count <= limit else { return false }
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar == " " ? previous == " " : scalar.isSpace || scalar.isDangerous { return false }
            previous = scalar
        }
        return previous != " "
    }
}

extension Character {
    /// Whether this is the flag of a part of a country: a black flag, the letters of its name as tags, and their end
    /// (UTS #51, annex C). Tags elsewhere are a text that nobody sees.
    var isFlagOfTags: Bool {
        var scalars = unicodeScalars[...]
        guard scalars.popFirst() == Unicode.Scalar.blackFlag, scalars.popLast() == Unicode.Scalar.endOfTags else {
            return false
        }
        let count = scalars.prefix(7).count
        return (3...6).contains(count) && scalars.allSatisfy(\.isTagOfFlag)
    }
}

extension Unicode.Scalar {
    static let blackFlag: Unicode.Scalar = "\u{1F3F4}"
    static let endOfTags: Unicode.Scalar = "\u{E007F}"

    /// A small letter or a digit, as a tag.
    var isTagOfFlag: Bool { (0xE0030...0xE0039).contains(value) || (0xE0061...0xE007A).contains(value) }

    /// White space of Unicode (`White_Space`, which never changes), without asking the tables; but for U+0085, which
    /// nobody means as one: it is an ellipsis of Windows-1252.
    var isSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Control characters (C0, C1, DEL), line separators, the direction overrides and isolates of Unicode TR 9, and
    /// scalars that are not characters.
    var isDangerous: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x2028, 0x2029: true
        case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: true
        case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        case 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
