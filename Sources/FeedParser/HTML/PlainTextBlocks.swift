import News

/// Text without mark-up as blocks: paragraphs where empty lines part them, Markdown where it is that, addresses as
/// links. One endless line is divided at the ends of sentences.
enum PlainTextBlocks {
    /// Lines longer than this, in bytes, are divided.
    private static let longLine = 1_500
    /// And into pieces of about this size.
    private static let pieceSize = 500

    static func blocks(of text: String) -> [TextBlock] {
        let text = VisibleText.text(text)
        if MarkdownBlocks.isLikely(text) { return MarkdownBlocks.blocks(of: text) }
        return paragraphs(of: text).flatMap(divided).map { .paragraph(Links.spans(of: $0)) }
    }

    /// Paragraphs are parted by empty lines. Within one, line breaks stand, unless the text was broken to a width.
    private static func paragraphs(of text: String) -> [String] {
        var paragraphs: [[String]] = [[]]
        for line in Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let words = words(of: line)
            if !words.isEmpty {
                paragraphs[paragraphs.count - 1].append(words)
            } else if paragraphs.last?.isEmpty == false {
                paragraphs.append([])
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { lines in
            lines.joined(separator: isBrokenToWidth(lines) ? " " : "\n")
        }
    }

    /// The words of a line with one space between them.
    private static func words(of line: ArraySlice<UInt8>) -> String {
        var words: [UInt8] = []
        words.reserveCapacity(line.count)
        var index = line.startIndex
        var hasSpace = false
        while index < line.endIndex {
            let space = line.lengthOfSpace(at: index)
            if space > 0 {
                hasSpace = !words.isEmpty
                index += space
                continue
            }
            if hasSpace {
                words.append(UInt8(ascii: " "))
                hasSpace = false
            }
            words.append(line[index])
            index += 1
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// Whether lines end where they do because of a width: all but the last about equally long, as in old mail.
    private static func isBrokenToWidth(_ lines: [String]) -> Bool {
        guard lines.count > 2, let longest = lines.map(\.count).max(), (50...100).contains(longest) else {
            return false
        }
        return lines.dropLast().allSatisfy { $0.count > longest * 3 / 5 }
    }

    private static func divided(_ paragraph: String) -> [String] {
        guard paragraph.utf8.count > longLine else { return [paragraph] }
        var pieces: [String] = []
        var piece = ""
        var size = 0
        var previous: Character = " "
        for character in paragraph {
            if character == " ", size > pieceSize, ".!?…\"”’»。".contains(previous) {
                pieces.append(piece)
                piece = ""
                size = 0
                previous = character
                continue
            }
            piece.append(character)
            size += 1
            previous = character
            // Scripts that have no spaces after a sentence.
            if size > pieceSize, "。！？".contains(character) {
                pieces.append(piece)
                piece = ""
                size = 0
            }
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }

    /// Addresses in a text.
    enum Links {
        /// A text with its addresses as links.
        static func spans(of text: String, style: TextBlock.Span.Style = []) -> [TextBlock.Span] {
            guard text.utf8.contains(UInt8(ascii: ":")) else {
                return text.isEmpty ? [] : [TextBlock.Span(text, style: style)]
            }
            var spans: [TextBlock.Span] = []
            var plain = ""
            var rest = text[...]
            while let colon = rest.firstRange(of: "://") {
                var start = colon.lowerBound
                while start > rest.startIndex, rest[rest.index(before: start)].isLetter {
                    start = rest.index(before: start)
                }
                let scheme = rest[start..<colon.lowerBound].lowercased()
                guard LinkScheme.isFoundInText(scheme) else {
                    plain += rest[..<colon.upperBound]
                    rest = rest[colon.upperBound...]
                    continue
                }
                let address = end(of: rest[start...])
                plain += rest[..<start]
                if !plain.isEmpty { spans.append(TextBlock.Span(plain, style: style)) }
                plain = ""
                spans.append(
                    TextBlock.Span(
                        String(address), style: style, link: WebAddress.link(String(address), against: nil)))
                rest = rest[address.endIndex...]
            }
            plain += rest
            if !plain.isEmpty { spans.append(TextBlock.Span(plain, style: style)) }
            return spans
        }

        /// An address up to where its sentence goes on: the last dot or bracket is not part of it.
        private static func end(of text: Substring) -> Substring {
            // Longer ones are none.
            var address = text.prefix(8_192).prefix { !$0.isWhitespace && !"<>\"“”«»".contains($0) }
            // How many brackets close that none has opened.
            var strays = address.utf8.reduce(0) { $0 + ($1 == 0x29 ? 1 : $1 == 0x28 ? -1 : 0) }
            while let last = address.last, ".,;:!?'’)]}*_".contains(last) {
                if last == ")" {
                    if strays <= 0 { break }
                    strays -= 1
                }
                address = address.dropLast()
            }
            return address
        }
    }
}

extension ArraySlice<UInt8> {
    /// How many bytes a scalar of white space (``Unicode/Scalar/isSpace``) has that begins at `index`, in UTF-8; 0 when
    /// there is none.
    fileprivate func lengthOfSpace(at index: Int) -> Int {
        switch self[index] {
        case 0x09...0x0D, 0x20: return 1
        case 0xC2 where index + 1 < endIndex: return self[index + 1] == 0x85 || self[index + 1] == 0xA0 ? 2 : 0
        case 0xE1...0xE3 where index + 2 < endIndex:
            let value = UInt32(self[index] & 0xF) << 12 | UInt32(self[index + 1] & 0x3F) << 6
            return Unicode.Scalar(value | UInt32(self[index + 2] & 0x3F))?.isSpace == true ? 3 : 0
        default: return 0
        }
    }
}
