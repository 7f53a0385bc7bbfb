import Foundation
import News
import Testing

@testable import FeedParser

/// What is no XML and is read all the same.
struct MendingTests {
    @Test(arguments: [
        ("AT&T & Co. &amp; more", "AT&T & Co. & more"),
        ("?page=1&copy=2;mode=x", "?page=1&copy=2;mode=x"),
        ("caf&eacute; &ndash; &hellip;&nbsp;x", "café – … x"),
        ("it&#146;s &#8217;t &#x1F600;", "it’s ’t 😀"),
        ("1 < 2 and <3", "1 < 2 and <3"),
        ("a\u{0}b\u{1b}[31mc\u{8}", "ab[31mc"),
        ("x ]]> y", "x ]]> y"),
        ("<b>bold</b> <br>and", "bold and"),
        ("a <!-- not & well -- formed --> b", "a b"),
        ("<![CDATA[in\u{7} & out]]>", "in & out"),
        ("&undefined; stays", "&undefined; stays"),
        ("&#0;&#27;&#xFFFE;ok", "ok"),
    ])
    func aTitleIsRead(written: String, read: String) throws {
        let feed = try parse("<rss><channel><item><title>\(written)</title><guid>1</guid></item></channel></rss>")
        #expect(TitleText.line(of: feed.items.first?.title) == read)
        #expect(feed.items.first?.guid == "1")
    }

    @Test func problemsAreReportedByLine() throws {
        let feed = try parse(
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss [
              <!ENTITY x "y">
            ]>
            <rss><channel>
            <item><title>Fish & Chips</title></item>
            <item><title>x</title><description>a<b>c</description></item>
            </channel></rss>
            """)
        #expect(feed.items.count == 2)
        #expect(
            feed.problems == [
                FeedProblem(line: 6, message: "an & that begins no entity"),
                FeedProblem(line: 7, message: "<b> does not end"),
            ])
    }

    @Test func tagsThatDoNotMatchCostNoArticles() throws {
        let feed = try parse(
            """
            <rss><channel><title>T</titel>
            <item><title>One<link>https://news.example/1</link></item>
            <item><title>Two</title><guid>2</item>
            </p></item>
            <item><title>Three</title>
            <item><title>Four</title></item>
            </channel></rss></rss>
            <item><title>Five</title></item>
            """)
        #expect(feed.title == "T")
        #expect(feed.items.map { $0.title?.value } == ["One", "Two", "Three", "Four", "Five"])
        #expect(feed.items[0].link == "https://news.example/1")
        #expect(feed.items[1].guid == "2")
    }

    @Test func attributesAreReadHoweverTheyAreWritten() throws {
        let feed = try parse(
            """
            <rss><channel><item><title>x</title>
            <enclosure url=https://a.example/1.mp3 type='audio/mpeg' length="1" length="2" checked / >
            <category domain="a "quoted" <b>word</b>">c</category></item></channel></rss>
            """)
        #expect(feed.items.first?.enclosures.first?.url == "https://a.example/1.mp3")
        #expect(feed.items.first?.enclosures.first?.byteCount == 1)
        #expect(feed.items.first?.categories == ["c"])
    }

    @Test func whatServersPutBeforeAFeedIsPassedOver() throws {
        for junk in ["\n\n  ", "<br />\n<b>Warning</b>: no & such file in /srv/x.php on line 3<br />\n", "OK\r\n"] {
            let feed = try parse(junk + rss("<item><title>x</title></item>"))
            #expect(feed.items.count == 1)
        }
    }

    @Test func aFeedThatIsCutOffKeepsWhatCame() throws {
        let whole = rss(
            """
            <item><title>One</title><guid>1</guid><description>First</description></item>
            <item><title>Two</title><guid>2</guid><description>Second text</description></item>
            """)
        let bytes = Array(whole.utf8)
        for length in stride(from: 0, through: bytes.count, by: 1) {
            guard let feed = try? FeedParser.parse(Array(bytes[..<length]), address: "x") else { continue }
            // A half-read name would be another article when the feed comes whole.
            #expect([[], ["1"], ["1", "2"]].contains(feed.items.map(\.guid)))
            #expect(feed.items.allSatisfy { ["One", "Two"].contains($0.title?.value) })
            if length < bytes.count - 20 { #expect(!feed.problems.isEmpty) }
        }
    }

    @Test func whatIsWellFormedHasNoProblems() throws {
        let feed = try parse(rss("<item><title>a &amp; b</title><media:thumbnail url='x'/></item>"))
        #expect(feed.problems.isEmpty)
    }
}
