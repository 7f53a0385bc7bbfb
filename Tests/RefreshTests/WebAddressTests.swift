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

    @Test(arguments: [
        ("http://bücher.example/ä", "http://xn--bcher-kva.example/%c3%a4"),
        ("HTTP://BÜCHER.example:8080/", "http://xn--bcher-kva.example:8080/"),
        ("https://例え.テスト/x?例=え", "https://xn--r8jz45g.xn--zckzah/x?%e4%be%8b=%e3%81%88"),
        ("https://user:pw@пример.рф/", "https://user:pw@xn--e1afmkfd.xn--p1ai/"),
        ("feed://b%C3%BCcher.example/", "http://xn--bcher-kva.example/"),
        ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"),
    ])
    func hostsInOtherLettersAreAskedInASCII(text: String, asked: String) throws {
        let address = try #require(WebAddress(text))
        #expect(address.text.lowercased() == asked)
        let page = try #require(WebAddress("https://news.example/a"))
        if text.contains("://"), !text.hasPrefix("feed") { #expect(page.resolving(text) == address) }
    }

    @Test(arguments: [
        ("https://example.org/новости", "https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8"),
        ("https://example.org/café?é=ü", "https://example.org/caf%C3%A9?%C3%A9=%C3%BC"),
        ("https://例え.テスト/え", "https://xn--r8jz45g.xn--zckzah/%E3%81%88"),
        ("https://example.org/%d0%bd", "https://example.org/%d0%bd"),
        ("https://example.org/%D0é", "https://example.org/%D0%C3%A9"),
        ("https://example.org/\u{7F}", "https://example.org/%7F"), ("http://[::1]/ñ", "http://[::1]/%C3%B1"),
    ])
    func lettersAreEscapedAsBrowsersDoIt(text: String, asked: String) throws {
        #expect(WebAddress(text)?.text == asked)
        #expect(WebAddress("https://example.org/a")?.resolving(text)?.text == asked)
    }

    @Test func lettersOfALinkAreEscapedAsBrowsersDoIt() {
        #expect(
            WebAddress("https://example.org/a/b")?.resolving("ä/ö?ü")?.text
                == "https://example.org/a/%C3%A4/%C3%B6?%C3%BC")
        #expect(WebAddress.withCapitalEscapes("http://a/%d0%bd%2f?%e3") == "http://a/%D0%BD%2f?%E3")
    }

    @Test func whatWasTypedIsKept() throws {
        #expect(try WrittenAddress("https://Bücher.example/a b").addresses == ["https://Bücher.example/a%20b"])
        #expect(try WrittenAddress("пример.рф").addresses == ["https://пример.рф/", "http://пример.рф/"])
        #expect(FeedFinder.key("https://Bücher.example/a") == FeedFinder.key("http://www.xn--bcher-kva.example/a/"))
        #expect(throws: WrittenAddress.Problem.self) { try WrittenAddress("https://b\u{202E}ü.example/") }
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
