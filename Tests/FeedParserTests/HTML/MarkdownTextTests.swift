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

    @Test func htmlHoldsNothingButTheText() {
        let blocks = HTMLBlocks.blocks(of: html + "<p onclick='x()'>1 &lt; 2 <script>track()</script></p>", base: nil)
        let text = HTMLText.text(of: blocks)
        #expect(text.contains("<h2>A #heading</h2>") && text.contains("<p>1 &lt; 2"))
        #expect(text.contains("<th>Town</th>") && text.contains("<pre>let a = `b`</pre>"))
        #expect(!text.contains("script") && !text.contains("onclick"))
        #expect(PlainText.text(of: text) == PlainText.text(of: blocks))
    }
}
