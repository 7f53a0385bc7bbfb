import News
import Testing

@testable import FeedParser

@Suite("Articles as Markdown and HTML")
struct MarkdownTextTests {
    private let html = """
        <h2>A #heading</h2><p>One <b>strong</b>, <i>soft </i>and <a href="https://example.org/a_(b)">a link</a>.<br>
        2 * 3 _is_ [six]</p><ul><li>first<ul><li>inner</li></ul></li><li>second</li></ul><ol start="3"><li>third</li></ol>
        <blockquote><p>Quoted.</p></blockquote><pre>let a = `b`</pre>
        <table><tr><th>Town</th><th>Votes</th></tr><tr><td>A|B</td><td>3</td></tr></table><hr>
        <figure><img src="https://example.org/p.jpg"><figcaption>A port</figcaption></figure>
        """

    @Test func everyKindOfBlockIsWritten() {
        let text = MarkdownText.text(of: HTMLBlocks.blocks(of: html, base: nil))
        #expect(
            text == """
                ## A #heading

                One **strong**, *soft* and [a link](<https://example.org/a_(b)>).  
                2 \\* 3 \\_is\\_ \\[six\\]

                - first
                  - inner
                - second

                3. third

                > Quoted.

                ```
                let a = `b`
                ```

                | Town | Votes |
                | --- | --- |
                | A\\|B | 3 |

                ---

                ![A port](https://example.org/p.jpg)
                """)
    }

    @Test(arguments: [
        "# no heading", "1. no item", "> no quote", "- no item", "<b>no tag</b>", "`no code`", "2024. A year",
    ])
    func whatOnlyLooksLikeMarkUpIsEscaped(text: String) {
        let markdown = MarkdownText.text(of: [.paragraph([.init(text)])])
        #expect(markdown.contains("\\"))
        #expect(PlainText.text(of: [.paragraph(MarkdownSpans.spans(of: markdown))]) == text)
    }

    @Test(arguments: [
        "Literal ~~s~~ and ~x~", "&amp; and &lt; and &#38;", "~~~", "AT&T & co; R&D", "a ` b `` c", "C #", "<br>",
        "1) no",
        "# # #", "![no](picture)", "[a]: https://x.example/", "* * *", "=== ", "snake_case_word", "\\", "| a | b |",
        "a*b*c", "&copy;&nbsp;&CounterClockwiseContourIntegral;",
    ])
    func literalMarksStayLiteral(text: String) {
        let markdown = MarkdownText.text(of: [.paragraph([.init(text)])])
        #expect(PlainText.text(of: [.paragraph(MarkdownSpans.spans(of: markdown))]) == text.trimmingEnd)
        // What stands for something without a mark before it has one.
        for sign in ["~~", "<b", "![", "`"] where text.contains(sign) {
            #expect(!(" " + markdown).contains(" " + sign))
        }
        for reference in ["&amp;", "&lt;", "&#38;", "&copy;"] where text.contains(reference) {
            #expect(markdown.contains("\\" + reference))
        }
    }

    @Test func numberSignsAtTheEndOfAHeadingStay() {
        #expect(MarkdownText.text(of: [.heading(level: 2, [.init("C #")])]) == "## C \\#")
        #expect(MarkdownText.text(of: [.paragraph([.init("AT&T & co")])]) == "AT&T & co")
    }

    @Test(arguments: [
        ("<code>a``</code>", "``` a`` ```"), ("<code>`a`</code>", "`` `a` ``"), ("<code>a`b</code>", "``a`b``"),
        ("<code>plain</code>", "`plain`"), ("<code>a`` b```</code>", "```` a`` b``` ````"),
        ("<code>`</code>", "`` ` ``"),
    ])
    func codeMayHoldBackticks(html: String, markdown: String) {
        #expect(MarkdownText.text(of: HTMLBlocks.blocks(of: "<p>\(html)</p>", base: nil)) == markdown)
    }

    /// Marks that would not be read as marks are tags.
    @Test(arguments: [
        ("<b>b *x*</b><i>i</i>", "**b \\*x\\***<em>i</em>"),
        ("<b>one</b><b><i>two</i></b>", "**one**<strong><em>two</em></strong>"),
        ("<b>Note:</b>text", "<strong>Note:</strong>text"), ("a<b>(x)</b>b", "a<strong>(x)</strong>b"),
        ("<b>東京。</b>大阪", "<strong>東京。</strong>大阪"), ("<i>so</i>me", "*so*me"),
        ("<b>bold</b>, <i>soft</i>.", "**bold**, *soft*."),
        ("<del>gone</del><i>i</i>", "~~gone~~<em>i</em>"), ("<b>Say “yes”</b> now", "**Say “yes”** now"),
        ("a <b>!</b> b", "a **!** b"), ("<i>a</i><code>b</code>", "*a*`b`"),
        ("x<a href='https://x.example/'><b>(y)</b></a>z", "x[**(y)**](https://x.example/)z"),
    ])
    func stylesAreReadAsStyles(html: String, markdown: String) {
        #expect(MarkdownText.text(of: HTMLBlocks.blocks(of: "<p>\(html)</p>", base: nil)) == markdown)
    }

    @Test func addressesWithSignsStayTargets() {
        #expect(MarkdownSpan.target("https://x.example/a<b>") == "<https://x.example/a%3Cb%3E>")
        #expect(MarkdownSpan.target("https://x.example/a") == "https://x.example/a")
    }

    @Test func htmlHoldsNothingButTheText() {
        let blocks = HTMLBlocks.blocks(of: html + "<p onclick='x()'>1 &lt; 2 <script>track()</script></p>", base: nil)
        let text = HTMLText.text(of: blocks)
        #expect(text.contains("<h2>A #heading</h2>") && text.contains("<p>1 &lt; 2"))
        #expect(text.contains("<th>Town</th>") && text.contains("<pre>let a = `b`</pre>"))
        #expect(!text.contains("script") && !text.contains("onclick"))
        #expect(PlainText.text(of: text) == PlainText.text(of: blocks))
    }
}
