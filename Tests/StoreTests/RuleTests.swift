import Foundation
import News
import Testing

@testable import Store

@Suite("The user's rules for tags")
struct RuleTests {
    private static func rule(_ name: String, _ query: String) throws -> TagRule {
        try TagRule(tag: #require(Tag(name)), text: query)
    }

    private static func tags(_ fixture: StoreFixture, _ title: String) throws -> [String] {
        try #require(try fixture.store.article(fixture.id(title))).tags.map(\.name)
    }

    @Test func articlesThatComeInAreTagged() throws {
        let fixture = try StoreFixture.inMemory()
        fixture.store.use([try Self.rule("Storms", "storm"), try Self.rule("Loud storms", "#Storms title:gale")])
        try fixture.ingest([
            .named("A storm", tags: ["Weather"]), .named("Gale", minutesAgo: 1, text: "storm"),
            .named("Calm", minutesAgo: 2),
        ])
        #expect(try Self.tags(fixture, "A storm") == ["Weather", "Storms"])
        #expect(try Self.tags(fixture, "Gale") == ["Storms", "LoudStorms"])
        #expect(try Self.tags(fixture, "Calm") == [])
        // What its feed says later decides anew.
        try fixture.ingest([
            .named("Gale", minutesAgo: 1, text: "a breeze"), .named("Calm", minutesAgo: 2, text: "storm"),
        ])
        #expect(try Self.tags(fixture, "Gale") == [])
        #expect(try Self.tags(fixture, "Calm") == ["Storms"])
        #expect(try fixture.store.check().isEmpty)
    }

    @Test func articlesThatAreThereFollowWhenRulesChange() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest((0..<120).map { .named("Nr \($0)", minutesAgo: $0, text: $0 % 2 == 0 ? "storm" : "calm") })
        let store = fixture.store
        #expect(try !store.needsRulesApplied())
        store.use([try Self.rule("Storms", "storm")])
        #expect(try store.needsRulesApplied())
        var result = try store.applyRules()
        #expect(result.added == 60 && result.removed == 0)
        #expect(try !store.needsRulesApplied())
        result = try store.applyRules()
        #expect(result.added == 0 && result.removed == 0)
        store.use([try Self.rule("Storms", "storm title:4"), try Self.rule("All", "")])
        result = try store.applyRules()
        #expect(result.added == 120 && result.removed == 59)
        #expect(try Self.tags(fixture, "Nr 4") == ["Storms", "All"])
        #expect(try Self.tags(fixture, "Nr 6") == ["All"])
        store.use([])
        try store.applyRules()
        #expect(try Self.tags(fixture, "Nr 4") == [])
        #expect(try store.tags(of: .everything).isEmpty)
        #expect(try store.check().isEmpty)
    }

    @Test func whatAHandDidStays() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([
            .named("A", text: "storm"), .named("B", minutesAgo: 1), .named("C", minutesAgo: 2, text: "storm"),
        ])
        let store = fixture.store
        let tag = try #require(Tag("Storms"))
        #expect(try store.changeTags(of: fixture.id("A"), adding: [], removing: [tag]) == [])
        #expect(try store.changeTags(of: fixture.id("B"), adding: [tag], removing: []) == [tag])
        store.use([try Self.rule("Storms", "storm")])
        try store.applyRules()
        #expect(try Self.tags(fixture, "A") == [])
        #expect(try Self.tags(fixture, "C") == ["Storms"])
        #expect(try store.tagOrigins(of: fixture.id("A")).removed == [tag])
        #expect(try store.tagOrigins(of: fixture.id("C")).rules.map(\.text) == ["storm"])
        try fixture.ingest([.named("A", text: "storm and more")])
        #expect(try Self.tags(fixture, "A") == [])
        store.use([])
        try store.applyRules()
        #expect(try Self.tags(fixture, "B") == ["Storms"])
        #expect(try Self.tags(fixture, "C") == [])
        #expect(try store.tagOrigins(of: fixture.id("B")).added == [tag])
        #expect(try store.changeTags(of: ArticleID(rawValue: 5), adding: [tag], removing: []) == nil)
    }

    @Test func aTagThatTheTextGivesStaysWhenTheRuleGoes() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([
            ArticleDraft.named("Kosovo opens talks", text: "Kosovo and Serbia talk.").tagged(),
            .named("B", minutesAgo: 1),
        ])
        fixture.store.use([try Self.rule("Kosovo", "talks OR title:b")])
        try fixture.store.applyRules()
        #expect(try Self.tags(fixture, "B") == ["Kosovo"])
        fixture.store.use([])
        try fixture.store.applyRules()
        #expect(try Self.tags(fixture, "B") == [])
        #expect(try Self.tags(fixture, "Kosovo opens talks").contains("Kosovo"))
    }

    @Test func beingCutShortMeansDoingItAgain() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest((0..<200).map { .named("Nr \($0)", minutesAgo: $0, text: "storm") })
        fixture.store.use([try Self.rule("Storms", "storm")])
        var rounds = 0
        try fixture.store.applyRules(isCancelled: {
            rounds += 1
            return rounds > 2
        })
        #expect(try fixture.store.needsRulesApplied())
        let some = try fixture.store.counts(of: .tag(#require(Tag("Storms")))).total
        #expect(some > 0 && some < 200)
        try fixture.store.applyRules()
        #expect(try fixture.store.counts(of: .tag(#require(Tag("Storms")))).total == 200)
    }
}
