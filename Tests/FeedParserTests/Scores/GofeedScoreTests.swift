import Foundation
import Testing

@testable import FeedParser

/// gofeed's test data: small documents, each with the parse that gofeed expects of it.
@Suite(.enabled(if: Corpora.exist, "the corpora are not here"))
struct GofeedScoreTests {
    /// Falls short of it on purpose, in 25 of 539 files: an RSS 1.0 item without a link has the address that
    /// `rdf:about` gives (12), an Atom entry that of its `id` (4) or of its content's `src` (1); an Atom entry without
    /// authors has those of its `source` (4, RFC 4287, section 4.2.1); all of Dublin Core's creators are authors (1); Dublin
    /// Core's subjects and authors count in Atom and in RSS with both (2); entities that are escaped twice in a category
    /// are decoded (1).
    @Test func documentsComeOutAsGofeedExpects() throws {
        var score = Score("feeds-gofeed")
        for folder in ["parser/rss", "parser/atom", "parser/json", "translator", "extensions"] {
            let path = "feeds-gofeed/" + folder
            for file in try Corpora.files(under: path, withExtension: ["json"]) {
                guard let document = try Self.document(of: "\(path)/\(file)") else { continue }
                let reference = try Reference(data: Corpora.data("\(path)/\(file)"))
                do {
                    let feed = try FeedParser.parse(try Corpora.bytes(document), address: "")
                    score.count("\(folder)/\(file)", Self.differences(feed, reference))
                } catch {
                    score.count("\(folder)/\(file)", ["\(error)"])
                }
            }
        }
        score.report()
        #expect(score.share >= 0.953)
    }

    @Test func whatIsNoFeedIsRefused() throws {
        for file in [
            "parser/json/invalid/invalid.json", "parser/universal/invalid.json",
            "parser/universal/empty_feed.xml", "parser/universal/unknown_feed.xml",
        ] {
            let bytes = try Corpora.bytes("feeds-gofeed/" + file)
            #expect(throws: FeedError.self) { try FeedParser.parse(bytes, address: file) }
        }
        for file in [
            "atom03_feed.xml", "atom10_feed.xml", "json10_feed.json", "json11_feed.json", "rdf_feed.xml",
            "rss_feed.xml", "rss_feed_bom.xml", "rss_feed_leading_spaces.xml", "sample.json",
        ] {
            let bytes = try Corpora.bytes("feeds-gofeed/parser/universal/" + file)
            #expect(throws: Never.self) { try FeedParser.parse(bytes, address: file) }
        }
    }

    /// The document that an expected parse belongs to.
    private static func document(of expected: String) throws -> String? {
        if expected.hasSuffix("_expected.json") {
            return String(expected.dropLast("_expected.json".count)) + ".json"
        }
        let document =
            expected.hasSuffix(".xml.json") ? String(expected.dropLast(5)) : String(expected.dropLast(5)) + ".xml"
        return (try? Corpora.data(document)) == nil ? nil : document
    }

    // MARK: Comparing

    private static func differences(_ feed: ParsedFeed, _ expected: Reference) -> [String] {
        var differences = Differences()
        differences.compare("feed title", feed.title, cleaned(expected["title"].text))
        let items = expected["items"].exists ? expected["items"].list : expected["entries"].list
        differences.compare("items", feed.items.count, items.count)
        for (item, reference) in zip(feed.items, items) {
            differences.compare("title", item.title?.value, reference["title"].text)
            differences.compare("link", item.link, link(reference))
            let content = reference["content"]
            let html = [
                content.text, content["value"].text, reference["content_html"].text, reference["content_text"].text,
            ]
            differences.compare("content", item.content?.value, html.lazy.compactMap { $0 }.first)
            differences.compare(
                "description", item.summary?.value, reference["description"].text ?? reference["summary"].text)
            differences.compare("authors", item.authors, authors(reference), inherited: feed.authors)
            differences.compare(
                "published", item.published ?? item.updated,
                date(reference, "published", "pubDate", "date_published", "updated", "date_modified"))
            differences.compare("categories", Set(item.categories), Set(categories(reference)))
        }
        return differences.found
    }

    private static func cleaned(_ title: String?) -> String? { TitleText.line(of: title.map { ParsedText($0) }) }

    private static func link(_ item: Reference) -> String? {
        if let link = item["link"].text ?? item["url"].text { return link }
        let alternate = item["links"].list.first { ($0["rel"].text ?? "alternate") == "alternate" }
        return alternate?["href"].text
    }

    private static func authors(_ item: Reference) -> [String] {
        let list = item["authors"].exists ? item["authors"].list : item["author"].exists ? [item["author"]] : []
        return list.compactMap { ($0.text ?? $0["name"].text ?? $0["email"].text).flatMap(PersonName.name(in:)) }
    }

    private static func date(_ item: Reference, _ names: String...) -> Date? {
        for name in names {
            if let text = item[name + "Parsed"].text ?? item[name].text { return FeedDate.date(of: text) }
        }
        return nil
    }

    private static func categories(_ item: Reference) -> [String] {
        let list = item["categories"].exists ? item["categories"].list : item["tags"].list
        return list.compactMap { $0.text ?? $0["value"].text ?? $0["label"].text ?? $0["term"].text }
    }
}

/// Collects in what a parse differs from its reference.
struct Differences {
    private(set) var found: [String] = []

    mutating func add(_ difference: String) { found.append(difference) }

    mutating func compare(_ name: String, _ ours: String?, _ theirs: String?) {
        let ours = ours?.trimmingCharacters(in: .whitespacesAndNewlines)
        if ours != theirs { add("\(name) \(ours ?? "-") for \(theirs ?? "-")") }
    }

    mutating func compare(_ name: String, _ ours: Date?, _ theirs: Date?) {
        let gap = ours.map { abs($0.timeIntervalSince(theirs ?? .distantPast)) } ?? (theirs == nil ? 0 : 1e9)
        if gap > 1 { add("\(name) \(ours?.description ?? "-") for \(theirs?.description ?? "-")") }
    }

    mutating func compare<Value: Equatable>(_ name: String, _ ours: Value, _ theirs: Value) {
        if ours != theirs { add("\(name) \(ours) for \(theirs)") }
    }

    /// Authors; what an item takes over from its feed is no difference.
    mutating func compare(_ name: String, _ ours: [String], _ theirs: [String], inherited: [String]) {
        if ours != theirs, !(theirs.isEmpty && ours == inherited) { add("\(name) \(ours) for \(theirs)") }
    }
}
