import News
import Testing

@testable import FeedParser

/// Tables in tables, deeper than a tree goes.
@Suite struct DeepTableTests {
    @Test(arguments: [10, 49, 50, 51, 60, 100, 126, 127, 128, 129, 130, 140, 200, 400])
    func textStaysInItsOrder(depth: Int) {
        let open = String(repeating: "<table><tr><td>", count: depth)
        let close = String(repeating: "</td></tr></table>", count: depth)
        #expect(words("\(open)deep\(close)<p>tail") == ["deep", "tail"])
        #expect(words("<p>head\(open)deep</td><td>deeper\(close)tail") == ["head", "deep", "deeper", "tail"])
        #expect(words("\(open)one<p>two</p>\(close)three") == ["one", "two", "three"])
        #expect(words("\(open)one</td></tr><tr><td>two\(close)<p>three</p>four") == ["one", "two", "three", "four"])
    }

    @Test(arguments: [40, 130, 300]) func textBetweenThemDoesToo(depth: Int) {
        let open = (0..<depth).map { "<table><tr><td>a\($0) " }.joined()
        let close = (0..<depth).map { "</td></tr></table> b\($0) " }.joined()
        let expected = (0..<depth).map { "a\($0)" } + (0..<depth).map { "b\($0)" }
        #expect(words(open + "<b>deep</b>" + close) == expected.prefix(depth) + ["deep"] + expected.suffix(depth))
    }

    private func words(_ html: String) -> [String] {
        PlainText.text(of: html).split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
