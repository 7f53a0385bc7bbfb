import Foundation
import Testing

@testable import FeedParser
@testable import News

/// Whole real feeds without a reference, by what can be counted in them.
@Suite(.enabled(if: Corpora.exist, "the corpora are not here"))
struct WholeFeedScoreTests {
    @Test(arguments: [
        "feeds-netnewswire", "feeds-publishers-2026", "feeds-miniflux/parser/testdata", "feeds-feedkit",
        "feeds-newsboat", "feeds-rss-parser/input",
    ])
    func everyItemIsListedWithTitleLinkAndDate(folder: String) throws {
        var score = Score(folder + ": items")
        var complete = Score(folder + ": items with title or text, link and date")
        for file in try Corpora.files(under: folder, withExtension: ["xml", "rss", "atom", "rdf", "json"]) {
            let bytes = try Corpora.bytes("\(folder)/\(file)")
            do {
                let feed = try FeedParser.parse(bytes, address: "https://example.org/feed")
                let text = String(decoding: bytes, as: UTF8.self)
                let elements =
                    feed.format == .json
                    ? feed.items.count
                    : text.matches(of: #/<(?:\w+:)?(?:item|entry)[\s>]/#).count
                score.count(file, right: min(feed.items.count, elements), of: elements)
                for item in feed.items {
                    var differences = Differences()
                    guard let draft = ArticleDraft(item) else {
                        complete.count("\(file):\(item.line)", ["nothing to read"])
                        continue
                    }
                    if draft.url?.hasPrefix("http") != true { differences.add("no link") }
                    if draft.published == nil { differences.add("no date") }
                    if item.title == nil, draft.content.text.isEmpty { differences.add("no title or text") }
                    if draft.title.contains("\u{FFFD}") { differences.add("title \(draft.title)") }
                    if draft.title.contains("&amp;") || draft.title.contains("</") {
                        differences.add("title \(draft.title)")
                    }
                    complete.count("\(file):\(item.line)", differences.found)
                }
                if !feed.problems.isEmpty { print("  problems | \(file) | \(feed.problems.prefix(3))") }
            } catch {
                print("  refused | \(error)")
            }
        }
        score.report()
        complete.report()
        #expect(score.share >= 0.9)
    }
}
