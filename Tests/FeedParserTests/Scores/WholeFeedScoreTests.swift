import Foundation
import Testing

@testable import FeedParser
@testable import News

/// Whole feeds without a reference, by what can be counted in them.
@Suite(.enabled(if: Corpora.exist, "the corpora are not here"))
struct WholeFeedScoreTests {
    /// A folder, and the share of its items that say title or text, link and date themselves: those of publishers all
    /// but do, those of miniflux have RDF without dates, and those of newsboat and FeedKit are made to lack things.
    @Test(arguments: [
        ("feeds-publishers-2026", 1), ("feeds-netnewswire", 0.995), ("feeds-rss-parser/input", 0.99),
        ("feeds-miniflux/parser/testdata", 0.76), ("feeds-feedkit", 0.64), ("feeds-newsboat", 0.33),
    ])
    func everyItemIsListedWithWhatItSays(folder: String, complete: Double) throws {
        var items = Score(folder + ": items")
        var completeItems = Score(folder + ": items with title or text, link and date")
        for file in try Corpora.files(under: folder, withExtension: ["xml", "rss", "atom", "rdf", "json"]) {
            let bytes = try Corpora.bytes("\(folder)/\(file)")
            // Some are no feeds and say so; RefusalTests are about those.
            guard let feed = try? FeedParser.parse(bytes, address: "https://example.org/feed") else { continue }
            let elements =
                feed.format == .json
                ? feed.items.count
                : String(decoding: bytes, as: UTF8.self).matches(of: #/<(?:\w+:)?(?:item|entry)[\s>]/#).count
            items.count(file, right: min(feed.items.count, elements), of: elements)
            for item in feed.items {
                completeItems.count("\(file):\(item.line)", Self.whatIsMissing(in: ArticleDraft(item)))
            }
        }
        items.report()
        completeItems.report()
        #expect(items.share == 1)
        #expect(completeItems.share >= complete)
    }

    private static func whatIsMissing(in draft: ArticleDraft?) -> [String] {
        guard let draft else { return ["nothing to read"] }
        var missing: [String] = []
        if draft.url?.hasPrefix("http") != true { missing.append("no link") }
        if draft.published == nil { missing.append("no date") }
        if draft.title == "Untitled", draft.content.text.isEmpty { missing.append("no title or text") }
        for sign in ["\u{FFFD}", "&amp;", "</", "Ã¼", "â€"] where draft.title.contains(sign) {
            missing.append("title \(draft.title)")
        }
        return missing
    }

    @Test func titlesInWrongEncodingsHaveRealLetters() throws {
        var score = Score("feeds-miniflux/encoding: titles")
        for (file, titles) in [
            ("iso-8859-1.xml", ["Café"]), ("koi8r.xml", ["Пример RSS ленты"]), ("utf8.xml", ["테스트 피드", "Café"]),
            ("utf8-incorrect-prolog.xml", ["테스트 피드", "Café"]), ("invalid-prolog.xml", ["테스트 피드", "Café"]),
            ("windows-1252.xml", ["Euro €"]), ("windows-1252-incorrect-prolog.xml", ["Euro €"]),
        ] {
            let feed = try FeedParser.parse(Corpora.bytes("feeds-miniflux/encoding/testdata/" + file), address: file)
            let ours = [feed.title].compactMap { $0 } + feed.items.compactMap { TitleText.line(of: $0.title) }
            score.count(file, right: Set(ours).intersection(titles).count, of: titles.count, ours)
        }
        score.report()
        #expect(score.share == 1)
    }
}
