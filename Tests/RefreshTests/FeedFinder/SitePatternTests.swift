import Testing

@testable import Refresh

/// Where sites of known kinds keep their feeds, and what people type.
@Suite("Addresses of sites")
struct SitePatternTests {
    private func feeds(_ address: String) throws -> [String]? {
        SitePattern.feeds(of: try #require(WebAddress(address)))?.feeds
    }

    @Test(arguments: [
        (
            "https://www.youtube.com/channel/UCabc_-123/videos",
            "https://www.youtube.com/feeds/videos.xml?channel_id=UCabc_-123"
        ),
        ("https://m.youtube.com/playlist?list=PL1", "https://www.youtube.com/feeds/videos.xml?playlist_id=PL1"),
        (
            "https://www.youtube.com/watch?v=abc&list=PL1&index=3",
            "https://www.youtube.com/feeds/videos.xml?playlist_id=PL1"
        ),
        ("https://youtube.com/user/name", "https://www.youtube.com/feeds/videos.xml?user=name"),
        ("https://old.reddit.com/r/swift/top/?t=week", "https://www.reddit.com/r/swift/.rss"),
        ("https://www.reddit.com/r/swift", "https://www.reddit.com/r/swift/.rss"),
        ("https://reddit.com/u/somebody", "https://www.reddit.com/user/somebody/.rss"),
        ("https://github.com/apple/swift/releases/tag/v6", "https://github.com/apple/swift/releases.atom"),
        ("https://github.com/apple/swift/commits/main", "https://github.com/apple/swift/commits/main.atom"),
        ("https://github.com/apple/", "https://github.com/apple.atom"),
        ("https://gitlab.com/group/project", "https://gitlab.com/group/project/-/releases.atom"),
        ("https://Name.Substack.com/p/post", "https://name.substack.com/feed"),
        ("https://mastodon.example/@name", "https://mastodon.example/@name.rss"),
        ("https://mastodon.example:8443/@name/1234", "https://mastodon.example:8443/@name.rss"),
        ("https://mastodon.example/@name@other.example", "https://other.example/@name.rss"),
        ("http://mastodon.example/tags/Birds", "http://mastodon.example/tags/Birds.rss"),
        ("https://bsky.app/profile/name.example", "https://bsky.app/profile/name.example/rss"),
        ("https://arxiv.org/list/cs.CL/recent", "https://rss.arxiv.org/rss/cs.CL"),
    ]) func aPageOfAKnownKindLeadsToItsFeed(page: String, feed: String) throws {
        #expect(try feeds(page)?.first == feed)
    }

    @Test(arguments: [
        "https://www.youtube.com/@handle", "https://www.youtube.com/watch?v=abc", "https://github.com/",
        "https://news.example/", "https://news.example/2026/05/story", "https://notreddit.com/r/swift",
        "https://reddit.com.evil.example/r/swift", "https://reddit.com/r/", "file:///home/@name",
    ]) func otherPagesAreAskedThemselves(page: String) throws {
        #expect(try feeds(page)?.first?.contains("@handle") ?? true)
        if !page.contains("@handle") { #expect(try feeds(page) == nil) }
    }

    @Test func aRepositoryHasReleasesCommitsAndTags() throws {
        #expect(try feeds("https://github.com/owner/repo/issues/5")?.count == 3)
        #expect(try feeds("https://github.com/owner/repo/tags") == ["https://github.com/owner/repo/tags.atom"])
    }

    @Test(arguments: [
        ("example.org", ["https://example.org/", "http://example.org/"]),
        ("  example.org/news ", ["https://example.org/news", "http://example.org/news"]),
        ("localhost:8080/x", ["https://localhost:8080/x", "http://localhost:8080/x"]),
        ("127.0.0.1:8080", ["https://127.0.0.1:8080/", "http://127.0.0.1:8080/"]),
        ("http://example.org/a b", ["http://example.org/a%20b"]),
        ("feed://example.org/rss", ["https://example.org/rss", "http://example.org/rss"]),
        ("feed:https://example.org/", ["https://example.org/"]),
        ("r/swift", ["https://www.reddit.com/r/swift"]), ("@me@social.example", ["https://social.example/@me"]),
        ("/tmp/feed.xml", ["file:///tmp/feed.xml"]), ("file:///tmp/feed.xml", ["file:///tmp/feed.xml"]),
        ("file:/tmp/feed.xml", ["file:///tmp/feed.xml"]),
        ("[::1]:8080/x", ["https://[::1]:8080/x", "http://[::1]:8080/x"]),
        ("//example.org/x", ["https://example.org/x", "http://example.org/x"]),
        ("feeds://example.org/x", ["https://example.org/x"]),
        ("view-source:https://example.org/", ["https://example.org/"]),
        ("rss://example.org/x", ["https://example.org/x", "http://example.org/x"]),
        ("itpc://example.org/x", ["https://example.org/x", "http://example.org/x"]),
        ("pcast://example.org/x", ["https://example.org/x", "http://example.org/x"]),
        ("podcast:https://example.org/x", ["https://example.org/x"]),
        ("web+feed:feed://example.org/x", ["https://example.org/x", "http://example.org/x"]),
    ]) func whatIsTypedMeansAnAddress(text: String, addresses: [String]) throws {
        #expect(try WrittenAddress(text).addresses == addresses)
    }

    @Test(arguments: [
        "\"ADDRESS\"", "'ADDRESS'", "<ADDRESS>", "(ADDRESS)", "“ADDRESS”", "„ADDRESS“", "«ADDRESS»", "`ADDRESS`",
        "[ADDRESS]",
        "\u{FEFF}ADDRESS", "ADDRESS\u{200B}", "\u{200E}ADDRESS\u{200F}", "ADDRESS,", "ADDRESS.", "ADDRESS;",
        "<URL:ADDRESS>",
        "(“ADDRESS”).", "ADDRESS)", "“ADDRESS", "ADDRESS\"", "\u{A0}ADDRESS\u{3000}", "（ADDRESS）", "「ADDRESS」。",
        "ADDRESS…",
        "<ADDRESS>,", "url:ADDRESS",
    ]) func whatStandsAroundAnAddressIsNotPartOfIt(pasted: String) throws {
        for address in ["https://example.org/feed", "https://example.org/a_(b)", "http://[::1]:8080/x?a=(1)"] {
            #expect(try WrittenAddress(pasted.replacing("ADDRESS", with: address)).addresses == [address])
        }
        let short = try WrittenAddress(pasted.replacing("ADDRESS", with: "example.org/feed"))
        #expect(short.addresses.first == "https://example.org/feed")
    }

    @Test func aFileIsMeantAsItIsCalled() throws {
        #expect(
            try WrittenAddress("\"a\".xml,") { $0 == "\"a\".xml," }.addresses.first?.hasSuffix("%22a%22.xml,") == true)
    }

    @Test(arguments: ["me:secret@example.org/feed", "me:secret@localhost", "a:secret@b@example.org:80/x"])
    func aPasswordThatWasTypedIsNotShown(text: String) {
        #expect(throws: WrittenAddress.Problem.login) { try WrittenAddress(text) }
        #expect(!WrittenAddress.shown(text).contains("secret"))
        #expect(!WrittenAddress.shown("https://" + text).contains("secret"))
    }

    @Test(arguments: [
        ("", WrittenAddress.Problem.empty), ("mailto:a@b.example", .scheme("mailto")),
        ("acct:a@b.example", .scheme("acct")),
        ("“”", .empty), ("   ", .empty), ("kosovo", .noAddress), ("two words", .noAddress),
        ("ftp://example.org/", .scheme("ftp")), ("javascript:alert(1)", .scheme("javascript")),
        ("exec:rm", .scheme("exec")), ("https://", .noAddress),
    ]) func whatIsNoneSaysSo(text: String, problem: WrittenAddress.Problem) {
        #expect(throws: problem) { try WrittenAddress(text) }
    }

    @Test(arguments: [
        ("https://example.org/a/fe\n   ed.xml", "https://example.org/a/feed.xml"),
        ("<https://example.org/\r\n\tfeed>", "https://example.org/feed"),
        ("https://me@mail.example:pw@example.org/feed", "https://me%40mail.example:pw@example.org/feed"),
        ("https://a@b@c:d@example.org:8080/@x", "https://a%40b%40c:d@example.org:8080/@x"),
    ])
    func addressesAreReadAsBrowsersReadThem(text: String, address: String) throws {
        #expect(try WrittenAddress(text).addresses == [address])
    }

    @Test func aMailAddressWithAPasswordNeedsASchemeToo() {
        #expect(throws: WrittenAddress.Problem.login) { try WrittenAddress("me@mail.example:pw@example.org/feed") }
        #expect(throws: WrittenAddress.Problem.self) {
            try WrittenAddress("https://a.example/\nhttps://b.example/")
        }
    }
}
