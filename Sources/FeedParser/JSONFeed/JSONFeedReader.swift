internal import Foundation
internal import News

/// Reads JSON Feed 1.0 and 1.1, and RSS as JSON.
enum JSONFeedReader {
    /// The feed in `utf8`.
    static func read(_ utf8: [UInt8], address: String) throws(FeedError) -> ParsedFeed {
        let dates = DocumentDates()
        let feed = try read(utf8, address: address, dates: dates)
        guard let known = dates.settled else { return feed }
        return try read(utf8, address: address, dates: DocumentDates(known))
    }

    private static func read(
        _ utf8: [UInt8], address: String, dates: DocumentDates
    ) throws(FeedError) -> ParsedFeed {
        let document = JSONReader.read(utf8)
        guard let root = document.value else {
            let problem = document.problems.first ?? FeedProblem(line: 1, message: "no JSON")
            throw FeedError(address: address, reason: .damaged(message: problem.message, line: problem.line))
        }
        var feed: ParsedFeed
        var isLastWhole = true
        if let channel = root["rss"]?["channel"] {
            feed = RSSInJSON.feed(channel, address: address, dates: dates)
        } else if root["items"] != nil || root["version"]?.text?.contains("jsonfeed.org") == true {
            feed = ParsedFeed(format: .json)
            readFeed(root, address: address, dates: dates, into: &feed)
            isLastWhole = !document.isCut
        } else {
            let problem = document.problems.first
            if let problem {
                throw FeedError(address: address, reason: .damaged(message: problem.message, line: problem.line))
            }
            throw FeedError(address: address, reason: .otherDocument(root: "JSON"))
        }
        feed.problems = document.problems
        feed.isCutOff = document.isCut
        // Cut off before it names itself, the article would be taken for another one when the feed comes whole.
        if !isLastWhole, let last = feed.items.last, last.guid == nil, last.link == nil { feed.items.removeLast() }
        return feed
    }

    private static func readFeed(
        _ root: JSONValue, address: String, dates: DocumentDates, into feed: inout ParsedFeed
    ) {
        let fields = JSONFields(address: address, homePage: root["home_page_url"]?.text, dates: dates)
        feed.title = TitleText.line(of: root["title"]?.text.map { ParsedText($0, kind: .plain) })
        feed.homePage = fields.webAddress(root["home_page_url"])
        feed.summary = TitleText.line(of: root["description"]?.text.map { ParsedText($0, kind: .plain) })
        feed.language = root["language"]?.text
        dates.language = feed.language
        feed.authors = fields.authors(of: root)
        feed.picture = fields.webAddress(root["icon"]) ?? fields.webAddress(root["favicon"])
        feed.ownAddress = fields.webAddress(root["feed_url"])
        for (value, line) in root["items"]?.elements ?? [] {
            guard case .object = value, feed.items.count < FeedParser.mostItems else { continue }
            feed.items.append(item(value, line: line, fields, feedAuthors: feed.authors))
        }
        feed.updated = feed.items.lazy.compactMap { $0.updated ?? $0.published }.max()
    }

    private static func item(
        _ value: JSONValue, line: Int, _ fields: JSONFields, feedAuthors: [String]
    ) -> ParsedItem {
        var item = ParsedItem(line: line)
        item.guid = value["id"]?.text
        item.link =
            fields.webAddress(value["url"]) ?? fields.webAddress(value["external_url"])
            ?? item.guid.flatMap(fields.permanentLink)
        item.title = value["title"]?.text.map { ParsedText($0, kind: .plain) }
        item.content =
            value["content_html"]?.text.map { ParsedText($0, kind: .html) }
            ?? value["content_text"]?.text.map { ParsedText($0, kind: .plain) }
        item.summary = value["summary"]?.text.map { ParsedText($0, kind: .plain) }
        item.published = value["date_published"]?.text.flatMap(fields.dates.date(of:))
        item.updated = value["date_modified"]?.text.flatMap(fields.dates.date(of:))
        item.authors = fields.authors(of: value)
        if item.authors.isEmpty { item.authors = feedAuthors }
        item.categories = fields.categories(value["tags"])
        item.picture = fields.webAddress(value["image"]) ?? fields.webAddress(value["banner_image"])
        for (attachment, _) in value["attachments"]?.elements.prefix(FeedFields.mostOfAKind) ?? [] {
            guard let url = fields.webAddress(attachment["url"]) else { continue }
            if attachment["mime_type"]?.text?.lowercased().hasPrefix("image/") == true {
                let title = attachment["title"]?.text.map {
                    OneLine.text($0, atMost: ParsedPicture.longestDescription)
                }
                item.pictures.append(ParsedPicture(address: url, description: title))
            }
            item.enclosures.append(
                Enclosure(
                    url: url, type: attachment["mime_type"]?.text.map { OneLine.text($0, atMost: 100) },
                    byteCount: attachment["size_in_bytes"]?.text.flatMap { Double($0) }.flatMap {
                        Int(exactly: $0.rounded())
                    }
                ))
        }
        return item
    }
}

/// The fields that JSON formats read alike.
struct JSONFields {
    let address: String
    let homePage: String?
    let dates: DocumentDates

    /// An address made absolute.
    func webAddress(_ value: JSONValue?) -> String? {
        guard let reference = value?.text else { return nil }
        let base = WebAddress.host(of: address) == nil ? homePage : address
        guard let resolved = WebAddress.resolved(reference, against: base) else { return nil }
        return resolved.hasPrefix("mailto:") ? nil : resolved
    }

    /// An identity that is a web address.
    func permanentLink(_ guid: String) -> String? {
        WebAddress.resolved(guid, against: nil).flatMap { $0.hasPrefix("http") ? $0 : nil }
    }

    /// The names in `authors` (1.1), else `author` (1.0).
    func authors(of value: JSONValue) -> [String] {
        PersonName.best(of: ["authors", "author"].map { people(value[$0]) }, arePersons: true)
    }

    private func people(_ value: JSONValue?) -> [PersonName] {
        var names: [PersonName] = []
        for (author, _) in value?.elements.prefix(FeedFields.mostOfAKind) ?? [] {
            guard let text = author["name"]?.text ?? author["email"]?.text ?? author.text,
                let name = PersonName(in: text), !names.contains(name)
            else { continue }
            names.append(name)
        }
        return names
    }

    /// The words of an array, each once.
    func categories(_ value: JSONValue?) -> [String] {
        var found: [String] = []
        for (element, _) in value?.elements.prefix(FeedFields.mostOfAKind) ?? [] {
            guard let text = element.text ?? element["#value"]?.text else { continue }
            let line = OneLine.text(text, atMost: 200)
            if !line.isEmpty, !found.contains(line) { found.append(line) }
        }
        return found
    }
}
