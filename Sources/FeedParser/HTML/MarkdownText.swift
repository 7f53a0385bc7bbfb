public import News

/// Blocks of text as Markdown (CommonMark 0.31, with the tables of GitHub): for saving and exporting articles.
public enum MarkdownText {
    /// The text of `blocks`, parted by empty lines. What reads as mark-up and is none is escaped.
    public static func text(of blocks: [TextBlock]) -> String {
        lines(of: blocks).joined(separator: "\n")
    }

    /// A line of plain text as Markdown.
    public static func escaped(_ text: String) -> String { escaped(text, atStart: true) }

    private static func lines(of blocks: [TextBlock]) -> [String] {
        var lines: [String] = []
        for block in blocks {
            let more = self.lines(of: block)
            if more.isEmpty { continue }
            if !lines.isEmpty { lines.append("") }
            lines += more
        }
        return lines
    }

    private static func lines(of block: TextBlock) -> [String] {
        switch block {
        case .paragraph(let spans): paragraph(spans)
        case .heading(let level, let spans):
            // A heading is one line.
            [String(repeating: "#", count: min(max(level, 1), 6)) + " " + heading(paragraph(spans))]
        case .list(let items): items.flatMap(lines(of:))
        case .quote(let inner): lines(of: inner).map { $0.isEmpty ? ">" : "> " + $0 }
        case .preformatted(let text): code(text)
        case .table(let table): lines(of: table)
        case .figure(let caption, let url, let link): figure(caption, url, link)
        case .rule: ["---"]
        }
    }

    private static func lines(of item: TextBlock.ListItem) -> [String] {
        let isNumbered = item.marker.first?.isNumber == true
        let marker = isNumbered ? String(item.marker.prefix { $0.isNumber }) + ". " : "- "
        let box = item.isDone.map { $0 ? "[x] " : "[ ] " } ?? ""
        let inner = item.blocks.enumerated().flatMap { index, block -> [String] in
            // Lists close up with the line they belong to.
            let isList = if case .list = block { true } else { false }
            return (index > 0 && !isList ? [""] : []) + lines(of: block)
        }
        guard let first = inner.first else { return [(marker + box).trimmingEnd] }
        let indent = String(repeating: " ", count: marker.count)
        return [marker + box + first] + inner.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
    }

    /// Number signs at the end would be those that close a heading.
    private static func heading(_ lines: [String]) -> String {
        let line = lines.joined(separator: " ")
        let signs = line.reversed().prefix { $0 == "#" }.count
        return signs == 0 ? line : String(line.dropLast(signs)) + "\\" + line.suffix(signs)
    }

    private static func code(_ text: String) -> [String] {
        let fence = fence(around: text, atLeast: 3)
        return [fence] + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [fence]
    }

    /// More backticks than stand in a row in a text.
    static func fence(around text: some StringProtocol, atLeast least: Int) -> String {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return String(repeating: "`", count: max(longest + 1, least))
    }

    private static func lines(of table: TextBlock.Table) -> [String] {
        let columns = table.rows.map { $0.reduce(0) { $0 + max($1.columns, 1) } }.max() ?? 0
        var lines = table.caption.isEmpty ? [] : paragraph(table.caption) + [""]
        guard columns > 0, columns <= 200 else {
            return lines + table.rows.flatMap { $0.flatMap { paragraph($0.spans) } }
        }
        for (index, row) in table.rows.enumerated() {
            var cells = row.flatMap { cell in
                [paragraph(cell.spans).joined(separator: " ").replacing("|", with: "\\|")]
                    + Array(repeating: "", count: max(cell.columns, 1) - 1)
            }
            cells += Array(repeating: "", count: max(columns - cells.count, 0))
            lines.append("| " + cells.joined(separator: " | ") + " |")
            // The first row is the head, whether it calls itself so or not: there is no table without one.
            if index == 0 { lines.append("|" + String(repeating: " --- |", count: columns)) }
        }
        return lines
    }

    private static func figure(_ caption: [TextBlock.Span], _ url: String?, _ link: String?) -> [String] {
        guard let url else {
            let marked = paragraph(
                TextBlock.linked(caption, to: link).map {
                    TextBlock.Span($0.text, style: $0.style.union(.emphasis), link: $0.link)
                })
            return marked.isEmpty ? [] : [marked.joined(separator: " ")]
        }
        let words = paragraph(caption).joined(separator: " ")
        guard let link else { return ["![\(words)](\(target(url)))"] }
        // No link stands in another: those of a caption are below the picture.
        guard caption.contains(where: { $0.link != nil && $0.link != link }) else {
            let plain = paragraph(caption.map { TextBlock.Span($0.text, style: $0.style) }).joined(separator: " ")
            return ["[![\(plain)](\(target(url)))](\(target(link)))"]
        }
        return ["[![](\(target(url)))](\(target(link)))  ", words]
    }

    private static func paragraph(_ spans: [TextBlock.Span]) -> [String] {
        var text = ""
        for (index, span) in spans.enumerated() {
            let next = spans[(index + 1)...].first { !$0.text.isEmpty }
            text += MarkdownSpan(span, behind: text.last, before: next).text {
                escaped($0, atStart: $1 && isAtStart(text))
            }
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmingEnd }
        // Two spaces at the end keep a line break.
        return lines.enumerated().map {
            $0.offset < lines.count - 1 && !$0.element.isEmpty ? $0.element + "  " : $0.element
        }
    }

    private static func isAtStart(_ text: String) -> Bool { text.isEmpty || text.hasSuffix("\n") }

    private static func target(_ address: String) -> String { MarkdownSpan.target(address) }

    private static func escaped(_ text: String, atStart: Bool) -> String {
        var result = ""
        var isLineStart = atStart
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            if "\\`*_[]<~".contains(character) || isLineStart && "#>+-=|".contains(character)
                || character == "&" && isReference(characters[(index + 1)...])
                || (character == "." || character == ")") && index > 0 && isNumberedStart(result)
            {
                result.append("\\")
            }
            result.append(character)
            isLineStart = character == "\n"
        }
        return result
    }

    /// Whether what stands behind an ampersand would make it a reference: `amp;`, `#38;`.
    private static func isReference(_ text: ArraySlice<Character>) -> Bool {
        let name = text.prefix(32).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
        return !name.isEmpty && text.dropFirst(name.count).first == ";"
    }

    /// Whether what stands on the last line are digits only: with a point after them it would be an item of a list.
    private static func isNumberedStart(_ text: String) -> Bool {
        let line = text.suffix(12).split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        return !line.isEmpty && line.count < 10 && line.allSatisfy { $0.isASCII && $0.isNumber }
            && (text.count == line.count || text.dropLast(line.count).last == "\n")
    }
}
