internal import Foundation

/// Reads the trees of Atom 1.0 (RFC 4287) and 0.3.
enum AtomReader {
    /// What the feed says of itself.
    static func readFeed(_ root: XMLElement, _ fields: FeedFields, into feed: inout ParsedFeed) {
        feed.homePage = homePage(of: root, fields)
        feed.title = TitleText.line(of: fields.atomText(root.first("title") ?? root.first("title", .dublinCore)))
        feed.summary = TitleText.line(
            of: fields.atomText(
                root.first("subtitle") ?? root.first("tagline") ?? root.first("description", .dublinCore)
                    ?? root.first("summary", .iTunes) ?? root.first("subtitle", .iTunes) ?? root.first("description")
                    ?? root.first("info")))
        feed.language = root["xml:lang"] ?? FeedFields.language(of: root)
        feed.authors = people(in: root, fields)
        feed.picture = fields.picture(
            of: root, images: [root.first("logo"), root.first("icon"), root.first("image")].compactMap(\.self))
        feed.updated = fields.updated(root)
        let own = root.all("link").first { $0["rel"]?.lowercased() == "self" }
        feed.ownAddress = own.flatMap { fields.webAddress($0["href"], in: $0) }
    }

    /// The publisher's page.
    static func homePage(of root: XMLElement, _ fields: FeedFields) -> String? {
        alternate(of: root.all("link"), fields)
    }

    /// Authors, by Atom's own element or Dublin Core's.
    static func people(in element: XMLElement, _ fields: FeedFields) -> [String] {
        PersonName.best(
            of: [
                fields.people(element.all("author")), fields.people(element.all("creator", .dublinCore)),
                fields.people(element.all("author", .dublinCore)), fields.people(element.all("author", .iTunes)),
            ], arePersons: true)
    }

    /// An article. One without authors has those of the feed it was taken over from, else of the feed it stands in.
    static func entry(_ entry: XMLElement, _ fields: FeedFields, feedAuthors: [String]) -> ParsedItem {
        var parsed = ParsedItem(line: entry.line)
        let links = entry.all("link")
        parsed.guid = entry.text(of: "id")
        parsed.title =
            fields.atomText(entry.first("title"))
            ?? [XMLName.Vocabulary.media, .dublinCore, .iTunes].lazy
            .compactMap { fields.text(entry.first("title", $0), kind: .unsaid) }.first
        parsed.enclosures = fields.enclosures(of: entry, links: links)
        parsed.link = link(of: entry, links, fields)
        parsed.summary = fields.atomText(entry.first("summary"), missing: .unsaid)
        let others: [(String, XMLName.Vocabulary)] = [
            ("description", .dublinCore), ("summary", .iTunes), ("subtitle", .iTunes), ("abstract", .dublinCore),
            ("description", .own), ("subtitle", .own),
        ]
        for (local, vocabulary) in others where parsed.summary == nil {
            parsed.summary = fields.text(entry.first(local, vocabulary), kind: .unsaid)
        }
        parsed.content = content(of: entry, fields)
        parsed.authors = people(in: entry, fields)
        if parsed.authors.isEmpty, let source = entry.first("source") { parsed.authors = people(in: source, fields) }
        if parsed.authors.isEmpty { parsed.authors = feedAuthors }
        fields.dates(of: entry, into: &parsed)
        parsed.categories = fields.categories(of: entry)
        parsed.picture = fields.picture(of: entry, enclosures: parsed.enclosures)
        parsed.pictures = fields.pictures(of: entry, enclosures: parsed.enclosures)
        return parsed
    }

    private static func link(of entry: XMLElement, _ links: [XMLElement], _ fields: FeedFields) -> String? {
        if let alternate = alternate(of: links, fields) { return alternate }
        if let content = entry.first("content"), let address = fields.webAddress(content["src"], in: content) {
            return address
        }
        if let id = entry.text(of: "id"), let address = WebAddress.resolved(id, against: nil), address.hasPrefix("http")
        {
            return address
        }
        let related = links.first { $0["rel"]?.lowercased() == "related" || $0["rel"]?.lowercased() == "via" }
        return related.flatMap { fields.webAddress($0["href"], in: $0) }
    }

    /// The page that an entry or a feed is about: HTML first, and only what a browser opens.
    private static func alternate(of links: [XMLElement], _ fields: FeedFields) -> String? {
        let alternates = links.filter { link in
            guard let rel = link["rel"]?.lowercased() else { return true }
            return rel == "alternate" || rel == "http://www.iana.org/assignments/relation/alternate"
        }
        let pages = alternates.filter { $0["type"]?.lowercased().contains("html") ?? true }
        return (pages + alternates).lazy.compactMap { fields.webAddress($0["href"] ?? $0.nonEmptyText, in: $0) }.first
    }

    private static func content(of entry: XMLElement, _ fields: FeedFields) -> ParsedText? {
        // Several contents are alternatives; the one that is HTML carries most.
        let contents = entry.all("content").compactMap { fields.atomText($0, missing: .unsaid) }
        if let content = contents.first(where: { $0.kind == .html }) ?? contents.first { return content }
        if let encoded = fields.text(entry.first("encoded", .content), kind: .html) { return encoded }
        guard entry.first("summary")?.nonEmptyText == nil else { return nil }
        return fields.text(fields.mediaText(in: entry), kind: .unsaid)
    }
}
