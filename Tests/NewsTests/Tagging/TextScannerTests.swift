import Testing

@testable import News

@Suite("Words of a text")
struct TextScannerTests {
    @Test(arguments: [
        ("U.S. and J.K. Rowling's book.", ["U.S.", "and", "J.K.", "Rowling", "book"]),
        ("O'Brien won't go to L'Aquila", ["O'Brien", "won't", "go", "to", "L", "Aquila"]),
        ("d’Emmanuel Macron", ["d", "Emmanuel", "Macron"]),
        ("example.com ends. New", ["example", "com", "ends", "New"]),
        ("日本x", ["日", "本", "x"]), ("İstanbul'da", ["İstanbul'da"]),
    ])
    func areCut(text: String, expected: [String]) {
        #expect(words(of: text) == expected)
    }

    @Test(arguments: [
        "Türkiye", "TÜRKİYE", "straße", "Æsir", "İzmir", "Ελλάδα", "Россия", "أمريكا", "日本", "ＮＡＴＯ", "naïve",
    ])
    func hashLikeTheirKeys(text: String) {
        #expect(PublisherCategories.hash(of: text) == PublisherCategories.hash(of: FoldedText.key(of: text)))
    }

    @Test func abbreviationsAndInitialsEndNoSentence() {
        var text = "We met Dr. Smith and George W. Bush. Then"
        text.withUTF8 { bytes in
            let view = TextView(bytes: bytes, titleEnd: bytes.count, claimedLanguage: nil)
            let beginnings = view.tokens.indices.filter(view.beginsSentence).map { view.text($0, $0) }
            #expect(beginnings == ["We", "Then"])
        }
    }

    private func words(of text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var tokens: ContiguousArray<TextToken> = []
            TextScanner.scan(bytes, from: 0, to: bytes.count, into: &tokens)
            return tokens.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
        }
    }
}
