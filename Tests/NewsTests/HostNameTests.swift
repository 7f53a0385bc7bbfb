import News
import Testing

struct HostNameTests {
    /// The first are from RFC 3492, section 7.1.
    @Test(arguments: [
        ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"),
        ("почемужеонинеговорятпорусски", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l"),
        ("ليهمابتكلموشعربي؟", "xn--egbpdaj6bu4bxfgehfvwxn"),
        ("安室奈美恵-with-super-monkeys", "xn---with-super-monkeys-pc58ag80a8qai00g7n9n"),
        ("bücher", "xn--bcher-kva"), ("BÜCHER", "xn--bcher-kva"), ("bu\u{308}cher", "xn--bcher-kva"),
        ("straße", "xn--strae-oqa"), ("例え.テスト", "xn--r8jz45g.xn--zckzah"), ("пример。рф", "xn--e1afmkfd.xn--p1ai"),
        ("ｅｘａｍｐｌｅ．ｏｒｇ", "example.org"), ("b%C3%BCcher.example", "xn--bcher-kva.example"),
        ("EXAMPLE.org", "example.org"),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"), ("127.0.0.1", "127.0.0.1"),
        ("نامه‌ای", "xn--mgba3gch31f060k"),
    ])
    func hostsHaveOneFormInASCII(host: String, ascii: String) { #expect(HostName.ascii(host) == ascii) }

    @Test(arguments: [
        "bü cher.example", "bü/cher", "b\u{202E}ü", "ü@example", "ü:80", String(repeating: "ü", count: 64), "ü%00",
        "a b",
        String(repeating: "ü.", count: 200),
    ])
    func whatIsNoHostIsRefused(host: String) { #expect(HostName.ascii(host) == nil) }

    @Test(arguments: [
        ("https://bücher.example/straße?ä=ö#ü", "https://xn--bcher-kva.example/straße?ä=ö#ü"),
        ("http://user:pä@пример.рф:8080/", "http://user:pä@xn--e1afmkfd.xn--p1ai:8080/"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("https://example.org/bücher", "https://example.org/bücher"), ("https://[::1]/ü", "https://[::1]/ü"),
        ("bücher.example/x", "bücher.example/x"), ("mailto:ü@ü.example", "mailto:ü@ü.example"), ("", ""),
        ("://", "://"),
    ])
    func onlyTheHostOfAnAddressChanges(address: String, ascii: String) {
        #expect(HostName.asciiAddress(address) == ascii)
    }

    @Test func theHostIsShownAsItWasWritten() {
        let ascii = "https://xn--bcher-kva.example/a%20b"
        #expect(HostName.address(ascii, asIn: "https://Bücher.example/a b") == "https://Bücher.example/a%20b")
        #expect(HostName.address(ascii, asIn: "https://other.example/") == ascii)
        #expect(HostName.address(ascii, asIn: "") == ascii)
    }
}
