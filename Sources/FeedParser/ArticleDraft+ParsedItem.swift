import Foundation
public import News

extension ArticleDraft {
    /// What is believed of `item`; nil when it holds nothing to read: no title, text, link or file.
    ///
    /// The headline is one line of plain text. Where there is none, the text's first words take its place, else the
    /// address, else "Untitled". Dates before 1971 are those of clocks that nobody set, and count as missing; dates to
    /// come are left for the store, which knows what time it is. Only `http` and `https` addresses are kept.
    /// Hashtags and a category are not given here but by ``tagged(source:language:)``, which reads the publisher's
    /// categories.
    public init?(_ item: ParsedItem) {
        if item.title == nil, item.summary == nil, item.content == nil, item.link == nil, item.enclosures.isEmpty {
            return nil
        }
        let content = ArticleContent(item)
        self.init(
            guid: item.guid.map { OneLine.text($0, atMost: 2_000) },
            url: item.link,
            title: TitleText.line(of: item.title) ?? Self.substituteTitle(content, item),
            published: [item.published, item.updated].lazy.compactMap { $0 }.first { $0 > Self.earliestDate },
            author: Self.byline(item.authors),
            content: content,
            publisherCategories: item.categories,
            picture: item.picture ?? Self.firstPicture(in: content.html, base: item.link),
            enclosures: item.enclosures)
    }

    /// 1971-01-01T00:00:00Z.
    private static let earliestDate = Date(timeIntervalSince1970: 31_536_000)

    private static func substituteTitle(_ content: ArticleContent, _ item: ParsedItem) -> String {
        let words = OneLine.text(content.text, atMost: 120).split(separator: " ")
        var title = ""
        for word in words {
            if title.count + word.count > 79 { break }
            title += title.isEmpty ? String(word) : " " + word
        }
        if title.isEmpty, let word = words.first { title = OneLine.text(String(word), atMost: 80) }
        if !title.isEmpty { return words.joined(separator: " ") == title ? title : title + "…" }
        let address = item.link ?? item.enclosures.first?.url
        return address.map { OneLine.text($0, atMost: TitleText.longest) } ?? "Untitled"
    }

    private static func byline(_ authors: [String]) -> String? {
        let names = authors.prefix(10).joined(separator: ", ")
        return names.isEmpty ? nil : names
    }

    /// The first picture of the text that is none of those that only count readers.
    private static func firstPicture(in html: String?, base: String?) -> String? {
        guard let html, html.utf8.count < 1 << 20, let start = html.range(of: "<img", options: .caseInsensitive) else {
            return nil
        }
        return pictures(in: HTMLBlocks.blocks(of: String(html[start.lowerBound...].prefix(16_384)), base: base)).first
    }

    private static func pictures(in blocks: [TextBlock]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .figure(_, let url): url.map { [$0] } ?? []
            case .quote(let inner): pictures(in: inner)
            default: []
            }
        }
    }
}

extension ArticleContent {
    /// The text of `item`: its content, else its summary.
    init(_ item: ParsedItem) {
        let body = item.content ?? item.summary
        let text = body.map(Self.plainText) ?? ""
        let summary = item.content == nil ? nil : item.summary.map(Self.plainText)
        self.init(
            text: text, html: body.flatMap(Self.html), summary: summary == "" || summary == text ? nil : summary)
    }

    private static func plainText(_ text: ParsedText) -> String {
        switch text.kind {
        case .plain: PlainText.text(of: PlainTextBlocks.blocks(of: text.value))
        case .html, .unsaid: PlainText.text(of: text.value)
        }
    }

    private static func html(_ text: ParsedText) -> String? {
        switch text.kind {
        case .plain: nil
        case .html: text.value
        case .unsaid: HTMLBlocks.hasTags(text.value) || text.value.contains("&") ? text.value : nil
        }
    }
}
