import Foundation
import News
import Testing

@testable import FeedParser

/// Atom 1.0 and 0.3.
struct AtomTests {
    @Test func anEntryIsReadWithAllItsFields() throws {
        let feed = try parse(
            atom(
                """
                <link rel="self" href="https://news.example/atom.xml"/><link href="https://news.example/"/>
                <author><name>The Desk</name></author>
                <entry><id>tag:news.example,2026:1</id><title type="html">A &amp;amp; B &lt;em&gt;now&lt;/em&gt;</title>
                  <link rel="alternate" type="text/gemini" href="gemini://news.example/1"/>
                  <link rel="alternate" type="text/html" href="/1"/>
                  <link rel="enclosure" type="audio/ogg" length="7" href="/1.ogg"/>
                  <published>2026-01-02T03:04:05Z</published><updated>2026-01-03T00:00:00+01:00</updated>
                  <summary>Short</summary><content type="html">&lt;p&gt;Long&lt;/p&gt;</content>
                  <category term="uk" label="United Kingdom"/><category term="serbia"/></entry>
                <entry><id>2</id><title>Ours</title><author><name>Ann</name></author><author><email>b@x.example</email></author></entry>
                """, attributes: "xml:lang='en'"))
        #expect(feed.format == .atom)
        #expect(feed.title == "Example")
        #expect(feed.homePage == "https://news.example/")
        #expect(feed.ownAddress == "https://news.example/atom.xml")
        #expect(feed.language == "en")
        let entry = try #require(feed.items.first)
        #expect(entry.guid == "tag:news.example,2026:1")
        #expect(entry.title == ParsedText("A &amp; B <em>now</em>", kind: .html))
        #expect(ArticleDraft(entry)?.title == "A & B now")
        #expect(entry.link == "https://news.example/1")
        #expect(entry.enclosures == [Enclosure(url: "https://news.example/1.ogg", type: "audio/ogg", byteCount: 7)])
        #expect(entry.published == Date(timeIntervalSince1970: 1_767_323_045))
        #expect(entry.updated == Date(timeIntervalSince1970: 1_767_394_800))
        #expect(entry.summary?.value == "Short")
        #expect(entry.content == ParsedText("<p>Long</p>", kind: .html))
        #expect(entry.categories == ["United Kingdom", "serbia"])
        #expect(entry.authors == ["The Desk"])
        #expect(feed.items[1].authors == ["Ann", "b@x.example"])
    }

    @Test func xhtmlIsWrittenOutAsHTMLWithoutItsDivision() throws {
        let feed = try parse(
            atom(
                """
                <entry xml:base="https://base.example/a/"><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
                <p class="x">1 &lt; 2 &amp; 3<br/>next <a href="b?c=1&amp;d=2">l</a></p></div></content></entry>
                <entry><content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>x</h:p></h:div></content></entry>
                """))
        #expect(
            feed.items[0].content?.value
                == "<p class=\"x\">1 &lt; 2 &amp; 3<br>next <a href=\"https://base.example/a/b?c=1&amp;d=2\">l</a></p>"
        )
        #expect(feed.items[1].content?.value == "<p>x</p>")
    }

    @Test func plainTitlesKeepWhatLooksLikeTags() throws {
        let feed = try parse(atom("<entry><title>Why &lt;b&gt; is bold</title></entry>"))
        #expect(feed.items.compactMap { ArticleDraft($0)?.title } == ["Why <b> is bold"])
    }

    @Test func atom03IsRead() throws {
        let feed = try parse(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><tagline>Still here</tagline>
            <entry><title mode="base64">Q2Fmw6k=</title><id>1</id><issued>2003-12-13T08:29:29-04:00</issued>
            <modified>2004-01-01T00:00:00Z</modified><link rel="alternate" href="https://old.example/1"/>
            <content type="text/html" mode="escaped">&lt;p&gt;Body&lt;/p&gt;</content></entry></feed>
            """)
        #expect(feed.summary == "Still here")
        let entry = try #require(feed.items.first)
        #expect(entry.title?.value == "Café")
        #expect(entry.published == Date(timeIntervalSince1970: 1_071_318_569))
        #expect(entry.updated == Date(timeIntervalSince1970: 1_072_915_200))
        #expect(entry.content == ParsedText("<p>Body</p>", kind: .html))
    }

    @Test func anEntryTakenOverFromAnotherFeedKeepsItsAuthor() throws {
        let feed = try parse(
            atom(
                "<author><name>Planet</name></author><entry><title>t</title><source><title>s</title><author><name>Ann</name></author></source></entry>"
            ))
        #expect(feed.items.first?.authors == ["Ann"])
        #expect(feed.items.first?.title?.value == "t")
    }

    @Test func youTubeEntriesHaveTheirDescriptionAndPicture() throws {
        let feed = try parse(
            atom(
                """
                <entry><title>Film</title><link href="https://v.example/1"/><media:group xmlns:media="http://search.yahoo.com/mrss/">
                <media:title>Film</media:title><media:content url="https://v.example/1.swf" type="application/x-shockwave-flash"/>
                <media:thumbnail url="https://v.example/1.jpg" width="480"/><media:description>About it</media:description>
                </media:group></entry>
                """))
        #expect(feed.items.first?.content?.value == "About it")
        #expect(feed.items.first?.picture == "https://v.example/1.jpg")
    }
}

/// Where addresses within texts count from.
struct BaseAddressTests {
    private func links(_ content: String, attributes: String = "") throws -> [String] {
        let draft = try firstDraft(
            atom(
                "<entry><id>1</id><link href=\"https://news.example/en/one\"/>\(content)</entry>",
                attributes: attributes),
            address: "https://news.example/feed.xml")
        let blocks = HTMLBlocks.blocks(of: draft?.content.html ?? "", base: draft?.url)
        return blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let spans): spans.compactMap(\.link)
            case .figure(_, let url, _): [url].compactMap(\.self)
            default: []
            }
        }
    }

    @Test(arguments: [
        (
            "<div xmlns='http://www.w3.org/1999/xhtml' xml:base='https://deep.example/a/'><p><a href='x'>x</a></p></div>",
            "https://deep.example/a/x"
        ),
        (
            "<div xmlns='http://www.w3.org/1999/xhtml'><p xml:base='sub/'><a href='x'>x</a></p></div>",
            "https://news.example/blog/sub/x"
        ),
        (
            "<div xmlns='http://www.w3.org/1999/xhtml'><p xml:base='/top/'><span xml:base='b/'><a href='../x'>x</a></span></p></div>",
            "https://news.example/top/x"
        ),
        (
            "<div xmlns='http://www.w3.org/1999/xhtml'><p xml:base='https://deep.example/'>y</p><p><a href='x'>x</a></p></div>",
            "https://news.example/blog/x"
        ),
        (
            "<div xmlns='http://www.w3.org/1999/xhtml' xml:base='https://deep.example/a/'><img src='x' alt='A large one'/></div>",
            "https://deep.example/a/x"
        ),
        (
            "<div xmlns='http://www.w3.org/1999/xhtml'><a xml:base='https://deep.example/a/' href='x'>x</a></div>",
            "https://deep.example/a/x"
        ),
    ])
    func elementsOfATextSayIt(text: String, address: String) throws {
        #expect(
            try links("<content type='xhtml'>\(text)</content>", attributes: "xml:base='https://news.example/blog/'")
                == [address])
    }

    @Test(arguments: [
        ("&lt;base href=\"https://o.example/z/\"&gt;&lt;a href=q&gt;q&lt;/a&gt;", "https://o.example/z/q"),
        ("&lt;BASE target=x HREF='z/' /&gt;&lt;a href=q&gt;q&lt;/a&gt;", "https://news.example/blog/z/q"),
        ("&lt;base target=x&gt;&lt;a href=q&gt;q&lt;/a&gt;", "https://news.example/blog/q"),
        ("&lt;basefont href=z/&gt;&lt;a href=q&gt;q&lt;/a&gt;", "https://news.example/blog/q"),
        ("&lt;base href='javascript:x'&gt;&lt;a href=q&gt;q&lt;/a&gt;", "https://news.example/blog/q"),
        (
            "&lt;base href='https://o.example/'&gt;&lt;a href='https://p.example/q'&gt;q&lt;/a&gt;",
            "https://p.example/q"
        ),
    ])
    func aTextHasABaseOfItsOwn(text: String, address: String) throws {
        let content = "<content type='html'>\(text)</content>"
        #expect(try links(content, attributes: "xml:base='https://news.example/blog/'") == [address])
    }

    @Test func aBaseCountsWithoutOneOfTheFeed() throws {
        let content = "<content type='html'>&lt;base href='/z/'&gt;&lt;a href=q&gt;q&lt;/a&gt;</content>"
        #expect(try links(content) == ["https://news.example/z/q"])
    }
}

/// Content that is no text.
struct AtomContentTests {
    @Test(arguments: [
        "image/png", "audio/mpeg", "video/mp4", "application/pdf", "application/octet-stream", "font/woff2",
        "IMAGE/JPEG; name=x",
    ])
    func whatIsNoTextIsNotShown(type: String) throws {
        let data = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk\nYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
        let entry = "<entry><id>1</id><title>A picture</title><content type=\"\(type)\">\(data)</content>"
        #expect(try firstDraft(atom(entry + "</entry>"))?.content.text.isEmpty == true)
        let summary = try firstDraft(atom(entry + "<summary>Words</summary></entry>"))
        #expect(summary?.content.text == "Words")
        let inSummary = "<entry><id>1</id><title>A</title><summary type=\"\(type)\">\(data)</summary></entry>"
        #expect(try firstDraft(atom(inSummary))?.content.text.isEmpty == true)
    }

    @Test func whatIsTextIsShown() throws {
        func text(_ type: String, _ content: String) throws -> String? {
            try firstDraft(atom("<entry><id>1</id><title>A</title><content \(type)>\(content)</content></entry>"))?
                .content.text
        }
        #expect(try text("type=\"image/png\"", "Really a few words.") == "Really a few words.")
        #expect(try text("type=\"application/octet-stream\"", "QSBmZXcgd29yZHMsIGFzIHRleHQ=") == "A few words, as text")
        #expect(try text("type=\"text/html\"", "Abcdefghijklmnopqrstuvw") == "Abcdefghijklmnopqrstuvw")
        #expect(try text("", "Donaudampfschifffahrtsgesellschaft") == "Donaudampfschifffahrtsgesellschaft")
        #expect(try text("mode=\"base64\" type=\"image/gif\"", "R0lGODlhAQABAIAAAP///wAAACw=")?.isEmpty == true)
    }
}
