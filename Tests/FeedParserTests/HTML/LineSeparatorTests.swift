import News
import Testing

@testable import FeedParser

/// Characters that part lines without being those of HTML: words on both sides stay apart.
@Suite struct LineSeparatorTests {
    @Test(arguments: ["\u{2028}", "\u{2029}", "\u{B}", " \u{2028} ", "\u{2028} ", " \u{2029}"])
    func separatorsPartWords(separator: String) {
        #expect(outline("<p>one\(separator)two</p>") == "p one⏎two")
        #expect(outline("<p>one <b>two\(separator)three</b> four\(separator)</p>") == "p one *two⏎three* four")
        #expect(outline("<p><b>one</b>\(separator)two</p>") == "p *one*⏎two")
        #expect(PlainText.text(of: "one\(separator)two").split(whereSeparator: \.isWhitespace) == ["one", "two"])
        #expect(PlainText.text(of: "<td>one\(separator)two").split(whereSeparator: \.isWhitespace) == ["one", "two"])
        #expect(
            PlainText.text(of: "<pre>one\(separator)two</pre>").split(whereSeparator: \.isWhitespace) == ["one", "two"])
        #expect(TitleText.line(of: ParsedText("one\(separator)two")) == "one two")
    }

    @Test func codeHasItsLines() {
        #expect(outline("<pre>a\u{2028}b&#13;c&#13;&#10;d</pre>") == "pre\n| a\n| b\n| c\n| d")
    }

    @Test(arguments: ["\r", "\r\n", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}", "\n"])
    func plainTextHasItsLines(separator: String) {
        let blocks = PlainTextBlocks.blocks(of: "one\(separator)two\(separator)\(separator)three")
        #expect(PlainText.text(of: blocks) == "one\ntwo\n\nthree")
    }

    @Test func twoSeparatorsPartParagraphs() {
        #expect(outline("<div>one\u{2028}\u{2028}two</div>") == "p one\np two")
        #expect(outline("<p>\u{2028}one</p>") == "p one")
    }

    @Test func feedsKeepThemApart() throws {
        #expect(
            try firstDraft(rss("<item><title>t</title><description>one&#13;two&#13;three</description></item>"))?
                .content.text == "one\ntwo\nthree")
        let json = #"""
            {"version":"https://jsonfeed.org/version/1","title":"J","items":[{"id":"1","title":"t",
            "content_text":"one\rtwo\u2028three\ffour\u000bfive"}]}
            """#
        #expect(try firstDraft(json)?.content.text == "one\ntwo\nthree four\nfive")
    }

    /// Running text whose pieces a style sheet puts on lines of their own.
    @Test(arguments: [
        "display:block", "display: flex;", "DISPLAY:BLOCK", "color:red; display: table-row", "display:grid",
    ])
    func stylesPartLines(style: String) {
        let spans = "<span style='\(style)'>one</span><span style='\(style)'>  two</span>"
        #expect(outline("<pre><code>\(spans)</code></pre>") == "pre\n| one\n|   two")
        #expect(outline("<p>\(spans)</p>") == "p one⏎two")
        #expect(
            outline("<p>zero <a href=/x style='\(style)'>one</a> two</p>") == "p zero⏎[one](https://example.org/x)⏎two")
        #expect(
            outline("<pre><span style='\(style)'>one\n</span><span style='\(style)'>two</span></pre>")
                == "pre\n| one\n| two")
    }

    @Test func stylesOfWordsPartNothing() {
        #expect(
            outline("<p>a<span style='display:inline-block'>b</span><i style='display:inline'>c</i></p>") == "p ab/c/")
        #expect(outline("<p>a<span style='display:inline-flex'>b</span>c</p>") == "p abc")
        #expect(outline("<pre>a<span style='display:table-cell'>b</span></pre>") == "pre\n| ab")
    }

    @Test(arguments: ["line", "code-line", "token-line highlighted", "codeLine"])
    func linesOfCodeMayBeElements(name: String) {
        let line = { (text: String) in "<span class='\(name)'>\(text)</span>" }
        #expect(outline("<pre><code>\(line("let a"))\(line("  b"))</code></pre>") == "pre\n| let a\n|   b")
        #expect(outline("<pre>\(line("let a"))\n\(line("  b"))</pre>") == "pre\n| let a\n|   b")
        #expect(outline("<pre>x \(line("let a")) y</pre>") == "pre\n| x let a y")
    }
}
