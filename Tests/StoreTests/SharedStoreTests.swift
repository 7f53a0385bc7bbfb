import Foundation
import News
import Store
import Testing

/// Two stores on one file stand for two processes: they share nothing but the file.
@Suite struct SharedStoreTests {
    @Test func whatOneReaderMarksTheOtherSees() throws {
        let folder = try TemporaryFolder()
        let mine = try StoreFixture(Store.open(at: folder.file("store.db")))
        let yours = try StoreFixture(Store.open(at: folder.file("store.db")))
        try mine.ingest([.named("A"), .named("B", minutesAgo: 1)])
        #expect(try yours.titles() == ["A", "B"])
        let change = StatusChange([try mine.id("A")], mark: .read, isSet: true)
        #expect(try mine.store.save(change).articles.count == 1)
        #expect(try yours.store.save(change).articles.count == 0)
        #expect(try yours.store.counts(of: .everything) == PageCounts(total: 2, unread: 1))
    }

    @Test func theChangeCounterTellsOnlyWhatOthersDo() throws {
        let folder = try TemporaryFolder()
        let mine = try StoreFixture(Store.open(at: folder.file("store.db")))
        let yours = try StoreFixture(Store.open(at: folder.file("store.db")))
        try mine.ingest([.named("A")])
        let before = try mine.store.changeCounter()
        try mine.mark("A")
        #expect(try mine.store.changeCounter() == before)
        try yours.mark("A", .starred)
        let after = try mine.store.changeCounter()
        #expect(after != before)
        #expect(try mine.store.changeCounter() == after)
    }

    @Test func twoReadersAndAFetcherLoseNothing() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest((0..<200).map { .named("Nr \($0)", minutesAgo: $0, tags: ["t\($0 % 7)"]) })
        let ids = try fixture.slice(limit: 500).headlines.map(\.id)
        let changed = try await withThrowingTaskGroup(of: [ArticleID].self) { group in
            for seed in [21 as UInt64, 22] {
                group.addTask {
                    let store = try Store.open(at: path)
                    var random = SeededGenerator(seed: seed)
                    var changed: [ArticleID] = []
                    for _ in 0..<150 {
                        let some = (0..<3).compactMap { _ in ids.randomElement(using: &random) }
                        changed += try store.save(StatusChange(some, mark: .read, isSet: true)).articles
                        _ = try store.slice(PageRequest(query: .unread, position: .newest, limit: 20))
                    }
                    return changed
                }
            }
            group.addTask {
                let store = try Store.open(at: path)
                for round in 0..<10 {
                    let drafts = (0..<40).map { ArticleDraft.named("New \(round).\($0)", tags: ["t\($0 % 7)"]) }
                    try store.ingest(drafts, into: fixture.feed, at: noon)
                }
                return []
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        // Each article was marked by one of them, and by one only.
        #expect(Set(changed).count == changed.count)
        #expect(
            try fixture.store.counts(of: .everything) == PageCounts(total: 600, unread: 600 - changed.count))
        #expect(try fixture.store.check() == [])
    }

    @Test func twoProcessesMayMakeAStoreAtOnce() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<4 {
                group.addTask {
                    let store = try Store.open(at: path)
                    let feed = try store.subscribe([Subscription(address: "https://\(number).example/feed")]).added[0]
                    try store.ingest([ArticleDraft(guid: "1", title: "Nr \(number)")], into: feed, at: noon)
                }
            }
            try await group.waitForAll()
        }
        #expect(try Store.open(at: path).counts(of: .everything).total == 4)
    }

    @Test func anIngestThatFindsAnotherWasFasterAddsNothing() throws {
        let folder = try TemporaryFolder()
        let mine = try StoreFixture(Store.open(at: folder.file("store.db")))
        let yours = try StoreFixture(Store.open(at: folder.file("store.db")))
        let drafts = (0..<50).map { ArticleDraft.named("Nr \($0)", minutesAgo: $0) }
        #expect(try mine.ingest(drafts).new + yours.ingest(drafts).new == 50)
        #expect(try yours.store.check() == [])
    }
}
