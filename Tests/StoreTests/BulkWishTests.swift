import Foundation
import GRDB
import News
import Testing

@testable import Store

@Suite("Changes of many articles")
struct BulkWishTests {
    private let many = 2_300

    private func fixture(_ count: Int = 5) throws -> StoreFixture {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest((0..<count).map { .named("Nr \($0)", minutesAgo: $0, tags: $0 % 2 == 0 ? ["even"] : []) })
        return fixture
    }

    private func tag(_ name: String) -> News.Tag { News.Tag(name: name, key: name.lowercased()) }

    private func undo(_ store: Store) throws { _ = try store.nextStep(.undo).flatMap { try store.take($0) } }

    @Test(arguments: [
        (ArticleStatus.Mark.read, true), (.read, false), (.starred, true), (.starred, false),
    ]) func aQueryIsCountedMarkedAndUndone(mark: ArticleStatus.Mark, isSet: Bool) throws {
        let fixture = try fixture()
        let store = fixture.store
        let ids = try fixture.slice().headlines.map(\.id)
        try store.save(StatusChange([ids[0]], mark: mark, isSet: true))
        let wish = BulkWish(.mark(mark, isSet: isSet), of: .part(PagePart(of: .tag(tag("even")))))
        let expected = isSet ? 2 : 1
        #expect(try store.count(wish).count == expected)
        #expect(try store.save(wish).articleCount == expected)
        #expect(try fixture.slice().headlines.map { $0.status[mark] } == [isSet, false, isSet, false, isSet])
        try undo(store)
        #expect(try fixture.slice().headlines.map { $0.status[mark] } == [true, false, false, false, false])
        #expect(try store.check() == [])
    }

    @Test func aPartOfAPageIsMarked() throws {
        let fixture = try fixture()
        let ids = try fixture.slice().headlines.map(\.id)
        try fixture.store.save(
            BulkWish(.mark(.read, isSet: true), of: .part(PagePart(of: .everything, newerThan: ids[2]))))
        try fixture.store.save(
            BulkWish(.mark(.starred, isSet: true), of: .part(PagePart(of: .everything, olderThan: ids[2]))))
        #expect(try fixture.slice().headlines.map(\.status.isRead) == [true, true, false, false, false])
        #expect(try fixture.slice().headlines.map(\.status.isStarred) == [false, false, false, true, true])
    }

    @Test func whatComesAfterTheCountIsNotMeant() throws {
        let fixture = try fixture()
        let store = fixture.store
        let counted = try store.count(BulkWish(.mark(.read, isSet: true), of: .part(PagePart(of: .everything))))
        #expect(counted.count == 5)
        try fixture.ingest([.named("Late", minutesAgo: 60)])
        #expect(try store.save(counted.wish).articleCount == 5)
        #expect(try store.counts(of: .everything).unread == 1)
        let tags = BulkWish(.tags(added: [tag("Mine")], removed: []), of: counted.wish.articles)
        #expect(try store.save(tags).articleCount == 5)
    }

    @Test func marksThatAreUnderWayCountAsMade() throws {
        let fixture = try fixture(many)
        let store = fixture.store
        _ = try store.recordPageRead(.everything, arrivedBy: .max)
        let wish = BulkWish(.mark(.read, isSet: false), of: .part(PagePart(of: .tag(tag("even")))))
        #expect(try store.count(wish).count == many / 2)
        #expect(try store.record(wish).change.articleCount == many / 2)
        try store.finishChanges()
        #expect(try store.counts(of: .everything).unread == many / 2)
        #expect(try store.check() == [])
    }

    @Test func aFewAreTaggedWithOneUndo() throws {
        let fixture = try fixture()
        let store = fixture.store
        let wish = BulkWish(
            .tags(added: [tag("Mine")], removed: [tag("even")]), of: .part(PagePart(of: .everything)))
        #expect(try store.count(wish).count == 5)
        try store.save(wish)
        #expect(try store.counts(of: .tag(tag("Mine"))).total == 5)
        #expect(try store.counts(of: .tag(tag("even"))).total == 0)
        #expect(try store.count(wish).count == 0)
        try undo(store)
        #expect(try store.counts(of: .tag(tag("Mine"))).total == 0)
        #expect(try store.counts(of: .tag(tag("even"))).total == 3)
        #expect(try store.check() == [])
    }

    @Test func manyAreTaggedBehindOneRowAndUndone() throws {
        let fixture = try fixture(many)
        let store = fixture.store
        let all = PagePart(of: .everything)
        let recorded = try store.record(
            BulkWish(.tags(added: [tag("Mine")], removed: [tag("even")]), of: .part(all)))
        #expect(!recorded.isWhole && recorded.change.articleCount == many)
        #expect(try store.journal().first?.words == "tags +Mine -even of \(many) articles")
        // A hand that changes one of them meanwhile means it.
        let last = try #require(try fixture.slice(limit: many).headlines.first?.id)
        _ = try store.changeTags(of: last, adding: [], removing: [tag("Mine")])
        try store.finishChanges()
        #expect(try store.counts(of: .tag(tag("Mine"))).total >= many - 1)
        #expect(try store.counts(of: .tag(tag("even"))).total == 0)
        let entry = try #require(try store.journal().first { $0.words.hasPrefix("tags +Mine -even") })
        try store.take(#require(try store.step(of: entry.id)))
        #expect(try store.counts(of: .tag(tag("Mine"))).total <= 1)
        #expect(try store.counts(of: .tag(tag("even"))).total == (many + 1) / 2)
        #expect(try store.check() == [])
    }

    /// As after a kill -9 in the middle of it.
    @Test func taggingThatWasCutShortIsFinished() throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        try fixture.ingest((0..<1_200).map { .named("Nr \($0)", minutesAgo: $0) })
        _ = try fixture.store.record(
            BulkWish(.tags(added: [tag("Mine")], removed: []), of: .part(PagePart(of: .everything))))
        var parts = 0
        try fixture.store.finishChanges {
            parts += 1
            return parts > 2
        }
        fixture.store.close()
        let store = try Store.open(at: folder.file("store.db"))
        #expect(try (1..<1_200).contains(store.counts(of: .tag(tag("Mine"))).total))
        try store.finishChanges()
        #expect(try store.counts(of: .tag(tag("Mine"))).total == 1_200)
        #expect(try store.check() == [])
    }

    @Test func aPieceThatTakesLongIsFollowedByASmallerOne() {
        var pace = Store.Pace()
        let first = pace.count
        pace.measure { _ in usleep(25_000) }
        #expect(pace.count < first)
        for _ in 0..<20 { pace.measure { _ in } }
        #expect(pace.count > first && pace.count <= 2_000)
    }
}
