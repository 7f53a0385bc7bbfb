import Foundation
import News
import Store
import Testing

/// Every query that can be thought of, compared with filtering a list of articles in Swift: pages in both directions,
/// counts, and the nearest unread.
@Suite struct QueryTests {
    @Test(arguments: [11, 12, 13]) func pagesAndCountsAgreeWithFilteringAList(seed: UInt64) throws {
        var library = try Library(seed: seed)
        for _ in 0..<40 {
            let query = library.someQuery(depth: 3)
            let expected = library.titles(query)
            let unread = library.titles(.all([query, .unread]))
            let store = library.fixture.store
            #expect(try library.allPages(query, .newest) == expected, "downwards: \(query.text)")
            #expect(try library.allPages(query, .oldest) == expected, "upwards: \(query.text)")
            #expect(
                try store.counts(of: query) == PageCounts(total: expected.count, unread: unread.count), "\(query.text)")
            var whole: [String] = []
            try store.articles(matching: query) { article in
                whole.append(article.title)
                return true
            }
            #expect(whole == expected, "\(query.text)")
            try library.compareNearestUnread(query, unread)
        }
    }

    @Test func anUnknownNameFitsNothing() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A", tags: ["x"])])
        let unknown = try #require(Tag("unknown"))
        #expect(try fixture.titles(.tag(unknown)) == [])
        #expect(try fixture.titles(.not(.tag(unknown))) == ["A"])
        #expect(try fixture.titles(.source("Nobody")) == [])
        #expect(try fixture.titles(.category(.weather)) == [])
        #expect(try fixture.store.counts(of: .tag(unknown)) == PageCounts())
    }

    @Test func aSourceIsFoundByItsNameElseByWordsOfIt() throws {
        let fixture = try StoreFixture.inMemory()
        let sunday = try fixture.follow("https://sunday.example/feed", title: "The Sunday Times")
        try fixture.ingest([.named("Daily", minutesAgo: 1)])
        try fixture.ingest([ArticleDraft(guid: "s", title: "Weekly", published: noon)], into: sunday)
        #expect(try fixture.titles(.source("Times")) == ["Daily"])
        #expect(try fixture.titles(.source("TIMES")) == ["Daily"])
        #expect(try fixture.titles(.source("sunday")) == ["Weekly"])
        #expect(try fixture.titles(.source("times the")) == ["Weekly"])
        #expect(try fixture.titles(.source("sun")) == [])
    }

    @Test func emptyListsMeanEverythingAndNothing() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A"), .named("B", minutesAgo: 1)])
        #expect(try fixture.titles(.all([])) == ["A", "B"])
        #expect(try fixture.titles(.any([])) == [])
        #expect(try fixture.titles(.not(.everything)) == [])
        #expect(try fixture.titles(.words("— &")) == ["A", "B"])
        #expect(try fixture.store.counts(of: .any([])) == PageCounts())
    }

    @Test func aQueryThatFallsApartIntoThousandsIsRefused() throws {
        let fixture = try StoreFixture.inMemory()
        let alternatives = (0..<12).map { Query.any([.words("a\($0)"), .words("b\($0)")]) }
        #expect(throws: StoreError.queryTooComplex) { try fixture.titles(.all(alternatives)) }
        #expect(throws: StoreError.queryTooComplex) { try fixture.store.counts(of: .all(alternatives)) }
    }

    @Test func manyTagsBesideEachOtherAreOneQuestion() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest((0..<250).map { .named("Nr \($0)", minutesAgo: $0, tags: ["tag\($0)"]) })
        let tags = (0..<250).compactMap { Tag("tag\($0)") }.map(Query.tag)
        #expect(try fixture.store.counts(of: .any(tags)).total == 250)
        #expect(try fixture.store.counts(of: .all(tags)).total == 0)
        #expect(try fixture.store.counts(of: .not(.any(tags))).total == 0)
    }
}

/// A store with some hundred random articles, and the same articles as a list.
private struct Library {
    struct Entry {
        var draft: ArticleDraft
        var id: ArticleID
        var source: String
        var isRead: Bool
        var isStarred: Bool
    }

    let fixture: StoreFixture
    private var random: SeededGenerator
    private var entries: [Entry] = []
    private let tags = ["Kosovo", "UK", "Serbia", "Sport", "KeirStarmer"].compactMap { Tag($0) }
    private let english: LanguageCode
    private let words = ["river", "Brücke", "東京", "storm", "budget", "नमस्ते"]

    init(seed: UInt64) throws {
        random = SeededGenerator(seed: seed)
        english = try #require(LanguageCode("en"))
        fixture = try StoreFixture.inMemory()
        let feeds = [
            ("Times", fixture.feed), ("Sun", try fixture.follow("https://sun.example/feed", title: "Sun")),
            ("Forbes", try fixture.follow("https://forbes.example/feed", title: "Forbes")),
        ]
        for round in 0..<6 {
            for (source, feed) in feeds {
                let drafts = (0..<Int.random(in: 5...20, using: &random)).map { number in
                    someDraft("\(source) \(round).\(number)")
                }
                try fixture.ingest(drafts, into: feed)
                entries += try drafts.map { draft in
                    Entry(
                        draft: draft, id: try fixture.id(draft.title), source: source, isRead: false, isStarred: false)
                }
            }
        }
        entries.sort { $0.id > $1.id }
        for index in entries.indices {
            entries[index].isRead = .random(using: &random)
            entries[index].isStarred = Int.random(in: 0..<4, using: &random) == 0
        }
        try fixture.store.save(StatusChange(entries.filter(\.isRead).map(\.id), mark: .read, isSet: true))
        try fixture.store.save(StatusChange(entries.filter(\.isStarred).map(\.id), mark: .starred, isSet: true))
    }

    private mutating func someDraft(_ title: String) -> ArticleDraft {
        let text = words.filter { _ in Bool.random(using: &random) }.joined(separator: " ")
        return ArticleDraft(
            guid: title, title: title,
            published: noon.addingTimeInterval(TimeInterval(-Int.random(in: 0...4_000, using: &random))),
            author: [nil, "Jane Doe", "John Doe and Jane Roe"].randomElement(using: &random) ?? nil,
            content: ArticleContent(text: text), tags: tags.filter { _ in Bool.random(using: &random) },
            category: [.sport, .politics, nil].randomElement(using: &random) ?? nil,
            language: [LanguageCode("en"), LanguageCode("de"), nil].randomElement(using: &random) ?? nil,
            story: [nil, StoryID(rawValue: 1), StoryID(rawValue: 2)].randomElement(using: &random) ?? nil,
            picture: Bool.random(using: &random) ? "https://times.example/picture" : nil,
            enclosures: Bool.random(using: &random) ? [] : [Enclosure(url: "https://times.example/sound")])
    }

    mutating func someQuery(depth: Int) -> Query {
        func some(_ library: inout Library) -> [Query] {
            (0..<Int.random(in: 1...3, using: &library.random)).map { _ in library.someQuery(depth: depth - 1) }
        }
        switch Int.random(in: 0..<(depth == 0 ? 11 : 17), using: &random) {
        case 0: return .tag(tags.randomElement(using: &random) ?? tags[0])
        case 1: return .source(["Times", "sun", "Forbes", "Nobody"].randomElement(using: &random) ?? "")
        case 2: return .category([.sport, .politics, .weather].randomElement(using: &random) ?? .sport)
        case 3: return .marked(.read)
        case 4: return .marked(.starred)
        case 5:
            let (word, next) = (words.randomElement(using: &random), words.randomElement(using: &random))
            return Bool.random(using: &random) ? .words(word ?? "") : .phrase("\(word ?? "") \(next ?? "")")
        case 6: return .since(noon.addingTimeInterval(TimeInterval(-Int.random(in: 0...4_500, using: &random))))
        case 7: return .title(["times", "sun", "forbes", "nothing"].randomElement(using: &random) ?? "")
        case 8 where Bool.random(using: &random):
            return .language(
                ["en", "de", "ja"].compactMap { LanguageCode($0) }.randomElement(using: &random) ?? english)
        case 8: return .author(["Jane Doe", "doe", "doe jane"].randomElement(using: &random) ?? "")
        case 9: return .has([.author, .story, .picture, .file].randomElement(using: &random) ?? .author)
        case 10: return .story(StoryID(rawValue: Int64.random(in: 0...3, using: &random)))
        case 11, 12: return .not(someQuery(depth: depth - 1))
        case 13, 14: return .all(some(&self))
        default: return .any(some(&self))
        }
    }

    func titles(_ query: Query) -> [String] {
        entries.filter { fits(query, $0) }.map(\.draft.title)
    }

    private func fits(_ query: Query, _ entry: Entry) -> Bool {
        switch query {
        case .everything: true
        case .tag(let tag): entry.draft.tags.contains(tag)
        case .source(let name): entry.source.lowercased() == name.lowercased()
        case .folder: false
        case .category(let category): entry.draft.category == category
        case .marked(.read): entry.isRead
        case .marked(.starred): entry.isStarred
        case .words(let text): entry.draft.content.text.contains(text)
        case .phrase(let text): PhraseMatcher(text).matches(entry.draft.content.text)
        case .title(let word): FoldedText.words(of: entry.draft.title).contains(word)
        case .author(let name): entry.draft.author.map { PhraseMatcher(name).matches($0) } ?? false
        case .story(let story): entry.draft.story == story
        case .language(let code): entry.draft.language == code
        case .has(.author): entry.draft.author != nil
        case .has(.link): entry.draft.url != nil
        case .has(.date): entry.draft.published != nil
        case .has(.story): entry.draft.story != nil
        case .has(.picture): entry.draft.picture != nil
        case .has(.file): !entry.draft.enclosures.isEmpty
        // The place in the list decides, which is the date unless the second was taken.
        case .since(let date): entry.id.rawValue >= Int64(date.timeIntervalSince1970) - 946_684_800
        case .not(let query): !fits(query, entry)
        case .all(let queries): queries.allSatisfy { fits($0, entry) }
        case .any(let queries): queries.contains { fits($0, entry) }
        }
    }

    /// The whole page, a few rows at a time.
    func allPages(_ query: Query, _ start: PageRequest.Position) throws -> [String] {
        var titles: [String] = []
        var position = start
        while true {
            let slice = try fixture.slice(query, position, limit: 7)
            let page = slice.headlines.map(\.title)
            let goesOn: Bool
            if start == .newest {
                titles += page
                goesOn = slice.hasOlder
                #expect(slice.hasNewer == (position != .newest))
                position = slice.headlines.last.map { .olderThan($0.id) } ?? position
            } else {
                titles = page + titles
                goesOn = slice.hasNewer
                #expect(slice.hasOlder == (position != .oldest))
                position = slice.headlines.first.map { .newerThan($0.id) } ?? position
            }
            if !goesOn { return titles }
        }
    }

    mutating func compareNearestUnread(_ query: Query, _ unread: [String]) throws {
        guard let from = entries.randomElement(using: &random) else { return }
        let candidates = entries.filter { unread.contains($0.draft.title) }
        #expect(
            try fixture.store.nearestUnread(of: query, from: from.id, newer: false)
                == candidates.first { $0.id < from.id }?.id)
        #expect(
            try fixture.store.nearestUnread(of: query, from: from.id, newer: true)
                == candidates.last { $0.id > from.id }?.id)
    }
}
