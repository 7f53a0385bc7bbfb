internal import Foundation
internal import News

/// Reads RSS 2.0 written as JSON: attributes are members, and an element's text is its `#value` where it has any.
enum RSSInJSON {
    static func feed(_ channel: JSONValue, address: String, dates: DocumentDates) -> ParsedFeed {
        var feed = ParsedFeed(format: .json)
        let fields = JSONFields(address: address, homePage: text(channel["link"]), dates: dates)
        feed.title = TitleText.line(of: text(channel["title"]).map { ParsedText($0) })
        feed.homePage = fields.webAddress(channel["link"])
        feed.summary = TitleText.line(of: text(channel["description"]).map { ParsedText($0) })
        feed.language = text(channel["language"])
        dates.language = feed.language
        feed.updated = (text(channel["lastBuildDate"]) ?? text(channel["pubDate"])).flatMap(dates.date(of:))
        feed.picture = fields.webAddress(channel["image"]?["url"])
        for (value, line) in channel["item"]?.elements ?? [] {
            guard case .object = value, feed.items.count < FeedParser.mostItems else { continue }
            feed.items.append(item(value, line: line, fields))
        }
        return feed
    }

    private static func item(_ value: JSONValue, line: Int, _ fields: JSONFields) -> ParsedItem {
        var item = ParsedItem(line: line)
        item.guid = text(value["guid"])
        item.link = fields.webAddress(value["link"])
        let isPermanent = value["guid"]?["isPermaLink"]?.text != "false"
        if item.link == nil, isPermanent { item.link = item.guid.flatMap(fields.permanentLink) }
        item.title = text(value["title"]).map { ParsedText($0) }
        item.summary = text(value["description"]).map { ParsedText($0) }
        item.published = text(value["pubDate"]).flatMap(fields.dates.date(of:))
        let authors = [text(value["author"]), text(value["dc:creator"])].map { [$0.flatMap(PersonName.init(in:))] }
        item.authors = PersonName.best(of: authors.map { $0.compactMap(\.self) })
        item.categories = fields.categories(value["category"])
        for (enclosure, _) in value["enclosure"]?.elements.prefix(FeedFields.mostOfAKind) ?? [] {
            guard let url = fields.webAddress(enclosure["url"]) else { continue }
            item.enclosures.append(
                Enclosure(
                    url: url, type: enclosure["type"]?.text, byteCount: enclosure["length"]?.text.flatMap { Int($0) }))
        }
        return item
    }

    private static func text(_ value: JSONValue?) -> String? { value?.text ?? value?["#value"]?.text }
}
