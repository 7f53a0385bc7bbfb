import Foundation
import News
import Testing

@testable import FeedParser

/// Feeds made to hurt.
struct HostileFeedTests {
    @Test func tenThousandLevelsOfNestingAreReadThrough() throws {
        let open = String(repeating: "<div>", count: 10_000)
        let close = String(repeating: "</div>", count: 10_000)
        for nested in [
            "<description>\(open)deep\(close)</description>", "<x>\(open)\(close)</x>",
            "<description>\(open)unclosed</description>",
        ] {
            let feed = try parse(rss("<item><title>One</title>\(nested)</item><item><title>Two</title></item>"))
            #expect(feed.items.map { $0.title?.value } == ["One", "Two"])
            #expect(feed.items.allSatisfy { ArticleDraft($0) != nil })
        }
        let json = #"{"items": [{"id": "1", "x": \#(String(repeating: "[", count: 10_000))"#
        #expect(try parse(json).items.map(\.guid) == ["1"])
        let named = try parse(
            "<rss><channel>" + String(repeating: "<item><title>a</title>", count: 10_000) + "</channel></rss>")
        #expect(named.items.count == 10_000)
    }

    @Test func entitiesAreExpandedWithinBoundsAndNeverLoaded() throws {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd"><!ENTITY % e "x">%e;
            <!ENTITY f "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">]>
            <rss><channel><item><title>&g;&d;&a;</title></item></channel></rss>
            """
        #expect(try parse(bomb).items.first?.title?.value == "&g;&d;aaaaaaaaaa")
    }

    @Test func aTitleOfAMegabyteIsCut() throws {
        let long = String(repeating: "long &amp; ", count: 100_000)
        let draft = try firstDraft(rss("<item><title>\(long)</title><guid>1</guid></item>"))
        let title = try #require(draft?.title)
        #expect(title.count <= TitleText.longest + 1)
        #expect(title.hasPrefix("long & long"))
        #expect(title.hasSuffix("…"))
    }

    @Test func nothingThatATerminalActsOnComesThrough() throws {
        let evil = "a\u{1b}]0;x\u{7}b\u{9b}31mc\u{202E}d\u{2066}e\u{0}f\r\ng&#27;[2J&#x202E;&#155;"
        let feeds = [
            rss(
                "<item><title>\(evil)</title><description>\(evil)</description><author>\(evil)</author><category>\(evil)</category><link>https://x.example/\(evil)</link><guid>\(evil)</guid></item>"
            ),
            rss("<item><title><![CDATA[\(evil)]]></title><description><![CDATA[<p>\(evil)</p>]]></description></item>"),
            atom(
                "<entry><title type='html'>\(evil)</title><content>\(evil)</content><author><name>\(evil)</name></author></entry>"
            ),
            #"{"items": [{"id": "\u001b]0;x\u0007", "title": "a\u001b[31m\u202eb", "content_text": "c\u001b[2J\u009bd\u0000", "tags": ["\u001bx"], "author": {"name": "\u001b"}}]}"#,
        ]
        for text in feeds {
            let feed = try parse(text)
            let draft = try #require(feed.items.first.flatMap { ArticleDraft($0) })
            let shown =
                [draft.title, draft.content.text, draft.content.summary ?? "", draft.author ?? "", draft.url ?? ""]
                + [draft.guid ?? ""] + draft.publisherCategories + feed.problems.map(\.message)
            for text in shown { #expect(!text.holdsControls, "\(text.debugDescription)") }
            #expect(!draft.title.contains("\n"))
        }
    }

    @Test func datesOfUnsetClocksAreNone() throws {
        let feed = try parse(
            rss(
                """
                <item><title>a</title><pubDate>Mon, 01 Jan 1601 00:00:00 GMT</pubDate></item>
                <item><title>b</title><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate></item>
                <item><title>c</title><pubDate>Fri, 31 Dec 9999 23:59:59 GMT</pubDate></item>
                <item><title>d</title><pubDate>0001-01-01T00:00:00Z</pubDate><atom:updated>2026-01-01T00:00:00Z</atom:updated></item>
                """))
        let dates = feed.items.map { ArticleDraft($0)?.published }
        #expect(dates[0] == nil)
        #expect(dates[1] == nil)
        #expect(dates[2] == nil)
        #expect(dates[3] == Date(timeIntervalSince1970: 1_767_225_600))
    }

    @Test func itemsWithoutGuidTitleOrLinkAndTwinsAreAllGiven() throws {
        let feed = try parse(
            rss(
                """
                <item><guid>1</guid><title>a</title></item><item><guid>1</guid><title>b</title></item>
                <item><description>Only text</description></item><item/><item><title> </title></item>
                """))
        #expect(feed.items.count == 5)
        #expect(feed.items.compactMap { ArticleDraft($0)?.title } == ["a", "b", "Only text"])
    }

    /// Each of these takes a parser whose time grows with the square of its input minutes.
    @Test(arguments: [
        Repetition("attributes", "<rss " + (0..<10_000).map { "a\($0)='x' " }.joined() + "><channel>"),
        Repetition("comments that do not end", "<rss><channel>", "<!-- ", 20_000),
        Repetition("quotes that do not end", "<rss><channel>", "<a b=\"", 10_000),
        Repetition("quotes of both kinds", "<rss><channel>", "<a b='<c d=\">' ", 5_000),
        Repetition("CDATA within CDATA", "<rss><channel>", "<![CDATA[", 10_000),
        Repetition("ends without starts", "<rss><channel>", "</p>", 20_000),
        Repetition("namespaces", "<rss><channel>", "<a:b xmlns:a='x'>", 5_000),
        Repetition("ampersands", "<rss><channel>", "&", 50_000),
        Repetition("elements", "<rss><channel>", "<x/>", 60_000),
        Repetition("empty items", "<rss><channel>", "<item/>", 10_000),
        Repetition("entities in a title", "<rss><channel><item><title>", "&amp;", 30_000),
        Repetition("enclosures", "<rss><channel><item>", "<enclosure url='https://a.example/'/>", 5_000),
        Repetition("a long name", "<rss><", "b", 50_000),
        Repetition("nested JSON", "{\"items\": ", "[{\"a\":", 10_000),
        Repetition("strings of JSON", "{\"items\": [", "\"\\u", 10_000),
        Repetition("tags that do not begin", "", "<", 50_000),
        Repetition("instructions", "", "<?xml ", 10_000),
    ])
    func timeDoesNotGrowWithTheSquareOfTheFeed(repetition: Repetition) {
        let feed = try? parse(repetition.text)
        #expect((feed?.items.count ?? 0) <= 10_000)
        #expect((feed?.problems.count ?? 0) <= FeedProblem.limit)
    }

    @Test func ofAHugeFeedTheBeginningIsRead() throws {
        let item =
            "<item><title>Some headline</title><guid>x</guid><description>\(String(repeating: "words ", count: 2_000))</description></item>"
        var bytes = Array("<rss><channel><title>Huge</title>".utf8)
        while bytes.count <= 1 << 20 { bytes += Array(item.utf8) }
        bytes += Array("</channel></rss>".utf8)
        let feed = try FeedParser.parse(bytes, address: "x", contentType: nil, mostBytes: 1 << 20)
        #expect(feed.title == "Huge")
        #expect(feed.items.count > 80)
        #expect(feed.problems.contains { $0.message.contains("only the first 1 are read") })
    }
}

/// One thing over and over, under a name, so that the test's output stays short.
struct Repetition: CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
        testDescription = name
        self.text = text
    }

    init(_ name: String, _ start: String, _ piece: String, _ count: Int) {
        self.init(name, start + String(repeating: piece, count: count))
    }
}
