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
