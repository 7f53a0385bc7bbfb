import News
import Testing

@testable import FeedParser

/// Headlines with mark-up, and about it.
struct HeadlineTests {
    @Test(arguments: [
        ("Stop using &lt;p&gt; for everything", "Stop using <p> for everything"),
        ("Why &lt;b&gt; is bold and &lt;strong&gt; is not", "Why <b> is bold and <strong> is not"),
        ("A &lt;canvas&gt; game in 15 &lt;button&gt; clicks", "A <canvas> game in 15 <button> clicks"),
        ("&amp;lt;script&amp;gt; or &amp;lt;template&amp;gt;?", "<script> or <template>?"),
        ("Styling &lt;progress&gt; and &lt;meter /&gt;", "Styling <progress> and <meter />"),
        ("&lt;head&gt;, &lt;body&gt; and &lt;title&gt; explained", "<head>, <body> and <title> explained"),
        ("The end of &lt;video autoplay&gt;", "The end of <video autoplay>"),
        ("Stack&lt;T&gt; and &lt;vector&gt; in &lt;stdio.h&gt;", "Stack<T> and <vector> in <stdio.h>"),
        ("I &lt;3 it: 1 &lt; 2 &gt; 0", "I <3 it: 1 < 2 > 0"),
        ("Use <![CDATA[<summary> & <details>]]> well", "Use <summary> & <details> well"),
    ])
    func elementsThatAHeadlineIsAboutAreItsWords(written: String, read: String) throws {
        #expect(try firstDraft(rss("<item><title>\(written)</title></item>"))?.title == read)
    }

    @Test(arguments: [
        ("&lt;p&gt;In a paragraph&lt;/p&gt;", "In a paragraph"),
        ("&lt;strong&gt;Cut off: the thing that", "Cut off: the thing that"),
        ("A &lt;a href='https://x.example/'&gt;link&lt;/a&gt;, &lt;em&gt;too&lt;/em&gt;", "A link, too"),
        ("First&lt;br/&gt;second", "First second"),
        ("Safe &lt;script&gt;alert('x')&lt;/script&gt;end &lt;style&gt;p{}&lt;/style&gt;", "Safe end"),
        ("&lt;img src=x alt='A cat'&gt; sleeps", "A cat sleeps"),
        ("&lt;o:p&gt;&lt;/o:p&gt;Word &lt;!-- hidden --&gt;again", "Word again"),
        ("&amp;lt;i&amp;gt;Twice&amp;lt;/i&amp;gt; escaped", "Twice escaped"),
        ("&lt;div class='a&gt;b'&gt;Boxed&lt;/div&gt;", "Boxed"),
    ])
    func markUpIsTakenAway(written: String, read: String) throws {
        #expect(try firstDraft(rss("<item><title>\(written)</title></item>"))?.title == read)
    }

    @Test func atomSaysWhatIsMarkUp() throws {
        func title(_ type: String, _ text: String) throws -> String? {
            try firstDraft(atom("<entry><id>1</id><title type=\"\(type)\">\(text)</title></entry>"))?.title
        }
        #expect(try title("html", "The &amp;lt;dialog&amp;gt; element") == "The <dialog> element")
        #expect(try title("text", "The &lt;b&gt; element") == "The <b> element")
        let xhtml = "<div xmlns='http://www.w3.org/1999/xhtml'>The <code>&lt;ul&gt;</code> <b>element</b></div>"
        #expect(try title("xhtml", xhtml) == "The <ul> element")
    }

    @Test func whatIsTakenFromFeedsIsBoundedInBytes() throws {
        let marks = "Z" + String(repeating: "\u{301}", count: 200_000)
        let families = String(repeating: "👩\u{200D}👩\u{200D}👧\u{200D}👧", count: 20_000)
        let chain = String(repeating: "👩\u{200D}", count: 100_000)
        for text in [marks, families, chain, String(repeating: marks.prefix(1) + "e\u{327}\u{301}", count: 10)] {
            let feed = try parse(
                rss(
                    """
                    <item><title>\(text)</title><dc:creator>\(text)</dc:creator><category>\(text)</category></item>
                    <item><description>\(text)</description></item>
                    """, channel: "<title>\(text)</title>"))
            let draft = try #require(feed.items.first.flatMap { ArticleDraft($0) })
            #expect(draft.title.utf8.count < 3_000)
            #expect((draft.author ?? "").utf8.count < 3_000)
            #expect((feed.title ?? "").utf8.count < 3_000)
            #expect(draft.publisherCategories.allSatisfy { $0.utf8.count < 2_000 })
            let untitled = try #require(feed.items.last.flatMap { ArticleDraft($0) })
            #expect(untitled.title.utf8.count < 3_000)
        }
        // What people write is not cut: a family, and letters with two marks each.
        #expect(OneLine.text("👩\u{200D}👩\u{200D}👧\u{200D}👧 ở ậ") == "👩\u{200D}👩\u{200D}👧\u{200D}👧 ở ậ")
    }

    @Test func hostileHeadlinesTakeNoTime() {
        for piece in ["<", "<b", "<b ", "</b>", "<b>", "<a x=\"", "<!--", "<![CDATA[", "&lt;", "<script>"] {
            let text = String(repeating: piece, count: 40_000)
            #expect((TitleText.line(of: ParsedText(text)) ?? "").utf8.count < 3_000)
        }
    }
}

/// Headlines about what in others is a line break, a comment or a link that was cut.
struct HeadlineTalkTests {
    @Test(arguments: [
        "The <br> tag explained", "Stop using <br> and <b>", "<hr> vs <br>", "The <title> tag: <br> or <br/>?",
        "<!-- comments --> in HTML", "<!DOCTYPE html> explained", "Is <br> an element?", "What is <br>?",
        "A short history of <br>", "<br> is no paragraph", "When to write <br/>, and when not", "(<br>) in poems",
        "“<wbr>” breaks words", "Das <br>-Tag", "La balise <br> en détail", "Der Tag des <wbr> in HTML",
        "<br>タグとは", "改行の<br>タグ", "Why <br> breaks lines", "How <!-- comments --> work",
        "From <b> to </b> in HTML", "Why <![CDATA[]]> exists", "Avoid <br />", "Goodbye, <br>!",
        "Use <a href=\"x\"> not <button onclick>", "The <a href='#'> attribute",
    ])
    func whatAHeadlineTalksOfIsItsWords(title: String) throws {
        let escaped = HTMLText.escaped(title)
        #expect(try firstDraft(rss("<item><title>\(escaped)</title></item>"))?.title == title)
        if !title.contains("CDATA") {
            #expect(try firstDraft(rss("<item><title><![CDATA[\(title)]]></title></item>"))?.title == title)
        }
        let atomTitle = "<entry><id>1</id><title type=\"html\">\(HTMLText.escaped(escaped))</title></entry>"
        #expect(try firstDraft(atom(atomTitle))?.title == title)
    }

    @Test(arguments: [
        ("Line one<br>line two", "Line one line two"), ("Line one <br> line two", "Line one line two"),
        ("Line one<br />", "Line one"), ("<br>Line one", "Line one"), ("One of the<br/>few", "One of the few"),
        ("Guten Tag <br> Berlin", "Guten Tag Berlin"), ("<!-- --> A headline", "A headline"),
        ("<!-- wp:heading --> A headline", "A headline"), ("A head<wbr>line", "A headline"),
        ("Read <a href='https://x.example/'>more of", "Read more of"),
        ("The <em> Courier </em> view", "The Courier view"),
        ("<![CDATA[A headline]]>", "A headline"), ("Price tags<br>go up", "Price tags go up"),
        ("The council<br>— and its <b>plan</b>", "The council — and its plan"),
        ("A line <br> <br> and another", "A line and another"), ("<p>One <br/> two</p>", "One two"),
    ])
    func whatBreaksALineIsASpace(written: String, read: String) throws {
        #expect(try firstDraft(rss("<item><title>\(HTMLText.escaped(written))</title></item>"))?.title == read)
    }
}

/// Elements that are out of use, written as words, and control characters that were meant as letters.
struct OldMarkupTests {
    @Test(arguments: [
        ("Goodbye, &lt;marquee&gt;!", "Goodbye, <marquee>!"),
        ("&lt;center&gt; is back", "<center> is back"),
        ("Why &lt;blink&gt; and &lt;/blink&gt; are gone", "Why <blink> and </blink> are gone"),
        ("“&lt;font&gt;” considered harmful", "“<font>” considered harmful"),
        ("From &lt;applet&gt; to &lt;canvas&gt;: a history", "From <applet> to <canvas>: a history"),
        ("&lt;tt&gt;, &lt;strike&gt; and &lt;big&gt; explained", "<tt>, <strike> and <big> explained"),
        ("Twenty years of &lt;frameset&gt;", "Twenty years of <frameset>"),
        ("&lt;b&gt; is bold", "<b> is bold"),
        ("&lt;center&gt;Set in the middle&lt;/center&gt;", "Set in the middle"),
        ("&lt;font color=red&gt;Red&lt;/font&gt; alert", "Red alert"),
        ("Some &lt;blink&gt;old&lt;/blink&gt; markup", "Some old markup"),
    ])
    func elementsOutOfUseStayWordsInHeadlines(written: String, read: String) throws {
        #expect(try firstDraft(rss("<item><title>\(written)</title></item>"))?.title == read)
    }

    @Test(arguments: [
        ("<title>The &lt;blink&gt; element</title>", "The <blink> element"),
        ("<title>Using &lt;select&gt; and &lt;option&gt;</title>", "Using <select> and <option>"),
        ("<title>x</title><meta property=og:title content='What &lt;template&gt; is for'>", "What <template> is for"),
        (
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"A &lt;video&gt; tag\"}</script>",
            "A <video> tag"
        ),
        ("<title>Old &lt;marquee&gt; tricks for your page</title>", "Old <marquee> tricks for your page"),
        ("<title>&lt;dialog&gt;, at last</title>", "<dialog>, at last"),
    ])
    func titlesOfPagesAboutElementsKeepTheirWords(head: String, title: String) {
        let tree = HTMLTree(parsing: Array("<!DOCTYPE html><html><head>\(head)</head><body><p>Text".utf8))
        #expect(PageMetadata(of: tree).title == title)
    }

    @Test(arguments: [
        ("It\u{92}s here", "It’s here"), ("\u{93}Quoted\u{94}", "“Quoted”"),
        ("One \u{96} two \u{97} three", "One – two — three"),
        ("Wait\u{85}", "Wait…"), ("10 \u{80}", "10 €"), ("\u{8A}koda\u{99}", "Škoda™"), ("no\u{81}thing", "nothing"),
    ])
    func controlCharactersBeyondASCIIAreThoseOfWindows(written: String, read: String) throws {
        let item =
            "<item><title>\(written)</title><dc:creator>A \(written)</dc:creator><description>\(written) text</description></item>"
        let draft = try #require(try firstDraft(rss(item)))
        #expect(draft.title == read)
        #expect(draft.author == "A " + read)
        #expect(draft.content.text == read + " text")
        #expect(PlainText.text(of: "<p>\(written)</p>") == read)
        let json =
            #"{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","title":"\#(written)"}]}"#
        #expect(try firstDraft(json)?.title == read)
    }

    /// Texts in which no other element stands are HTML all the same.
    @Test(arguments: [
        ("safe<blink>description</blink>", "safedescription"), ("<marquee>moving</marquee> text", "moving text"),
        ("<nobr>one line</nobr>", "one line"), ("an <acronym>HTML</acronym>", "an HTML"),
        ("<o:p>office</o:p> words", "office words"), ("<st1:place w:st=\"on\">Paris</st1:place>", "Paris"),
        ("<my-element>own</my-element>", "own"), ("if a <b and c> d", "if a <b and c> d"),
        ("Map<String> and List<Int>", "Map<String> and List<Int>"), ("the <blink> element", "the <blink> element"),
    ])
    func elementsOfAnyNameAreMarkup(html: String, text: String) { #expect(PlainText.text(of: html) == text) }

    @Test func aScriptOfBracketsTakesNoTime() {
        let script = String(repeating: " ", count: 400_000) + "<" + String(repeating: "[", count: 400_000) + "}"
        #expect(LinkedData(scripts: [Array(script.utf8)]).names.isEmpty)
    }
}
