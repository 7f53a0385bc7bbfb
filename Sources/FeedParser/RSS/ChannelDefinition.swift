internal import Foundation

/// The Channel Definition Format (<https://www.w3.org/TR/NOTE-CDFsubmit>), from which RSS has its channels and items:
/// what those say in elements stands here in attributes.
enum ChannelDefinition {
    /// What a channel says in this way and in no other.
    static func readChannel(_ channel: XMLElement, _ fields: FeedFields, into feed: inout ParsedFeed) {
        feed.updated = feed.updated ?? date(channel, fields)
        feed.language = feed.language ?? channel["lang"]
        feed.ownAddress = feed.ownAddress ?? fields.webAddress(channel["self"], in: channel)
        feed.picture =
            feed.picture
            ?? channel.all("logo").lazy.compactMap { logo in fields.webAddress(logo["href"], in: logo) }.first
        if feed.authors.isEmpty { feed.authors = people(of: channel) }
    }

    /// What an item says in this way and in no other.
    static func readItem(_ item: XMLElement, _ fields: FeedFields, into parsed: inout ParsedItem) {
        parsed.title = parsed.title ?? title(of: item, fields)
        parsed.link = parsed.link ?? link(of: item, fields)
        parsed.updated = parsed.updated ?? date(item, fields)
        if parsed.summary == nil, parsed.content == nil {
            parsed.summary = fields.text(item.first("abstract"), kind: .unsaid)
        }
        if parsed.authors.isEmpty { parsed.authors = people(of: item) }
        if parsed.picture == nil {
            parsed.picture = item.first("logo").flatMap { fields.webAddress($0["href"], in: $0) }
        }
    }

    /// The text of its link, `<A HREF="…">text</A>`.
    static func title(of element: XMLElement, _ fields: FeedFields) -> ParsedText? {
        element.all("a").lazy.compactMap { fields.text($0, kind: .unsaid) }.first
    }

    /// The address in its attribute, or that of its link.
    static func link(of element: XMLElement, _ fields: FeedFields) -> String? {
        fields.webAddress(element["href"], in: element)
            ?? element.all("a").lazy.compactMap { fields.webAddress($0["href"], in: $0) }.first
    }

    private static func date(_ element: XMLElement, _ fields: FeedFields) -> Date? {
        element["lastmod"].flatMap(fields.dates.date(of:))
    }

    private static func people(of element: XMLElement) -> [String] {
        (element.all("author") + element.all("publisher")).lazy.compactMap { $0["value"].flatMap(PersonName.name(in:)) }
            .first.map { [$0] } ?? []
    }
}
