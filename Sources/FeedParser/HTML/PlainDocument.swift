public import News

/// Blocks of text as plain text for people: what a block is in can be seen. Quotes have `> ` before their lines, what is in
/// an item of a list is indented, pictures have their sign, exponents are small or have a `^`. Of the words alone, which
/// search and tags want, ``PlainText`` is made.
public enum PlainDocument {
    /// The text of `blocks`, parted by empty lines; lists close up with the line that they belong to.
    public static func text(of blocks: [TextBlock]) -> String {
        lines(of: blocks, isInItem: false).joined(separator: "\n")
    }

    private static func lines(of blocks: [TextBlock], isInItem: Bool) -> [String] {
        var lines: [String] = []
        var previous: TextBlock?
        for block in blocks {
            let more = self.lines(of: block)
            if more.isEmpty { continue }
            if !lines.isEmpty, !standsClose(block, after: previous, isInItem: isInItem) { lines.append("") }
            lines += more
            previous = block
        }
        return lines
    }

    /// Whether a block follows the one before it without an empty line: a list in an item, what is said of a term.
    private static func standsClose(_ block: TextBlock, after previous: TextBlock?, isInItem: Bool) -> Bool {
        guard case .list(let items) = block else { return false }
        if isInItem { return true }
        guard items.first?.marker.isEmpty == true, case .paragraph(let term)? = previous else { return false }
        return term.allSatisfy { $0.style.contains(.strong) || $0.text.allSatisfy(\.isWhitespace) }
    }

    private static func lines(of block: TextBlock) -> [String] {
        switch block {
        case .paragraph(let spans), .heading(_, let spans): lines(of: spans)
        case .list(let items): items.flatMap(lines(of:))
        case .quote(let inner): lines(of: inner, isInItem: false).map { $0.isEmpty ? ">" : "> " + $0 }
        case .preformatted(let text): split(text).map { $0.isEmpty ? "" : "    " + $0 }
        case .table(let table): lines(of: table)
        case .figure(let caption, _, _): figure(caption)
        case .rule: ["* * *"]
        }
    }

    private static func lines(of item: TextBlock.ListItem) -> [String] {
        let inner = lines(of: item.blocks, isInItem: true)
        guard let first = inner.first else { return [] }
        let marker = item.marker.isEmpty ? "    " : item.marker + " "
        let indent = String(repeating: " ", count: marker.count)
        return [marker + first] + inner.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
    }

    private static func lines(of table: TextBlock.Table) -> [String] {
        let rows = table.rows.map { row in
            row.map { lines(of: $0.spans).joined(separator: " ") }.filter { !$0.isEmpty }.joined(separator: "  ")
        }
        return lines(of: table.caption) + rows.filter { !$0.isEmpty }
    }

    private static func figure(_ caption: [TextBlock.Span]) -> [String] {
        let words = lines(of: caption)
        return words.isEmpty ? ["▣"] : ["▣ " + words[0]] + words.dropFirst().map { "  " + $0 }
    }

    private static func lines(of spans: [TextBlock.Span]) -> [String] {
        guard !spans.isEmpty else { return [] }
        var text = ""
        for (index, span) in spans.enumerated() {
            if span.style.contains(.superscript) {
                text += Exponent.text(at: index, of: spans) ?? RaisedForm.text(span.text, behind: text)
            } else {
                text += span.style.contains(.subscript) ? lowered(span.text) : span.text
            }
        }
        let plain = PlainText.text(of: [TextBlock.Span(text)])
        return plain.isEmpty ? [] : split(plain)
    }

    private static func lowered(_ text: String) -> String {
        text.contains(where: \.isNumber) && text.count <= 4 ? MathScripts.lowered(text) : text
    }

    private static func split(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
