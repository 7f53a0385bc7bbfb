import News
import Testing

@testable import FeedParser

/// Addresses that were escaped once too often.
struct EscapedAddressTests {
    private let page = "https://merrow.example/t?f=2&p=3"

    @Test(arguments: [
        "<link>https://merrow.example/t?f=2&amp;amp;p=3</link>",
        "<link><![CDATA[https://merrow.example/t?f=2&#x26;p=3]]></link>",
        "<link>https://merrow.example/t?f=2&amp;amp;amp;p=3</link>",
        "<link>https:&amp;#x2F;&amp;#x2F;merrow.example&amp;sol;t?f&amp;equals;2&amp;#0038;p=3</link>",
        "<guid>https://merrow.example/t?f=2&amp;amp;p=3</guid>",
        "<link>/t?f=2&amp;#038;p=3</link>",
        "<atom:link href='https://merrow.example/t?f=2&amp;#38;p=3'/>",
    ])
    func linksLeadWhereTheyAreMeantTo(elements: String) throws {
        let feed = rss("<item><title>t</title>\(elements)</item>", channel: "<link>https://merrow.example/</link>")
        #expect(try firstDraft(feed, address: "https://merrow.example/feed")?.url == page)
    }

    @Test func filesAndPicturesToo() throws {
        let draft = try firstDraft(
            rss(
                """
                <item><title>t</title><enclosure url="https://merrow.example/a.mp3?f=2&amp;amp;p=3" type="audio/mpeg"/>
                <media:thumbnail url="https://merrow.example/a.jpg?f=2&amp;#038;p=3"/></item>
                """))
        #expect(draft?.enclosures.map(\.url) == ["https://merrow.example/a.mp3?f=2&p=3"])
        #expect(draft?.picture == "https://merrow.example/a.jpg?f=2&p=3")
        #expect(outline("<a href='\(page.replacing("&", with: "&amp;amp;"))'>x</a>") == "p [x](\(page))")
        let entry = "<entry><id>\(page.replacing("&", with: "&amp;amp;"))</id><title>t</title></entry>"
        #expect(try firstDraft(atom(entry))?.url == page)
        let json =
            #"{"version": "https://jsonfeed.org/version/1", "items": [{"id": 1, "url": "https://merrow.example/t?f=2&amp;p=3"}]}"#
        #expect(try firstDraft(json)?.url == page)
    }

    @Test(arguments: [
        "https://merrow.example/t?f=2&p=3", "https://merrow.example/t?a=1&copy=2&amp=3",
        "https://merrow.example/a;b?c=d;e&f",
        "https://merrow.example/?a&b;c", "https://merrow.example/%26amp%3B",
    ])
    func trueAddressesStayAsTheyAre(address: String) {
        #expect(WebAddress.resolved(address, against: nil) == address)
    }

    @Test func whatIsDecodedIsStillNoWayOut() {
        #expect(WebAddress.resolved("java&#115;cript:alert(1)", against: "https://merrow.example/") == nil)
        #expect(WebAddress.link("java&#115;cript:alert(1)", against: "https://merrow.example/") == nil)
        #expect(WebAddress.resolved("https://merrow.example/&#10;&#27;[2J", against: nil)?.holdsControls == false)
    }

    @Test(arguments: [
        (#"http:\\b.example\x\y?p=\z#\w"#, "http://b.example/x/y?p=%5Cz#%5Cw"),
        (#"\\b.example\bs"#, "https://b.example/bs"), (#"\top"#, "https://a.example/top"),
        (#"down\to"#, "https://a.example/dir/down/to"), (#"mailto:a\b@c.example"#, #"mailto:a%5Cb@c.example"#),
    ])
    func backslashesAreSlashesBeforeTheQuery(written: String, read: String) {
        #expect(WebAddress.resolved(written, against: "https://a.example/dir/page") == read)
    }

    @Test(arguments: [
        ("www.b.example/x", "https://www.b.example/x"), (" WWW.B.example ", "https://WWW.B.example"),
        ("www.b.example:8080/?q", "https://www.b.example:8080/?q"),
        ("www.html", "https://a.example/dir/www.html"), ("www./x", "https://a.example/dir/www./x"),
        ("www.1.2", "https://a.example/dir/www.1.2"), ("wwwb.example/x", "https://a.example/dir/wwwb.example/x"),
    ])
    func aBareWebServerIsNoFolder(written: String, read: String) {
        #expect(WebAddress.link(written, against: "https://a.example/dir/page") == read)
        if read.hasPrefix("https://www") || read.hasPrefix("https://WWW") {
            #expect(WebAddress.link(written, against: nil) == read.replacing("https://", with: "http://"))
        }
    }
}
