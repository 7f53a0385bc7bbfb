public import News

/// Blocks of text as HTML that holds nothing but them: for exporting articles.
public enum HTMLText {
    /// The mark-up of `blocks`.
    public static func text(of blocks: [TextBlock]) -> String { blocks.map(html).joined(separator: "\n") }

    /// A text with the characters of mark-up as references.
    public static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }) else { return text }
        return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    private static func html(_ block: TextBlock) -> String {
        switch block {
        case .paragraph(let spans): "<p>\(html(spans))</p>"
        case .heading(let level, let spans): heading(min(max(level, 1), 6), spans)
        case .list(let items): list(items)
        case .quote(let inner): "<blockquote>\(text(of: inner))</blockquote>"
        case .preformatted(let text): "<pre>\(escaped(text))</pre>"
        case .table(let table): html(table)
        case .figure(let caption, let url, let link): figure(caption, url, link)
        case .rule: "<hr>"
        }
    }

    private static func heading(_ level: Int, _ spans: [TextBlock.Span]) -> String {
        "<h\(level)>\(html(spans))</h\(level)>"
    }

    private static func list(_ items: [TextBlock.ListItem]) -> String {
        let tag = items.first?.marker.first?.isNumber == true ? "ol" : "ul"
        let lines = items.map { item in
            let number = tag == "ol" ? Int(item.marker.prefix { $0.isNumber }) : nil
            let box = item.isDone.map { "<input type=\"checkbox\" disabled\($0 ? " checked" : "")> " } ?? ""
            return "<li\(number.map { " value=\"\($0)\"" } ?? "")>\(box)\(text(of: item.blocks))</li>"
        }
        return "<\(tag)>\(lines.joined())</\(tag)>"
    }

    private static func html(_ table: TextBlock.Table) -> String {
        let caption = table.caption.isEmpty ? "" : "<caption>\(html(table.caption))</caption>"
        let rows = table.rows.map { row in
            "<tr>"
                + row.map { cell in
                    let tag = cell.isHeading ? "th" : "td"
                    let columns = cell.columns > 1 ? " colspan=\"\(cell.columns)\"" : ""
                    let rows = cell.rows > 1 ? " rowspan=\"\(cell.rows)\"" : ""
                    return "<\(tag)\(columns)\(rows)>\(html(cell.spans))</\(tag)>"
                }.joined() + "</tr>"
        }
        return "<table>\(caption)\(rows.joined())</table>"
    }

    private static func figure(_ caption: [TextBlock.Span], _ url: String?, _ link: String?) -> String {
        guard let url else { return figure(TextBlock.linked(caption, to: link), picture: "") }
        let picture = "<img src=\"\(escaped(url))\" alt=\"\">"
        return figure(caption, picture: link.map { "<a href=\"\(escaped($0))\">\(picture)</a>" } ?? picture)
    }

    private static func figure(_ caption: [TextBlock.Span], picture: String) -> String {
        "<figure>\(picture)\(caption.isEmpty ? "" : "<figcaption>\(html(caption))</figcaption>")</figure>"
    }

    private static func html(_ spans: [TextBlock.Span]) -> String {
        spans.map { span in
            var text = escaped(span.text).replacing("\n", with: "<br>")
            for (style, tag) in tags where span.style.contains(style) { text = "<\(tag)>\(text)</\(tag)>" }
            return span.link.map { "<a href=\"\(escaped($0))\">\(text)</a>" } ?? text
        }.joined()
    }

    private static let tags: [(TextBlock.Span.Style, String)] = [
        (.code, "code"), (.emphasis, "em"), (.strong, "strong"), (.superscript, "sup"), (.subscript, "sub"),
        (.deleted, "del"),
    ]
}
