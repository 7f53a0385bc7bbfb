import News

/// Running text while it is read: white space is collapsed as browsers collapse it, neighbours of one style become one
/// run, and two line breaks in a row end a paragraph.
struct InlineText {
    /// What makes one run.
    struct Look: Equatable {
        var style: TextBlock.Span.Style = []
        var link: String?
    }

    private var finished: [[TextBlock.Span]] = []
    private var spans: [TextBlock.Span] = []
    private var hasPendingSpace = false
    private var breaks = 0

    /// Adds characters of a text node.
    mutating func append(_ bytes: ArraySlice<UInt8>, look: Look) {
        var piece: [UInt8] = []
        piece.reserveCapacity(bytes.count)
        var isLineBroken = false
        for byte in bytes {
            if byte.isHTMLSpace {
                hasPendingSpace = true
                if byte == 0x0A { isLineBroken = true }
                continue
            }
            if isLineBroken {
                isLineBroken = false
                // Chinese and Japanese have no spaces: a line that was broken goes on (CSS Text 4, section 4.1.3).
                if breaks == 0, Self.isIdeographic(byte), piece.count > 2, Self.isIdeographic(piece[piece.count - 3]) {
                    hasPendingSpace = false
                }
            }
            if hasPendingSpace || breaks > 0 { space(before: look, in: &piece) }
            piece.append(byte)
        }
        guard VisibleText.mayHoldOthers(piece[...]) else {
            return add(String(decoding: piece, as: UTF8.self), look: look)
        }
        addLines(VisibleText.text(piece[...]), look: look)
    }

    /// Whether a byte begins a character of Chinese or Japanese, kana among them, in UTF-8: U+3000…9FFF.
    private static func isIdeographic(_ byte: UInt8) -> Bool { (0xE3...0xE9).contains(byte) }

    /// Adds text in which separators of lines may stand, which are not among HTML's white space: they count as `<br>`.
    @inline(never)
    private mutating func addLines(_ text: String, look: Look) {
        let endsInSpace = hasPendingSpace
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if index > 0 { lineBreak() }
            let start = index > 0 ? line.drop { $0 == " " } : line
            let words = index < lines.count - 1 ? Substring(start.trimmingEnd) : start
            guard !words.isEmpty else { continue }
            var piece: [UInt8] = []
            if breaks > 0 { space(before: look, in: &piece) }
            add(String(decoding: piece, as: UTF8.self) + words, look: look)
        }
        hasPendingSpace = endsInSpace
    }

    /// Adds a text as it stands.
    mutating func append(_ text: String, look: Look) {
        append(Array(text.utf8)[...], look: look)
    }

    /// Adds text whose spaces and line breaks stand.
    mutating func appendPreformatted(_ bytes: ArraySlice<UInt8>, look: Look) {
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if index > 0 { lineBreak() }
            var line = line
            if breaks > 0 || spans.isEmpty {
                // The first spaces of a line would be lost as white space.
                let indent = line.prefix { $0 == 0x20 || $0 == 0x09 }
                line = line.dropFirst(indent.count)
                if !line.isEmpty { append(String(repeating: "\u{A0}", count: min(indent.count, 40)), look: look) }
            }
            append(line, look: look)
        }
    }

    /// `<br>`.
    mutating func lineBreak() {
        hasPendingSpace = false
        breaks += 1
    }

    /// The beginning or end of what stands on lines of its own.
    mutating func parting() { if breaks == 0 { lineBreak() } }

    /// The paragraphs so far, none empty; the text starts anew.
    mutating func take() -> [[TextBlock.Span]] {
        endParagraph()
        hasPendingSpace = false
        breaks = 0
        defer { finished = [] }
        return finished
    }

    /// Whether the text ends here, without a space, in a digit or bracket of a style.
    func endsInFigure(of style: TextBlock.Span.Style) -> Bool {
        guard !hasPendingSpace, breaks == 0, let last = spans.last, last.style.contains(style) else { return false }
        return last.text.last.map { $0.isNumber || $0 == "]" } ?? false
    }

    /// Whether text that is added now stands right behind other text, without a space.
    var endsWithinWord: Bool {
        guard !hasPendingSpace, breaks == 0, let last = spans.last?.text.last else { return false }
        return !last.isWhitespace
    }

    /// The last character that is no space on the line that is being read; nil at its beginning.
    var lastCharacterOnLine: Character? {
        guard breaks == 0 else { return nil }
        for span in spans.reversed() {
            guard let last = span.text.last(where: { $0 == "\n" || !$0.isWhitespace }) else { continue }
            return last == "\n" ? nil : last
        }
        return nil
    }

    private mutating func endParagraph() {
        let isVisible = spans.contains { $0.text.beginsVisibly || !$0.text.allSatisfy(\.isWhitespace) }
        if isVisible { finished.append(spans) }
        spans = []
    }

    /// What white space before the next character comes to: a line break, a new paragraph, a space or nothing.
    private mutating func space(before look: Look, in piece: inout [UInt8]) {
        if !piece.isEmpty {
            piece.append(UInt8(ascii: " "))
        } else if breaks > 1 {
            endParagraph()
        } else if let last = spans.last {
            let character = breaks == 1 ? "\n" : " "
            // A space beside a link or a styled word stands outside of it.
            if last.link == nil && last.style.isEmpty || last.link == look.link && last.style == look.style {
                spans[spans.count - 1].text += character
            } else if look == Look() {
                piece.append(contentsOf: character.utf8)
            } else {
                spans.append(TextBlock.Span(character))
            }
        }
        hasPendingSpace = false
        breaks = 0
    }

    private mutating func add(_ text: String, look: Look) {
        guard !text.isEmpty else { return }
        if let last = spans.last, last.style == look.style, last.link == look.link {
            spans[spans.count - 1].text += text
        } else {
            spans.append(TextBlock.Span(text, style: look.style, link: look.link))
        }
    }
}

/// Text of strangers without what would act on a terminal or deceive the reader.
enum VisibleText {
    /// UTF-8 as a text without control characters, direction overrides and scalars that are no characters. Line feeds
    /// and tabs stay, and whatever else parts lines is a line feed; joiners, soft hyphens and places to break, which
    /// belong to a text, stay as well. Control characters beyond ASCII are those of Windows-1252 that somebody meant.
    static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard mayHoldOthers(bytes) else { return text }
        var visible = String.UnicodeScalarView()
        var wasReturn = false
        // The tags behind a black flag, which are part of it if they come to an end.
        var tags: String.UnicodeScalarView?
        for scalar in text.unicodeScalars {
            if scalar == .blackFlag {
                tags = "\u{1F3F4}".unicodeScalars
            } else if let flag = tags {
                let isPart = scalar.isTagOfFlag || scalar == .endOfTags
                tags = isPart && flag.count < 8 ? flag + [scalar] : nil
                if scalar == .endOfTags, let tags, Character(String(tags)).isFlagOfTags {
                    visible.append(contentsOf: tags.dropFirst())
                    continue
                }
            }
            let meant = scalar.ofWindows1252
            switch meant {
            case "\n" where wasReturn: break
            case "\u{B}", "\u{C}", "\r", "\u{2028}", "\u{2029}": visible.append("\n")
            default: if !isUnwanted(meant) { visible.append(meant) }
            }
            wasReturn = scalar == "\r"
        }
        return String(visible)
    }

    /// A text likewise.
    static func text(_ text: String) -> String { self.text(Array(text.utf8)[...]) }

    /// Whether there is something to leave out; sometimes when there is not.
    static func mayHoldOthers(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for (index, byte) in bytes.enumerated() where byte < 0x20 || byte >= 0x7F {
                switch byte {
                case 0x09, 0x0A: continue
                // The bytes of other scalars, of which the first one was looked at.
                case 0x80...0xC1, 0xC3...0xE1, 0xE3...0xEE, 0xF0: continue
                case 0xC2: if index + 1 < bytes.count, bytes[index + 1] >= 0xA0 { continue }
                // U+2000…203F and U+2040…207F begin so, with the quotation marks and dashes of most texts.
                case 0xE2:
                    guard index + 2 < bytes.count else { return true }
                    let (second, third) = (bytes[index + 1], bytes[index + 2])
                    if second > 0x81 || second == 0x80 && !(0xA8...0xAE).contains(third) { continue }
                    if second == 0x81, !(0xA6...0xAF).contains(third) { continue }
                // U+F000…FFFF begin so, with the full-width punctuation of Chinese and Japanese.
                case 0xEF:
                    guard index + 2 < bytes.count else { return true }
                    let (second, third) = (bytes[index + 1], bytes[index + 2])
                    if !(second == 0xBB && third == 0xBF), !(second == 0xBF && third >= 0xB0) { continue }
                default: break
                }
                return true
            }
            return false
        }
    }

    private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x202A...0x202E, 0x2066...0x206F: true
        case 0xFEFF, 0xFFF0...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F: true
        default: false
        }
    }
}
