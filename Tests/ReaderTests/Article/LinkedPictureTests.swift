import News
import Testing

@testable import Reader

@Suite("Pictures in links, and exponents")
struct LinkedPictureTests {
    private func figure(_ words: String?, link: String?) -> TextBlock {
        .figure(caption: words.map { [.init($0)] } ?? [], url: "https://a.org/p.jpg", link: link)
    }

    private func lines(_ blocks: [TextBlock]) -> [String] {
        SetText.lines(of: SetText.document(blocks, url: "https://a.org/1"), width: 40).dropFirst(4).map(\.self)
    }

    @Test func theNumberOfAPictureIsThatOfItsLink() {
        #expect(
            lines([figure("Watch", link: "https://a.org/film")]) == [
                "▣ Watch [1]", "", "────────────────────", "https://a.org/1", "[1] https://a.org/film",
            ])
        #expect(lines([figure("Watch", link: nil)]).last == "[1] https://a.org/p.jpg")
        #expect(lines([figure(nil, link: "https://a.org/film")]).first == "▣ Picture [1]")
    }

    /// Feeds have a picture above each article that leads to the article.
    @Test func aPictureThatLeadsToTheArticleItselfLeadsToThePicture() {
        #expect(lines([figure("Watch", link: "https://a.org/1")]).last == "[1] https://a.org/p.jpg")
    }

    @Test func aCaptionThatLeadsThereHasTheOnlyNumber() {
        let caption = [TextBlock.Span("Watch", link: "https://a.org/film")]
        let block = TextBlock.figure(caption: caption, url: "https://a.org/p.jpg", link: "https://a.org/film")
        #expect(lines([block]).first == "▣ Watch[1]")
    }

    @Test func picturesWithoutWordsKeepTheirLinks() {
        let gallery = [figure(nil, link: "https://a.org/x"), figure(nil, link: "https://a.org/y")]
        #expect(lines(gallery).suffix(2) == ["[1] https://a.org/x", "[2] https://a.org/y"])
    }

    private func line(_ pieces: [(String, isRaised: Bool)]) -> String {
        SetText.body([.paragraph(pieces.map { .init($0.0, style: $0.isRaised ? .superscript : []) })], width: 60)
            .joined(separator: "⏎")
    }

    @Test(arguments: [
        ("x", "a", "y", "x^a y"), ("u", "p+q", "v", "u^(p+q)v"), ("e", "iθ", "=1", "e^iθ=1"), ("B", "T", "A", "B^T A"),
        ("(1−d)", "t", "", "(1−d)^t"), ("(1−d)", "t/4", " x", "(1−d)^(t/4) x"), ("10", "12+k", "", "10^(12+k)"),
        ("10", "x", ".", "10^x."), ("e", "−λt", "", "e^(−λt)"), ("g", "(m)", "(z)", "g^(m)(z)"),
        ("2", "3m", "k", "2^3m k"),
        ("e", "rt", "", "e^rt"), ("c", "2", "d", "c²d"), ("c", "−1", "d", "c⁻¹d"),
    ])
    func exponentsStayExponents(base: String, raised: String, after: String, shown: String) {
        #expect(line([(base, false), (raised, true), (after, false)]) == shown)
    }

    @Test(arguments: [
        ("3", "rd", " day"), ("M", "lle", " Ro"), ("5", "ème", " jour"), ("XIX", "e", " siècle"),
        ("V", "e", " République"),
        ("n", "o", " 5"), ("N", "o", " 5"), ("D", "r", " Ro"), ("S", "te", " Anne"), ("k", "th", " term"),
        ("Boat", "TM", " co"),
        ("Boat", "®", " co"), ("14", "h", "30"), ("5", "й", " день"), ("2", "a", " vez"), ("Total", "a", " sum"),
        ("Cox", "†", "."),
        ("M", "c", "Ro"), ("", "a", " note"),
    ])
    func ordinalsAndAbbreviationsAreOneWord(base: String, raised: String, after: String) {
        #expect(line([(base, false), (raised, true), (after, false)]) == base + raised + after)
    }

    @Test func aTaskHasItsBoxForAMarker() {
        let items = [true, false].map { TextBlock.ListItem(marker: "•", isDone: $0, blocks: [.text("Paint")]) }
        #expect(SetText.body([.list(items)]) == ["☑ Paint", "☐ Paint"])
    }
}
