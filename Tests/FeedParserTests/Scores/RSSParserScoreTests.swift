import Foundation
import Testing

@testable import FeedParser
@testable import News

/// rss-parser's test data: real feeds with the parse that rss-parser expects of them.
@Suite(.enabled(if: Corpora.exist, "the corpora are not here"))
struct RSSParserScoreTests {
    /// Falls short of it on purpose: dates in Portuguese, which the reference gives up on (15), and links that
    /// `xml:base` makes absolute, which it leaves relative (10). Of the plain texts, those of Reddit differ: the
    /// reference leaves out what stands for a picture, and turns the order of words around.
    @Test func itemsComeOutAsRSSParserExpects() throws {
        var score = Score("feeds-rss-parser: items")
        var snippets = Score("feeds-rss-parser: plain text")
        let inputs = try Corpora.names(in: "feeds-rss-parser/input")
        for output in try Corpora.names(in: "feeds-rss-parser/output") {
            let stem = String(output.dropLast(5))
            guard let input = inputs.first(where: { ($0 as NSString).deletingPathExtension == stem }) else { continue }
            // One of the references is not in UTF-8 throughout.
            let data = Data(String(decoding: try Corpora.data("feeds-rss-parser/output/\(output)"), as: UTF8.self).utf8)
            let expected = try Reference(data: data)["feed"]
            let feed = try FeedParser.parse(Corpora.bytes("feeds-rss-parser/input/\(input)"), address: "")
            let items = expected["items"].list
            if feed.items.count != items.count {
                score.count(input, ["\(feed.items.count) items for \(items.count)"])
            }
            for (index, (item, reference)) in zip(feed.items, items).enumerated() {
                score.count("\(input) \(index)", Self.differences(item, reference))
                guard let snippet = reference["contentSnippet"].text, let draft = ArticleDraft(item) else { continue }
                let text = Self.words(draft.content.text)
                let theirs = Self.words(snippet)
                let isEqual = [text, draft.content.summary.map(Self.words)].contains { Self.matches($0, theirs) }
                snippets.count("\(input) \(index)", isEqual ? [] : ["\(text.prefix(200)) for \(theirs.prefix(200))"])
            }
        }
        score.report()
        snippets.report()
        #expect(score.share >= 0.943)
        #expect(snippets.share >= 0.788)
    }

    private static func differences(_ item: ParsedItem, _ expected: Reference) -> [String] {
        var differences = Differences()
        if !Self.matches(item.title?.value, expected["title"].text) {
            differences.compare("title", item.title?.value, expected["title"].text)
        }
        differences.compare("link", item.link, expected["link"].text)
        let date = (expected["isoDate"].text).flatMap(FeedDate.date(of:))
        differences.compare("date", item.published ?? item.updated, date)
        differences.compare(
            "guid", item.guid, (expected["guid"].text ?? expected["id"].text) ?? expected["rdf:about"].text)
        return differences.found
    }

    /// The reference read two feeds in the wrong encoding; the letters it lost are not compared.
    private static func matches(_ ours: String?, _ theirs: String?) -> Bool {
        guard let ours, let theirs, theirs.contains("\u{FFFD}"), ours.count == theirs.count else {
            return ours == theirs
        }
        return zip(ours, theirs).allSatisfy { $0 == $1 || $1 == "\u{FFFD}" }
    }

    /// Without white space and the marks of lists.
    private static func words(_ text: String) -> String { text.filter { !$0.isWhitespace && !"•◦▪".contains($0) } }
}
