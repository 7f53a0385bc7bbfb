import Foundation
import Testing

@testable import FeedParser

/// Pages whose text another program set: the words, in their order, are to be the same.
@Suite(.enabled(if: Corpora.exist))
struct HTMLToTextScoreTests {
    @Test func theWordsOfAPageComeOutInTheirOrder() throws {
        var score = Score("html-to-text")
        for name in try Corpora.names(in: "html-to-text") where name.hasSuffix(".html") {
            let stem = name.dropLast(".html".count)
            let html = String(decoding: try Corpora.bytes("html-to-text/\(name)"), as: UTF8.self)
            let expected = String(decoding: try Corpora.bytes("html-to-text/\(stem).txt"), as: UTF8.self)
            let found = words(PlainText.text(of: html))
            let wanted = words(expected)
            score.count(
                String(stem), found == wanted ? [] : ["found \(found.suffix(60)), not \(wanted.suffix(60))"])
        }
        score.report()
        // The others set cells with several lines side by side, and nested tables in their cells.
        #expect(score.share >= 0.7)
    }

    /// The characters without white space, and without bullets at the beginning of lines, which are the setter's.
    private func words(_ text: String) -> String {
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            var line = line.drop(while: \.isWhitespace)
            while "*o•◦▪-+".contains(line.first ?? " "), line.dropFirst().first?.isWhitespace ?? true {
                line = line.dropFirst().drop(while: \.isWhitespace)
            }
            return line.filter { !$0.isWhitespace }
        }
        return lines.joined()
    }
}
