import Foundation
import GRDB
import News
import Testing

@testable import Store

@Suite("Letters that are typed in another way than they are printed") struct SearchFoldingTests {
    private static let texts = [
        "ＮＨＫが７月のＧ２０で２０２６年", "Die Fußgänger auf der Weißen Straße", "Encyclopædia, sœur et cœur",
        "Þingvellir og Ærø, Øresund, Łódź, Đakovo", "the oﬃce of ﬁnance and ﬂowers", "ｶﾞﾗｽとﾊﾟﾝのｹｰｷ",
        "Τα νέα από την Αθήνα, ο Ολυμπιακός", "ΑΘΗΝΑ: ΝΕΑ ΜΕΤΡΑ", "Ещё один ёж и йод", "كِتَابٌ عن الأُمّة",
        "\u{2067}الوزير\u{2069} قال", "שָׁלוֹם לכולם", "𝐁𝐫𝐞𝐚𝐤𝐢𝐧𝐠 𝑛𝑒𝑤𝑠 CO₂", "🪵Feuerholz🪵 kostet ₿100",
        "\u{110B}\u{1161}\u{1112}\u{1175} 소식",
        "삼성전자가 반도체를 만든다", "정부는 인천공항까지 AI로", "학교에서의 생활은 물이 좋다", "神社と漢字", "Ǆungla i Ĳsselmeer",
    ]

    @Test(arguments: [
        ("NHK", [0]), ("nhk", [0]), ("ＮＨＫ", [0]), ("G20", [0]), ("2026年", [0]), ("２０２６", [0]), ("7月", [0]),
        ("fussganger", [1]), ("FUSSGÄNGER", [1]), ("weissen", [1]), ("straße", [1]), ("strasse", [1]), ("STRAẞE", [1]),
        ("encyclopaedia", [2]), ("soeur coeur", [2]), ("cœur", [2]), ("thingvellir", [3]), ("aero", [3]),
        ("oresund", [3]), ("lodz", [3]), ("dakovo", [3]), ("office", [4]), ("finance flowers", [4]), ("ﬁnance", [4]),
        ("ガラス", [5]), ("パン", [5]), ("ケーキ", [5]), ("ｹｰｷ", [5]), ("カラス", []), ("νεα", [6, 7]), ("νέα", [6, 7]),
        ("αθήνα", [6, 7]), ("ΑΘΗΝΑ", [6, 7]), ("ολυμπιακοσ", [6]), ("Ολυμπιακός", [6]), ("еще", [8]), ("ежик", []),
        ("еж", [8]), ("йод", [8]), ("иод", []), ("كتاب", [9]), ("كِتاب", [9]), ("الأمة", [9]), ("الامة", [9]),
        ("الوزير", [10]), ("שלום", [11]), ("breaking news", [12]), ("co2", [12]), ("feuerholz", [13]), ("100", [13]),
        ("아히", [14]), ("소식", [14]), ("삼성전자", [15]), ("반도체", [15]), ("만든다", [15]), ("전자", []), ("정부", [16]),
        ("인천공항", [16]), ("AI", [16]), ("학교", [17]), ("생활", [17]), ("물", [17]), ("神社", [18]), ("dzungla", [19]),
        ("ijsselmeer", [19]), ("strass*", [1]), ("삼성*", [15]), ("thing*", [3]),
    ]) func areFound(search: String, expected: [Int]) throws {
        let fixture = try Self.library(Store.inMemory())
        let all = Set(Self.texts.indices)
        #expect(try Self.found(.words(search), fixture) == Set(expected), "\(search)")
        #expect(try Self.found(.not(.words(search)), fixture) == all.subtracting(expected), "not \(search)")
    }

    @Test(arguments: [
        ("weissen strasse", [1]), ("soeur et coeur", [2]), ("νεα απο", [6]), ("oeuvre d'art", []), ("인천공항까지 AI", [16]),
        ("ガラスと", [5]), ("breaking NEWS", [12]),
    ]) func phrasesAreFoundSoToo(search: String, expected: [Int]) throws {
        let fixture = try Self.library(Store.inMemory())
        #expect(try Self.found(.phrase(search), fixture) == Set(expected), "\(search)")
    }

    @Test func theIndexOfAnOlderStoreIsBroughtToItStepByStep() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let store = try Store.open(at: path)
        // As format 10 would have written it.
        try store.writing { db in try SearchForms.set(.max, db) }
        let fixture = try Self.library(store)
        func all(_ search: String) throws -> Set<Int> { try Self.found(.words(search), fixture) }
        #expect(try all("straße") == [1])
        #expect(try all("strasse") == [])
        #expect(try store.needsSearchUpgrade())
        #expect(try store.check() == [])
        // Half of it, in the order of the ids, the newest first.
        _ = try store.writing { db in try SearchForms.advance(by: 10, store.codec, db) }
        for (search, found) in [
            ("strasse", 1), ("straße", 1), ("2026年", 0), ("ΑΘΗΝΑ", 7), ("breaking", nil), ("정부는", 16),
        ] {
            #expect(try all(search) == Set([found].compactMap(\.self)).union(search == "ΑΘΗΝΑ" ? [6] : []), "\(search)")
        }
        // What comes and goes meanwhile.
        try fixture.ingest([.named("New", text: "Schloß"), .named("Older", minutesAgo: 500, text: "Schloß")])
        #expect(try fixture.titles(.words("schloß")) == ["New", "Older"])
        try fixture.ingest([.named("Older", minutesAgo: 500, text: "Gruß")])
        #expect(try fixture.titles(.words("gruß")) == ["Older"])
        try store.upgradeSearch()
        #expect(try !store.needsSearchUpgrade())
        for (search, found) in [("strasse", 1), ("breaking", 12), ("정부", 16), ("schloss", nil), ("gruss", nil)] {
            #expect(try Self.found(.words(search), fixture).contains(found ?? -1), "\(search)")
        }
        #expect(try fixture.titles(.words("schloss")) == ["New"])
        #expect(try fixture.titles(.words("gruss")) == ["Older"])
        // Nothing is left behind when all of it goes.
        try store.unsubscribe(fixture.feed)
        let rest = try store.writing { db in
            try db.execute(
                sql: """
                    CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, words, row);
                    CREATE VIRTUAL TABLE temp.title_terms USING fts5vocab(main, title_words, row);
                    """)
            return try String.fetchAll(db, sql: "SELECT term FROM temp.terms UNION SELECT term FROM temp.title_terms")
        }
        #expect(rest == [])
    }

    private static func found(_ query: Query, _ fixture: StoreFixture) throws -> Set<Int> {
        Set(try fixture.titles(query).map { Int($0.dropFirst(3)) ?? -1 })
    }

    private static func library(_ store: Store) throws -> StoreFixture {
        let fixture = try StoreFixture(store)
        try fixture.ingest(
            texts.enumerated().map { index, text in .named("nr-\(index)", minutesAgo: index, text: text) })
        return fixture
    }
}

@Suite("Beginnings of words") struct ShortBeginningTests {
    /// As large a store as it takes for texts to be looked into.
    private func library(_ count: Int) throws -> StoreFixture {
        let fixture = try StoreFixture.inMemory()
        let words = ["warfare", "warm", "aircraft", "snakes", "tide", "winter", "Quay", "ärger"]
        try fixture.store.ingest(
            (0..<count).map { index in
                let drafts = ArticleDraft.named(
                    index % 3 == 0 ? "Tidal report \(index)" : "Nr \(index)", minutesAgo: index,
                    text: "The \(words[index % words.count]) of it")
                return drafts
            }, into: fixture.feed, at: noon, pace: .bulk)
        return fixture
    }

    @Test(arguments: [40, 6_000]) func findNoLessThanLongerOnes(count: Int) throws {
        let fixture = try library(count)
        for (long, shorter) in [
            ("warfare", ["warf*", "war*", "wa*", "w*"]), ("snakes", ["sna*", "sn*", "s*"]),
            ("tidal", ["tid*", "ti*", "t*"]), ("quay", ["q*"]), ("ärger", ["arg*", "är*"]),
        ] {
            var wider = Set(try fixture.titles(.words(long), limit: 10_000))
            #expect(!wider.isEmpty)
            for search in shorter {
                let query = Query.words(search)
                let titles = Set(try fixture.titles(query, limit: 10_000))
                #expect(titles.isSuperset(of: wider), "\(search)")
                #expect(try fixture.store.counts(of: query).total == titles.count, "\(search)")
                #expect(try fixture.store.counts(of: .not(query)).total == count - titles.count, "-\(search)")
                #expect(try fixture.titles(.not(query), limit: 10_000).count == count - titles.count, "-\(search)")
                let tag = try #require(Tag("none"))
                #expect(try fixture.titles(.all([query, .tag(tag)])) == [])
                wider = titles
            }
        }
        // Pages go on where they ended.
        let first = try fixture.slice(.words("t*"), limit: 20)
        let last = try #require(first.headlines.last)
        let next = try fixture.slice(.words("t*"), .olderThan(last.id), limit: 20)
        #expect(Set(first.headlines.map(\.id)).isDisjoint(with: next.headlines.map(\.id)))
        #expect(next.headlines.count == min(20, count - 20))
    }

    @Test func areFoundByRulesToo() throws {
        let fixture = try StoreFixture.inMemory()
        let rule = try TagRule(tag: try #require(Tag("Fight")), text: "war* -sna*")
        fixture.store.use([rule])
        try fixture.ingest([
            .named("A", text: "warfare"), .named("B", minutesAgo: 1, text: "warfare of snakes"),
            .named("C", minutesAgo: 2, text: "peace"), .named("War", minutesAgo: 3),
        ])
        #expect(try fixture.titles(QueryParser.parse("#fight")) == ["A", "War"])
        #expect(try fixture.titles(QueryParser.parse("title:w*")) == ["War"])
        #expect(try fixture.titles(QueryParser.parse("title:wa* OR sna*")) == ["B", "War"])
    }

    @Test func anyWordIsEnoughInEachAlternative() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([
            .named("A", text: "storm"), .named("B", minutesAgo: 1, text: "coast"),
            .named("C", minutesAgo: 2, text: "tide"),
            .named("D", minutesAgo: 3, text: "calm"), .named("E", minutesAgo: 4, text: "storm calm"),
        ])
        func any(_ text: String) throws -> Set<String> {
            var titles = Set<String>()
            let query = try QueryParser.parse(text)
            try fixture.store.articles(bestMatching: query, anyWord: true, limit: 9) {
                titles.insert($0.title)
                return true
            }
            return titles
        }
        #expect(try any("storm coast") == ["A", "B", "E"])
        #expect(try any("storm coast OR tide sea") == ["A", "B", "C", "E"])
        #expect(try any("(storm coast OR tide) -calm") == ["A", "B", "C"])
        #expect(try any("coast") == ["B"])
        #expect(try any("storm OR coast") == ["A", "B", "E"])
        // Of each of two groups one word has to be there.
        #expect(try any("(storm sea) (coast sky)") == [])
        #expect(try any("(storm sea) (calm sky)") == ["E"])
    }
}

@Suite("Letters and signs that are written in two ways") struct TwinLetterTests {
    private static let texts = [
        "Scholz⁷ sprach über Lithium²,³ im Jahr 1998⁴", "10⁹ Menschen, 7 km² und 3 m³", "हिन्दी और सम्बन्ध, पाँच",
        "الحكومة على المدرسة", "دولت ایران کشور", "㈱トヨタ 5㎏",
    ]

    @Test(arguments: [
        ("scholz", [0]), ("lithium", [0]), ("1998", [0]), ("19984", []), ("109", []), ("10⁹", [1]), ("km2", [1]),
        ("m³", [1]), ("हिंदी", [2]), ("संबंध", [2]), ("पांच", [2]), ("الحكومه", [3]), ("علي", [3]), ("ايران", [4]),
        ("كشور", [4]), ("株", [5]), ("5kg", [5]),
    ]) func areFoundEitherWay(search: String, expected: [Int]) throws {
        let fixture = try StoreFixture(Store.inMemory())
        try fixture.ingest(
            Self.texts.enumerated().map { index, text in .named("nr-\(index)", minutesAgo: index, text: text) })
        let found = Set(try fixture.titles(.words(search)).map { Int($0.dropFirst(3)) ?? -1 })
        #expect(found == Set(expected), "\(search)")
    }
}
