/// Breaking text into lines.
extension CellText {
    /// The lines of a text, none wider than `width` columns (2 at least): broken at spaces, between the characters of
    /// scripts that are written without spaces, and inside a word only where the word alone is wider than a line.
    /// `\n` always breaks. No line starts with closing punctuation or ends with opening punctuation where that can be
    /// avoided (after UAX #14, classes CL, EX, NS and OP).
    public static func wrapped(_ text: String, width: Int) -> [String] {
        let width = max(width, 2)
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            wrap(paragraph, width: width, into: &lines)
        }
        return lines
    }

    private static func wrap(_ paragraph: Substring, width: Int, into lines: inout [String]) {
        if paragraph.utf8.count <= width, paragraph.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
            lines.append(String(paragraph))
            return
        }
        var line = Line()
        for piece in pieces(glyphs(String(paragraph))) {
            add(piece, to: &line, width: width, into: &lines)
        }
        lines.append(line.text)
    }

    private struct Line {
        var text = ""
        var width = 0
        var pendingSpaces = 0
    }

    /// Glyphs that may not be parted, and the spaces after them.
    private struct Piece {
        var glyphs: ArraySlice<Glyph>
        var width: Int
        var spaces: Int
    }

    private static func add(_ piece: Piece, to line: inout Line, width: Int, into lines: inout [String]) {
        if line.width > 0, line.width + line.pendingSpaces + piece.width > width {
            lines.append(line.text)
            line = Line()
        }
        // An indent leaves room for text.
        let spaces = line.width > 0 ? line.pendingSpaces : min(line.pendingSpaces, width / 2)
        line.text += String(repeating: " ", count: spaces)
        line.width += spaces
        for glyph in piece.glyphs {
            if line.width + glyph.width > width {
                lines.append(line.text)
                line = Line()
            }
            line.text += glyph.text
            line.width += glyph.width
        }
        line.pendingSpaces = piece.spaces
    }

    /// Divides a paragraph where lines may break.
    private static func pieces(_ glyphs: [Glyph]) -> [Piece] {
        var pieces: [Piece] = []
        var start = 0
        var width = 0
        var index = 0
        while index < glyphs.count {
            width += glyphs[index].width
            let next = index + 1
            if glyphs[index].isSpace {
                // Spaces that begin the paragraph are a piece of their own, so that an indent stays.
                var end = next
                while end < glyphs.count, glyphs[end].isSpace { end += 1 }
                pieces.append(Piece(glyphs: glyphs[start..<index], width: width - 1, spaces: end - index))
                start = end
                width = 0
                index = end
                continue
            }
            if next < glyphs.count, !glyphs[next].isSpace, mayBreak(between: glyphs[index], and: glyphs[next]) {
                pieces.append(Piece(glyphs: glyphs[start..<next], width: width, spaces: 0))
                start = next
                width = 0
            }
            index = next
        }
        if start < glyphs.count { pieces.append(Piece(glyphs: glyphs[start...], width: width, spaces: 0)) }
        return pieces
    }

    private static func mayBreak(between left: Glyph, and right: Glyph) -> Bool {
        guard let first = left.text.unicodeScalars.first, let second = right.text.unicodeScalars.first else {
            return false
        }
        if first == "-" || first == "\u{2010}" || first == "\u{2013}" || first == "\u{2014}" {
            return second.properties.isAlphabetic
        }
        guard first.isIdeographic || second.isIdeographic else { return false }
        return !first.opens && !second.closes
    }
}

extension CellText.Glyph {
    fileprivate var isSpace: Bool { text == " " }
}

extension Unicode.Scalar {
    /// Scripts without spaces between words, whose lines may break between characters. (Hangul has spaces.)
    fileprivate var isIdeographic: Bool {
        switch value {
        case 0x2E80...0x312F, 0x31A0...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF9F,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }

    fileprivate var opens: Bool { "（〔［｛〈《「『【〖｟([{“‘".unicodeScalars.contains(self) }

    fileprivate var closes: Bool {
        "、。，．・：；？！゛゜ヽヾゝゞ々ー）〕］｝〉》」』】〗｠)]}”’,.:;?!…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ".unicodeScalars.contains(self)
    }
}
