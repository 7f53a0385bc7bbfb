import Testing

@testable import News

@Suite("Addresses in a text")
struct AddressFinderTests {
    @Test(arguments: [
        (
            "See https://news.example/Germany/Berlin/Paris-London?q=Oslo#Kosovo for more",
            ["https://news.example/Germany/Berlin/Paris-London?q=Oslo#Kosovo"]
        ),
        ("(https://a.example/b). Next", ["https://a.example/b"]),
        ("[the wall](https://a.example/Berlin), yes", ["https://a.example/Berlin"]),
        ("news.example/Oslo/Paris and x.example:8080/Rome", ["news.example/Oslo/Paris", "x.example:8080/Rome"]),
        ("www.oslo.example, WWW.PARIS.example", ["www.oslo.example", "WWW.PARIS.example"]),
        (
            "Write to paris.berlin@mail.example or mailto:oslo@x.example!",
            ["paris.berlin@mail.example", "mailto:oslo@x.example"]
        ),
        ("by @anna@social.example: hello", ["@anna@social.example"]),
        ("doi:10.1000/Kosovo-Serbia and 10.12345/abc(23)X-9", ["doi:10.1000/Kosovo-Serbia", "10.12345/abc(23)X-9"]),
        ("詳細はhttps://a.example/xをご覧ください", ["https://a.example/x"]),
        ("„https://a.example/ü“ sagt er", ["https://a.example/ü"]),
        ("gemini://a.example/Rome", ["gemini://a.example/Rome"]),
        ("A post with https://a.example/S2666-3899(23)00323-9", ["https://a.example/S2666-3899(23)00323-9"]),
    ])
    func areFound(text: String, expected: [String]) { #expect(addresses(text) == expected, "\(addresses(text))") }

    @Test(arguments: [
        "He met her in Oslo/Norway, 3.5/10, 12.10.2026/Berlin", "and/or, U.S./UK, Mr. Smith/Jones, e.g./i.e.",
        "@anna said: “Paris!”",
        "Amazon.com and Booking.com", "1/2 cup :// of // milk /", "AC/DC, TCP/IP, a@b", "@", "/", "://", "//", "www",
        "www.", "10./", "@@", ".",
        "http:", "...@...", "a@.", "@a@", "https://", "\u{FFFC}/\u{FFFC}",
    ])
    func areNotSeenWhereThereAreNone(text: String) {
        #expect(addresses(text).allSatisfy { $0.utf8.count <= 8 && !$0.contains("Oslo") }, "\(addresses(text))")
        if text.count > 8 { #expect(addresses(text).isEmpty, "\(addresses(text))") }
    }

    /// What a path says is not what an article is about.
    @Test(arguments: [
        "See https://news.example/Germany/Berlin/Paris-London-Brexit-2026 for more.",
        "doi https://doi.example/10.1000/Kosovo-Serbia-Nato",
        "A post with https://www.long.example/path/S2666-3899(23)00323-9",
        "Mail Angela.Merkel@Berlin.example about it.",
        "More: news.example/Angela-Merkel/in-Paris.html?from=Oslo", "doi:10.1234/Kosovo.Serbia",
        "www.Kosovo.example/Serbia",
    ])
    func giveNoTags(text: String) {
        #expect(Tagger.tag(TaggingInput(title: "A post", text: text)).tags.isEmpty)
        #expect(Tagger.tag(TaggingInput(title: text)).tags.isEmpty)
    }

    @Test func endNoNamesAroundThem() {
        let text = "See https://a.example/x. Kosovo and Serbia talk in Oslo (https://a.example/y), says Angela Merkel."
        let tags = Tagger.tag(TaggingInput(title: "Talks", text: text)).tags.map(\.tag.name)
        #expect(Set(tags) == ["Kosovo", "Serbia", "Oslo", "AngelaMerkel"], "\(tags)")
    }

    private func addresses(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            AddressFinder.addresses(in: bytes, from: 0, to: bytes.count).map {
                String(decoding: bytes[$0], as: UTF8.self)
            }
        }
    }
}
