import Foundation
import News
import Store
import Synchronization
import Testing

@Suite struct SearchTests {
    private static let texts: [(title: String, author: String?, text: String)] = [
        ("Migrant return hubs", "Ana Šulc", "Sir Keir Starmer is pressing ahead with plans."),
        ("Über die Brücke", nil, "Größe und Maß; naïve façades, e\u{301}tude."),
        ("東京で経済会議", "山田太郎", "日本経済は回復している。カタカナも。"),
        ("हिन्दी समाचार", nil, "नमस्ते दुनिया"),
        ("أخبار كوسوفو", nil, "قال الوزير إن الحدود مفتوحة"),
        ("อ่านข่าววันนี้", nil, "ประเทศไทยและ COVIDในลาว"),
        ("한국 뉴스", nil, "대통령이 서울에서 말했다"),
        ("C++ and U.S. news 2026", nil, "It's 12:30; e-mail me@example.org"),
    ]

    @Test(arguments: [
        ("hubs", [0]), ("HUBS return", [0]), ("starmer", [0]), ("sulc", [0]), ("Šulc", [0]), ("hub", []),
        ("uber brucke", [1]), ("größe", [1]), ("GROSSE", [1]), ("étude", [1]), ("etude facades", [1]),
        ("日本経済", [2]), ("日本", [2]), ("経", [2]), ("本日", []), ("東京 会議", [2]), ("カタカナ", [2]), ("山田", [2]),
        ("東京で経済会議", [2]), ("नमस्ते", [3]), ("नमस", []), ("समाचार", [3]), ("الوزير", [4]), ("ข่าว", [5]), ("ไทย", [5]),
        ("ลาว", [5]), ("covid", [5]),
        ("วข่า", []), ("서울에서", [6]), ("서울", [6]), ("대통령", [6]), ("통령", []), ("c++", [7]), ("u.s.", [7]), ("12:30", [7]),
        ("me@example.org", [7]),
        ("\"quoted", []), ("hubs OR starmer", []),
        ("hub*", [0]), ("bru*", [1]), ("b*", [1]), ("starm*", [0]), ("st*", [0]), ("- hubs &", [0]), ("NEAR", []),
    ]) func wordsAreFoundInEveryScript(search: String, expected: [Int]) throws {
        let fixture = try Self.library()
        #expect(try fixture.titles(.words(search)) == expected.map { Self.texts[$0].title }, "\(search)")
        let others = Self.texts.indices.filter { !expected.contains($0) }.map { Self.texts[$0].title }
        #expect(try fixture.titles(.not(.words(search))) == others, "not \(search)")
    }

    @Test(arguments: ["\"", "*", "**", "(", "^", "a\u{0}b", "\u{1B}[2J", "{x}:", "+-", "NOT", "AND OR"])
    func whateverIsTypedIsNoSyntax(search: String) throws {
        let fixture = try Self.library()
        _ = try fixture.titles(.words(search))
        _ = try fixture.store.counts(of: .not(.words(search)))
    }

    @Test func aWordFindsTagsAndPublishersThatAreCalledSo() throws {
        let fixture = try StoreFixture.inMemory()
        let sun = try fixture.follow("https://sun.example/feed", title: "The Evening Sun")
        try fixture.ingest([
            .named("A", tags: ["UK"]), .named("B", minutesAgo: 1, text: "the uk"), .named("C", minutesAgo: 2),
        ])
        try fixture.ingest([.named("D", minutesAgo: 3, text: "calm", tags: ["Ukraine"])], into: sun)
        func titles(_ text: String) throws -> [String] { try fixture.titles(QueryParser.parse(text)) }
        #expect(try titles("uk") == ["A", "B"])
        #expect(try titles("Uk*") == ["A", "B", "D"])
        #expect(try titles("evening") == ["D"])
        #expect(try titles("even*") == ["D"])
        #expect(try titles("sun calm") == ["D"])
        #expect(try titles("-uk") == ["C", "D"])
        #expect(try titles("times -uk") == ["C"])
        #expect(try titles("\"the uk\"") == ["B"])
        #expect(try titles("a b c d e f g uk ukraine sun times evening") == [])
        #expect(try fixture.store.counts(of: QueryParser.parse("uk OR sun")).total == 3)
    }

    @Test func wordsOfAPhraseStandNextToEachOther() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([
            .named("Return hubs", text: "Nothing."), .named("A", minutesAgo: 1, text: "Migrant return-hubs, say"),
            .named("B", minutesAgo: 2, text: "hubs return"), .named("C", minutesAgo: 3, text: "Return to the hubs"),
            .named("D", minutesAgo: 4, text: "日本の経済と日本経済"), .named("E", minutesAgo: 5, text: "経済の日本"),
        ])
        func titles(_ text: String) throws -> [String] { try fixture.titles(QueryParser.parse(text)) }
        #expect(try titles("\"return hubs\"") == ["Return hubs", "A"])
        #expect(try titles("\"RETURN hub*\"") == ["Return hubs", "A"])
        #expect(try titles("\"return h*\"") == ["Return hubs", "A"])
        #expect(try titles("-\"return hubs\"") == ["B", "C", "D", "E"])
        #expect(try titles("\"return hubs\" OR \"hubs return\"") == ["Return hubs", "A", "B"])
        #expect(try titles("\"日本 経済\"") == ["D"])
        #expect(try fixture.store.counts(of: .phrase("return hubs")).total == 2)
    }

    @Test func textsPackedWithADictionaryAreLookedInto() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        for start in stride(from: 0, to: 1_200, by: 300) {
            try fixture.ingest(
                (start..<start + 300).map { number in
                    let text = String(repeating: "The council met again and said nothing new. ", count: 4)
                    return .named("Nr \(number)", minutesAgo: number, text: text + "Item \(number) of it.")
                })
        }
        fixture.store.close()
        let store = try Store.open(at: path)
        let query = Query.phrase("item 7 of")
        #expect(try store.counts(of: query).total == 1)
        #expect(try store.search(PageRequest(query: query, position: .newest, limit: 9)).slice.headlines.count == 1)
        #expect(try store.counts(of: .phrase("nothing new the council")).total == 1_200)
    }

    @Test func aSearchThatTakesItsTimeSaysSo() throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        try fixture.ingest((0..<50).map { .named("Nr \($0)", minutesAgo: $0, text: "one and two") })
        let request = PageRequest(query: .phrase("two one"), position: .newest, limit: 10)
        let cut = try fixture.store.search(request, within: .zero)
        #expect(!cut.isWhole && cut.slice.hasOlder && cut.slice.headlines.isEmpty)
        let whole = try fixture.store.search(request, within: .seconds(60))
        #expect(whole.isWhole && !whole.slice.hasOlder)
        #expect(try fixture.store.search(request).isWhole)
        #expect(try fixture.store.searchCounts(of: .phrase("one and")) == PageCounts(total: 50, unread: 50))
        fixture.store.interruptSearching()
        #expect(try fixture.store.search(request, within: .seconds(60)).isWhole)
    }

    @Test func theFirstAnswerLooksForBeginningsInTitles() throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        try fixture.ingest([
            .named("Governors meet", text: "calm"), .named("A", minutesAgo: 1, text: "the governor"),
            .named("B", minutesAgo: 2, text: "governors"), .named("C", minutesAgo: 3, tags: ["Government"]),
        ])
        func first(_ text: String) throws -> (titles: [String], isWhole: Bool) {
            let request = PageRequest(query: try QueryParser.parse(text), position: .newest, limit: 9)
            let found = try fixture.store.search(request, within: .seconds(60))
            #expect(found.isWhole || found.slice.hasOlder)
            return (found.slice.headlines.map(\.title), found.isWhole)
        }
        #expect(try first("governor*") == (["Governors meet", "A"], false))
        #expect(try first("gov*") == (["Governors meet", "C"], false))
        #expect(try first("governor") == (["A"], true))
        #expect(try first("-governor*") == (["C"], true))
        #expect(try first("governor -governors*") == (["A"], true))
        #expect(try first("#government OR -(governors* OR \"the x\")") == (["A", "C"], true))
        #expect(try first("\"the govern*\"") == (["A"], true))
        #expect(try fixture.titles(.words("governor*")) == ["Governors meet", "A", "B"])
    }

    @Test func whatFitsBestComesFirst() throws {
        let fixture = try StoreFixture.inMemory()
        let filler = String(repeating: "many other words about nothing in particular ", count: 20)
        try fixture.ingest([
            .named("Long", text: filler + "storm"), .named("Twice", minutesAgo: 1, text: "storm storm and more"),
            .named("The storm", minutesAgo: 2, text: "calm"), .named("Rare", minutesAgo: 3, text: "storm ottilie"),
            .named("Neither", minutesAgo: 4),
        ])
        func titles(_ query: Query) throws -> [String] {
            let request = PageRequest(query: query, position: .newest, limit: 9, order: .bestFirst)
            let slice = try fixture.store.slice(request)
            #expect(!slice.hasNewer && !slice.hasOlder)
            return slice.headlines.map(\.title)
        }
        #expect(try titles(.words("storm")) == ["The storm", "Twice", "Rare", "Long"])
        let both = try QueryParser.parse("storm ottilie")
        #expect(try titles(both) == ["Rare"])
        #expect(try titles(both.withAnyWord).first == "Rare")
        #expect(try titles(both.withAnyWord).count == 4)
        #expect(try titles(.everything) == ["Long", "Twice", "The storm", "Rare", "Neither"])
        var best: [String] = []
        try fixture.store.articles(bestMatching: .words("storm"), limit: 2) {
            best.append($0.title); return true
        }
        #expect(best == ["The storm", "Twice"])
    }

    @Test func languagesPicturesAndFilesAreAskedFor() throws {
        let fixture = try StoreFixture.inMemory()
        var german = ArticleDraft.named("German", category: .sport)
        german.language = LanguageCode("de-AT")
        german.picture = "https://times.example/picture"
        var english = ArticleDraft.named("English", minutesAgo: 1)
        english.language = LanguageCode("en")
        english.enclosures = [Enclosure(url: "https://times.example/sound")]
        try fixture.ingest([german, english, .named("Unknown", minutesAgo: 2)])
        func titles(_ text: String) throws -> [String] { try fixture.titles(QueryParser.parse(text)) }
        #expect(try titles("lang:de") == ["German"])
        #expect(try titles("lang:de OR lang:en") == ["German", "English"])
        #expect(try titles("-lang:de") == ["English", "Unknown"])
        #expect(try titles("has:picture") == ["German"])
        #expect(try titles("-has:picture has:file") == ["English"])
        #expect(try fixture.store.article(fixture.id("German"))?.category == .sport)
        #expect(try fixture.store.article(fixture.id("English"))?.category == nil)
        let sidebar = try fixture.store.sidebarCounts(midnight: noon, tagLimit: 9)
        #expect(sidebar.categories.map(\.item) == [.sport])
        // What the feed says later counts.
        english.language = LanguageCode("fr")
        english.content.text = "Autre chose."
        try fixture.ingest([english])
        #expect(try titles("lang:fr") == ["English"])
        #expect(try titles("lang:en") == [])
        #expect(try fixture.store.check().isEmpty)
    }

    @Test func wordsAndListsCombine() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([
            .named("A", text: "storm", tags: ["x"]), .named("B", minutesAgo: 1, text: "storm"),
            .named("C", minutesAgo: 2, text: "calm", tags: ["x"]),
        ])
        let tag = Query.tag(try #require(Tag("x")))
        #expect(try fixture.titles(.all([tag, .words("storm")])) == ["A"])
        #expect(try fixture.titles(.any([tag, .words("storm")])) == ["A", "B", "C"])
        #expect(try fixture.titles(.all([tag, .not(.words("storm"))])) == ["C"])
        #expect(try fixture.store.counts(of: .any([tag, .words("storm")])) == PageCounts(total: 3, unread: 3))
    }

    private static func library() throws -> StoreFixture {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest(
            texts.enumerated().map { index, entry in
                ArticleDraft(
                    guid: "\(index)", title: entry.title, published: noon.addingTimeInterval(TimeInterval(-60 * index)),
                    author: entry.author, content: ArticleContent(text: entry.text))
            })
        return fixture
    }
}

@Suite("Searches that are interrupted") struct InterruptedSearchTests {
    /// Ten times as often in the long form (`TAGLINE_LONG=1`).
    @Test func everyMomentIsAGoodOne() throws {
        let rounds = ProcessInfo.processInfo.environment["TAGLINE_LONG"] == "1" ? 400 : 40
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        try fixture.ingest((0..<200).map { .named("Storm \($0)", minutesAgo: $0, text: "the coast of the sea") })
        let store = fixture.store
        let isOver = Mutex(false)
        let thread = Thread {
            while !isOver.withLock(\.self) {
                store.interruptSearching()
                store.interruptPreviews()
                store.interruptReading()
            }
        }
        thread.start()
        defer { isOver.withLock { $0 = true } }
        for typed in 0..<rounds {
            let text = ["storm coast", "\"the coast\"", "st*", "-coas*", "title:storm sea"][typed % 5]
            let request = PageRequest(query: try QueryParser.parse(text), position: .newest, limit: 20)
            func attempt(_ body: () throws -> Void) throws {
                do { try body() } catch StoreError.interrupted {}
            }
            try attempt { _ = try store.search(request, within: .seconds(60)) }
            try attempt { _ = try store.slice(request) }
            try attempt { _ = try store.counts(of: request.query) }
            try attempt { _ = try store.relatedTags(of: request.query, limit: 5) }
        }
        isOver.withLock { $0 = true }
        while !thread.isFinished { sched_yield() }
        #expect(try fixture.titles(.words("storm")).count == 50)
    }
}
