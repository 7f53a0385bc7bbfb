import Foundation
import News
import Terminal

/// Sets an article into lines of a width: headline, byline, tags, then the text as paragraphs.
enum ArticleSetting {
    /// The lines of a document; none is wider than `width` columns.
    static func lines(
        of document: ArticleDocument, width: Int, now: Date, timeZone: TimeZone
    ) -> [ArticleLine] {
        let width = max(width, 2)
        let article = document.article
        var lines = CellText.wrapped(article.title, width: width).map { line($0, .articleTitle) }
        lines.append(ArticleLine())
        let byline = byline(of: article, now: now, timeZone: timeZone)
        lines += fill(byline, separator: " · ", width: width).map { line($0, .articleByline) }
        if !article.tags.isEmpty {
            lines += fill(article.tags.map(\.description), separator: " ", width: width).map { line($0, .tag) }
        }
        lines.append(ArticleLine())
        if document.blocks.isEmpty {
            lines.append(line(CellText.truncated("The feed gives no text for this article.", to: width), .dim))
        }
        lines += set(document.blocks, width: width, indent: 0, role: .text)
        lines.append(ArticleLine())
        lines += foot(of: article, width: width)
        while lines.last?.runs.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func byline(of article: Article, now: Date, timeZone: TimeZone) -> [String] {
        var parts = [article.source.name]
        if let category = article.category { parts.append(category.rawValue) }
        if let published = article.published {
            parts.append(LocalTime.longAge(of: published, at: now))
            parts.append(LocalTime.exact(published, in: timeZone))
        } else {
            parts.append("no date")
        }
        if let author = article.author, !author.isEmpty { parts.append("by \(author)") }
        if let edited = article.edited { parts.append("edited \(LocalTime.longAge(of: edited, at: now))") }
        if !article.alsoIn.isEmpty { parts.append("also in \(article.alsoIn.joined(separator: ", "))") }
        return parts
    }

    /// Lines of as many parts as fit, each part whole where it can be.
    private static func fill(_ parts: [String], separator: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for part in parts {
            let longer = line.isEmpty ? part : line + separator + part
            if CellText.width(longer) > width, !line.isEmpty {
                lines.append(line)
                line = part
            } else {
                line = longer
            }
        }
        return (lines + [line]).flatMap { CellText.wrapped($0, width: width) }
    }

    /// Where the article lives and what came with it.
    private static func foot(of article: Article, width: Int) -> [ArticleLine] {
        let addresses = [article.url].compactMap(\.self) + article.enclosures.map(\.url)
        guard !addresses.isEmpty else { return [] }
        return addresses.flatMap { CellText.wrapped($0, width: width) }.map { line($0, .articleLink) }
    }

    /// Blocks with an empty line between them; items of a list, and a list in an item, stand close.
    static func set(
        _ blocks: [TextBlock], width: Int, indent: Int, role: Role, isInItem: Bool = false
    ) -> [ArticleLine] {
        var lines: [ArticleLine] = []
        for (index, block) in blocks.enumerated() {
            let isInnerList = if isInItem, case .list = block { true } else { false }
            if index > 0, !isInnerList { lines.append(ArticleLine()) }
            lines += set(block, width: width, indent: indent, role: role)
        }
        return lines
    }

    private static func set(_ block: TextBlock, width: Int, indent: Int, role: Role) -> [ArticleLine] {
        switch block {
        case .paragraph(let spans):
            return wrap(spans, width: width, indent: indent, role: role)
        case .heading(_, let spans):
            return wrap(spans, width: width, indent: indent, role: .articleHeading)
        case .list(let items):
            return items.flatMap { set($0, width: width, indent: indent, role: role) }
        case .quote(let blocks):
            guard indent + 2 < width / 2 else { return set(blocks, width: width, indent: indent, role: .articleQuote) }
            return set(blocks, width: width, indent: indent + 2, role: .articleQuote).map { quoted in
                var line = quoted
                let gap = line.runs.isEmpty ? 0 : max(line.indent - indent - 1, 1)
                line.runs.insert(
                    ArticleLine.Run(text: "│" + String(repeating: " ", count: gap), role: .border), at: 0)
                line.indent = indent
                return line
            }
        case .preformatted(let text):
            return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
                CellText.wrapped(String($0), width: max(width - indent, 2))
            }.map { ArticleLine(indent: indent, runs: [ArticleLine.Run(text: $0, role: .articleCode)]) }
        case .table(let table):
            return table.rows.flatMap { row in
                let spans: [TextBlock.Span] = row.map(\.spans).reduce(into: []) { line, cell in
                    if !line.isEmpty { line.append(TextBlock.Span(" · ")) }
                    line += cell
                }
                return wrap(spans, width: width, indent: indent, role: role)
            }
        case .figure(let caption, _):
            return wrap(
                [TextBlock.Span("Picture: ")] + caption, width: width, indent: indent, role: .dim)
        case .rule:
            return [ArticleLine(indent: indent, runs: [.init(text: width - indent < 5 ? "*" : "* * *", role: .dim)])]
        }
    }

    private static func set(_ item: TextBlock.ListItem, width: Int, indent: Int, role: Role) -> [ArticleLine] {
        let text = indent + CellText.width(item.marker) + 1
        guard text < width / 2 else {
            return set(item.blocks, width: width, indent: indent, role: role, isInItem: true)
        }
        var lines = set(item.blocks, width: width, indent: text, role: role, isInItem: true)
        if lines.isEmpty { lines = [ArticleLine()] }
        lines[0].runs.insert(
            ArticleLine.Run(
                text: item.marker + String(repeating: " ", count: max(lines[0].indent - text + 1, 1)), role: role),
            at: 0)
        lines[0].indent = indent
        return lines
    }

    private static func line(_ text: String, _ role: Role) -> ArticleLine {
        ArticleLine(runs: text.isEmpty ? [] : [ArticleLine.Run(text: text, role: role)])
    }

    /// Wraps spans as one text, so that words stay whole across them, and gives each piece its span's look back.
    private static func wrap(_ spans: [TextBlock.Span], width: Int, indent: Int, role: Role) -> [ArticleLine] {
        let text = spans.map(\.text).joined()
        let lines = CellText.wrapped(text, width: max(width - indent, 2))
        if spans.count == 1, spans[0].style.isEmpty, spans[0].link == nil {
            return lines.map { ArticleLine(indent: indent, runs: [ArticleLine.Run(text: $0, role: role)]) }
        }
        var painter = SpanPainter(spans: spans, role: role)
        return lines.map { ArticleLine(indent: indent, runs: painter.runs(of: $0)) }
    }
}
