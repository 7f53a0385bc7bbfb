import News
import Testing

@testable import Store

@Suite("Where articles were left")
struct ReadingPositionTests {
    @Test func aPlaceIsKeptUntilItIsForgotten() throws {
        let store = try Store.inMemory()
        let id = ArticleID(rawValue: 42)
        #expect(try store.readingPosition(of: id) == 0)
        try store.saveReadingPosition(of: id, letters: 1_234)
        try store.saveReadingPosition(of: id, letters: 2_345)
        #expect(try store.readingPosition(of: id) == 2_345)
        try store.saveReadingPosition(of: id, letters: 0)
        #expect(try store.readingPosition(of: id) == 0)
    }

    @Test func thePlacesThatWereLeftLastAreKept() throws {
        let store = try Store.inMemory()
        let count = Int64(Store.longestMemory)
        for id in 1...(count + 10) { try store.saveReadingPosition(of: ArticleID(rawValue: id), letters: Int(id)) }
        #expect(try store.readingPosition(of: ArticleID(rawValue: 10)) == 0)
        #expect(try store.readingPosition(of: ArticleID(rawValue: 11)) == 11)
        #expect(try store.readingPosition(of: ArticleID(rawValue: count + 10)) == Int(count) + 10)
    }
}
