public import News

/// HTML as plain text: for search, for tags, for scripts.
public enum PlainText {
    /// The words of `html`, paragraphs parted by empty lines; lines of a list, a table or a poem by line breaks.
    public static func text(of html: String) -> String {
        text(of: HTMLBlocks.blocks(of: html, base: nil))
    }

    /// The words of `blocks`, parted in the same way.
    public static func text(of blocks: [TextBlock]) -> String {
        blocks.map { text(of: $0) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func text(of block: TextBlock) -> String {
        switch block {
        case .paragraph(let spans), .heading(_, let spans), .figure(let spans, _, _): text(of: spans)
        case .list(let items):
            items.map { item in
                let words = item.blocks.map { text(of: $0) }.filter { !$0.isEmpty }.joined(separator: "\n")
                return item.marker.isEmpty || words.isEmpty ? words : item.marker + " " + words
            }.joined(separator: "\n")
        case .quote(let inner): text(of: inner)
        case .preformatted(let text): text
        case .table(let table):
            ([text(of: table.caption)] + table.rows.map(text)).filter { !$0.isEmpty }.joined(separator: "\n")
        case .rule: ""
        }
    }

    private static func text(of row: [TextBlock.Cell]) -> String {
        row.map { text(of: $0.spans).split(separator: "\n").joined(separator: " ") }.filter { !$0.isEmpty }
            .joined(separator: "  ")
    }

    /// Spaces that do not break are spaces here, and what only says where a line may break is nothing.
    static func text(of spans: [TextBlock.Span]) -> String {
        let spans = spans.contains(where: \.isPictureSign) ? spans.filter { !$0.isPictureSign } : spans
        let text = spans.count == 1 ? spans[0].text : joined(spans)
        guard mayHoldSpecialSpaces(text) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{A0}", "\u{202F}": result.append(" ")
            case "\u{AD}", "\u{200B}", "\u{2060}": break
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Marks of footnotes and exponents are no part of the word or number before them, and readings are not said twice.
    private static func joined(_ spans: [TextBlock.Span]) -> String {
        let special: TextBlock.Span.Style = [.superscript, .reading]
        guard spans.contains(where: { !$0.style.isDisjoint(with: special) }) else { return spans.map(\.text).joined() }
        var text = ""
        for span in spans where !span.style.contains(.reading) {
            text += span.style.contains(.superscript) ? RaisedForm.text(span.text, behind: text) : span.text
        }
        return text
    }

    /// Whether one of the scalars may be there that ``text(of:)-(TextBlock.Span)`` changes: U+00A0, U+00AD, U+200B,
    /// U+202F, U+2060.
    private static func mayHoldSpecialSpaces(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for (index, byte) in bytes.enumerated() where byte == 0xC2 || byte == 0xE2 {
                guard byte == 0xE2 else {
                    if index + 1 < bytes.count, [0xA0, 0xAD].contains(bytes[index + 1]) { return true }
                    continue
                }
                guard index + 2 < bytes.count else { continue }
                switch (bytes[index + 1], bytes[index + 2]) {
                case (0x80, 0x8B), (0x80, 0xAF), (0x81, 0xA0): return true
                default: continue
                }
            }
            return false
        }
    }
}

extension TextBlock.Span {
    /// Whether it stands for a linked picture that has no words, which says nothing in a plain text.
    fileprivate var isPictureSign: Bool { link != nil && text == "▣" }
}
