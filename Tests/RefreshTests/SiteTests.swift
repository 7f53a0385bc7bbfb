import Testing

@testable import Refresh

/// Who a host belongs to, by the list of public suffixes.
@Suite("Sites")
struct SiteTests {
    @Test(arguments: [
        ("https://news.example.org/a", "https://example.org/b"),
        ("https://feeds.example.co.uk", "https://img.example.co.uk"),
        ("http://EXAMPLE.org:8080/", "https://www.example.org./x.jpg"),
        ("https://a.github.io/x", "https://a.github.io/y"),
        ("https://bücher.example/", "https://img.xn--bcher-kva.example/"),
        ("http://127.0.0.1:80/", "http://127.0.0.1:81/"),
        ("http://localhost/", "http://localhost:8080/"), ("http://[::1]/", "https://[::1]:99/"),
        ("https://me:secret@example.org/", "https://example.org"), ("https://example.org?a", "https://example.org#b"),
    ])
    func oneSite(one: String, other: String) throws {
        let (one, other) = (try #require(Site(of: one)), try #require(Site(of: other)))
        #expect(one.isSame(as: other) && other.isSame(as: one))
    }

    @Test(arguments: [
        ("https://example.org", "https://example.net"), ("https://one.co.uk", "https://two.co.uk"),
        ("https://notexample.org", "https://example.org"), ("http://127.0.0.1", "http://127.0.0.2"),
        ("http://10.0.0.1", "http://1.10.0.0.1"), ("https://example.org.evil.example", "https://example.org"),
        ("https://org", "https://example.org"), ("http://localhost", "http://a.localhost.evil.example"),
        ("https://example.org@evil.example/", "https://example.org/"), ("http://[::1]/", "http://[::2]/"),
    ])
    func twoSites(one: String, other: String) throws {
        let (one, other) = (try #require(Site(of: one)), try #require(Site(of: other)))
        #expect(!one.isSame(as: other) && !other.isSame(as: one))
    }

    @Test(.enabled(if: Site(host: "x.github.io").isSame(as: Site(host: "y.x.github.io"))))
    func whoIsBelowAPublicSuffixIsAlone() {
        for suffix in ["github.io", "co.jp", "blogspot.com", "com.au", "s3.amazonaws.com", "kawasaki.jp"] {
            #expect(!Site(host: "one." + suffix).isSame(as: Site(host: "another." + suffix)), "\(suffix)")
        }
    }

    @Test(arguments: [
        "", "example.org", "/a.jpg", "ftp://example.org", "data:image/gif;base64,R0", "file:///etc/passwd", "https://",
        "https:///a", "https://example.org\\@evil.example", "https://exa mple.org", "https://a\u{1B}b/", "https://a,b/",
    ])
    func whereItIsDoubtfulThereIsNone(address: String) {
        #expect(Site(of: address) == nil)
    }

    /// As URLs are read (WHATWG URL, host parsing).
    @Test func anEscapedHostIsTheOneThatItSpells() {
        #expect(Site(of: "https://ex%61mple.org/%00")?.host == "example.org")
    }

    /// Without the list a stranger is never taken for a sister; a sister may be taken for a stranger.
    @Test func withoutAListOnlyWhatIsBelowAHostIsOfItsSite() {
        func same(_ one: String, _ other: String) -> Bool {
            let sites = (Site(host: one, knowsSuffixes: false), Site(host: other, knowsSuffixes: false))
            return sites.0.isSame(as: sites.1) && sites.1.isSame(as: sites.0)
        }
        #expect(same("example.org", "img.example.org") && same("www.example.org", "img.example.org"))
        #expect(same("www.example.org", "example.org") && same("127.0.0.1", "127.0.0.1"))
        #expect(!same("one.github.io", "two.github.io") && !same("org", "example.org") && !same("0.0.1", "127.0.0.1"))
        #expect(!same("notexample.org", "example.org") && !same("a.co.uk", "b.co.uk"))
    }
}
