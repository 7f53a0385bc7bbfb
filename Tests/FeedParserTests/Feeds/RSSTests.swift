import Foundation
import News
import Testing

@testable import FeedParser

/// RSS 0.9x and 2.0, and what comes with it.
struct RSSTests {
    @Test func aChannelSaysWhatItIs() throws {
        let feed = try parse(
            rss(
                "",
                channel: """
                    <title>The &amp;#8220;Daily&amp;#8221; <![CDATA[& Sunday]]></title><link>/home</link>
                    <description>All &lt;b&gt;the&lt;/b&gt; news</description><language>en-GB</language>
                    <managingEditor>ed@news.example (Ed Itor)</managingEditor><ttl>90</ttl>
                    <image><url>logo.png</url><title>no</title><link>https://other.example/</link></image>
                    <lastBuildDate>Tue, 03 Jun 2003 09:39:21 GMT</lastBuildDate>
                    <atom:link rel="self" href="https://news.example/feed.xml"/>
                    """))
        #expect(feed.format == .rss)
        #expect(feed.title == "The “Daily” & Sunday")
        #expect(feed.homePage == "https://news.example/home")
        #expect(feed.summary == "All the news")
        #expect(feed.language == "en-GB")
        #expect(feed.authors == ["Ed Itor"])
        #expect(feed.picture == "https://news.example/logo.png")
        #expect(feed.updated == Date(timeIntervalSince1970: 1_054_633_161))
        #expect(feed.ownAddress == "https://news.example/feed.xml")
        #expect(feed.minutesToLive == 90)
        #expect(feed.problems.isEmpty)
    }

    @Test func anItemIsReadWithAllItsFields() throws {
        let feed = try parse(
            rss(
                """
                <item>
                  <title>Migrant return hubs</title><link> https://news.example/a </link>
                  <description>Short &lt;i&gt;text&lt;/i&gt;</description>
                  <content:encoded><![CDATA[<p>Long <b>text</b></p>]]></content:encoded>
                  <author>jane@news.example (Jane Doe)</author>
                  <pubDate>Mon, 02 Jan 2006 15:04:05 -0700</pubDate>
                  <category>Politics</category><category domain="x"> Kosovo </category><dc:subject>Serbia</dc:subject>
                  <media:keywords>MI6, Keir Starmer,</media:keywords>
                  <guid isPermaLink="false"> abc </guid>
                  <enclosure url="/a.mp3" type="audio/mpeg" length="12345"/>
                  <media:content url="https://img.example/small.jpg" medium="image" width="100"/>
                  <media:content url="https://img.example/large.jpg" medium="image" width="900"/>
                </item>
                """))
        let item = try #require(feed.items.first)
        #expect(item.title == ParsedText("Migrant return hubs"))
        #expect(item.link == "https://news.example/a")
        #expect(item.summary == ParsedText("Short <i>text</i>"))
        #expect(item.content == ParsedText("<p>Long <b>text</b></p>", kind: .html))
        #expect(item.authors == ["Jane Doe"])
        #expect(item.published == Date(timeIntervalSince1970: 1_136_239_445))
        #expect(item.categories == ["Politics", "Kosovo", "Serbia", "MI6", "Keir Starmer"])
        #expect(item.guid == "abc")
        #expect(
            item.enclosures == [Enclosure(url: "https://news.example/a.mp3", type: "audio/mpeg", byteCount: 12_345)])
        #expect(item.picture == "https://img.example/large.jpg")
        #expect(item.line == 6)
    }

    @Test func otherVocabulariesStandInForMissingFields() throws {
        let feed = try parse(
            rss(
                """
                <item><dc:title>T</dc:title><dc:creator>Ann</dc:creator><dc:creator>Bob</dc:creator>
                  <dc:date>2026-02-03T04:05:06Z</dc:date><dc:description>D</dc:description>
                  <atom:link href="https://news.example/x"/></item>
                <item><itunes:author>Cy</itunes:author><itunes:summary>S</itunes:summary>
                  <itunes:image href="https://img.example/i.png"/><itunes:keywords>one,two</itunes:keywords>
                  <itunes:category text="Tech"><itunes:category text="Gadgets"/></itunes:category></item>
                <item><atom:author><atom:name>Di</atom:name></atom:author><atom:published>2019-01-02T15:04:05Z</atom:published>
                  <media:group><media:title>M</media:title><media:description>MD</media:description>
                  <media:thumbnail url="https://img.example/t.jpg"/></media:group></item>
                """))
        let (first, second, third) = (feed.items[0], feed.items[1], feed.items[2])
        #expect(first.title?.value == "T")
        #expect(first.authors == ["Ann", "Bob"])
        #expect(first.published == Date(timeIntervalSince1970: 1_770_091_506))
        #expect(first.summary?.value == "D")
        #expect(first.link == "https://news.example/x")
        #expect(second.authors == ["Cy"])
        #expect(second.summary?.value == "S")
        #expect(second.picture == "https://img.example/i.png")
        #expect(second.categories == ["one", "two", "Tech", "Gadgets"])
        #expect(third.authors == ["Di"])
        #expect(third.published == Date(timeIntervalSince1970: 1_546_441_445))
        #expect(third.summary?.value == "MD")
        #expect(third.picture == "https://img.example/t.jpg")
    }

    /// A publisher that forgot `xmlns:media` lost its pictures, and one with a space in the namespace its authors.
    @Test func vocabulariesAreKnownByTheirPrefixWhenTheyAreNotDeclaredRight() throws {
        let feed = try parse(
            """
            <rss version="2.0" xmlns:itunes=" http://www.itunes.com/DTDs/PodCast-1.0.dtd "><channel><item><title>t</title>
            <media:thumbnail url="https://img.example/t.jpg"/><itunes:author>Ann</itunes:author>
            <content:encoded>Words</content:encoded></item></channel></rss>
            """)
        #expect(feed.items.first?.picture == "https://img.example/t.jpg")
        #expect(feed.items.first?.authors == ["Ann"])
        #expect(feed.items.first?.content?.value == "Words")
    }

    @Test func aGuidIsTheLinkUnlessItSaysOtherwise() throws {
        let feed = try parse(
            rss(
                """
                <item><title>a</title><guid>https://news.example/1</guid></item>
                <item><title>b</title><guid isPermaLink="false">https://news.example/2</guid></item>
                <item><title>c</title><guid>tag:news.example,2026:3</guid></item>
                """))
        #expect(feed.items.map(\.link) == ["https://news.example/1", nil, nil])
        #expect(
            feed.items.map(\.guid) == ["https://news.example/1", "https://news.example/2", "tag:news.example,2026:3"])
    }

    @Test func rdfIsRead() throws {
        let feed = try parse(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
            <channel rdf:about="https://news.example/index.rdf"><title>Science</title><link>https://news.example/</link>
              <dc:language>de</dc:language><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
              <items><rdf:Seq><rdf:li resource="https://news.example/1"/></rdf:Seq></items></channel>
            <item rdf:about="https://news.example/1"><title>Zellen</title><link>https://news.example/1</link>
              <dc:creator>Eva</dc:creator><dc:date>2007-02-03T10:20:30+01:00</dc:date></item>
            <item rdf:about="https://news.example/2"><title>Without link</title></item>
            </rdf:RDF>
            """)
        #expect(feed.format == .rdf)
        #expect(feed.title == "Science")
        #expect(feed.language == "de")
        #expect(feed.minutesToLive == 360)
        #expect(feed.items.map(\.guid) == ["https://news.example/1", "https://news.example/2"])
        #expect(feed.items.map(\.link) == ["https://news.example/1", "https://news.example/2"])
        #expect(feed.items.first?.published == Date(timeIntervalSince1970: 1_170_494_430))
    }

    @Test func relativeAddressesCountFromXMLBaseElseFromTheFeedElseFromTheHomePage() throws {
        let items = """
            <item><link>../1?a=b</link></item><item xml:base="https://other.example/x/y"><link>2</link>
            <description>&lt;img src="p.png"&gt;&lt;a href='https://a.example/'&gt;</description></item>
            """
        let feed = try parse(rss(items), address: "https://news.example/feeds/all.xml")
        #expect(feed.items.map(\.link) == ["https://news.example/1?a=b", "https://other.example/x/2"])
        #expect(
            feed.items[1].summary?.value == "<img src=\"https://other.example/x/p.png\"><a href='https://a.example/'>")
        let file = try parse(rss(items), address: "/home/jane/all.xml")
        #expect(file.items.map(\.link) == ["https://news.example/1?a=b", "https://other.example/x/2"])
    }

    @Test func onlyAddressesOfTheWebAreTaken() throws {
        let feed = try parse(
            rss(
                """
                <item><title>a</title><link>javascript:alert(1)</link><enclosure url="file:///etc/passwd"/></item>
                <item><title>b</title><link>https://news.example/\u{1b}[31m;rm -rf</link></item>
                <item><title>c</title><link>www.news.example/c</link></item>
                """))
        #expect(feed.items[0].link == nil)
        #expect(feed.items[0].enclosures.isEmpty)
        #expect(feed.items[1].link == "https://news.example/[31m;rm%20-rf")
        #expect(feed.items[2].link == "http://www.news.example/c")
    }
}
