import Foundation
import Testing

@testable import FeedParser

/// Real feeds of about 2005 in thirty encodings, from chardet's tests.
@Suite(.enabled(if: Corpora.exist, "the corpora are not here"))
struct EncodingScoreTests {
    /// Falls short of it on purpose: `0xA1C1` of EUC-JP is U+FF5E as in browsers, U+301C in the reference (3), and the
    /// curly quotes of windows-874 are control characters there (10).
    @Test func titlesAreDecodedFromEveryEncoding() throws {
        var score = Score("encodings-feeds: titles")
        var files: [String: String] = [:]
        for file in try Corpora.files(under: "encodings-feeds", withExtension: ["xml"]) {
            files["enc-" + file.replacing("/", with: "-")] = file
        }
        let lines = try Corpora.data("encodings-feeds/expected.jsonl").split(separator: 0x0A)
        for line in lines {
            let expected = try Reference(data: line)
            let name = try #require(expected["case"].text)
            guard let file = files[name] else {
                score.count(name, ["no such file"])
                continue
            }
            let titles = expected["titles"].list.compactMap(\.text)
            do {
                let feed = try FeedParser.parse(Corpora.bytes("encodings-feeds/" + file), address: file)
                // As the feed has it, or with the tags and entities decoded that the feed escaped twice.
                var ours = feed.items.map { item in
                    [item.title?.value, TitleText.line(of: item.title)].compactMap { $0.map(Self.collapsed) }
                }
                var missing: [String] = []
                for title in titles.map(Self.collapsed) {
                    if let index = ours.firstIndex(where: { $0.contains(title) }) {
                        ours.remove(at: index)
                    } else {
                        missing.append(title)
                    }
                }
                score.count(
                    name, right: titles.count - missing.count, of: titles.count,
                    missing + ["OURS"] + ours.flatMap { $0 })
            } catch {
                score.count(name, right: 0, of: titles.count, ["\(error)"])
            }
        }
        score.report()
        #expect(score.share >= 0.994)
    }

    private static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
