import Foundation
import News
import Testing

@testable import FeedParser

/// The same things under other names: what feeds use besides the elements of their own format.
struct FieldTests {
    private func item(_ inner: String, namespaces: String = "") throws -> ParsedItem {
        let feed = rss("<item>\(inner)</item>").replacing("<rss ", with: "<rss \(namespaces) ")
        return try #require(try parse(feed).items.first)
    }

    private func entry(_ inner: String) throws -> ParsedItem {
        let namespaces = """
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/"
            """
        return try #require(try parse(atom("<entry><id>1</id>\(inner)</entry>", attributes: namespaces)).items.first)
    }

    @Test(arguments: [
        "<itunes:summary>Words</itunes:summary>", "<itunes:subtitle>Words</itunes:subtitle>",
        "<dc:description>Words</dc:description>", "<media:description>Words</media:description>",
        "<media:group><media:description>Words</media:description></media:group>", "<summary>Words</summary>",
        "<subtitle>Words</subtitle>", "<abstract>Words</abstract>", "<dcterms:abstract>Words</dcterms:abstract>",
        "<googleplay:description>Words</googleplay:description>", "<atom:summary>Words</atom:summary>",
        "<news:description>Words</news:description>",
    ])
    func summaries(inner: String) throws { #expect(try item(inner).summary?.value == "Words") }

    @Test(arguments: [
        "<content:encoded>&lt;p>Words&lt;/p></content:encoded>",
        "<yandex:full-text>&lt;p>Words&lt;/p></yandex:full-text>",
        "<turbo:content><![CDATA[<p>Words</p>]]></turbo:content>", "<fulltext>&lt;p>Words&lt;/p></fulltext>",
        "<x:encoded xmlns:x='https://else.example/'><![CDATA[<p>Words</p>]]></x:encoded>",
        "<atom:content type='html'>&lt;p>Words&lt;/p></atom:content>",
        """
        <content:items xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Bag><rdf:li><content:item>
        <rdf:value>&lt;p>Words&lt;/p></rdf:value></content:item></rdf:li></rdf:Bag></content:items>
        """,
    ])
    func contents(inner: String) throws { #expect(try item(inner).content?.value == "<p>Words</p>") }

    @Test(arguments: [
        "<author>jane@example.org (Jane Doe)</author>", "<author>Jane Doe &lt;jane@example.org></author>",
        "<author><name>Jane Doe</name><email>jane@example.org</email></author>",
        "<author><atom:name>Jane Doe</atom:name></author>", "<author>Jane Doe, jane@example.org</author>",
        "<author>jane@example.org - Jane Doe</author>", "<dc:author>Jane Doe</dc:author>",
        "<dcterms:creator>Jane Doe</dcterms:creator>", "<itunes:author>Jane Doe</itunes:author>",
        "<googleplay:author>Jane Doe</googleplay:author>", "<media:credit role='author'>Jane Doe</media:credit>",
        "<atom:author><atom:name>Jane Doe</atom:name></atom:author>", "<creator>Jane Doe</creator>",
        "<byline>By Jane Doe</byline>", "<slash:author>Jane Doe</slash:author>",
    ])
    func authorsOfItems(inner: String) throws { #expect(try item(inner).authors == ["Jane Doe"]) }

    @Test(arguments: [
        "<itunes:author>Jane Doe</itunes:author>", "<dc:creator>Jane Doe</dc:creator>",
        "<author><name>Jane Doe</name><uri>https://x.example/</uri></author>", "<author>Jane Doe</author>",
        "<dc:author>Jane Doe</dc:author>",
    ])
    func authorsOfEntries(inner: String) throws { #expect(try entry(inner).authors == ["Jane Doe"]) }

    @Test(arguments: [
        #""authors": [{"name": "Jane Doe"}]"#, #""authors": [], "author": {"name": "Jane Doe"}"#,
        #""author": "Jane Doe""#, #""authors": ["Jane Doe"]"#, #""authors": {"name": "Jane Doe"}"#,
        #""authors": [{"url": "https://x.example/"}], "author": {"name": "Jane Doe"}"#,
    ])
    func authorsInJSON(member: String) throws {
        let feed = #"{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [{"id": "1", \#(member)}]}"#
        #expect(try parse(feed).items.first?.authors == ["Jane Doe"])
    }

    @Test(arguments: [
        "<dcterms:issued>2024-05-06</dcterms:issued>", "<dcterms:created>2024-05-06</dcterms:created>",
        "<dcterms:available>2024-05-06</dcterms:available>", "<dcterms:valid>2024-05-06</dcterms:valid>",
        "<dcterms:dateSubmitted>2024-05-06</dcterms:dateSubmitted>",
        "<prism:publicationDate>2024-05-06</prism:publicationDate>", "<dc:date>2024-05-06</dc:date>",
    ])
    func datesOfItems(inner: String) throws {
        let day = Date(timeIntervalSince1970: 1_714_953_600)
        #expect(try item(inner).published == day)
        if !inner.contains("prism") { #expect(try entry(inner).published == day) }
    }

    @Test func changesOfItems() throws {
        let day = Date(timeIntervalSince1970: 1_714_953_600)
        #expect(try item("<dcterms:modified>2024-05-06</dcterms:modified>").updated == day)
        #expect(try entry("<dcterms:modified>2024-05-06</dcterms:modified>").updated == day)
    }

    @Test(arguments: [
        "<itunes:image href='https://x.example/a.jpg'/>", "<itunes:image url='https://x.example/a.jpg'/>",
        "<itunes:image>https://x.example/a.jpg</itunes:image>", "<googleplay:image href='https://x.example/a.jpg'/>",
        "<image><url>https://x.example/a.jpg</url></image>",
    ])
    func picturesOfItems(inner: String) throws { #expect(try item(inner).picture == "https://x.example/a.jpg") }

    @Test(arguments: [
        "<itunes:image href='https://x.example/a.jpg'/>", "<image><url>https://x.example/a.jpg</url></image>",
        "<media:thumbnail url='https://x.example/a.jpg'/>", "<atom:logo>https://x.example/a.jpg</atom:logo>",
        "<webfeeds:icon>https://x.example/a.jpg</webfeeds:icon>",
    ])
    func picturesOfFeeds(inner: String) throws {
        #expect(try parse(rss("", channel: inner)).picture == "https://x.example/a.jpg")
    }

    /// RSS 0.90 and 1.0 have the picture beside the channel.
    @Test(arguments: [
        #"xmlns="http://purl.org/rss/1.0/""#, #"xmlns="http://my.netscape.com/rdf/simple/0.9/""#,
    ])
    func picturesOfRDF(namespace: String) throws {
        let feed = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \(namespace)>
            <channel rdf:about="https://x.example/"><title>x</title><image rdf:resource="https://x.example/about"/></channel>
            <image rdf:about="https://x.example/about"><title>x</title><url>https://x.example/a.jpg</url></image>
            <item rdf:about="https://x.example/1"><title>One</title></item></rdf:RDF>
            """
        #expect(try parse(feed).picture == "https://x.example/a.jpg")
    }

    @Test(arguments: [
        "<author>Jane Doe</author>", "<itunes:owner><itunes:name>Jane Doe</itunes:name></itunes:owner>",
        "<managingEditor>jane@example.org (Jane Doe)</managingEditor>", "<dc:author>Jane Doe</dc:author>",
        "<atom:author><atom:name>Jane Doe</atom:name></atom:author>",
    ])
    func authorsOfFeeds(inner: String) throws {
        #expect(try parse(rss("", channel: inner)).authors == ["Jane Doe"])
    }

    @Test func aFeedWithoutALanguageHasThatOfItsAnswer() throws {
        func language(_ channel: String, _ header: String) throws -> String? {
            try FeedParser.parse(
                Array(rss("", channel: channel).utf8), address: "https://x.example/", contentLanguage: header
            ).language
        }
        #expect(try language("", "de-CH") == "de-CH")
        #expect(try language("<language>fr</language>", "de-CH") == "fr")
        #expect(try language("<dc:language>it</dc:language>", "de-CH") == "it")
        #expect(try language("", "de, en") == nil)
    }

    @Test(arguments: [
        "<media:group><media:title>Words</media:title></media:group>", "<dc:title>Words</dc:title>",
        "<itunes:title>Words</itunes:title>",
        "<media:content url='a.mp4' type='video/mp4'><media:title>Words</media:title></media:content>",
        "<atom:title>Words</atom:title>",
    ])
    func titles(inner: String) throws { #expect(try item(inner).title?.value == "Words") }

    @Test(arguments: [
        "<permalink>https://x.example/1</permalink>", "<dc:identifier>https://x.example/1</dc:identifier>",
        "<feedburner:origLink>https://x.example/1</feedburner:origLink>", "<guid>https://x.example/1</guid>",
        "<atom:link href='https://x.example/1'/>",
    ])
    func links(inner: String) throws { #expect(try item(inner).link == "https://x.example/1") }
}
