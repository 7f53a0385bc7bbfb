import Foundation
import Testing

@testable import FeedParser

/// Articles found in real pages, scored as the corpora's own tables are. A part of the pages, so that tests stay quick;
/// all of them with `TAGLINE_ALL_PAGES` set, and with `TAGLINE_SHORTFALLS` what each page lacks or has too much.
@Suite(.enabled(if: Corpora.exist))
struct FullTextScoreTests {
    private static let takesAll = ProcessInfo.processInfo.environment["TAGLINE_ALL_PAGES"] != nil

    @Test func articlesOfNewspapersAreFound() throws {
        struct Truth: Decodable {
            var articleBody: String
            var url: String
        }
        let truths = try JSONDecoder().decode(
            [String: Truth].self, from: Corpora.data("extract-scrapinghub/ground-truth.json.gz"))
        var score = ExtractionScore()
        for (index, key) in truths.keys.sorted().enumerated() where Self.takesAll || index % 8 == 3 {
            guard let truth = truths[key] else { continue }
            let page = try Corpora.bytes("extract-scrapinghub/html/\(key).html.gz")
            score.count(
                key, expected: truth.articleBody, found: FullText.article(in: page, address: truth.url)?.text ?? "")
        }
        score.reportShortfalls()
        print("score | extract-scrapinghub, \(score.pages) pages | F1 \(score.f1)")
        #expect(score.f1 > 0.95)
    }

    @Test func articlesOfReadabilityAreFound() throws {
        struct Metadata: Decodable {
            var title: String?
        }
        var score = ExtractionScore()
        var titles = 0
        let names = try Corpora.names(in: "extract-readability").filter { !$0.contains(".") && $0 != "LICENSE" }
        for (index, name) in names.enumerated() where Self.takesAll || index % 5 == 1 {
            let folder = "extract-readability/\(name)"
            let article = FullText.article(
                in: try Corpora.bytes("\(folder)/source.html.gz"), address: "http://fakehost/test/page.html")
            let expected = String(decoding: try Corpora.bytes("\(folder)/expected.html.gz"), as: UTF8.self)
            score.count(name, expected: PlainText.text(of: expected), found: article?.text ?? "")
            let metadata = try JSONDecoder().decode(
                Metadata.self, from: Corpora.data("\(folder)/expected-metadata.json"))
            if article?.title == metadata.title { titles += 1 }
        }
        score.reportShortfalls()
        print("score | extract-readability, \(score.pages) pages | F1 \(score.f1), \(titles) titles")
        #expect(score.f1 > 0.9)
        #expect(titles * 10 >= score.pages * 9)
    }
}
