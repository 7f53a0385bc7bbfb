internal import Foundation

/// Reads the trees of RSS 0.90 to 2.0 and RSS 1.0, with the modules that carry the same things under other names.
enum RSSReader {
    /// What the channel says.
    ///
    /// - Parameter root: the outermost element; in RSS 0.90 and 1.0 the channel's picture stands there.
    static func readChannel(
        _ channel: XMLElement, root: XMLElement, _ fields: FeedFields, into feed: inout ParsedFeed
    ) {
        feed.homePage = homePage(of: channel, fields)
        feed.title = TitleText.line(
            of: fields.text(channel.first("title") ?? channel.first("title", .dublinCore), kind: .unsaid)
                ?? ChannelDefinition.title(of: channel, fields))
        feed.summary = TitleText.line(
            of: fields.text(channel.first("description"), kind: .unsaid)
                ?? fields.text(channel.first("summary", .iTunes), kind: .unsaid)
                ?? fields.text(channel.first("description", .dublinCore), kind: .unsaid)
                ?? fields.text(channel.first("subtitle", .iTunes), kind: .unsaid)
                ?? fields.text(channel.first("description", .iTunes), kind: .unsaid)
                ?? fields.text(channel.first("subtitle", .atom), kind: .unsaid)
                ?? fields.text(channel.first("abstract"), kind: .unsaid))
        feed.language = FeedFields.language(of: channel)
        let people =
            channel.all("managingeditor") + channel.all("author") + channel.all("webmaster")
            + channel.all("creator", .dublinCore) + channel.all("author", .dublinCore) + channel.all("author", .atom)
            + channel.all("author", .iTunes) + channel.all("owner", .iTunes)
        feed.authors = Array(PersonName.best(of: [fields.people(people)]).prefix(1))
        let images = channel.all("image") + (root === channel ? [] : root.all("image"))
        feed.picture = fields.picture(of: channel, images: images)
        feed.updated = fields.updated(channel)
        let own = channel.all("link", .atom).first { $0["rel"]?.lowercased() == "self" }
        feed.ownAddress = own.flatMap { fields.webAddress($0["href"], in: $0) }
        feed.minutesToLive = minutesToLive(channel)
        ChannelDefinition.readChannel(channel, fields, into: &feed)
    }

    /// The publisher's page.
    static func homePage(of channel: XMLElement, _ fields: FeedFields) -> String? {
        link(of: channel, fields) ?? ChannelDefinition.link(of: channel, fields)
    }

    /// An article.
    static func item(_ item: XMLElement, _ fields: FeedFields) -> ParsedItem {
        var parsed = ParsedItem(line: item.line)
        parsed.title = title(of: item, fields)
        let guid = item.first("guid") ?? item.first("id", .atom) ?? item.first("id")
        parsed.guid = guid?.nonEmptyText ?? item["about"] ?? item.text(of: "identifier", .dublinCore)
        parsed.link = link(of: item, fields) ?? permanentLink(item, guid, fields)
        readTexts(of: item, fields, into: &parsed)
        parsed.authors = authors(of: item, fields)
        fields.dates(of: item, into: &parsed)
        parsed.categories = fields.categories(of: item)
        parsed.enclosures = fields.enclosures(of: item, links: item.all("link", .atom))
        parsed.picture = fields.picture(of: item, enclosures: parsed.enclosures)
        parsed.pictures = fields.pictures(of: item, enclosures: parsed.enclosures)
        ChannelDefinition.readItem(item, fields, into: &parsed)
        return parsed
    }

    private static func title(of item: XMLElement, _ fields: FeedFields) -> ParsedText? {
        for vocabulary in [XMLName.Vocabulary.own, .dublinCore, .media, .iTunes] {
            if let title = fields.text(item.first("title", vocabulary), kind: .unsaid) { return title }
        }
        return fields.atomText(item.first("title", .atom))
            ?? fields.media("title", in: item).lazy.compactMap { fields.text($0, kind: .unsaid) }.first
    }

    /// The address in `link`, which stands in its text, or in `href` as in Atom. Where there are several the last one
    /// counts, as it does for other readers.
    private static func link(of element: XMLElement, _ fields: FeedFields) -> String? {
        func address(_ link: XMLElement) -> String? {
            if let text = link.nonEmptyText { return fields.webAddress(text, in: link) }
            let rel = link["rel"]?.lowercased()
            return rel == nil || rel == "alternate" ? fields.webAddress(link["href"], in: link) : nil
        }
        return element.all("link").reversed().lazy.compactMap(address).first
            ?? element.all("link", .atom).lazy.compactMap(address).first
    }

    /// A guid that is an address by its own word (RSS 2.0: `isPermaLink` is true when missing; RSS 1.0: `rdf:about`
    /// should be the link).
    private static func permanentLink(_ item: XMLElement, _ guid: XMLElement?, _ fields: FeedFields) -> String? {
        let isPermanent = guid?["ispermalink"]?.lowercased() != "false"
        let others = ["permalink", "origlink"].map { item.text(of: $0, .foreign) }
        let candidates =
            [isPermanent ? guid?.text : nil, item["about"]] + others
            + [item.text(of: "permalink"), item.text(of: "identifier", .dublinCore)]
        return candidates.lazy.compactMap(\.self).compactMap { WebAddress.resolved($0, against: nil) }.first {
            $0.hasPrefix("http")
        }
    }

    private static func readTexts(of item: XMLElement, _ fields: FeedFields, into parsed: inout ParsedItem) {
        parsed.content =
            fields.text(item.first("encoded", .content), kind: .html)
            ?? fields.atomText(item.first("content", .atom), missing: .unsaid)
            ?? fields.text(item.first("body", .xhtml) ?? item.first("div", .xhtml), kind: .html)
        for name in ["content", "fulltext", "fullitem", "body"] where parsed.content == nil {
            parsed.content = fields.text(item.first(name), kind: .unsaid)
        }
        if parsed.content == nil { parsed.content = listedContent(of: item, fields) }
        for name in XMLName.foreignTexts where parsed.content == nil {
            parsed.content = fields.text(item.first(name, .foreign), kind: .unsaid)
        }
        parsed.summary = fields.text(item.all("description").last { $0.nonEmptyText != nil }, kind: .unsaid)
        let others: [(String, XMLName.Vocabulary)] = [
            ("description", .dublinCore), ("summary", .iTunes), ("description", .iTunes), ("summary", .atom),
            ("summary", .own), ("abstract", .dublinCore), ("abstract", .own), ("subtitle", .iTunes),
            ("subtitle", .own), ("description", .foreign), ("summary", .foreign),
        ]
        for (local, vocabulary) in others where parsed.summary == nil {
            parsed.summary = fields.text(item.first(local, vocabulary), kind: .unsaid)
        }
        if parsed.summary == nil, parsed.content == nil {
            parsed.summary = fields.text(fields.mediaText(in: item), kind: .unsaid)
        }
    }

    /// The text in the list of contents that the module `content` of RSS 1.0 had first: the value of its first item.
    private static func listedContent(of item: XMLElement, _ fields: FeedFields) -> ParsedText? {
        guard let items = item.first("items", .content) else { return nil }
        let entries = (items.first("bag", .rdf) ?? items).all("li", .rdf).lazy.map { $0.first("item", .content) ?? $0 }
        return entries.compactMap { fields.text($0.first("value", .rdf) ?? $0.first("encoded", .content), kind: .html) }
            .first
    }

    /// Whom an item names as its authors. RSS's own `author` is an e-mail address by its definition; what has a name
    /// goes before it.
    private static func authors(of item: XMLElement, _ fields: FeedFields) -> [String] {
        PersonName.best(of: [
            fields.people(item.all("author")),
            fields.people(item.all("creator", .dublinCore)),
            fields.people(item.all("author", .dublinCore)),
            fields.people(item.all("author", .atom), .atom),
            fields.people(item.all("author", .iTunes)),
            fields.people(fields.media("credit", in: item).filter { isAuthorship($0["role"]) }),
            fields.people(item.all("creator") + item.all("byline") + item.all("authors")),
            fields.people(item.all("author", .foreign) + item.all("creator", .foreign) + item.all("byline", .foreign)),
        ])
    }

    private static func isAuthorship(_ role: String?) -> Bool {
        role.map { ["author", "writer", "reporter", "journalist", "editor"].contains($0.lowercased()) } ?? false
    }

    private static func minutesToLive(_ channel: XMLElement) -> Int? {
        if let minutes = channel.text(of: "ttl").flatMap({ Int($0) }), minutes > 0 { return min(minutes, 525_600) }
        guard let period = channel.text(of: "updateperiod", .syndication)?.lowercased() else { return nil }
        let minutes: Int
        switch period {
        case "hourly": minutes = 60
        case "daily": minutes = 1_440
        case "weekly": minutes = 10_080
        case "monthly": minutes = 43_200
        case "yearly": minutes = 525_600
        default: return nil
        }
        let frequency = channel.text(of: "updatefrequency", .syndication).flatMap { Int($0) } ?? 1
        return max(minutes / max(frequency, 1), 1)
    }
}
