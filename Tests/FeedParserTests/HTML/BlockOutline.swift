import FeedParser
import News

/// Blocks as a text that tests can compare: a line a block, nesting by indentation, styles by marks.
func outline(_ html: String, base: String? = "https://example.org/a/b.html") -> String {
    outline(HTMLBlocks.blocks(of: html, base: base)).joined(separator: "\n")
}

private func outline(_ blocks: [TextBlock]) -> [String] {
    blocks.flatMap { block -> [String] in
        switch block {
        case .paragraph(let spans): return ["p " + marked(spans)]
        case .heading(let level, let spans): return ["h\(level) " + marked(spans)]
        case .list(let items):
            return items.flatMap { item in
                let marker = item.marker.isEmpty ? "-" : item.marker
                let lines = outline(item.blocks)
                return ["\(marker) \(lines.first ?? "")"] + lines.dropFirst().map { "  " + $0 }
            }
        case .quote(let inner): return ["quote"] + outline(inner).map { "  " + $0 }
        case .preformatted(let text):
            return ["pre"] + text.split(separator: "\n", omittingEmptySubsequences: false).map { "| " + $0 }
        case .table(let table):
            let caption = table.caption.isEmpty ? "" : " " + marked(table.caption)
            return ["table" + caption] + table.rows.map { "  " + $0.map(marked).joined(separator: " ; ") }
        case .figure(let caption, let url, let link):
            return ["figure \(marked(caption)) <\(url ?? "")>" + (link.map { " -> \($0)" } ?? "")]
        case .rule: return ["rule"]
        }
    }
}

private func marked(_ cell: TextBlock.Cell) -> String {
    let spread = cell.columns > 1 || cell.rows > 1 ? "(\(cell.columns)x\(cell.rows))" : ""
    return (cell.isHeading ? "!" : "") + marked(cell.spans) + spread
}

private func marked(_ spans: [TextBlock.Span]) -> String {
    spans.map { span in
        var text = span.text.replacing("\n", with: "⏎")
        let marks: [(TextBlock.Span.Style, String)] = [
            (.code, "`"), (.emphasis, "/"), (.strong, "*"), (.superscript, "^"), (.subscript, "_"), (.deleted, "~"),
        ]
        for (style, mark) in marks where span.style.contains(style) { text = mark + text + mark }
        return span.link.map { "[\(text)](\($0))" } ?? text
    }.joined()
}
