import Foundation
import Testing

@testable import FeedParser

/// Documents that are feeds although they do not look it, and where relative addresses count from.
struct OtherFormatTests {
    private func parse(_ text: String, location: String? = nil) throws -> ParsedFeed {
        try FeedParser.parse(Array(text.utf8), address: "https://news.example/feeds/all.xml", contentLocation: location)
    }

    // MARK: Channel Definition Format

    @Test func aChannelDefinitionIsRead() throws {
        let feed = try parse(
            """
            <?xml version="1.0"?><!DOCTYPE Channel SYSTEM "http://www.w3c.org/Channel.dtd">
            <CHANNEL HREF="http://bay.example/intro.htm" LASTMOD="2003-06-03T09:39:21Z" SELF="http://bay.example/c.cdf">
              <TITLE>Bay &amp; Harbour</TITLE><ABSTRACT>Tides and ships</ABSTRACT><AUTHOR VALUE="Ann Oak"/>
              <LOGO HREF="/logo.gif" STYLE="IMAGE"/>
              <ITEM HREF="/ships.htm" LASTMOD="1998-11-05T22:10Z"><TITLE>Three ships</TITLE>
                <ABSTRACT>They came &lt;b&gt;late&lt;/b&gt;.</ABSTRACT></ITEM>
              <ITEM><A HREF="http://bay.example/tides.htm">Spring tides</A></ITEM>
              <CHANNEL><TITLE>Weather</TITLE><ITEM HREF="fog.htm"><TITLE>Fog</TITLE></ITEM></CHANNEL>
            </CHANNEL>
            """)
        #expect(feed.title == "Bay & Harbour")
        #expect(feed.homePage == "http://bay.example/intro.htm")
        #expect(feed.summary == "Tides and ships")
        #expect(feed.authors == ["Ann Oak"])
        #expect(feed.picture == "https://news.example/logo.gif")
        #expect(feed.updated == Date(timeIntervalSince1970: 1_054_633_161))
        #expect(feed.ownAddress == "http://bay.example/c.cdf")
        #expect(feed.items.map(\.title?.value) == ["Three ships", "Spring tides", "Fog"])
        let links = [
            "https://news.example/ships.htm", "http://bay.example/tides.htm", "https://news.example/feeds/fog.htm",
        ]
        #expect(feed.items.map(\.link) == links)
        #expect(feed.items.first?.updated == Date(timeIntervalSince1970: 910_303_800))
        #expect(feed.items.first?.summary?.value == "They came <b>late</b>.")
    }

    @Test(arguments: [
        "<CHANNEL/>", "<channel><item/></channel>", "<Channel><Item Href='javascript:x'/></Channel>", "<CHANNEL",
    ])
    func emptyChannelsAreSurvived(text: String) throws {
        #expect(try parse(text).items.allSatisfy { $0.link == nil })
    }

    // MARK: An entry alone

    @Test func anEntryAloneIsAFeedOfOne() throws {
        let feed = try parse(
            """
            <?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Three ships</title>
            <link href="/ships"/><id>urn:x:1</id><updated>2026-06-03T09:39:21Z</updated><author><name>Ann Oak</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They <em>came</em>.</p></div></content>
            <source><title>Bay</title><link href="http://bay.example/"/></source></entry>
            """)
        #expect(feed.format == .atom)
        #expect(feed.title == "Bay")
        #expect(feed.language == "en-GB")
        #expect(feed.homePage == "http://bay.example/")
        let item = try #require(feed.items.first)
        #expect(feed.items.count == 1)
        #expect(item.guid == "urn:x:1")
        #expect(item.title?.value == "Three ships")
        #expect(item.link == "https://news.example/ships")
        #expect(item.authors == ["Ann Oak"])
        #expect(item.content?.value == "<p>They <em>came</em>.</p>")
    }

    @Test(arguments: [
        "<atom:entry xmlns:atom='http://www.w3.org/2005/Atom'><atom:id>1</atom:id></atom:entry>",
        "<entry xmlns='http://purl.org/atom/ns#'><id>1</id></entry>", "<entry><id>1</id></entry>",
        "\n \u{FEFF}<?xml version='1.0'?><!-- x --><entry><id>1</id>", "<entry><id>1</id><title>cut off",
    ])
    func entriesAloneAreKnown(text: String) throws { #expect(try parse(text).items.map(\.guid) == ["1"]) }

    @Test(arguments: ["<log><entry><id>1</id></entry></log>", "<dictionary>\n<entry/></dictionary>"])
    func entriesOfOtherDocumentsAreNone(text: String) {
        #expect(throws: FeedError.self) { try parse(text) }
    }

    // MARK: What stands before

    @Test(arguments: [
        "<!DOCTYPE html>", "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n",
        "<!DOCTYPE html>\n<?xml version='1.0'?>",
        "\n\n  ", "\u{FEFF}\u{FEFF}", "\0\0", "Notice: line 3\n", "<br />\n<b>Warning</b>: x<br />\n",
        "<?php echo 1 ?>",
    ])
    func whatStandsBeforeAFeedHidesNothing(before: String) throws {
        let feed = try parse(
            before + "<rss version='2.0'><channel><title>T</title><item><guid>1</guid></item></channel></rss>")
        #expect(feed.title == "T")
        #expect(feed.items.map(\.guid) == ["1"])
    }

    @Test func aPageIsStillAPage() {
        let page = "<!DOCTYPE html><html><body><rss><channel><title>T</title></channel></rss></body></html>"
        #expect(throws: FeedError.self) { try parse(page) }
        #expect(throws: FeedError.self) { try parse("<!DOCTYPE html><p>No feed</p>") }
    }

    // MARK: Content-Location

    @Test(arguments: [
        ("http://cdn.example/2026/feed.xml", "http://cdn.example/2026/a"), ("/other/", "https://news.example/other/a"),
        ("all.de.xml", "https://news.example/feeds/a"), ("../x.xml", "https://news.example/a"),
        ("javascript:alert(1)", "https://news.example/feeds/a"), ("", "https://news.example/feeds/a"),
        ("file:///etc/passwd", "https://news.example/feeds/a"),
    ])
    func relativeAddressesCountFromTheContentsOwn(location: String, link: String) throws {
        let feed = try parse("<rss><channel><item><link>a</link></item></channel></rss>", location: location)
        #expect(feed.items.first?.link == link)
    }

    @Test func aBaseInTheFeedGoesBeforeTheHeader() throws {
        let text = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="sub/"><entry xml:base="/e/"><link href="a"/></entry>
            <entry><link href="a"/></entry></feed>
            """
        let links = try parse(text, location: "http://cdn.example/x/f.xml").items.map(\.link)
        #expect(links == ["http://cdn.example/e/a", "http://cdn.example/x/sub/a"])
    }

    @Test func anErrorNamesTheAddressThatWasAsked() {
        do {
            _ = try parse("nothing", location: "http://cdn.example/")
            Issue.record("no error")
        } catch {
            #expect("\(error)".contains("news.example"))
        }
    }
}
