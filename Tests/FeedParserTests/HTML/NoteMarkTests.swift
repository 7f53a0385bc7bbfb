import News
import Testing

@testable import FeedParser

/// Small raised letters and readings, in the plain text that search, exports and programs get, and in what tagging reads.
@Suite("Marks at words") struct NoteMarkTests {
    @Test(arguments: [
        ("Olaf Scholz<sup>7</sup> said", "Olaf Scholz⁷ said"),
        ("Olaf Scholz<sup><a href=\"#fn7\">[7]</a></sup> said", "Olaf Scholz[7] said"),
        ("lithium<sup>2,3</sup> and", "lithium²,³ and"), ("lithium<sup>2</sup><sup>3</sup>", "lithium²,³"),
        ("in 1998<sup>4</sup> and", "in 1998⁴ and"), ("10<sup>-9</sup> m", "10⁻⁹ m"),
        ("2<sup>64</sup> keys", "2⁶⁴ keys"),
        ("Bergen<sup>b</sup> is", "Bergen[b] is"), ("Pepsi<sup>®</sup> is", "Pepsi® is"),
        ("the 22<sup>nd</sup> of May", "the 22nd of May"), ("M<sup>me</sup> Curie", "Mme Curie"),
        ("le XX<sup>e</sup> siècle", "le XXe siècle"), ("CO<sub>2</sub>", "CO2"),
        ("cobalt<a class=\"footnote-anchor\" href=\"#footnote-4\">4</a> from", "cobalt⁴ from"),
        ("cobalt<a href=\"https://a.example/p/x#footnote-4\">4</a> from", "cobalt⁴ from"),
        ("cobalt<a href=\"#_ftn1\">[1]</a> from", "cobalt[1] from"),
        ("Chapter <a href=\"#c4\">4</a> of", "Chapter 4 of"), ("top<a href=\"/list?page=4\">4</a>", "top4"),
        ("<ruby>東京<rt>とうきょう</rt></ruby><ruby>都庁<rp>(</rp><rt>とちょう</rt><rp>)</rp></ruby>で", "東京都庁で"),
    ])
    func areNoPartOfThem(html: String, text: String) {
        #expect(PlainText.text(of: "<p>\(html)</p>") == text)
    }

    @Test(arguments: [
        ("Olaf Scholz<sup>7</sup> said", "Olaf Scholz said"), ("Bergen<sup>b</sup> is", "Bergen is"),
        ("Pepsi<sup>®</sup> is", "Pepsi is"), ("Kyiv<sup>[citation needed]</sup> is", "Kyiv is"),
        ("cobalt<a href=\"#footnote-4\">4</a> from", "cobalt from"), ("the 22<sup>nd</sup> of", "the 22nd of"),
        ("M<sup>me</sup> Curie", "Mme Curie"), ("<ruby>大阪<rt>おおさか</rt></ruby>で", "大阪で"),
    ])
    func areNoneForTags(html: String, text: String) {
        let blocks = HTMLBlocks.blocks(of: "<p>\(html)</p>", base: "https://a.example/p/x")
        #expect(TaggingText(blocks).passages.map(\.text) == [text])
    }

    @Test func headlinesHaveNoReadings() {
        let title = "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby><ruby>字<rt>じ</rt></ruby>の本"
        #expect(TitleText.line(of: ParsedText(title, kind: .html)) == "漢字の本")
    }
}
