import Foundation
import News
import Testing

@Suite struct QueryPrinterTests {
    @Test(arguments: [
        "", "tax", "return hubs", "\"return hubs\"", "#Kosovo #UK -#Sport", "source:times is:unread",
        "source:\"The Times\" -category:politics", "is:starred -is:unread --tax", "after:2025-06-01T10:00:00Z",
        "before:2025-06-01T10:00:00Z",
        "title:hub -title:\"return hubs\" author:smith story:7 has:author -has:link govern*", "\"a b\" \"c\"",
        "(#serbia OR #albania) tax", "a b OR c", "-(a OR b c)",
        "\"OR\" \"NOT\" \"AND\" NOT c \"-tax\" \"#tax\" \"a:b\"",
        "\"say \\\"yes\\\" \\\\ now\"", "日本 選挙 émigré", "\"a\nb\" \"(c)\"", "12:30 https://example.org/ AT&T tax*",
        "lang:de -lang:ja has:picture has:file \"carbon tax*\"",
    ])
    func printsWhatParsesToTheSameQuery(text: String) throws {
        let query = try QueryParser.parse(text)
        #expect(try QueryParser.parse(query.text) == query, "printed as \(query.text)")
    }

    @Test func readsBackEveryRandomQueryThatItPrinted() throws {
        var random = SeededGenerator(state: 7)
        for _ in 0..<2000 {
            let query = try QueryParser.parse(randomQuery(depth: 3, using: &random))
            #expect(try QueryParser.parse(query.text) == query, "printed as \(query.text)")
        }
    }

    @Test(arguments: [
        (Query.all([]), ""), (.all([.words("a")]), "a"), (.any([.words("a")]), "a"), (.any([]), "(is:read is:unread)"),
    ])
    func printsListsOfOneAndNoneAsWhatTheyMean(query: Query, text: String) {
        #expect(query.text == text)
    }

    private func randomQuery(depth: Int, using random: inout SeededGenerator) -> String {
        let simple = [
            "tax", "\"a b\"", "#UK", "source:\"The \\\"Sun\\\"\"", "title:\"a b\"", "author:x", "has:date",
            "before:2025", "age:<2d", "tax*", "category:world", "is:unread", "is:read",
            "lang:fr", "\"a b*\"", "has:picture",
        ]
        switch Int.random(in: 0..<(depth > 0 ? 7 : 2), using: &random) {
        case 0, 1: return simple.randomElement(using: &random) ?? ""
        case 2: return "-" + randomQuery(depth: 0, using: &random)
        case 3: return "-(\(randomQuery(depth: depth - 1, using: &random)))"
        case 4: return "(\(randomQuery(depth: depth - 1, using: &random)))"
        case 5:
            return randomQuery(depth: depth - 1, using: &random) + " OR "
                + randomQuery(depth: depth - 1, using: &random)
        default:
            return randomQuery(depth: depth - 1, using: &random) + " " + randomQuery(depth: depth - 1, using: &random)
        }
    }
}

/// The same numbers on every run.
private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
