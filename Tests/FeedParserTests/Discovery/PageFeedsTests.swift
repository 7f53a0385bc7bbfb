import FeedParser
import Testing

/// Which feeds a page names.
@Suite("Feeds that a page names")
struct PageFeedsTests {
    private func feeds(_ page: String, at address: String = "https://news.example/a/b.html") -> PageFeeds {
        PageFeeds(page: Array(page.utf8), address: address)
    }

    @Test func linkElementsDeclareFeedsOfEveryKind() {
        let found = feeds(
            """
            <!doctype html><html><head><title> The  Times </title>
            <link rel="alternate" type="application/rss+xml" title="All &amp; sundry" href="/feed">
            <LINK REL="Alternate" TYPE="application/atom+xml; charset=utf-8" HREF="atom.xml">
            <link rel="alternate home" type="application/feed+json" href="https://other.example/feed.json">
            <link rel=feed href="//cdn.example/all">
            <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
            <link rel="alternate" type="application/json+oembed" href="/oembed?feed">
            <link rel="alternate" hreflang="fr" href="/fr/">
            <link rel="alternate stylesheet" type="application/rss+xml" href="/x.css">
            <link rel="stylesheet" type="text/css" href="/feed.css">
            """)
        #expect(found.title == "The Times")
        #expect(
            found.declared == [
                .init(address: "https://news.example/feed", title: "All & sundry"),
                .init(address: "https://news.example/a/atom.xml"),
                .init(address: "https://other.example/feed.json"), .init(address: "https://cdn.example/all"),
            ])
    }

    @Test func relativeAddressesCountFromTheBase() {
        let found = feeds(
            """
            <base href="https://static.example/site/"><link rel="alternate" type="application/rss+xml" href="feed.xml">
            <a href="rss/world.xml">World</a>
            """)
        #expect(found.declared.map(\.address) == ["https://static.example/site/feed.xml"])
        #expect(found.linked.map(\.address) == ["https://static.example/site/rss/world.xml"])
    }

    @Test func feedsOfCommentsComeLast() {
        let found = feeds(
            """
            <link rel="alternate" type="application/rss+xml" title="Blog &raquo; Comments Feed" href="/comments/feed/">
            <link rel="alternate" type="application/rss+xml" title="Blog &raquo; Feed" href="/feed/">
            """)
        #expect(found.declared.map(\.isOfComments) == [false, true])
    }

    @Test func linksOfThePageAreTakenWhereTheyLookLikeFeedsTheLikeliestFirst() {
        let found = feeds(
            """
            <body><a href="/politics">Politics</a> <a href="/about/rss-readers-compared">Readers</a>
            <a href="/feeds">Our feeds</a> <a href="/world.rss">World</a> <a href="/?feed=rss2">Posts</a>
            <a href="/x" title="t"><img alt="RSS"></a> <a href="/subscribe">RSS</a>
            <a href="https://feedly.com/i/subscription/feed/https://news.example/feed">Feedly</a>
            <a href="javascript:feed()">feed</a> <a href="mailto:rss@news.example">rss</a> <a href="#feed">feed</a>
            """)
        #expect(
            found.linked.map(\.address) == [
                "https://news.example/world.rss", "https://news.example/feeds", "https://news.example/?feed=rss2",
                "https://news.example/subscribe",
            ])
    }

    @Test func aChannelIsKnownByItsNumber() {
        let found = feeds("<meta itemprop=\"identifier\" content=\"UCabcdefghijklmnopqrstuv\">")
        #expect(found.channel == "UCabcdefghijklmnopqrstuv")
        #expect(feeds("<meta itemprop=\"identifier\" content=\"UC\u{1B}[31mdefghijklmnopqrst\">").channel == nil)
        #expect(feeds("<meta itemprop=\"identifier\" content=\"978-3-16-148410-0\">").channel == nil)
    }

    @Test func hostilePagesNameNoMoreThanAPageMay() {
        let many = (0..<5_000).map {
            "<link rel=alternate type=application/rss+xml title='\u{1B}]0;x\u{07}' href='/f\($0)'>"
        }
        let found = feeds(many.joined())
        #expect(found.declared.count == PageFeeds.limit)
        #expect(found.declared.allSatisfy { $0.title?.contains("\u{1B}") != true })
        #expect(feeds((0..<5_000).map { "<a href='/feeds/\($0)'>RSS</a>" }.joined()).linked.count == PageFeeds.limit)
        #expect(feeds(String(repeating: "<div>", count: 50_000)).declared.isEmpty)
        #expect(PageFeeds(page: [0xFF, 0xFE, 0x00], address: "no address").declared.isEmpty)
    }
}
