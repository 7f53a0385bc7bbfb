import News
import Testing

@Suite("What was searched for is seen")
struct QueryHighlightsTests {
    @Test(arguments: [
        ("hubs", "Migrant return HUBS, hubs and hubsters", ["HUBS", "hubs"]),
        ("hub*", "Migrant return hubs: a hub", ["hubs", "hub"]),
        ("facade tax", "Naïve façades? A façade tax.", ["façade", "tax"]),
        ("\"return hubs\"", "Return-hubs return to hubs", ["Return-hubs"]),
        ("\"carbon tax*\"", "carbon taxation, carbon trade", ["carbon taxation"]),
        ("日本", "東日本大震災は日本の", ["日本", "日本"]),
        ("ข่าว", "อ่านข่าววันนี้", ["ข่าว"]),
        ("u.s.", "U.S. news", ["U.S"]),
        ("don't", "I don't, he doesn’t", ["don't"]),
        ("-storm calm", "calm after the storm", ["calm"]),
        ("--storm", "calm after the storm", ["storm"]),
        ("(storm OR calm) -(-after)", "calm after the storm", ["calm", "after", "storm"]),
        ("author:calm #storm is:unread", "calm after the storm", []),
        ("storm \"the storm\"", "after the storm", ["the storm"]),
        ("emoji", "👩‍👩‍👧 emoji e\u{301}moji", ["emoji", "e\u{301}moji"]),
        ("", "anything", []),
    ])
    func inTheText(query: String, text: String, expected: [String]) throws {
        let highlights = QueryHighlights(try QueryParser.parse(query))
        #expect(highlights.ranges(in: text).map { String(text[$0]) } == expected)
    }

    @Test func titlesAndBylinesHaveTheirOwn() throws {
        let highlights = QueryHighlights(try QueryParser.parse("title:storm author:jane calm"))
        func found(_ part: QueryHighlights.Part) -> [Substring] {
            let text = "Jane calm storm"
            return highlights.ranges(in: text, as: part).map { text[$0] }
        }
        #expect(found(.title) == ["calm", "storm"])
        #expect(found(.author) == ["Jane", "calm"])
        #expect(found(.text) == ["calm"])
    }

    @Test func whatIsBeingTypedFitsAsFarAsItGoes() {
        let text = "The Storm Ottilie; storms; storm"
        #expect(QueryHighlights(typed: "storm ot").ranges(in: text).map { text[$0] } == ["Storm Ottilie"])
        #expect(QueryHighlights(typed: "stor").ranges(in: text).count == 3)
        #expect(QueryHighlights(typed: " – ").isEmpty)
        #expect(QueryHighlights.none.ranges(in: text).isEmpty)
    }
}

@Suite("Highlights of what is folded") struct FoldedHighlightsTests {
    @Test(arguments: [
        ("strasse", "Die Straße", "Straße"), ("finance", "the ﬁnance of it", "ﬁnance"), ("ai", "ＡＩで", "ＡＩ"),
        ("ガラス", "ｶﾞﾗｽの本", "ｶﾞﾗｽ"), ("αθηνα", "στην Αθήνα", "Αθήνα"), ("ολυμπιακος", "ΟΛΥΜΠΙΑΚΟΣ", "ΟΛΥΜΠΙΑΚΟΣ"),
        ("news", "𝐍𝐞𝐰𝐬 of", "𝐍𝐞𝐰𝐬"), ("서울", "서울에서", "서울"), ("oeuvre", "l'Œuvre", "Œuvre"), ("كتاب", "كِتَاب", "كِتَاب"),
    ]) func whatIsFoundIsSeen(search: String, text: String, seen: String) throws {
        let highlights = QueryHighlights(.words(search))
        #expect(highlights.ranges(in: text).map { String(text[$0]) } == [seen])
    }

    @Test(arguments: ["", "a", "é", "ß", "Straße", "日本", "a\u{301}", "\u{1F9F5}\u{2066}x", "ﾞ", "\u{640}"])
    func foldingTwiceIsFoldingOnce(text: String) {
        let folded = SearchFolding.folded(text)
        #expect(SearchFolding.folded(folded) == folded)
    }

    @Test func everyScalarIsFoldedToLettersOnce() {
        for value in UInt32(0)..<0x3_0000 {
            guard let scalar = Unicode.Scalar(value),
                value % 3 == 0 || value < 0x2000 || value > 0xF900 && value < 0x1_0000
            else {
                continue
            }
            let folded = SearchFolding.folded("x\(scalar)x")
            #expect(
                folded.unicodeScalars.first == "x" && folded.unicodeScalars.last == "x"
                    && SearchFolding.folded(folded) == folded, "\(value)")
        }
    }
}
