import Foundation
import News
import Store
import Testing

@Suite struct SearchTests {
    private static let texts: [(title: String, author: String?, text: String)] = [
        ("Migrant return hubs", "Ana Šulc", "Sir Keir Starmer is pressing ahead with plans."),
        ("Über die Brücke", nil, "Größe und Maß; naïve façades, e\u{301}tude."),
        ("東京で経済会議", "山田太郎", "日本経済は回復している。カタカナも。"),
        ("हिन्दी समाचार", nil, "नमस्ते दुनिया"),
        ("أخبار كوسوفو", nil, "قال الوزير إن الحدود مفتوحة"),
        ("한국 뉴스", nil, "대통령이 서울에서 말했다"),
        ("C++ and U.S. news 2026", nil, "It's 12:30; e-mail me@example.org"),
    ]

    @Test(arguments: [
        ("hubs", [0]), ("HUBS return", [0]), ("starmer", [0]), ("sulc", [0]), ("Šulc", [0]), ("hub", []),
        ("uber brucke", [1]), ("größe", [1]), ("GROSSE", []), ("étude", [1]), ("etude facades", [1]),
        ("日本経済", [2]), ("日本", [2]), ("経", [2]), ("本日", []), ("東京 会議", [2]), ("カタカナ", [2]), ("山田", [2]),
        ("東京で経済会議", [2]), ("नमस्ते", [3]), ("नमस", []), ("समाचार", [3]), ("الوزير", [4]), ("서울에서", [5]),
        ("c++", [6]), ("u.s.", [6]), ("12:30", [6]), ("me@example.org", [6]), ("\"quoted", []), ("hubs OR starmer", []),
        ("hub*", [0]), ("bru*", [1]), ("b*", [1]), ("starm*", [0]), ("st*", []), ("- hubs &", [0]), ("NEAR", []),
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
