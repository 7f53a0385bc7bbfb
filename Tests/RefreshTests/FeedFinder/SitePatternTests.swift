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
    ]) func whatIsTypedMeansAnAddress(text: String, addresses: [String]) throws {
        #expect(try WrittenAddress(text).addresses == addresses)
    }

    @Test(arguments: [
        ("", WrittenAddress.Problem.empty), ("   ", .empty), ("kosovo", .noAddress), ("two words", .noAddress),
        ("ftp://example.org/", .scheme("ftp")), ("javascript:alert(1)", .scheme("javascript")),
        ("exec:rm", .scheme("exec")), ("https://", .noAddress),
    ]) func whatIsNoneSaysSo(text: String, problem: WrittenAddress.Problem) {
        #expect(throws: problem) { try WrittenAddress(text) }
    }
}
