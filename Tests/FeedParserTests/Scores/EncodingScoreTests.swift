import Foundation
import Testing

@testable import FeedParser

/// Real feeds of about 2005 in thirty encodings, from chardet's tests.
@Suite(.enabled(if: Corpora.exist, "the corpora are not here"))
struct EncodingScoreTests {
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
                var ours = feed.items.compactMap { TitleText.line(of: $0.title) }.map(Self.collapsed)
                var missing: [String] = []
                for title in titles.map(Self.collapsed) {
                    if let index = ours.firstIndex(of: title) { ours.remove(at: index) } else { missing.append(title) }
                }
                score.count(name, right: titles.count - missing.count, of: titles.count, missing + ["OURS"] + ours)
            } catch {
                score.count(name, right: 0, of: titles.count, ["\(error)"])
            }
        }
        score.report()
        #expect(score.share >= 0.9)
    }

    private static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
