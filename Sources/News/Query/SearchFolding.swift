import Foundation

/// How letters are folded where words are searched for, so that nobody has to know how a publisher types: what SQLite's
/// `unicode61` tokenizer folds itself (case, most accents), and what it leaves alone, which is folded here before it sees
/// it. Index, queries and highlights all use this.
///
/// - widths: `ＡＩ`, `２０２６`, `ｶﾀｶﾅ`; compatibility forms: `ﬁ`, `𝐍𝐞𝐰𝐬`, `CO₂`, Arabic presentation forms, `神`
/// - letters that are typed as two: `ß`, `æ`, `œ`, `þ`, `ĳ`; letters with strokes: `ø`, `ł`, `đ`
/// - accents: Greek (`ά`, which capitals leave out), `ё`, Arabic vowel signs and the forms of alef, Hebrew points
/// - what is written in two ways: `ة` and `ه` at the end of Arabic words, Persian and Arabic `ی` and `ي`, the nasals of Hindi
///   (`हिन्दी`, `हिंदी`)
/// - small raised figures: they are no part of the word or number before them (`Macron¹`, `10⁶`), but for units (`km²`)
/// - signs that `unicode61` takes for letters, as it is older than they are: emoji, currencies, isolates around Arabic
public enum SearchFolding {
    /// What is folded here in a text; all else is as it was.
    public static func folded(_ text: String) -> String {
        var text = text
        var isComposed = true
        let folded: [UInt8]? = text.withUTF8 { bytes in
            guard let first = firstFoldable(bytes, from: 0) else { return nil }
            var folded: [UInt8] = []
            folded.reserveCapacity(bytes.count + bytes.count / 8)
            var done = 0
            var raisedEnd = -1
            var place: Int? = first
            while let next = place {
                folded.append(contentsOf: bytes[done..<next])
                var (scalar, length) = UTF8Scalar.decode(bytes, at: next)
                if isPart(scalar) { isComposed = false }
                if isRaisedFigure(scalar) {
                    if raisedEnd != next, next > 0, !isOfUnit(scalar, bytes[..<next]) { folded.append(0x20) }
                    raisedEnd = next + length
                }
                if let nasal = DevanagariNasal.length(at: next, in: bytes) {
                    folded.append(contentsOf: DevanagariNasal.anusvara)
                    length = nasal
                } else {
                    append(scalar, bytes[next..<next + length], to: &folded)
                }
                done = next + length
                place = firstFoldable(bytes, from: done)
            }
            folded.append(contentsOf: bytes[done...])
            return folded
        }
        guard let folded else { return text }
        let result = String(decoding: folded, as: UTF8.self)
        return isComposed ? result : result.precomposedStringWithCanonicalMapping
    }

    private static func isRaisedFigure(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: true
        default: false
        }
    }

    /// Whether the figure belongs to the unit or variable before it: `m²`, `km³`, `x²`.
    private static func isOfUnit(_ scalar: UInt32, _ before: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard scalar == 0xB2 || scalar == 0xB3 else { return false }
        let letters = before.suffix(3).reversed().prefix { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80 }
        return letters.count == 1 || units.contains { $0.utf8.elementsEqual(letters.reversed()) }
    }

    private static let units = ["km", "cm", "mm", "dm", "hm", "nm", "ft", "mi", "in", "yd"]

    private static func firstFoldable(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var position = start
        while position < bytes.count {
            if bytes[position] < 0x80 {
                position += 1
                continue
            }
            let (scalar, length) = UTF8Scalar.decode(bytes, at: position)
            if needsFolding(scalar) { return position }
            position += length
        }
        return nil
    }

    private static func append(_ scalar: UInt32, _ bytes: Slice<UnsafeBufferPointer<UInt8>>, to folded: inout [UInt8]) {
        if isSign(scalar) {
            folded.append(UInt8(ascii: " "))
        } else if isPart(scalar), scalar < 0xFF00 {
            folded.append(contentsOf: bytes)
        } else if let letters = table[scalar] {
            folded.append(contentsOf: letters)
        } else if let letters = Unicode.Scalar(scalar).flatMap(letters(for:)) {
            folded.append(contentsOf: letters.utf8)
        } else {
            folded.append(contentsOf: bytes)
        }
    }

    /// What the scalars are folded to that stand close together in texts; Unicode's own tables are too slow for each of
    /// them.
    private static let table: [UInt32: [UInt8]] = {
        var table: [UInt32: [UInt8]] = [:]
        let ranges: [ClosedRange<UInt32>] = [0xAA...0x6FF, 0x1E00...0x1FFF, 0xFF00...0xFFEF]
        for value in ranges.joined() where needsFolding(value) && !isSign(value) && (!isPart(value) || value >= 0xFF00)
        {
            guard let scalar = Unicode.Scalar(value) else { continue }
            table[value] = Array((letters(for: scalar) ?? String(scalar)).utf8)
        }
        return table
    }()

    /// What a letter is folded to; nil where it is none.
    static func letters(for scalar: Unicode.Scalar) -> String? {
        // The line that Arabic words are drawn out by.
        if scalar == "\u{640}" { return "" }
        if let twin = twins[scalar] { return twin }
        let letters = FoldedText.key(of: String(scalar))
        // Folding a compatibility form may give a capital (ℂ is C), which has to be folded as well.
        if !letters.isEmpty {
            let small = FoldedText.key(of: letters.lowercased()).unicodeScalars
            return small.reduce(into: "") { $0 += $1 == "\u{640}" ? "" : twins[$1] ?? String($1) }
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: return ""
        default: return nil
        }
    }

    /// Letters that many write for each other: those of Arabic words' ends, and those of Persian and Arabic keyboards.
    private static let twins: [Unicode.Scalar: String] = [
        "\u{629}": "\u{647}", "\u{649}": "\u{64A}", "\u{6CC}": "\u{64A}", "\u{6A9}": "\u{643}", "\u{901}": "\u{902}",
    ]

    /// Parts that make one letter with what stands before them: Japanese voicing, Korean jamo, also in half width.
    private static func isPart(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1100...0x11FF, 0x3099, 0x309A, 0xFF9E, 0xFF9F, 0xFFA0...0xFFDC: true
        default: false
        }
    }

    /// Signs that are younger than SQLite's tables, which take them for letters.
    private static func isSign(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x61C, 0x2066...0x2069, 0x20BA...0x20C0, 0x23F4...0x23FF, 0x2BBA...0x2BFF, 0x2E3C...0x2E5D,
            0xFE00...0xFE0F, 0x1F000...0x1FBEF, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    /// Whether a scalar is folded here; found by comparing ``FoldedText/key(of:)`` with the tokenizer of SQLite 3.40.
    static func needsFolding(_ scalar: UInt32) -> Bool {
        switch scalar {
        case ..<0xAA: false
        case ..<0x300: isFoldableLatin(scalar)
        case ..<0x2000: isFoldableLetter(scalar)
        default: isSign(scalar) || isPart(scalar) || isCompatibilityForm(scalar)
        }
    }

    private static func isFoldableLatin(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAA, 0xB2, 0xB3, 0xB9, 0xBA, 0xC6, 0xD0, 0xD8, 0xDE, 0xDF, 0xE6, 0xF0, 0xF8, 0xFE, 0x110, 0x111,
            0x131...0x133, 0x13F...0x142, 0x149, 0x152, 0x153, 0x1C4...0x1CC, 0x1E0...0x1E3, 0x1F1...0x1F3,
            0x1FC...0x1FF, 0x2B0...0x2B8, 0x2E0...0x2E4:
            true
        default: false
        }
    }

    private static func isFoldableLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        // Latin and Greek accents, Greek, Cyrillic (й and ї are letters of their own, ё is not in print), Armenian.
        case 0x305...0x36F, 0x386...0x390, 0x3AA...0x3B0, 0x3CA...0x3CE, 0x3D2...0x3D4, 0x3F2, 0x3F9, 0x400, 0x401,
            0x450, 0x451, 0x483...0x487, 0x587:
            true
        // Hebrew and Arabic.
        case 0x591...0x5C7, 0x610...0x61A, 0x61C, 0x622...0x626, 0x629, 0x640, 0x649, 0x64B...0x65F, 0x670,
            0x675...0x678, 0x6A9, 0x6C0, 0x6C2, 0x6CC, 0x6D3:
            true
        // The nasals of Devanagari, and Indic letters with a dot.
        case 0x901, 0x919, 0x91E, 0x923, 0x928, 0x92E, 0x958...0x95F, 0x9DC...0x9DF, 0xA33, 0xA36, 0xA59...0xA5E, 0xB5C,
            0xB5D:
            true
        // Jamo, Georgian capitals, phonetic letters, Latin, Greek.
        case 0x1100...0x11FF, 0x1AB0...0x1AFF, 0x1C90...0x1CBF, 0x1D2C...0x1D6A, 0x1D78, 0x1D9B...0x1DFF,
            0x1E9A...0x1E9E, 0x1F00...0x1FFF:
            true
        default: false
        }
    }

    private static func isCompatibilityForm(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2070...0x209C, 0x20D0...0x20F0, 0x2102...0x214F, 0x2160...0x2188, 0x2C7C, 0x2C7D, 0x3220...0x3247,
            0x3280...0x32B0, 0x32C0...0x32CB, 0x3300...0x33FF, 0xF900...0xFAFF,
            0xFB00...0xFDFF, 0xFE20...0xFE2F, 0xFE70...0xFEFC, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A,
            0xFF66...0xFF9D, 0x1D400...0x1D7FF, 0x1EE00...0x1EEFF, 0x1FBF0...0x1FBF9, 0x2F800...0x2FA1D:
            true
        default: false
        }
    }
}
