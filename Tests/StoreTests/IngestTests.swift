import Foundation
import News
import Store
import Testing

@Suite struct IngestTests {
    @Test func newArticlesAreUnreadAndNewestFirst() throws {
        let fixture = try StoreFixture.inMemory()
        let summary = try fixture.ingest([.named("A", minutesAgo: 2), .named("B", minutesAgo: 1), .named("C")])
        #expect(summary == IngestSummary(new: 3))
        #expect(try fixture.titles() == ["C", "B", "A"])
        #expect(try fixture.store.counts(of: .everything) == PageCounts(total: 3, unread: 3))
        #expect(try fixture.store.check() == [])
    }

    @Test func fetchingTheSameAgainChangesNothing() throws {
        let fixture = try StoreFixture.inMemory()
        let drafts = [ArticleDraft.named("A"), .named("B", minutesAgo: 5)]
        try fixture.ingest(drafts)
        try fixture.mark("A")
        #expect(try fixture.ingest(drafts) == IngestSummary(unchanged: 2))
        #expect(try fixture.store.counts(of: .everything) == PageCounts(total: 2, unread: 1))
    }
}
