import CNcurses

/// The one rule by which text becomes cells. Everybody who measures, cuts or wraps asks here, so that layout, ncurses
/// and the terminal agree on where a row's characters stand.
///
/// An emoji sequence is reduced to its first scalar, since terminals differ on what a sequence measures; invisible
/// characters (variation selectors, zero-width and bidi controls, soft hyphens) are dropped, save for those that say how
/// the letters beside them look (``ShapingControl``); each other spacing scalar is a cell as wide as the C library's
/// `wcwidth` says, and up to four combining marks join the cell before them. Controls become a space, unknown scalars
/// U+FFFD: no control character of a feed can reach the terminal.
public enum CellText {
    /// A spacing scalar with its marks.
    public struct Glyph: Hashable, Sendable {
        /// The characters.
        public var text: String
        /// Columns, 1 or 2.
        public var width: Int
    }

    /// The cells of a text.
    public static func glyphs(_ text: String) -> [Glyph] {
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(text.utf8.count)
        let bytes = text.utf8
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            // An ASCII character before another one is a cell of its own; most text needs no more thought than that.
            if byte < 0x80, next == bytes.endIndex || bytes[next] < 0x80 {
                glyphs.append(Glyph(text: asciiTexts[Int(byte)], width: 1))
                index = next
            } else {
                append(text[index], to: &glyphs)
                index = text.index(after: index)
            }
        }
        return glyphs
    }

    /// Columns that a text takes.
    public static func width(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return glyphs(text).reduce(0) { $0 + $1.width }
    }

    /// Whether a text takes more than some columns; no more of it is looked at than that takes.
    public static func isWider(_ text: String, than width: Int) -> Bool {
        var count = 0
        for byte in text.utf8 {
            guard byte < 0x80 else { return CellText.width(text.beginning(bytes: (max(width, 0) + 1) * 32)) > width }
            count += 1
            if count > width { return true }
        }
        return false
    }

    /// As much of a text as fits into `width` columns; where something is left out, the end says so. The result is
    /// never wider than `width` and never holds half a wide character.
    public static func truncated(_ text: String, to width: Int, ellipsis: String = "…") -> String {
        guard width > 0 else { return "" }
        if let short = truncatedASCII(text, to: width, ellipsis: ellipsis) { return short }
        // A title of a megabyte is not measured to its end.
        let beginning = text.beginning(bytes: width * 32)
        let glyphs = glyphs(beginning)
        let total = glyphs.reduce(0) { $0 + $1.width }
        if total <= width, beginning.utf8.count == text.utf8.count { return joined(glyphs) }
        let room = width - CellText.width(ellipsis)
        guard room >= 0 else { return "" }
        var kept: [Glyph] = []
        var used = 0
        for glyph in glyphs {
            guard used + glyph.width <= room else { break }
            kept.append(glyph)
            used += glyph.width
        }
        return joined(kept) + ellipsis
    }

    /// The same where the beginning is printable ASCII, without looking further than `width` characters.
    private static func truncatedASCII(_ text: String, to width: Int, ellipsis: String) -> String? {
        guard ellipsis == "…" else { return nil }
        var count = 0
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F else { return nil }
            count += 1
            if count > width { break }
        }
        if count <= width { return text }
        let end = text.utf8.index(text.startIndex, offsetBy: width - 1)
        return String(text[..<end]) + ellipsis
    }

    static func joined(_ glyphs: some Sequence<Glyph>) -> String {
        var text = ""
        for glyph in glyphs { text += glyph.text }
        return text
    }

    private static let isLocaleSet: Bool = {
        tl_set_locale()
        return true
    }()

    private static let asciiTexts = (0..<128).map { $0 < 32 || $0 == 127 ? " " : String(UnicodeScalar(UInt8($0))) }

    /// The characters of a text that is ASCII, each a cell, `count` of them at most; nil for any other text.
    static func asciiCells(_ text: String, upTo count: Int) -> LazyMapSequence<Substring.UTF8View, String>? {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let texts = asciiTexts
        return text.prefixOfASCII(count).lazy.map { texts[Int($0)] }
    }

    /// Adds the cells of a character; the marks of one that has nothing to stand on go to the space before it.
    static func append(_ character: Character, to glyphs: inout [Glyph]) {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return }
        if first.value < 0x80, scalars.count == 1 {
            glyphs.append(Glyph(text: asciiTexts[Int(first.value)], width: 1))
            return
        }
        // A joiner alone makes no emoji: clusters of Indic letters have some, too.
        let isSequence = scalars.contains(where: \.isSequencePart) && first.isPictograph
        var marks = 0
        var startsCluster = true
        for scalar in scalars {
            if ShapingControl.contains(scalar) {
                guard marks < 4, let last = glyphs.last, ShapingControl.isHeard(scalar, after: last.text) else {
                    continue
                }
                glyphs[glyphs.count - 1].text.unicodeScalars.append(scalar)
                marks += 1
                continue
            }
            if scalar.isInvisible || (isSequence && !startsCluster && scalar.isSequencePart) { continue }
            let width = columns(of: scalar)
            if width == 0 {
                // A mark with nothing to stand on stands on the space before it, or is given one.
                if startsCluster, glyphs.last?.text != " " { glyphs.append(Glyph(text: " ", width: 1)) }
                if marks < 4 { glyphs[glyphs.count - 1].text.unicodeScalars.append(scalar) }
                marks += 1
            } else {
                // What follows in an emoji sequence would be drawn apart by some terminals and not by others.
                if isSequence, !startsCluster { break }
                marks = 0
                glyphs.append(glyph(of: scalar, width: width))
            }
            startsCluster = false
        }
    }

    /// Whether a scalar takes no room and stands on the one before it.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool { !scalar.isInvisible && columns(of: scalar) == 0 }

    private static func glyph(of scalar: Unicode.Scalar, width: Int) -> Glyph {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return Glyph(text: " ", width: 1)
        default: return width > 0 ? Glyph(text: String(Character(scalar)), width: width) : unknown
        }
    }

    private static let unknown = Glyph(text: "\u{FFFD}", width: 1)

    /// Columns of a scalar, -1 for controls and what the C library does not know.
    private static func columns(of scalar: Unicode.Scalar) -> Int {
        _ = isLocaleSet
        // Where the C library calls these zero columns wide, words would run together.
        if scalar.value == 0x2028 || scalar.value == 0x2029 { return -1 }
        return Int(tl_scalar_width(scalar.value))
    }
}

extension Unicode.Scalar {
    /// Whether an emoji sequence may begin with it: pictures, flags, and the bases of keycaps.
    fileprivate var isPictograph: Bool {
        value == 0x23 || value == 0x2A || (0x30...0x39).contains(value)
            || (value >= 0xA9 && properties.isEmoji) || (0x1F3FB...0x1F3FF).contains(value)
            || LineBreakClass(self) == .futurePictograph
    }

    /// Marks a cluster as an emoji sequence: joiner, emoji presentation, keycap, skin tones, tags.
    fileprivate var isSequencePart: Bool {
        switch value {
        case 0x200D, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
        default: false
        }
    }

    /// Takes no room and says nothing in a terminal: variation selectors, soft hyphen, zero-width characters and
    /// joiners, bidi controls, byte order mark, fillers, tags.
    fileprivate var isInvisible: Bool {
        switch value {
        case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3,
            0x1D173...0x1D17A, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }
}

extension String {
    /// The first characters of a text, `bytes` at most as UTF-8, however long a single character is. Characters may be
    /// torn; scalars are not.
    public func beginning(bytes: Int) -> String {
        guard let end = utf8.index(utf8.startIndex, offsetBy: Swift.max(bytes, 0), limitedBy: utf8.endIndex),
            end < utf8.endIndex
        else { return self }
        var cut = end
        while cut > utf8.startIndex, utf8[cut] & 0xC0 == 0x80 { cut = utf8.index(before: cut) }
        return String(unicodeScalars[..<cut])
    }

    /// The first bytes of a text that is known to be ASCII.
    fileprivate func prefixOfASCII(_ count: Int) -> Substring.UTF8View {
        let end = utf8.index(utf8.startIndex, offsetBy: Swift.max(count, 0), limitedBy: utf8.endIndex) ?? utf8.endIndex
        return self[..<end].utf8
    }
}
