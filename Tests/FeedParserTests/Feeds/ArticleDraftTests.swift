import Foundation
import News
import Testing

@testable import FeedParser

/// What is believed of an item.
struct ArticleDraftTests {
    @Test(arguments: [
        ("Plain", "Plain"),
        ("  Two\n\t lines ", "Two lines"),
        ("Tom &amp;amp; Jerry", "Tom & Jerry"),
        ("Tom &amp;amp;amp; Jerry", "Tom & Jerry"),
        ("&lt;b&gt;Bold&lt;/b&gt; &lt;i class='x'&gt;move&lt;/i&gt;", "Bold move"),
        ("&amp;lt;b&amp;gt;Twice&amp;lt;/b&amp;gt;", "Twice"),
        ("Array&lt;Int&gt; in Swift", "Array<Int> in Swift"),
        ("5 &lt; 6", "5 < 6"),
        ("Q&amp;A", "Q&A"),
        ("&amp;#39;Quoted&amp;rsquo;", "'Quoted’"),
        ("日本語の見出し e\u{301} 👨‍👩‍👧 नमस्ते", "日本語の見出し e\u{301} 👨‍👩‍👧 नमस्ते"),
    ])
    func aHeadlineIsOneLineOfPlainText(written: String, read: String) throws {
        #expect(try firstDraft(rss("<item><title>\(written)</title></item>"))?.title == read)
    }

    @Test func aMissingHeadlineIsReplaced() throws {
        let words = "The first words of the text, which go on and on until nobody wants to read them any more in a list"
        #expect(
            try firstDraft(rss("<item><description>&lt;p&gt;\(words)&lt;/p&gt;</description></item>"))?.title
                == "The first words of the text, which go on and on until nobody wants to read them…")
        #expect(
            try firstDraft(rss("<item><description>Short &amp;amp; sweet</description></item>"))?.title
                == "Short & sweet")
        #expect(
            try firstDraft(rss("<item><link>https://news.example/a</link></item>"))?.title == "https://news.example/a")
        #expect(try firstDraft(rss("<item><title>&lt;b&gt;&lt;/b&gt;</title></item>"))?.title == "Untitled")
        let long = String(repeating: "長", count: 200)
        #expect(try firstDraft(rss("<item><description>\(long)</description></item>"))?.title.count == 80)
    }

    @Test func contentAndSummaryAreBothKept() throws {
        let draft = try firstDraft(
            rss(
                """
                <item><title>t</title><description>In &lt;i&gt;short&lt;/i&gt;</description>
                <content:encoded><![CDATA[<p>At <b>length</b>.</p><p>And more &amp; more.</p>]]></content:encoded></item>
                """))
        #expect(draft?.content.text == "At length.\n\nAnd more & more.")
        #expect(draft?.content.html == "<p>At <b>length</b>.</p><p>And more &amp; more.</p>")
        #expect(draft?.content.summary == "In short")
        let same = try firstDraft(
            rss("<item><title>t</title><description>Same</description><content:encoded>Same</content:encoded></item>"))
        #expect(same?.content.summary == nil)
        let only = try firstDraft(rss("<item><title>t</title><description>Just text</description></item>"))
        #expect(only?.content == ArticleContent(text: "Just text"))
    }

    @Test func thePictureOfTheTextStandsInForAMissingOne() throws {
        let draft = try firstDraft(
            rss(
                """
                <item><title>t</title><link>https://news.example/a/b</link><description><![CDATA[
                <p>x</p><img src="https://track.example/p.gif" width="1" height="1"><p><img src="c.jpg" alt="A house"></p>
                ]]></description></item>
                """))
        #expect(draft?.picture == "https://news.example/a/c.jpg")
    }

    @Test func namesAndCategoriesAreKeptClean() throws {
        let draft = try firstDraft(
            rss(
                """
                <item><title>t</title><dc:creator><![CDATA[ Ann &amp; Bob ]]></dc:creator><dc:creator>Cy</dc:creator>
                <category> Keir  Starmer </category><category>R&amp;amp;D</category><category>Keir Starmer</category></item>
                """))
        #expect(draft?.author == "Ann & Bob, Cy")
        #expect(draft?.publisherCategories == ["Keir Starmer", "R&D"])
    }
}
