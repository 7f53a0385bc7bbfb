import Testing

@testable import Refresh

struct WebAddressTests {
    @Test(arguments: [
        ("HTTP://Example.ORG", "http", "example.org", 80, "/"),
        (" https://example.org:8443/a b?c d#e ", "https", "example.org", 8443, "/a%20b"),
        ("feed:https://example.org/x", "https", "example.org", 443, "/x"),
        ("feed://example.org/x", "http", "example.org", 80, "/x"), ("http://[::1]:8080/", "http", "::1", 8080, "/"),
        ("https://user:secret@example.org/", "https", "example.org", 443, "/"),
        // The host that is asked is the one behind the last @.
        ("https://127.0.0.1@example.org/", "https", "example.org", 443, "/"),
        // Other ways to write this machine.
        ("http://2130706433/", "http", "127.0.0.1", 80, "/"), ("http://0x7f.1/", "http", "127.0.0.1", 80, "/"),
    ])
    func addressesAreTakenApart(text: String, scheme: String, host: String, port: Int, path: String) throws {
        let address = try #require(WebAddress(text))
        #expect(address.scheme == scheme)
        #expect(address.host == host)
        #expect(address.port == port)
        #expect(address.path == path)
        #expect(!address.text.contains("#"))
    }

    @Test(arguments: ["", "  ", "example", "/a/b", "http://", "http://a b/", "http://[::1/", "//example.org/x"])
    func whatIsNoAddressIsNone(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test(arguments: [
        ("/feed", "https://example.org/feed"), ("feed", "https://example.org/blog/feed"),
        ("../feed", "https://example.org/feed"), ("?feed=rss", "https://example.org/blog/index.html?feed=rss"),
        ("//cdn.example/f", "https://cdn.example/f"), ("http://other.example/", "http://other.example/"),
    ])
    func linksLeadWhereTheyShould(reference: String, target: String) throws {
        let page = try #require(WebAddress("https://example.org/blog/index.html?a=1"))
        #expect(page.resolving(reference)?.text == target)
    }
}
