import Foundation
public import News

extension ArticleDraft {
    /// What is believed of `item`; nil when it holds nothing to read: no title, text, link, picture or file.
    ///
    /// The headline is one line of plain text. Where there is none, the text's first words take its place, else the
    /// address, else "Untitled". Dates before 1971 are those of clocks that nobody set, and count as missing; dates to
    /// come are left for the store, which knows what time it is. Only `http` and `https` addresses are kept.
    /// Hashtags and a category are not given here but by ``tagged(source:language:)``, which reads the publisher's
    /// categories.
    public init?(_ item: ParsedItem) {
        if item.title == nil, item.summary == nil, item.content == nil, item.link == nil, item.pictures.isEmpty,
            item.enclosures.isEmpty
        {
            return nil
        }
        let body = item.content ?? item.summary
        var blocks = body.map { Self.blocks(of: $0, base: item.link) } ?? []
        var html = body.flatMap(Self.html)
        let words = PlainText.text(of: blocks)
        let figures = Self.figures(of: item, beside: blocks)
        if !figures.isEmpty {
            // A post is about its pictures; an article has one above it.
            let isAbove = item.title != nil && figures.count == 1
            let text = html ?? HTMLText.text(of: blocks)
            let markup = HTMLText.text(of: figures)
            html = isAbove ? markup + "\n" + text : text + "\n" + markup
            blocks = isAbove ? figures + blocks : blocks + figures
        }
        let text = PlainText.text(of: blocks)
        let title = TitleText.line(of: item.title)
        // Mark-up around nothing is nothing.
        if item.title == nil, text.isEmpty, blocks.isEmpty, item.link == nil, item.picture == nil,
            item.enclosures.isEmpty
        {
            return nil
        }
        let summary =
            item.content == nil ? nil : item.summary.map { PlainText.text(of: Self.blocks(of: $0, base: nil)) }
        self.init(
            guid: Self.guid(of: item),
            url: item.link,
            title: title ?? Self.substituteTitle(words.isEmpty ? text : words, item),
            published: Self.date(of: item),
            author: Self.byline(item.authors),
            content: ArticleContent(
                text: text, html: html, summary: summary == "" || summary == text || summary == words ? nil : summary),
            taggingText: text.isEmpty ? nil : TaggingText(blocks),
            publisherCategories: item.categories,
            picture: item.picture ?? blocks.lazy.flatMap(\.pictures).first,
            enclosures: item.enclosures)
    }

    /// The pictures that come with an item and stand nowhere in its text, as figures. A single one of which nothing is
    /// said is no figure: it is shown above the text, as that of any article.
    private static func figures(of item: ParsedItem, beside blocks: [TextBlock]) -> [TextBlock] {
        guard !item.pictures.isEmpty else { return [] }
        let shown = Set(blocks.flatMap(\.pictures).map(pictureName))
        let others = item.pictures.filter { !shown.contains(pictureName($0.address)) }
        let text = PlainText.text(of: blocks)
        guard others.count > 1 || others.contains(where: { $0.description != nil }) || text.isEmpty else { return [] }
        return others.map { picture in
            // Who repeats the text has not described a picture.
            let words = picture.description.flatMap { $0 == text || $0 == item.title?.value ? nil : $0 }
            return .figure(caption: words.map { [TextBlock.Span($0)] } ?? [], url: picture.address)
        }
    }

    /// What a picture's address has in common with those of its other sizes: no query, and no `-300x200` at its end.
    private static func pictureName(_ address: String) -> Substring {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        guard let dash = path.lastIndex(of: "-"), let dot = path.lastIndex(of: "."), dash < dot else { return path }
        let size = path[path.index(after: dash)..<dot]
        return size.contains("x") && size.allSatisfy { $0 == "x" || $0.isNumber } ? path[..<dash] + path[dot...] : path
    }

    /// What an item is known by, and nothing else: guid, address, title and date, as ``init(_:)`` has them. Nil when they
    /// cannot be told without its text, or when it holds nothing to read.
    public static func outline(of item: ParsedItem) -> ArticleDraft? {
        TitleText.line(of: item.title).map { title in
            ArticleDraft(guid: guid(of: item), url: item.link, title: title, published: date(of: item))
        }
    }

    private static func guid(of item: ParsedItem) -> String? { item.guid.map { OneLine.text($0, atMost: 2_000) } }

    private static func date(of item: ParsedItem) -> Date? {
        [item.published, item.updated].lazy.compactMap { $0 }.first { $0 > earliestDate }
    }

    /// 1971-01-01T00:00:00Z.
    private static let earliestDate = Date(timeIntervalSince1970: 31_536_000)

    private static func blocks(of text: ParsedText, base: String?) -> [TextBlock] {
        switch text.kind {
        case .plain: PlainTextBlocks.blocks(of: text.value)
        case .html, .unsaid: HTMLBlocks.blocks(of: text.value, base: base)
        }
    }

    /// The text as the article pane wants it, if it may hold mark-up.
    private static func html(_ text: ParsedText) -> String? {
        switch text.kind {
        case .plain: nil
        case .html: text.value
        case .unsaid: text.value.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } ? text.value : nil
        }
    }

    /// The first words of the text, or the address.
    private static func substituteTitle(_ text: String, _ item: ParsedItem) -> String {
        let words = OneLine.text(text, atMost: 120).split(separator: " ")
        var title = words.first.map { OneLine.text(String($0), atMost: 79) } ?? ""
        for word in words.dropFirst() {
            if title.count + word.count >= 79 { break }
            title += " " + word
        }
        if OneLine.isVisible(title) {
            return words.joined(separator: " ") == title || title.hasSuffix("…") ? title : title + "…"
        }
        let address = item.link ?? item.enclosures.first?.url
        return address.map { OneLine.text($0, atMost: TitleText.longest) } ?? "Untitled"
    }

    private static func byline(_ authors: [String]) -> String? {
        let names = authors.prefix(10).joined(separator: ", ")
        return names.isEmpty ? nil : names
    }
}
