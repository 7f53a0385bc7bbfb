/// Headlines as one line of plain text.
enum TitleText {
    /// The most characters of a headline; the longest that newspapers print has half of it.
    static let longest = 300

    /// The most bytes of a headline's source that are looked at.
    private static let mostBytes = 16_384

    /// `text` without mark-up, references decoded, nil when nothing is left. Elements that the headline is about stay: see
    /// ``HeadlineMarkup``; so do references: of what was escaped twice, only that is decoded which nobody meant to be read
    /// (``HeadlineReferences``).
    ///
    /// - Parameter isDecoded: whether references in it were decoded before, so that tags are words.
    static func line(of text: ParsedText?, isDecoded: Bool = false) -> String? {
        guard let text else { return nil }
        var line = beginning(of: text.value)
        if text.kind == .plain {
            line = HeadlineReferences.mended(line)
        } else {
            for origin in isDecoded ? [HeadlineMarkup.Origin.escaped, .escaped] : [.markup, .escaped] {
                let before = line
                line = HeadlineMarkup.removed(from: line, origin: origin)
                line =
                    origin == .markup
                    ? CharacterReferences.decoded(line, in: .attribute) : HeadlineReferences.mended(line)
                if line == before { break }
            }
        }
        // Soft hyphens and places to break part no words: they are left out of texts, too.
        if line.unicodeScalars.contains(where: isBreak) {
            line = String(String.UnicodeScalarView(line.unicodeScalars.filter { !isBreak($0) }))
        }
        line = OneLine.text(line, atMost: longest)
        return OneLine.isVisible(line) ? line : nil
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{AD}" || scalar == "\u{200B}" || scalar == "\u{2060}"
    }

    /// A headline of a megabyte is cut before it is looked at. By bytes: one character may have a million of them.
    private static func beginning(of text: String) -> String {
        guard text.utf8.count > mostBytes else { return text }
        let bytes = text.utf8.prefix(mostBytes)
        // Not within a scalar.
        return String(decoding: bytes.dropLast(bytes.reversed().prefix { $0 & 0xC0 == 0x80 }.count + 1), as: UTF8.self)
    }
}
