import Foundation
import News
import Store
import Testing

@Suite struct MarkTests {
    @Test func markingReadTakesAnArticleOffTheUnreadOnes() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A", tags: ["x"]), .named("B", minutesAgo: 1, tags: ["x"])])
        let change = try fixture.store.save(StatusChange([fixture.id("A")], mark: .read, isSet: true))
        #expect(change.articles == [try fixture.id("A")])
        #expect(try fixture.titles(.unread) == ["B"])
        let tag = Query.tag(try #require(Tag("x")))
        #expect(try fixture.titles(.all([tag, .unread])) == ["B"])
        #expect(try fixture.store.counts(of: tag) == PageCounts(total: 2, unread: 1))
        #expect(try fixture.slice().headlines.map(\.status.isRead) == [true, false])
    }

    @Test(arguments: ArticleStatus.Mark.allCases) func onlyWhatReallyChangesIsReported(mark: ArticleStatus.Mark) throws
    {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A"), .named("B", minutesAgo: 1), .named("C", minutesAgo: 2)])
        try fixture.mark("B", mark)
        let all = try fixture.slice().headlines.map(\.id)
        let change = try fixture.store.save(StatusChange(all, mark: mark, isSet: true))
        #expect(Set(change.articles) == [try fixture.id("A"), try fixture.id("C")])
        // Undone, B is as it was.
        try fixture.store.save(change.inverse)
        #expect(try fixture.slice().headlines.map { $0.status[mark] } == [false, true, false])
        #expect(try fixture.store.save(StatusChange(all, mark: mark, isSet: true).inverse).articles.count == 1)
        #expect(try fixture.store.check() == [])
    }

    @Test func marksOfArticlesThatAreGoneAreNoError() throws {
        let fixture = try StoreFixture.inMemory()
        let unknown = ArticleID(rawValue: 12_345)
        for mark in ArticleStatus.Mark.allCases {
            for isSet in [true, false] {
                #expect(try fixture.store.save(StatusChange([unknown], mark: mark, isSet: isSet)).articles == [])
            }
        }
        #expect(try fixture.store.check() == [])
    }

    @Test func anArticleNamedTwiceIsChangedOnce() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A")])
        let id = try fixture.id("A")
        #expect(try fixture.store.save(StatusChange([id, id], mark: .read, isSet: true)).articles == [id])
        #expect(try fixture.store.counts(of: .everything) == PageCounts(total: 1, unread: 0))
    }

    @Test func markingAPageReadLeavesAloneWhatArrivedSince() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([
            .named("A", tags: ["x"]), .named("B", minutesAgo: 1), .named("C", minutesAgo: 2, tags: ["x"]),
        ])
        let tag = Query.tag(try #require(Tag("x")))
        let arrival = try fixture.slice(tag).arrival
        try fixture.ingest([.named("Late", minutesAgo: 90, tags: ["x"])])
        let change = try fixture.store.markPageRead(tag, arrivedBy: arrival)
        #expect(Set(change.articles) == [try fixture.id("A"), try fixture.id("C")])
        #expect(change.mark == .read && change.isSet)
        #expect(try fixture.titles(.unread) == ["B", "Late"])
        try fixture.store.save(change.inverse)
        #expect(try fixture.titles(.unread) == ["A", "B", "C", "Late"])
        #expect(try fixture.store.check() == [])
    }

    @Test func aPageOfUnreadOrStarredArticlesCanBeMarkedRead() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A"), .named("B", minutesAgo: 1), .named("C", minutesAgo: 2)])
        try fixture.mark("A", .starred)
        try fixture.mark("C", .starred)
        let arrival = try fixture.slice().arrival
        #expect(try fixture.store.markPageRead(.marked(.starred), arrivedBy: arrival).articles.count == 2)
        #expect(try fixture.store.markPageRead(.unread, arrivedBy: arrival).articles == [try fixture.id("B")])
        #expect(try fixture.store.markPageRead(.marked(.read), arrivedBy: arrival).articles == [])
        #expect(try fixture.store.counts(of: .everything).unread == 0)
    }

    @Test func aLargePageIsMarkedAndUnmarkedAsOne() throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        let drafts = (0..<2_300).map { ArticleDraft(guid: "\($0)", title: "Nr \($0)", published: noon) }
        try fixture.store.ingest(drafts, into: fixture.feed, at: noon, pace: .bulk)
        try fixture.mark("Nr 100")
        let change = try fixture.store.markPageRead(.everything, arrivedBy: fixture.slice().arrival)
        #expect(change.articles.count == 2_299)
        #expect(try fixture.store.counts(of: .everything).unread == 0)
        #expect(try fixture.store.save(change.inverse).articles.count == 2_299)
        #expect(try fixture.store.counts(of: .everything).unread == 2_299)
        try fixture.store.tidy()
        #expect(try fixture.store.check() == [])
    }

    // MARK: Tags by hand

    @Test func tagsGivenByHandSurviveTheNextFetch() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A", tags: ["Feed", "Wrong"])])
        let id = try fixture.id("A")
        try fixture.store.setTags(["Mine", "Feed"].compactMap { Tag($0) }, of: id)
        #expect(try fixture.store.article(id)?.tags.map(\.name) == ["Mine", "Feed"])
        try fixture.ingest([.named("A", text: "changed", tags: ["Feed", "Wrong", "New"])])
        #expect(try fixture.store.article(id)?.tags.map(\.name) == ["Feed", "New", "Mine"])
        #expect(try fixture.titles(.tag(#require(Tag("wrong")))) == [])
        #expect(try fixture.titles(.tag(#require(Tag("mine")))) == ["A"])
        #expect(try fixture.store.check() == [])
    }

    @Test func takingBackAHandTagLeavesItToTheFeedAgain() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A", tags: ["Feed"])])
        let id = try fixture.id("A")
        try fixture.store.setTags([], of: id)
        try fixture.store.setTags(["Feed"].compactMap { Tag($0) }, of: id)
        try fixture.ingest([.named("A", text: "changed", tags: ["Other"])])
        #expect(try fixture.store.article(id)?.tags.map(\.name) == ["Other"])
    }

    @Test func tagsMatchWithoutCaseAndKeepTheirFirstName() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A", tags: ["KeirStarmer"]), .named("B", minutesAgo: 1, tags: ["keir starmer"])])
        #expect(try fixture.titles(.tag(#require(Tag("KEIR-STARMER")))) == ["A", "B"])
        let tags = try fixture.store.sidebarCounts(midnight: noon, tagLimit: 10).tags
        #expect(tags.count == 1)
        #expect(tags[0].counts == PageCounts(total: 2, unread: 2))
    }
}
