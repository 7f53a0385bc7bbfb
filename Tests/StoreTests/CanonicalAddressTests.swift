import Testing

@testable import Store

@Suite struct CanonicalAddressTests {
    @Test(arguments: [
        ("https://Example.org/A/b/", "example.org/A/b"), ("http://example.org:80/a", "example.org/a"),
        ("https://example.org:443/a?", "example.org/a"), ("https://example.org:8080/a", "example.org:8080/a"),
        ("https://example.org/a?b=2&a=1", "example.org/a?a=1&b=2"),
        ("https://example.org/a?utm_source=x&UTM_medium=y&id=5&fbclid=z", "example.org/a?id=5"),
        ("https://example.org/a?at_campaign=rss&gclid=1", "example.org/a"),
        ("https://example.org/?p=17", "example.org?p=17"), ("https://example.org/a#comments", "example.org/a"),
        ("https://example.org/#!/story/1", "example.org#!/story/1"),
        ("tag:example.org,2026:1", "tag:example.org,2026:1"),
        ("https://example.org/a?utmost=1", "example.org/a?utmost=1"), ("https://example.org?q=1", "example.org?q=1"),
    ]) func articlesAreComparedByWhatMatters(address: String, canonical: String) {
        #expect(CanonicalAddress.article(address) == canonical)
    }

    @Test(arguments: [
        "https://xn--bcher-kva.example/a", "http://BÜCHER.example/a/", "https://bu\u{308}cher.example:443/a",
    ])
    func feedsOfHostsInOtherLettersAreTheSame(address: String) {
        #expect(CanonicalAddress.feed(address) == "xn--bcher-kva.example/a")
    }

    @Test(arguments: ["", "https://example.org", "https://example.org/", "http://example.org/#top", "https://"])
    func whatNamesNoPageIsNoIdentity(address: String) {
        #expect(CanonicalAddress.article(address) == nil)
    }

    @Test func feedsKeepEveryParameter() {
        #expect(CanonicalAddress.feed("https://Example.org/feed/?utm_source=x") == "example.org/feed?utm_source=x")
        #expect(CanonicalAddress.feed("feed://example.org/rss") == CanonicalAddress.feed("http://example.org/rss#a"))
        #expect(CanonicalAddress.feed("file:///tmp/Feed.xml") == "file:///tmp/Feed.xml")
    }

    @Test func hostsHaveNoPrefix() {
        #expect(CanonicalAddress.host("https://www.Example.org/feed") == "example.org")
        #expect(CanonicalAddress.host("file:///tmp/feed.xml") == nil)
    }

    @Test(arguments: [
        ("https://example.org/caf\u{E9}", "https://example.org/caf%C3%A9"),
        ("https://example.org/caf%c3%a9", "https://example.org/caf%C3%A9"),
        ("https://example.org/%7Eme/a%2Db", "https://example.org/~me/a-b"),
        ("https://b\u{FC}cher.example/1", "https://xn--bcher-kva.example/1"),
        ("https://example.org/?q=\u{416}", "https://example.org/?q=%D0%96"),
    ])
    func pagesAreTheSameHoweverTheirLettersAreEscaped(one: String, other: String) {
        #expect(CanonicalAddress.page(one) == CanonicalAddress.page(other))
    }

    @Test(arguments: [
        ("https://example.org/a%2Fb", "https://example.org/a/b"),
        ("https://example.org/100%", "https://example.org/100"),
        ("https://example.org/%zz", "https://example.org/zz"),
        ("https://example.org/?a=%26b", "https://example.org/?a=&b"),
    ])
    func anEscapedDelimiterIsNoDelimiter(one: String, other: String) {
        #expect(CanonicalAddress.page(one) != CanonicalAddress.page(other))
    }
}
