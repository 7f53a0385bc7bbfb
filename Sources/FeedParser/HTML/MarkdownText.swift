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
            [String(repeating: "#", count: min(max(level, 1), 6)) + " " + paragraph(spans).joined(separator: " ")]
        case .list(let items): items.flatMap(lines(of:))
        case .quote(let inner): lines(of: inner).map { $0.isEmpty ? ">" : "> " + $0 }
        case .preformatted(let text): code(text)
        case .table(let table): lines(of: table)
        case .figure(let caption, let url): figure(caption, url)
        case .rule: ["---"]
        }
    }

    private static func lines(of item: TextBlock.ListItem) -> [String] {
        let isNumbered = item.marker.first?.isNumber == true
        let marker = isNumbered ? String(item.marker.prefix { $0.isNumber }) + ". " : "- "
        let inner = item.blocks.enumerated().flatMap { index, block -> [String] in
            // Lists close up with the line they belong to.
            let isList = if case .list = block { true } else { false }
            return (index > 0 && !isList ? [""] : []) + lines(of: block)
        }
        guard let first = inner.first else { return [marker.trimmingEnd] }
        let indent = String(repeating: " ", count: marker.count)
        return [marker + first] + inner.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
    }

    private static func code(_ text: String) -> [String] {
        // The fence is longer than any in the text.
        var longest = 2
        var run = 0
        for character in text {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        return [fence] + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [fence]
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

    private static func figure(_ caption: [TextBlock.Span], _ url: String?) -> [String] {
        let words = paragraph(caption).joined(separator: " ")
        guard let url else { return words.isEmpty ? [] : ["*\(words)*"] }
        return ["![\(words)](\(target(url)))"]
    }

    private static func paragraph(_ spans: [TextBlock.Span]) -> [String] {
        var text = ""
        for span in spans { text += self.text(of: span, atStart: text.isEmpty || text.hasSuffix("\n")) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmingEnd }
        // Two spaces at the end keep a line break.
        return lines.enumerated().map {
            $0.offset < lines.count - 1 && !$0.element.isEmpty ? $0.element + "  " : $0.element
        }
    }

    private static func text(of span: TextBlock.Span, atStart: Bool) -> String {
        // Marks stand at the words, not at the spaces around them.
        let start = span.text.prefix { $0.isWhitespace }
        let rest = span.text.dropFirst(start.count)
        let end = String(rest.reversed().prefix { $0.isWhitespace }.reversed())
        let words = String(rest.dropLast(end.count))
        guard !words.isEmpty else { return span.text }
        var marked: String
        if span.style.contains(.code) {
            let fence = words.contains("`") ? "``" : "`"
            marked = fence + words + fence
        } else {
            marked = escaped(words, atStart: atStart && start.isEmpty)
        }
        if span.style.contains(.emphasis) { marked = "*\(marked)*" }
        if span.style.contains(.strong) { marked = "**\(marked)**" }
        if span.style.contains(.deleted) { marked = "~~\(marked)~~" }
        if let link = span.link { marked = "[\(marked)](\(target(link)))" }
        return start + marked + end
    }

    private static func target(_ address: String) -> String {
        address.contains { $0 == "(" || $0 == ")" || $0 == " " } ? "<\(address)>" : address
    }

    private static func escaped(_ text: String, atStart: Bool) -> String {
        var result = ""
        var isLineStart = atStart
        for (index, character) in text.enumerated() {
            if "\\`*_[]<".contains(character) || isLineStart && "#>+-~=|".contains(character)
                || (character == "." || character == ")") && index > 0 && isNumberedStart(result)
            {
                result.append("\\")
            }
            result.append(character)
            isLineStart = character == "\n"
        }
        return result
    }

    /// Whether what stands on the last line are digits only: with a point after them it would be an item of a list.
    private static func isNumberedStart(_ text: String) -> Bool {
        let line = text.suffix(12).split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        return !line.isEmpty && line.count < 10 && line.allSatisfy { $0.isASCII && $0.isNumber }
            && (text.count == line.count || text.dropLast(line.count).last == "\n")
    }
}

extension String {
    fileprivate var trimmingEnd: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
