import News
import Testing

@testable import FeedParser

/// Lists of feeds, in and out.
struct OPMLTests {
    private func read(_ text: String) throws -> FeedListContents {
        try OPML.subscriptions(in: Array(text.utf8), name: "feeds.opml")
    }

    /// Favicons, descriptions of podcasts and searches make long outlines.
    @Test(arguments: [
        #"<outline xmlUrl="https://b.example/feed" custom:icon="data:image/png;base64,LONG"/>"#,
        #"<outline description="LONG" xmlUrl="https://b.example/feed"/>"#,
        #"<outline htmlUrl="https://b.example/?q=LONG" xmlUrl="https://b.example/feed"></outline>"#,
        #"<outline text="LONG"><outline xmlUrl="https://b.example/feed"/></outline>"#,
        #"<outline xmlUrl="https://b.example/feed" comment='LONG > LONG'/>"#,
        #"<outline xmlUrl="https://b.example/feed" text=LONG />"#,
    ])
    func oneLongOutlineLosesNothing(outline: String) throws {
        let long = outline.replacing("LONG", with: String(repeating: "Q&amp;A 4711 ", count: 2_000))
        let others =
            #"<outline xmlUrl="https://a.example/feed"/>"# + long + #"<outline xmlUrl="https://c.example/feed"/>"#
        let list = try read("<opml xmlns:custom='http://x.example/'><body>\(others)</body></opml>")
        let addresses = ["https://a.example/feed", "https://b.example/feed", "https://c.example/feed"]
        #expect(list.subscriptions.map(\.address) == addresses)
    }

    @Test func anAddressThatIsTooLongIsNamed() throws {
        let long = "https://b.example/?q=" + String(repeating: "q", count: 20_000)
        let list = try read(
            """
            <opml><body><outline xmlUrl="https://a.example/feed"/><outline xmlUrl="\(long)"/>
            <outline xmlUrl="https://b.example/?q=\(String(repeating: "q", count: 5_000))"/></body></opml>
            """)
        #expect(list.subscriptions.count == 2)
        #expect(list.problems.contains { $0.message.contains("https://b.example/?q=") && $0.line == 1 })
    }

    @Test func whatCannotBeReadIsSaid() throws {
        let list = try read("<opml><body><outline xmlUrl='https://a.example/feed'/><outline text='")
        #expect(list.subscriptions.map(\.address) == ["https://a.example/feed"])
        #expect(!list.problems.isEmpty)
    }

    @Test func feedsAreReadWithTheirFolders() throws {
        let list = try read(
            """
            <?xml version="1.0"?><opml version="1.0"><head><title>x</title></head><body>
            <outline text="One" title="One &amp; only" type="rss" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/>
            <outline text="News"><outline text="World"><outline text="Two" xmlURL="https://b.example/feed"/></outline>
            <outline title="Three" xmlUrl="feed://c.example/feed"/></outline>
            <outline text="Four" xmlUrl="file:///home/jane/feed.xml" category="/Boston/Weather,/Harvard"/>
            <outline text="Again" xmlUrl="https://a.example/feed"/>
            </body></opml>
            """)
        #expect(
            list.subscriptions == [
                Subscription(address: "https://a.example/feed", title: "One & only", homePage: "https://a.example/"),
                Subscription(address: "https://b.example/feed", title: "Two", folders: ["News", "World"]),
                Subscription(address: "http://c.example/feed", title: "Three", folders: ["News"]),
                Subscription(address: "file:///home/jane/feed.xml", title: "Four", folders: ["Boston", "Weather"]),
            ])
        #expect(list.problems.isEmpty)
    }

    @Test func wrongMarkUpIsMendedAndCommandsAreLeftOut() throws {
        let list = try read(
            """
            <opml><body>
            <outline text="A & B" xmlUrl="https://a.example/?x=1&y=2">
            <outline text=C xmlUrl='https://c.example/' description="Say "hi" <a href="x">y</a>" type="rss"/>
            <outline text="Command" xmlUrl="exec:rm -rf /"/>
            <outline text="Pipe" xmlUrl="|~/fetch.py"/>
            """)
        #expect(list.subscriptions.map(\.address) == ["https://a.example/?x=1&y=2", "https://c.example/"])
        #expect(list.subscriptions.map(\.title) == ["A & B", "C"])
        #expect(list.problems.map(\.message).contains { $0.hasPrefix("exec:rm -rf / is a command") })
        #expect(list.problems.map(\.message).contains { $0.hasPrefix("|~/fetch.py is a command") })
    }

    @Test(arguments: [
        ("h.example/x", "https://h.example/x"), ("//h.example/x", "https://h.example/x"),
        ("h.example", "https://h.example"),
        ("feed://h.example/x", "http://h.example/x"), ("feeds://h.example/x", "https://h.example/x"),
        ("rss://h.example/x", "http://h.example/x"), ("itpc://h.example/x", "http://h.example/x"),
        ("pcast:https://h.example/x", "https://h.example/x"), ("h.example:8080/x", "https://h.example:8080/x"),
        ("localhost:8080/x", "https://localhost:8080/x"), ("127.0.0.1/x", "https://127.0.0.1/x"),
        ("bücher.example/x", "https://bücher.example/x"),
        ("www.h.example/?feed=rss2", "https://www.h.example/?feed=rss2"),
    ])
    func anAddressIsWhatItsWriterMeant(written: String, address: String) throws {
        let list = try read("<opml><body><outline text='A' xmlUrl='\(written)'/></body></opml>")
        #expect(list.subscriptions.map(\.address) == [address])
        #expect(list.leftOut == 0)
    }

    @Test(arguments: [
        "mailto:x@y.example", "exec:date", "javascript:1", "ftp://h.example/", "/tmp/x", "feed", "two words.",
        "me:word@h.example",
        "..", "http://", "$(date).example", "-.example", "h.example:x/",
    ])
    func whatIsNoAddressIsLeftOut(written: String) throws {
        let list = try read("<opml><body><outline text='A' xmlUrl='\(written)'/></body></opml>")
        #expect(list.subscriptions.isEmpty)
        #expect(list.leftOut == 1 && list.problems.count == 1)
    }

    @Test(arguments: [
        "<o:opml xmlns:o='http://opml.org/spec2'><o:body><o:outline text='A' xmlUrl='http://h.example/a'/></o:body></o:opml>",
        "<opml xmlns='http://opml.org/spec2'><body><outline text='A' xmlUrl='http://h.example/a'/></body></opml>",
        "<x:opml><x:body><x:outline text='A' xmlUrl='http://h.example/a'/></x:body></x:opml>",
        "<opml xmlns='http://www.w3.org/2005/Atom'><body><outline text='A' xmlUrl='http://h.example/a'/></body></opml>",
        "<OPML:opml xmlns:OPML='a'><OPML:head/><OPML:body><OPML:outline text='A' xmlUrl='http://h.example/a'/></OPML:body></OPML:opml>",
    ])
    func aListHasItsOwnPrefix(text: String) throws {
        #expect(try read(text).subscriptions == [Subscription(address: "http://h.example/a", title: "A")])
    }

    @Test func outlinesWithoutAnAddressAreNamedAndFoldersAreNot() throws {
        let list = try read(
            """
            <opml><body><outline text="NoUrl" type="rss"/><outline text="Html" type="rss" htmlUrl="http://h.example/"/>
            <outline text="Empty" xmlUrl=" "/><outline type="atom"/><outline text="Ok" xmlUrl="http://h.example/ok"/>
            <outline text="Folder" type="rss"><outline text="In" xmlUrl="http://h.example/in"/></outline>
            <outline text="Nothing in it"/><outline text="Page" type="link" url="http://h.example/"/></body></opml>
            """)
        #expect(list.subscriptions.map(\.title) == ["Ok", "In"])
        #expect(list.leftOut == 4)
        #expect(
            list.problems.map(\.message) == [
                "“NoUrl” has no address (xmlUrl)",
                "“Html” has no address of a feed, only of a page: tagline add http://h.example/",
                "“Empty” has no address (xmlUrl)", "an outline has no address (xmlUrl)",
            ])
        #expect(list.problems.map(\.line) == [1, 1, 2, 2])
    }

    @Test(arguments: [
        "<opml><body><outline text=\"A & B\" xmlUrl=\"http://h.example/a?x=1&y=2\"/></body></opml>",
        "<opml><body><outline text=\"F\"><outline text=\"A\" xmlUrl=\"http://h.example/a\"></outline></body></opml>",
        "<opml><body><outline text=A xmlUrl=http://h.example/a /></body></opml>",
        "<opml><body><outline text=\"A\" xmlUrl=\"http://h.example/a\"/>",
        "<opml><outline text=\"A\" xmlUrl=\"http://h.example/a\"",
        "<?xml version='1.0' encoding='x-unheard'?><opml><body><outline text='Ä' xmlUrl='http://h.example/a'/></body></opml>",
        "<opml><body><outline text=\"&bogus;\" xmlUrl=\"http://h.example/a\"/></body></opml>",
    ])
    func whatIsMendedIsTakenOverAndIsNoFeed(text: String) throws {
        let list = try read(text)
        #expect(list.leftOut == 0)
        #expect(
            list.problems.allSatisfy { !$0.message.contains("feed") && !$0.message.contains("article") },
            "\(list.problems)")
    }

    @Test func otherDocumentsAreRefusedByName() {
        for (text, reason) in [
            ("", FeedError.Reason.empty), ("<html></html>", .webPage), ("hello", .plainText),
            ("<rss><channel/></rss>", .otherDocument(root: "<rss>")),
        ] {
            #expect(throws: FeedError(address: "feeds.opml", reason: reason)) { try read(text) }
        }
    }

    @Test func whatIsWrittenIsReadBackTheSame() throws {
        let subscriptions = [
            Subscription(address: "https://a.example/?a=1&b=\"2\"", title: "A <b> & \"c\" 日本"),
            Subscription(
                address: "https://b.example/", title: "B", homePage: "https://b.example/home", folders: ["News"]),
            Subscription(address: "https://c.example/", title: "C", folders: ["News", "World & Co"]),
            Subscription(address: "https://d.example/", title: "D", folders: ["Sport"]),
            Subscription(address: "https://e.example/", title: "E\u{1b}[31m\u{0}", folders: ["News"]),
        ]
        let document = OPML.document(of: subscriptions, title: "Mine & yours")
        #expect(!document.holdsControls)
        let list = try read(document)
        #expect(list.problems.isEmpty)
        var expected = subscriptions
        expected[0].address = "https://a.example/?a=1&b=%222%22"
        expected[4].title = "E[31m"
        #expect(Set(list.subscriptions) == Set(expected))
    }

    @Test func folderDepthHasAnEnd() throws {
        let deep = String(repeating: "<outline text='f'>", count: 5_000) + "<outline xmlUrl='https://a.example/'/>"
        let list = try read("<opml><body>\(deep)</body></opml>")
        #expect(!list.problems.isEmpty)
    }
}
