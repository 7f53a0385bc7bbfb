import News

/// The Markdown that some feeds send as it is: headings, lists, quotes, code, rules, emphasis and links (after CommonMark,
/// without its rarer forms).
enum MarkdownBlocks {
    /// Whether a text looks like Markdown more than like anything else.
    static func isLikely(_ text: String) -> Bool {
        var signs = 0
        var items = 0
        for bytes in Array(text.utf8).split(separator: UInt8(ascii: "\n")).prefix(400) where maySay(bytes) {
            let line = Substring(decoding: bytes, as: UTF8.self)
            if headingLevel(of: line) != nil || line.hasPrefix("```") { signs += 2 }
            if line.hasPrefix("> ") { signs += 1 }
            if item(of: line) != nil { items += 1 }
            if line.contains("](http") || line.contains("](/") { signs += 2 }
            if line.split(separator: "**", omittingEmptySubsequences: false).count > 2 { signs += 1 }
        }
        return signs > 1 || items > 2
    }

    /// Whether a line may be Markdown, at a glance: nearly no line of other texts is worth a second look.
    private static func maySay(_ line: ArraySlice<UInt8>) -> Bool {
        switch line.first(where: { $0 != UInt8(ascii: " ") }) ?? 0 {
        case UInt8(ascii: "#"), UInt8(ascii: "`"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"),
            UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return true
        default: break
        }
        var previous: UInt8 = 0
        for byte in line {
            if byte == UInt8(ascii: "("), previous == UInt8(ascii: "]") { return true }
            if byte == UInt8(ascii: "*"), previous == byte { return true }
            previous = byte
        }
        return false
    }

    static func blocks(of text: String) -> [TextBlock] {
        blocks(of: text.split(separator: "\n", omittingEmptySubsequences: false), depth: 0)
    }

    private static func blocks(of lines: [Substring], depth: Int) -> [TextBlock] {
        var reader = Reader(lines: lines[...], depth: depth)
        reader.read()
        return reader.blocks
    }

    private static func headingLevel(of line: Substring) -> Int? {
        let marks = line.prefix { $0 == "#" }
        guard (1...6).contains(marks.count), line.dropFirst(marks.count).hasPrefix(" ") else { return nil }
        return marks.count
    }

    /// The marker of a list item and where its text begins.
    private static func item(of line: Substring) -> (marker: String, indent: Int)? {
        let spaces = line.prefix { $0 == " " }.count
        let rest = line.dropFirst(spaces)
        guard spaces < 12, let first = rest.first else { return nil }
        if "-*+".contains(first), rest.dropFirst().hasPrefix(" "), !isRule(rest) { return ("•", spaces + 2) }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard (1...9).contains(digits.count) else { return nil }
        let after = rest.dropFirst(digits.count)
        guard after.hasPrefix(". ") || after.hasPrefix(") ") else { return nil }
        return ("\(digits).", spaces + digits.count + 2)
    }

    private static func isRule(_ line: Substring) -> Bool {
        let marks = line.filter { !$0.isWhitespace }
        guard marks.count > 2, let first = marks.first, "-*_".contains(first) else { return false }
        return marks.allSatisfy { $0 == first }
    }

    private struct Reader {
        var lines: ArraySlice<Substring>
        let depth: Int
        var blocks: [TextBlock] = []
        private var paragraph: [Substring] = []

        init(lines: ArraySlice<Substring>, depth: Int) {
            self.lines = lines
            self.depth = depth
        }

        mutating func read() {
            while let line = lines.first {
                if line.allSatisfy(\.isWhitespace) {
                    endParagraph()
                    lines = lines.dropFirst()
                } else if line.hasPrefix("```") || line.hasPrefix("~~~") {
                    fence(String(line.prefix(3)))
                } else if let level = headingLevel(of: line) {
                    endParagraph()
                    var text = line.drop { $0 == "#" }
                    while let last = text.last, last == "#" || last.isWhitespace { text = text.dropLast() }
                    blocks.append(.heading(level: level, MarkdownSpans.spans(of: trimmed(text))))
                    lines = lines.dropFirst()
                } else if isRule(line) {
                    rule(line)
                } else if line.hasPrefix(">") {
                    quote()
                } else if item(of: line) != nil, depth < 8 {
                    list()
                } else {
                    paragraph.append(line)
                    lines = lines.dropFirst()
                }
            }
            endParagraph()
        }

        private mutating func endParagraph() {
            guard !paragraph.isEmpty else { return }
            // Two spaces at the end of a line break it; other line ends are those of a text editor.
            var text = ""
            for (index, line) in paragraph.enumerated() {
                if index > 0 { text += paragraph[index - 1].hasSuffix("  ") ? "\n" : " " }
                text += trimmed(line)
            }
            blocks.append(.paragraph(MarkdownSpans.spans(of: text)))
            paragraph = []
        }

        /// A line of dashes is a rule, or makes a heading of the line before.
        private mutating func rule(_ line: Substring) {
            if line.hasPrefix("-"), paragraph.count == 1 {
                blocks.append(.heading(level: 2, MarkdownSpans.spans(of: trimmed(paragraph[0]))))
                paragraph = []
            } else {
                endParagraph()
                blocks.append(.rule)
            }
            lines = lines.dropFirst()
        }

        private mutating func fence(_ mark: String) {
            endParagraph()
            lines = lines.dropFirst()
            let code = lines.prefix { !$0.hasPrefix(mark) }
            lines = lines.dropFirst(code.count + 1)
            if !code.isEmpty { blocks.append(.preformatted(code.joined(separator: "\n"))) }
        }

        private mutating func quote() {
            endParagraph()
            let quoted = lines.prefix { $0.hasPrefix(">") }
            lines = lines.dropFirst(quoted.count)
            let inner = quoted.map { line in
                let rest = line.dropFirst()
                return rest.hasPrefix(" ") ? rest.dropFirst() : rest
            }
            blocks.append(.quote(depth < 8 ? MarkdownBlocks.blocks(of: inner, depth: depth + 1) : []))
        }

        private mutating func list() {
            endParagraph()
            var items: [TextBlock.ListItem] = []
            while let line = lines.first, let (marker, indent) = item(of: line) {
                let isDone = Self.isDone(line.dropFirst(indent))
                var inner = [line.dropFirst(isDone == nil ? indent : indent + 4)]
                lines = lines.dropFirst()
                while let next = lines.first {
                    let spaces = next.prefix { $0 == " " }.count
                    if next.allSatisfy(\.isWhitespace) {
                        // An empty line belongs to the item if what follows is indented to it.
                        let after = lines.dropFirst().first
                        guard let after, after.prefix(while: { $0 == " " }).count >= indent else { break }
                        inner.append("")
                    } else if spaces >= indent {
                        inner.append(next.dropFirst(indent))
                    } else if item(of: next) == nil, headingLevel(of: next) == nil {
                        inner.append(next.dropFirst(spaces))
                    } else {
                        break
                    }
                    lines = lines.dropFirst()
                }
                items.append(
                    TextBlock.ListItem(
                        marker: marker, isDone: isDone, blocks: MarkdownBlocks.blocks(of: inner, depth: depth + 1)))
                // Items may stand apart.
                let blank = lines.prefix { $0.allSatisfy(\.isWhitespace) }.count
                if blank > 0, let next = lines.dropFirst(blank).first, item(of: next) != nil {
                    lines = lines.dropFirst(blank)
                }
            }
            blocks.append(.list(items))
        }

        /// Whether a box before an item's words is ticked (GitHub Flavored Markdown, section 5.3); nil where none stands.
        private static func isDone(_ text: Substring) -> Bool? {
            if text.hasPrefix("[ ] ") { return false }
            return text.hasPrefix("[x] ") || text.hasPrefix("[X] ") ? true : nil
        }

        private func trimmed(_ text: Substring) -> String {
            text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
}
