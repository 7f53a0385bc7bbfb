import Foundation
import Testing

@testable import FeedParser

@Suite struct CharacterReferencesTests {
    @Test(arguments: [
        ("&amp; &lt;b&gt; &quot;", "& <b> \""),
        ("caf&eacute; &mdash; &hellip;", "café — …"),
        ("&notit; &notin;", "¬it; ∉"),
        ("AT&T R&D &unknown; &", "AT&T R&D &unknown; &"),
        ("&copy 2025 &COPY; &Copy;", "© 2025 © &Copy;"),
        ("&NotEqualTilde;", "\u{2242}\u{338}"),
        ("&#8217;&#x2019;&#X2019", "’’’"),
        ("&#150; &#x80;", "– €"),
        ("&#0; &#xD800; &#x110000; &#99999999999999999999;", "\u{FFFD} \u{FFFD} \u{FFFD} \u{FFFD}"),
        ("&#; &#x; &#xg;", "&#; &#x; &#xg;"),
        ("&CounterClockwiseContourIntegral;", "\u{2233}"),
    ])
    func referencesInTextAreDecodedAsBrowsersDo(input: String, expected: String) {
        #expect(CharacterReferences.decoded(input) == expected)
    }

    @Test func addressesKeepParametersThatLookLikeReferences() {
        #expect(CharacterReferences.decoded("?a=1&copy=2&amp;reg=3&lt", in: .attribute) == "?a=1&copy=2&reg=3<")
    }

    @Test func theTableIsInTheOrderThatSearchingNeeds() {
        let names = "\(NamedReferences.table)".split(whereSeparator: \.isWhitespace).map { entry in
            Array(entry.utf8.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "!") })
        }
        #expect(names.count == 2_125)
        #expect(zip(names, names.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }
}

@Suite(.enabled(if: Corpora.exist))
struct CharacterReferencesCorpusTests {
    @Test func everyReferenceOfTheCorpusIsDecodedExactly() throws {
        struct Case: Decodable {
            var name: String
            var input: String
            var text: String
        }
        let lines = try Corpora.data("html-tokenizer/charrefs.jsonl").split(separator: UInt8(ascii: "\n"))
        let cases = try lines.map { try JSONDecoder().decode(Case.self, from: Data($0)) }
        #expect(cases.count > 2_000)
        let wrong = cases.filter { !CharacterReferences.decoded($0.input).utf8.elementsEqual($0.text.utf8) }
        #expect(wrong.map(\.input) == [])
    }
}
