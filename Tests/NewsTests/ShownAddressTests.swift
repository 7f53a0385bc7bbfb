import News
import Testing

/// A password in a feed's address is the user's secret, wherever the address is shown.
@Suite("Addresses as they are shown")
struct ShownAddressTests {
    @Test(arguments: [
        ("https://me:secret@example.org/feed", "https://me:…@example.org/feed"),
        ("https://me:se:cr@et@example.org/feed", "https://me:…@example.org/feed"),
        ("https://:secret@example.org", "https://:…@example.org"),
        ("https://me:@example.org/", "https://me:…@example.org/"),
        ("http://me:secret@[::1]:8080/?a=b@c", "http://me:…@[::1]:8080/?a=b@c"),
        ("socks5h://me:secret@127.0.0.1:9050", "socks5h://me:…@127.0.0.1:9050"),
        ("HTTPS://ME:SECRET@EXAMPLE.ORG?x", "HTTPS://ME:…@EXAMPLE.ORG?x"),
        ("https://jürgen:pässword@例え.jp/", "https://jürgen:…@例え.jp/"),
        // Nothing secret.
        ("https://me@example.org/", "https://me@example.org/"),
        ("https://example.org:8080/@me", "https://example.org:8080/@me"),
        ("https://medium.example/@me:x", "https://medium.example/@me:x"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("https://example.org/?q=a:b@c", "https://example.org/?q=a:b@c"),
        ("", ""),
        ("://", "://"),
        ("a://:@", "a://:…@"),
    ])
    func aPasswordIsNotShown(address: String, shown: String) {
        #expect(ShownAddress.text(address) == shown)
    }

    @Test(arguments: [
        ("cannot reach https://me:secret@example.org/a: no route", "cannot reach https://me:…@example.org/a: no route"),
        ("“https://a:b@c.example” and\nhttps://d:e@f.example", "“https://a:…@c.example” and\nhttps://d:…@f.example"),
        ("(http://a:b@c.example)", "(http://a:…@c.example)"), ("x://y://a:b@c", "x://y://a:…@c"),
        ("https://a.example https://b:c@d.example", "https://a.example https://b:…@d.example"),
        ("write to me@example.org or ://", "write to me@example.org or ://"),
    ])
    func norInSentences(text: String, shown: String) {
        #expect(ShownAddress.text(text) == shown)
    }

    @Test(arguments: [
        ("https://me:secret@example.org/f", "https://example.org/f"), ("https://me@example.org", "https://example.org"),
        ("https://a@b:c@example.org/@d", "https://example.org/@d"),
        ("https://example.org/@d", "https://example.org/@d"),
        ("file:///home/me@work/f.xml", "file:///home/me@work/f.xml"), ("exec:weather", "exec:weather"),
    ])
    func orWithoutTheWholeLogin(address: String, without: String) {
        #expect(ShownAddress.withoutLogin(address) == without)
    }

    @Test func anAddressCanBePassedOnWithoutIt() {
        #expect(ShownAddress.withoutPassword("https://me:secret@example.org/f") == "https://me@example.org/f")
        #expect(ShownAddress.withoutPassword("https://example.org:81/f") == "https://example.org:81/f")
    }
}
