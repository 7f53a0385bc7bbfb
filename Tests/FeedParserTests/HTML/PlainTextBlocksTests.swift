import FeedParser
import News
import Testing

/// What feeds send in the place of HTML.
@Suite struct PlainTextBlocksTests {
    @Test func plainTextHasParagraphsAndLinks() {
        #expect(
            outline("First line\nsecond line\n\nSee https://example.org/a_(b). And <3 & 4 > 2.") == """
                p First line⏎second line
                p See [https://example.org/a_(b)](https://example.org/a_(b)). And <3 & 4 > 2.
                """)
    }

    @Test func textBrokenToAWidthIsJoined() {
        let text = """
            The committee met on Tuesday to discuss the budget of the
            coming year, and came to no conclusion that anybody would
            have wanted to sign, as its chairman said on the steps of
            the town hall.
            """
        #expect(outline(text) == "p " + text.replacing("\n", with: " "))
    }

    @Test func oneLongLineIsDividedAtSentences() {
        let sentence = "This is a sentence of a feed that sends an article as one single line of text. "
        let blocks = HTMLBlocks.blocks(of: String(repeating: sentence, count: 40), base: nil)
        #expect(blocks.count > 4)
        #expect(blocks.allSatisfy { PlainText.text(of: [$0]).hasSuffix(".") })
    }

    @Test func htmlThatWasEscapedTwiceIsReadAsHTML() {
        #expect(outline("&lt;p&gt;a &amp;amp; b&lt;/p&gt;&lt;p&gt;c&lt;/p&gt;") == "p a & b\np c")
        #expect(outline("<p>&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;</p>") == "p a\np b")
    }

    @Test func anArticleAboutHTMLIsNotTakenForIt() {
        #expect(outline("<p>Use &lt;b&gt; for bold.</p>") == "p Use <b> for bold.")
        #expect(outline("if a<b then c>d") == "p if a<b then c>d")
    }

    @Test func markdownIsReadAsMarkdown() {
        #expect(
            outline(
                """
                # Release 2
                It is *fast* and **safe**, see [the notes](https://example.org/n) or `run`.

                - one
                - two
                  - three

                > quoted

                ```
                let x = 1
                ```
                1. first
                2. second
                """) == """
                    h1 Release 2
                    p It is /fast/ and *safe*, see [the notes](https://example.org/n) or `run`.
                    • p one
                    • p two
                      • p three
                    quote
                      p quoted
                    pre
                    | let x = 1
                    1. p first
                    2. p second
                    """)
    }

    @Test func namesWithUnderscoresAreNotEmphasis() {
        #expect(outline("# A\n# B\nsnake_case_name and 2 * 3 * 4") == "h1 A\nh1 B\np snake_case_name and 2 * 3 * 4")
    }
}
