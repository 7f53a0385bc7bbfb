import Foundation
import News
import Testing

@testable import Store

/// What is kept, and what goes.
@Suite struct CleaningTests {
    private let fixture: StoreFixture

    init() throws {
        fixture = try StoreFixture.inMemory()
        try fetched()
    }

    private func fetched(isEmpty: Bool = false) throws {
        try fixture.store.record([
            FetchRecord(
                feed: fixture.feed, time: noon,
                outcome: .fetched(title: nil, homePage: nil, entityTag: nil, lastModified: nil, contentHash: nil),
                isEmpty: isEmpty)
        ])
    }

    private func rule(days: Int? = nil, articles: Int? = nil, _ change: (inout KeepRule) -> Void = { _ in }) -> KeepRule
    {
        var rule = KeepRule()
        rule.time = days.map { .seconds($0 * 86_400) }
        rule.articles = articles
        change(&rule)
        return rule
    }

    private func fill(_ count: Int, minutesApart: Int = 1_440) throws {
        for number in (0..<count).reversed() {
            let time = noon.addingTimeInterval(TimeInterval(-60 * number * minutesApart))
            try fixture.ingest([.named("Nr \(number)", minutesAgo: number * minutesApart)], at: time)
            try fixture.mark("Nr \(number)")
        }
    }

    @Test func withoutARuleEverythingStays() throws {
        try fill(5)
        #expect(try fixture.store.clean(fixture.feed, by: KeepRule(), at: noon) == 0)
    }

    @Test func whatIsOlderOrBeyondTheNumberGoes() throws {
        try fill(10)
        let byTime = rule(days: 7)
        #expect(try fixture.store.clean(fixture.feed, by: byTime, at: noon, isDryRun: true) == 2)
        #expect(try fixture.titles().count == 10)
        #expect(try fixture.store.clean(fixture.feed, by: byTime, at: noon) == 2)
        #expect(try fixture.titles() == (0..<8).map { "Nr \($0)" })
        #expect(try fixture.store.clean(fixture.feed, by: rule(articles: 3), at: noon) == 5)
        #expect(try fixture.titles() == ["Nr 0", "Nr 1", "Nr 2"])
        #expect(try fixture.store.check() == [])
    }

    @Test func whatSomebodyCaresAboutStays() throws {
        try fill(6)
        try fixture.mark("Nr 3", isSet: false)
        try fixture.mark("Nr 4", .starred)
        try fixture.store.setTags([#require(Tag("mine"))], of: fixture.id("Nr 5"))
        #expect(try fixture.store.clean(fixture.feed, by: rule(articles: 1), at: noon) == 2)
        #expect(try fixture.titles() == ["Nr 0", "Nr 3", "Nr 4", "Nr 5"])
        let ruthless = rule(articles: 1) { rule in
            rule.keepsUnread = false
            rule.keepsStarred = false
            rule.keepsTagged = false
        }
        #expect(try fixture.store.clean(fixture.feed, by: ruthless, at: noon) == 3)
        #expect(try fixture.titles() == ["Nr 0"])
        #expect(try fixture.store.check() == [])
    }

    @Test func aFeedThatCameEmptyOrFailsKeepsWhatItHad() throws {
        try fill(5)
        try fetched(isEmpty: true)
        #expect(try fixture.store.clean(fixture.feed, by: rule(articles: 1), at: noon) == 0)
        try fetched()
        try fixture.store.recordFetch(of: fixture.feed, at: noon, .failed("the server answered 404 Not Found"))
        #expect(try fixture.store.clean(fixture.feed, by: rule(articles: 1), at: noon) == 0)
        try fetched()
        #expect(try fixture.store.clean(fixture.feed, by: rule(articles: 1), at: noon) == 4)
    }

    @Test func whatWasCleanedAwayDoesNotComeBack() throws {
        try fill(5)
        #expect(try fixture.store.clean(fixture.feed, by: rule(articles: 2), at: noon) == 3)
        let drafts = (0..<5).map { ArticleDraft.named("Nr \($0)", minutesAgo: $0 * 1_440, text: "Edited.") }
        #expect(try fixture.ingest(drafts).new == 0)
        #expect(try fixture.titles() == ["Nr 0", "Nr 1"])
        #expect(try fixture.store.check() == [])
    }

    /// A blog's whole past comes with it when it is new to the store, and is not old on its first day.
    @Test func whatCameYesterdayIsNotOld() throws {
        try fixture.ingest([.named("Of long ago", minutesAgo: 2_000_000)])
        try fixture.mark("Of long ago")
        #expect(try fixture.store.clean(fixture.feed, by: rule(days: 30), at: noon.addingTimeInterval(86_400)) == 0)
        #expect(
            try fixture.store.clean(fixture.feed, by: rule(days: 30), at: noon.addingTimeInterval(86_400 * 40)) == 1)
    }

    @Test func anArticleOfTwoFeedsGoesWithItsFirst() throws {
        let other = try fixture.follow("https://other.example/feed")
        let draft = ArticleDraft.named("Shared")
        try fixture.ingest([draft])
        try fixture.ingest([draft, .named("Own", minutesAgo: 5)], into: other)
        try fixture.store.record([
            FetchRecord(
                feed: other, time: noon,
                outcome: .fetched(title: nil, homePage: nil, entityTag: nil, lastModified: nil, contentHash: nil))
        ])
        for title in ["Shared", "Own"] { try fixture.mark(title) }
        #expect(try fixture.store.clean(other, by: rule(articles: 0), at: noon) == 1)
        #expect(try fixture.titles() == ["Shared"])
    }

    @Test func spaceGoesBackToTheFileSystem() throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        var random = SystemRandomNumberGenerator()
        try fixture.ingest(
            (0..<400).map { number in
                let text = (0..<400).map { _ in String(random.next(), radix: 36) }.joined(separator: " ")
                return .named("Nr \(number)", minutesAgo: number, text: text)
            })
        try fixture.store.record([
            FetchRecord(
                feed: fixture.feed, time: noon,
                outcome: .fetched(title: nil, homePage: nil, entityTag: nil, lastModified: nil, contentHash: nil))
        ])
        try fixture.store.tidy()
        let before = try fixture.store.size()
        #expect(before.file > 1 << 20)
        let all = rule(articles: 10) { $0.keepsUnread = false }
        #expect(try fixture.store.clean(fixture.feed, by: all, at: noon) == 390)
        #expect(try fixture.store.size().free > 0)
        try fixture.store.returnSpace(afterRemoving: 390)
        let after = try fixture.store.size()
        #expect(after.free == 0 && after.log == 0)
        #expect(after.file < before.file / 2)
        #expect(try fixture.store.check() == [])
    }

    @Test func aCopyIsWholeAndTakesNobodysPlace() throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        try fixture.ingest((0..<50).map { .named("Nr \($0)", minutesAgo: $0) })
        try fixture.mark("Nr 7", .starred)
        try fixture.store.backUp(to: folder.file("copy.db"))
        // What comes later is not in it.
        try fixture.ingest([.named("Later")])
        let copy = try StoreFixture(Store.open(at: folder.file("copy.db")))
        #expect(try copy.titles() == (0..<50).map { "Nr \($0)" })
        #expect(try copy.titles(.marked(.starred)) == ["Nr 7"])
        #expect(try copy.store.check() == [])
        copy.store.close()
        #expect(throws: StoreError.self) { try fixture.store.backUp(to: folder.file("copy.db")) }
        #expect(throws: StoreError.self) { try fixture.store.backUp(to: folder.file("no/folder/copy.db")) }
        fixture.store.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["copy.db", "store.db"])
    }
}
