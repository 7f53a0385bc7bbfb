import News
import Testing

@testable import FeedParser

/// Mark-up that nobody should write and many do.
@Suite struct OddMarkupTests {
    @Test(arguments: [
        ("<![CDATA[Hello <b>world</b> again]]>", "p Hello *world* again"),
        ("<![CDATA[<p>One</p><p>Two</p>]]>", "p One\np Two"),
        ("<p>One</p><![CDATA[<p>Two</p>]]><p>Three</p>", "p One\np Two\np Three"),
        ("<div><![CDATA[One<br/>two]]></div>", "p One⏎two"),
        ("<![CDATA[Never <i>ended</i>", "p Never /ended/"),
        ("<![CDATA[<i>a</i>]]> and <![CDATA[<b>b</b>]]>", "p /a/ and *b*"),
        // Code shows tags, and a section without tags is text.
        ("<pre><![CDATA[<b>x</b>]]></pre>", "pre\n| <b>x</b>"),
        ("<p>Use <code><![CDATA[<br/>]]></code></p>", "p Use `<br/>`"),
        ("<p><![CDATA[a < b && c]]></p>", "p a < b && c"),
    ])
    func sectionsThatWrapMarkupAreMarkup(html: String, read: String) { #expect(outline(html) == read) }

    @Test func sectionsInAFeedThatAreEscapedAreMarkup() throws {
        let item =
            "<item><title>&lt;![CDATA[A &lt;b&gt;bold&lt;/b&gt; one]]&gt;</title><description>&lt;![CDATA[Hello &lt;b&gt;world&lt;/b&gt; again]]&gt;</description></item>"
        let draft = try #require(try firstDraft(rss(item)))
        #expect(draft.title == "A bold one")
        #expect(draft.content.text == "Hello world again")
    }

    @Test(arguments: [
        ("&#55357;&#56832;", "😀"), ("&#xD83D;&#xDE00;", "😀"), ("&#xd83d&#xde00", "😀"), ("&#55357;&#xDE00;!", "😀!"),
        ("&#55356;&#57320;&#55356;&#57333;", "\u{1F3E8}\u{1F3F5}"),
        ("&#55357;", "\u{FFFD}"), ("&#56832;&#55357;", "\u{FFFD}\u{FFFD}"), ("&#55357; &#56832;", "\u{FFFD} \u{FFFD}"),
        ("&#55357;&#65;", "\u{FFFD}A"), ("&#55357;&amp;", "\u{FFFD}&"), ("&#55357;&#", "\u{FFFD}&#"),
    ])
    func halvesOfACharacterAreTheCharacter(written: String, read: String) {
        #expect(outline("<p>a\(written)</p>") == "p a" + read)
        #expect(CharacterReferences.decoded(written) == read)
        let picture = "<p><img src=/i.jpg alt='A face \(written)'></p>"
        #expect(outline(picture) == "figure A face \(read) <https://example.org/i.jpg>")
    }

    @Test(arguments: [
        (
            "<p>before</p><map><a href=/x>Inside words</a></map><p>after</p>",
            "p before\np [Inside words](https://example.org/x)\np after"
        ),
        ("<map name=m><p>Text</p><area href=/y></map>", "p Text"),
        ("<p>See <map name=m><b>here</b></map> now</p>", "p See *here* now"),
        ("<map name=m><ul><li>One</ul></map>", "• p One"),
        ("<map name=m><img src=/i.jpg alt=Plan></map>", "figure Plan <https://example.org/i.jpg>"),
    ])
    func whatStandsInAMapIsRead(html: String, read: String) { #expect(outline(html) == read) }

    /// A headline that nobody sees is none: the text takes its place.
    @Test(arguments: [
        "\u{200B}", "&amp;#8203;", "&amp;nbsp;", "\u{2060}\u{200D}", "&amp;shy;", "\u{3164}", "\u{2800}", "\u{FE0F}",
        "\u{200B} \u{200B}", "&lt;b&gt;&amp;zwnj;&lt;/b&gt;",
    ])
    func invisibleHeadlinesAreNone(title: String) throws {
        let item = "<item><title>\(title)</title><description>Body six</description></item>"
        #expect(try firstDraft(rss(item))?.title == "Body six")
        let bare =
            "<item><title>\(title)</title><link>https://example.org/7</link><description>\u{200B}</description></item>"
        #expect(try firstDraft(rss(bare))?.title == "https://example.org/7")
    }

    @Test(arguments: ["नमस्ते", "ا", "…", "?", "👍", "\u{200F}שלום", "ㅤa"]) func visibleHeadlinesStay(title: String) throws
    {
        let item = "<item><title>\(title)</title><description>Body six</description></item>"
        #expect(try firstDraft(rss(item))?.title != "Body six")
    }
}
