import FeedParser
import News
import Testing

/// Texts as plain text for people.
@Suite struct PlainDocumentTests {
    private func text(_ html: String) -> String { PlainDocument.text(of: HTMLBlocks.blocks(of: html, base: nil)) }

    @Test func whoseWordsTheyAreCanBeSeen() {
        #expect(
            text(
                "<p>He wrote:</p><blockquote><p>No.</p><p>Never.</p><blockquote>Why?</blockquote></blockquote><p>Well.</p>"
            ) == """
                He wrote:

                > No.
                >
                > Never.
                >
                > > Why?

                Well.
                """)
    }

    @Test func listsKeepTheirLevels() {
        #expect(
            text("<ul><li>one<ul><li>two<p>more</p></li></ul></li><li>three<ol start=9><li>nine<li>ten</ol></li></ul>")
                == """
                • one
                  ◦ two

                    more
                • three
                  9. nine
                  10. ten
                """)
        #expect(text("<dl><dt>Term</dt><dd>Meaning</dd><dd>Another</dd></dl>") == "Term\n    Meaning\n    Another")
        #expect(text("<ul><li>a<blockquote>b</blockquote></ul>") == "• a\n\n  > b")
    }

    @Test func codePicturesRulesAndTablesAreTold() {
        #expect(text("<pre>if x:\n    y</pre><hr><p>z") == "    if x:\n        y\n\n* * *\n\nz")
        #expect(
            text("<img src=https://x.example/a.jpg alt='A boat'><img src=https://x.example/b.jpg>") == "▣ A boat\n\n▣")
        #expect(text("<table><caption>T</caption><tr><th>a<th>b<tr><td>1<td>2</table>") == "T\na  b\n1  2")
        #expect(text("<p>10<sup>3</sup> m<sup>2</sup>, H<sub>2</sub>O, the 3<sup>rd</sup>") == "10³ m², H₂O, the 3rd")
        #expect(text("") == "")
    }
}
