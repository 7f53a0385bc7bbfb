import GRDB
import News
import Testing

@testable import Store

@Suite("Where articles were left")
struct ReadingPositionTests {
    @Test func aPlaceIsKeptUntilItIsForgotten() throws {
        let fixture = try StoreFixture.inMemory()
        let store = fixture.store
        try fixture.ingest([.named("A")])
        let id = try fixture.id("A")
        #expect(try store.readingPosition(of: id) == 0)
        try store.saveReadingPosition(of: id, letters: 1_234)
        try store.saveReadingPosition(of: id, letters: 2_345)
        #expect(try store.readingPosition(of: id) == 2_345)
        try store.saveReadingPosition(of: id, letters: 0)
        #expect(try store.readingPosition(of: id) == 0)
    }

    @Test func thePlacesThatWereLeftLastAreKept() throws {
        let fixture = try StoreFixture.inMemory()
        let store = fixture.store
        try fixture.ingest((0..<20).map { .named("Nr \($0)", minutesAgo: $0) })
        let ids = try fixture.slice().headlines.map(\.id)
        for (index, id) in ids.enumerated() { try store.saveReadingPosition(of: id, letters: index + 1) }
        // As if many more had been left since.
        try store.writing { db in
            try db.execute(
                sql: "UPDATE position SET turn = turn + ? WHERE turn > 10", arguments: [Store.longestMemory - 11])
        }
        try store.saveReadingPosition(of: ids[19], letters: 7)
        #expect(try store.readingPosition(of: ids[8]) == 0)
        #expect(try store.readingPosition(of: ids[9]) == 10)
        #expect(try store.readingPosition(of: ids[19]) == 7)
    }

    @Test func anArticleThatIsGoneHasNoPlace() throws {
        let store = try Store.inMemory()
        try store.saveReadingPosition(of: ArticleID(rawValue: 42), letters: 9)
        #expect(try store.readingPosition(of: ArticleID(rawValue: 42)) == 0)
        #expect(try store.check() == [])
    }
}
