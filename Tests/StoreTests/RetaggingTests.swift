import Foundation
import GRDB
import News
import Synchronization
import Testing

@testable import Store

@Suite("Tagging again what an older version tagged")
struct RetaggingTests {
    /// Articles as a version without a tagger left them.
    private static func oldStore(_ store: Store, count: Int) throws -> StoreFixture {
        let fixture = try StoreFixture(store)
        try fixture.ingest(
            (0..<count).map { number in
                .named(
                    "Kosovo talks \(number)", minutesAgo: number,
                    text: "The president of Kosovo said that the talks with Serbia would be in the city.",
                    tags: ["Outdated"])
            })
        try store.writing { db in
            try db.execute(sql: "UPDATE meta SET value = 0 WHERE key = 'tagger.version'")
        }
        return fixture
    }

    private static func tags(_ fixture: StoreFixture, _ title: String) throws -> [String] {
        try #require(try fixture.store.article(fixture.id(title))).tags.map(\.name)
    }

    @Test func aNewStoreHasNothingToTagAgain() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A")])
        #expect(try !fixture.store.needsRetagging())
        #expect(try fixture.store.retag() == 0)
    }

    @Test func whatTheUserGivesToAllArticlesOfAFeedStays() throws {
        let fixture = try StoreFixture.inMemory()
        let store = fixture.store
        let tag = try #require(Tag("Morning"))
        let address = "https://morning.example/feed"
        let feed = try #require(try store.subscribe([Subscription(address: address, tags: [tag])]).added.first)
        try fixture.ingest([.named("Kosovo talks")], into: feed)
        try store.forgetTagging()
        _ = try store.retag()
        #expect(try Self.tags(fixture, "Kosovo talks").contains("Morning"))
        // A rule that gave the same tag takes it off only where nothing else gives it.
        for rules in [[try TagRule(tag: tag, text: "kosovo")], []] {
            store.use(rules)
            try store.applyRules()
        }
        #expect(try Self.tags(fixture, "Kosovo talks").contains("Morning"))
    }

    @Test func oldTagsGoAndNewOnesComeWithCategoryAndLanguage() throws {
        let fixture = try Self.oldStore(Store.inMemory(), count: 130)
        let store = fixture.store
        let kept = try #require(Tag("Kept"))
        _ = try store.changeTags(of: fixture.id("Kosovo talks 7"), adding: [kept], removing: [#require(Tag("Serbia"))])
        try fixture.mark("Kosovo talks 9")
        #expect(try store.needsRetagging())
        var steps: [Int] = []
        #expect(
            try store.retag(progress: { done, _ in steps.append(done) }) == 130)
        #expect(steps.last == 130 && steps == steps.sorted())
        #expect(try !store.needsRetagging())
        let tags = try Self.tags(fixture, "Kosovo talks 0")
        #expect(tags.contains("Kosovo") && tags.contains("Serbia") && !tags.contains("Outdated"))
        let byHand = try Self.tags(fixture, "Kosovo talks 7")
        #expect(byHand.contains("Kept") && !byHand.contains("Serbia"))
        #expect(try store.counts(of: .language(#require(LanguageCode("en")))) == PageCounts(total: 130, unread: 129))
        #expect(try store.allTags().first { $0.item.key == "kosovo" }?.item.type == .place)
        #expect(try store.check().isEmpty)
        #expect(try store.retag() == 0)
        try store.forgetTagging()
        var done = 0
        #expect(try store.retag(progress: { done = max($0, $1) }) == 0)
        #expect(done == 130)
    }

    @Test func itGoesOnFromWhereItWasCutShort() throws {
        let fixture = try Self.oldStore(Store.inMemory(), count: 200)
        let store = fixture.store
        var rounds = 0
        try store.retag(isCancelled: {
            rounds += 1; return rounds > 3
        })
        #expect(try store.needsRetagging())
        let outdated = Query.tag(try #require(Tag("Outdated")))
        let left = try store.counts(of: outdated).total
        #expect(left > 0 && left < 200)
        // From the newest on, and what comes in meanwhile has its tags.
        #expect(try !Self.tags(fixture, "Kosovo talks 0").contains("Outdated"))
        #expect(try Self.tags(fixture, "Kosovo talks 199") == ["Outdated"])
        try fixture.ingest([.named("New", minutesAgo: -1, tags: ["Fresh"])])
        var first: Int?
        try store.retag(progress: { done, _ in first = first ?? done })
        #expect((first ?? 0) > 25)
        #expect(try store.counts(of: outdated).total == 0)
        #expect(try Self.tags(fixture, "New") == ["Fresh"])
        #expect(try store.check().isEmpty)
    }

    @Test func twoAtOnceDoItOnce() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try Self.oldStore(Store.open(at: path), count: 300)
        let stores = [fixture.store, try Store.open(at: path)]
        let changed = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 2) { index in
            let mine = try? stores[index].retag()
            changed.withLock { $0 += mine ?? -1_000 }
        }
        #expect(changed.withLock(\.self) == 300)
        #expect(try fixture.store.check().isEmpty)
    }

    @Test func rulesAndTheSampleEditionKeepTheirTags() throws {
        let fixture = try StoreFixture.inMemory()
        let store = fixture.store
        let sample = try store.subscribe([Subscription(address: "https://sample.example/feed")], isSample: true)
        store.use([try TagRule(tag: #require(Tag("Talks")), text: "talks")])
        try store.applyRules()
        try fixture.ingest([
            .named("Kosovo talks", text: "Talks in Kosovo."), .named("Quiet", minutesAgo: 1, tags: ["Talks"]),
        ])
        var draft = ArticleDraft.named("Sample", minutesAgo: 2, tags: ["Own"], category: .culture)
        draft.picture = "https://sample.example/picture"
        try fixture.ingest([draft], into: sample.added[0])
        try store.writing { db in try db.execute(sql: "UPDATE meta SET value = 0 WHERE key = 'tagger.version'") }
        try store.retag()
        #expect(try Self.tags(fixture, "Kosovo talks").contains("Talks"))
        #expect(try Self.tags(fixture, "Quiet") == [])
        #expect(try Self.tags(fixture, "Sample") == ["Own"])
        #expect(try store.article(fixture.id("Sample"))?.category == .culture)
        #expect(try fixture.titles(.has(.picture)) == ["Sample"])
        #expect(try store.check().isEmpty)
    }
}
