import Foundation
import GRDB
import News
import Testing

@testable import Store

@Suite("The journal of changes")
struct JournalTests {
    private func fixture(_ count: Int = 3) throws -> StoreFixture {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest((0..<count).map { .named("Nr \($0)", minutesAgo: $0, tags: ["news"]) })
        return fixture
    }

    private func undo(_ store: Store) throws -> JournalStep? {
        try store.nextStep(.undo).flatMap { try store.take($0) }
    }

    private func redo(_ store: Store) throws -> JournalStep? {
        try store.nextStep(.redo).flatMap { try store.take($0) }
    }

    private func tag(_ name: String) -> News.Tag { News.Tag(name: name, key: name.lowercased()) }

    // MARK: Back and forth

    @Test func everyKindOfChangeIsWrittenUndoneAndRedone() throws {
        let fixture = try fixture()
        let store = fixture.store
        let id = try fixture.id("Nr 1")
        let source = try #require(try store.feeds().first).source
        let feed = fixture.feed
        let changes: [Change] = [
            .status(StatusChange([id], mark: .read, isSet: true)),
            .status(StatusChange([id], mark: .starred, isSet: true)),
            .tags([TagChange(id, from: [tag("news")], to: [tag("news"), tag("Mine")])]),
            .savedPage(SavedPageChange(added: SavedPage(name: "P", text: "#news"))),
            .savedPage(
                SavedPageChange(removed: SavedPage(name: "P", text: "#news"), added: SavedPage(name: "Q", text: "#x"))),
            .feeds([FeedChange(feed, title: "Times", .renamed(from: "Times", to: "The Times"))]),
            .feeds([FeedChange(feed, title: "Times", .moved(from: [], to: ["UK"]))]),
            .feeds([FeedChange(feed, title: "Times", .tagged(from: [], to: [tag("UK")]))]),
            .feeds([FeedChange(feed, title: "Times", .paused(true))]),
            .feeds([
                FeedChange(
                    feed, title: "Times",
                    .addressed(from: "https://times.example/feed", to: "https://times.example/new"))
            ]),
            .fullText(FullTextChange(source.id, title: source.name, from: nil, to: .always)),
            .feeds([FeedChange(feed, title: "Times", .followed(false))]),
        ]
        var states = [try state(of: store)]
        for change in changes {
            #expect(!(try store.save(change)).isEmpty, "\(change.words())")
            states.append(try state(of: store))
        }
        #expect(try store.journal().count == changes.count + 1)
        for place in states.indices.dropLast().reversed() {
            let step = try #require(try undo(store))
            #expect(step.leftAlone == 0, "\(step.words)")
            #expect(try state(of: store) == states[place], "\(step.words)")
        }
        for place in states.indices.dropFirst() {
            let step = try #require(try redo(store))
            #expect(step.leftAlone == 0, "\(step.words)")
            #expect(try state(of: store) == states[place], "\(step.words)")
        }
        #expect(try store.nextStep(.redo) == nil)
        #expect(try store.check() == [])
    }

    /// All that a user can change, in words.
    private func state(of store: Store) throws -> [String] {
        var lines: [String] = []
        try store.articles(matching: .everything, limit: nil) { article in
            lines.append("\(article.title) \(article.status) \(article.tags.map(\.name).sorted())")
            return true
        }
        lines += try store.savedPages().map { "\($0.name): \($0.text)" }
        for feed in try store.feeds() {
            lines.append(
                "\(feed.title) \(feed.address) \(feed.folders) \(feed.tags) \(String(describing: feed.schedule.pause))")
            lines.append("\(String(describing: try store.fullTextChoice(for: feed.source.id)))")
        }
        return lines
    }

    @Test func aChangeIsUndoneAfterARestartAndByAnotherReader() throws {
        let folder = try TemporaryFolder()
        let mine = try StoreFixture(Store.open(at: folder.file("store.db")))
        try mine.ingest([.named("A"), .named("B", minutesAgo: 1)])
        try mine.mark("A")
        try mine.mark("B", .starred)
        mine.store.close()
        let yours = try Store.open(at: folder.file("store.db"))
        #expect(try yours.journal().map(\.words) == ["starred “B”", "marked read “A”", "followed “Times”"])
        #expect(try undo(yours)?.words == "Undone: starred “B”.")
        #expect(try undo(yours)?.words == "Undone: marked read “A”.")
        #expect(try yours.counts(of: .everything).unread == 2)
        #expect(try yours.journal().map(\.isUndone) == [true, true, false])
    }

    @Test func ownChangesAreUndoneBeforeThoseOfOthers() throws {
        let folder = try TemporaryFolder()
        let mine = try StoreFixture(Store.open(at: folder.file("store.db")))
        let yours = try StoreFixture(Store.open(at: folder.file("store.db")))
        try mine.ingest([.named("A"), .named("B", minutesAgo: 1)])
        try mine.mark("A")
        try yours.mark("B")
        #expect(try mine.store.nextStep(.undo, ownFirst: true)?.entry.words == "marked read “A”")
        #expect(try mine.store.nextStep(.undo)?.entry.words == "marked read “B”")
        try mine.store.take(#require(try mine.store.nextStep(.undo, ownFirst: true)))
        // What somebody else does meanwhile does not end what can be redone.
        try yours.mark("B", .starred)
        #expect(try mine.store.nextStep(.redo, ownFirst: true)?.entry.words == "marked read “A”")
    }

    @Test func aNewChangeEndsWhatCouldBeRedone() throws {
        let fixture = try fixture()
        try fixture.mark("Nr 0")
        _ = try undo(fixture.store)
        try fixture.mark("Nr 1")
        #expect(try fixture.store.nextStep(.redo) == nil)
        // From the list it can still be made again.
        let entry = try #require(try fixture.store.journal().first(where: \.isUndone))
        try fixture.store.take(#require(try fixture.store.step(of: entry.id)))
        #expect(try fixture.store.counts(of: .everything).unread == 1)
    }

    @Test func aChangeThatChangesNothingIsNotWritten() throws {
        let fixture = try fixture()
        try fixture.mark("Nr 0")
        let count = try fixture.store.journal().count
        try fixture.mark("Nr 0")
        try fixture.store.save(FeedChange(fixture.feed, title: "", .paused(false)))
        try fixture.store.save(FeedChange(fixture.feed, title: "", .moved(from: ["x"], to: [])))
        #expect(try fixture.store.journal().count == count)
    }

    // MARK: What others did since

    @Test func whatWasChangedSinceIsLeftAloneAndCounted() throws {
        let fixture = try fixture(4)
        let store = fixture.store
        let ids = try (0..<4).map { try fixture.id("Nr \($0)") }
        try store.save(StatusChange(ids, mark: .read, isSet: true))
        let first = try #require(try store.journal().first)
        // Unread and read again: it is as the change left it, and yet somebody's own wish.
        try store.save(StatusChange([ids[1]], mark: .read, isSet: false))
        try store.save(StatusChange([ids[1]], mark: .read, isSet: true))
        try store.save(StatusChange([ids[2]], mark: .read, isSet: false))
        let step = try #require(try store.step(of: first.id))
        #expect(step.leftAlone == 2)
        let made = try #require(try store.take(step))
        #expect(made.words == "Undone: marked read 4 articles; 2 of them changed since or are gone, and stay so.")
        #expect(try fixture.slice().headlines.map(\.status.isRead) == [false, true, false, false])
    }

    @Test func tagsPagesAndFeedsThatWereChangedSinceAreLeftAlone() throws {
        let fixture = try fixture()
        let store = fixture.store
        let id = try fixture.id("Nr 0")
        try store.save(TagChange(id, from: [tag("news")], to: [tag("news"), tag("Mine")]))
        try store.save(SavedPageChange(added: SavedPage(name: "P", text: "#a")))
        try store.save(FeedChange(fixture.feed, title: "Times", .renamed(from: "Times", to: "A")))
        let entries = try store.journal()
        try store.save(TagChange(id, from: [tag("news"), tag("Mine")], to: [tag("news")]))
        try store.save(TagChange(id, from: [tag("news")], to: [tag("news"), tag("Mine")]))
        try store.save(
            SavedPageChange(removed: SavedPage(name: "P", text: "#a"), added: SavedPage(name: "P", text: "#b")))
        try store.save(FeedChange(fixture.feed, title: "A", .renamed(from: "A", to: "B")))
        for entry in entries.prefix(3) {
            let step = try #require(try store.step(of: entry.id))
            let made = try #require(try store.take(step))
            #expect(made.change.isEmpty && made.leftAlone == 1)
            #expect(made.words.hasSuffix("; nothing is left of it that was not changed since."))
        }
        #expect(try store.article(id)?.tags.map(\.name).sorted() == ["Mine", "news"])
        #expect(try store.savedPages() == [SavedPage(name: "P", text: "#b")])
        #expect(try store.feeds().first?.title == "B")
    }

    @Test func undoOfWhatIsGoneSaysSo() throws {
        let fixture = try fixture()
        try fixture.mark("Nr 0")
        try fixture.store.unsubscribe(fixture.feed)
        let made = try #require(try undo(fixture.store))
        #expect(made.change.isEmpty && made.leftAlone == 1)
        #expect(try fixture.store.nextStep(.undo)?.entry.words == "followed “Times”")
    }

    @Test func whoIsTooLateIsTold() throws {
        let folder = try TemporaryFolder()
        let mine = try StoreFixture(Store.open(at: folder.file("store.db")))
        let yours = try StoreFixture(Store.open(at: folder.file("store.db")))
        try mine.ingest([.named("A")])
        try mine.mark("A")
        let step = try #require(try mine.store.nextStep(.undo))
        try yours.store.take(#require(try yours.store.nextStep(.undo)))
        #expect(try mine.store.take(step) == nil)
    }

    // MARK: Many articles

    private let many = 2_300

    @Test func aLongChangeIsOneRowAtOnceAndMadeBehindIt() throws {
        let fixture = try fixture(many)
        let store = fixture.store
        let recorded = try store.recordPageRead(.everything, arrivedBy: .max)
        #expect(!recorded.isWhole && recorded.change.articleCount == many)
        #expect(try store.hasOpenChanges)
        #expect(try store.counts(of: .everything).unread == many)
        try store.finishChanges()
        #expect(try store.counts(of: .everything).unread == 0)
        #expect(try !store.hasOpenChanges)
        #expect(try undo(store)?.leftAlone == 0)
        #expect(try store.counts(of: .everything).unread == many)
        #expect(try store.check() == [])
    }

    /// As after a kill -9: the process is gone after some of the transactions, and another one starts.
    @Test(arguments: [0, 1, 3, 4]) func whatAnEndedProcessLeftTheNextOneFinishes(parts: Int) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        var fixture: StoreFixture? = try StoreFixture(Store.open(at: path))
        try fixture?.ingest((0..<many).map { .named("Nr \($0)", minutesAgo: $0) })
        _ = try fixture?.store.recordPageRead(.everything, arrivedBy: .max)
        var done = 0
        try fixture?.store.finishChanges {
            done += 1
            return done > parts
        }
        fixture = nil
        let store = try Store.open(at: path)
        #expect((try store.counts(of: .everything).unread == many) == (parts == 0))
        #expect(try store.check() == [])
        try store.finishChanges()
        #expect(try store.counts(of: .everything).unread == 0)
        #expect(try undo(store)?.change.articleCount == many)
        #expect(try store.counts(of: .everything).unread == many)
        #expect(try store.check() == [])
    }

    @Test(arguments: [false, true]) func aMarkMadeMeanwhileIsNotLost(isUndone: Bool) throws {
        let fixture = try fixture(many)
        let store = fixture.store
        let ids = try fixture.slice(limit: many).headlines.map(\.id)
        _ = try store.recordPageRead(.everything, arrivedBy: .max)
        // Both are shown as read; the first is not yet so in the store, which begins with the oldest.
        #expect(try store.save(StatusChange([ids[0]], mark: .read, isSet: false)).articles == [ids[0]])
        #expect(try store.save(StatusChange([ids[1]], mark: .read, isSet: true)).articles == [])
        if isUndone { try store.take(#require(try store.nextStep(.undo))) }
        try store.finishChanges()
        #expect(try store.counts(of: .everything).unread == (isUndone ? 0 : 1))
        #expect(try store.check() == [])
    }

    @Test func aLongChangeIsUndoneWhileItIsBeingMade() throws {
        let fixture = try fixture(many)
        let store = fixture.store
        let ids = try fixture.slice(limit: many).headlines.map(\.id)
        try store.save(StatusChange([ids[2]], mark: .read, isSet: true))
        _ = try store.recordPageRead(.everything, arrivedBy: .max)
        var parts = 0
        try store.finishChanges {
            parts += 1
            return parts > 2
        }
        let step = try #require(try store.nextStep(.undo))
        let begun = try #require(try store.begin(step))
        #expect(!begun.isWhole)
        try store.finishChanges()
        #expect(try store.counts(of: .everything).unread == many - 1)
        #expect(try store.check() == [])
    }

    @Test func twoLongChangesAtOnceAreMadeInTheirOrder() throws {
        let fixture = try fixture(many)
        let store = fixture.store
        let ids = try fixture.slice(limit: many).headlines.map(\.id)
        _ = try store.recordPageRead(.everything, arrivedBy: .max)
        let some = Change.status(StatusChange(Array(ids.prefix(1_200)), mark: .read, isSet: false))
        #expect(try store.record(some).change.articleCount == 1_200)
        try store.finishChanges()
        #expect(try store.counts(of: .everything).unread == 1_200)
        #expect(try store.check() == [])
    }

    // MARK: Feeds

    @Test func aRemovalThatWasCutShortIsFinished() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest((0..<20).map { .named("Nr \($0)", minutesAgo: $0) })
        _ = try fixture.store.record(.feeds([FeedChange(fixture.feed, title: "Times", .followed(false))]))
        #expect(try fixture.store.feeds().count == 1)
        fixture.store.close()
        let store = try Store.open(at: path)
        try store.finishChanges()
        #expect(try store.feeds().isEmpty && store.counts(of: .everything).total == 0)
        _ = try undo(store)
        #expect(try store.counts(of: .everything) == PageCounts(total: 20, unread: 20))
        #expect(try store.check() == [])
    }

    @Test func theSampleEditionComesBackWithItsStars() throws {
        let fixture = try StoreFixture.inMemory()
        let store = fixture.store
        let sample = try store.subscribe([Subscription(address: "https://sample.example/")], isSample: true).added[0]
        try fixture.ingest([.named("Shown"), .named("Shown, too", minutesAgo: 1)], into: sample)
        try fixture.mark("Shown", .starred)
        #expect(try store.removeSample() == 2)
        #expect(try store.counts(of: .everything).total == 0)
        #expect(try store.removedFeeds().isEmpty)
        #expect(try undo(store)?.entry.words == "removed the sample edition")
        #expect(try fixture.slice().headlines.map(\.status.isStarred) == [true, false])
        #expect(try store.check() == [])
    }

    @Test func whatNobodyFollowedByHandIsNotInTheJournal() throws {
        let store = try Store.inMemory()
        try store.subscribe([Subscription(address: "https://sample.example/")], isSample: true)
        try store.subscribe([Subscription(address: "exec:weather")], isConfigured: true)
        #expect(try store.journal().isEmpty)
    }

    // MARK: Other versions, and age

    @Test(arguments: ["subject = 'outbox'", "version = 99"]) func aChangeOfAnotherVersionIsShownAndNotTouched(
        edit: String
    ) throws {
        let fixture = try fixture()
        try fixture.mark("Nr 0")
        try fixture.mark("Nr 1")
        let newest = try #require(try fixture.store.journal().first)
        try fixture.store.withWriter { db in
            try db.execute(sql: "UPDATE journal SET \(edit) WHERE id = ?", arguments: [newest.id.rawValue])
        }
        #expect(try fixture.store.journal().map(\.isKnown) == [false, true, true])
        #expect(try fixture.store.step(of: newest.id) == nil)
        #expect(try undo(fixture.store)?.entry.words == "marked read “Nr 0”")
        #expect(try fixture.store.journal().first?.isUndone == false)
    }

    @Test func aDamagedChangeStopsNothing() throws {
        let fixture = try fixture()
        try fixture.mark("Nr 0")
        try fixture.store.withWriter { db in
            try db.execute(sql: "UPDATE journal SET change = '{}', applied = 0 WHERE subject = 'status'")
        }
        #expect(try fixture.store.nextStep(.undo)?.entry.words == "followed “Times”")
        try fixture.store.finishChanges()
        try fixture.mark("Nr 1")
        #expect(try undo(fixture.store) != nil)
    }

    @Test func changesAreForgottenAfterAMonth() throws {
        let fixture = try fixture()
        let ids = try fixture.slice().headlines.map(\.id)
        let store = fixture.store
        try store.save(.status(StatusChange([ids[0]], mark: .read, isSet: true)), at: noon)
        try store.save(
            .status(StatusChange([ids[1]], mark: .read, isSet: true)), at: noon.addingTimeInterval(20 * 86_400))
        try store.forgetOldChanges(at: noon.addingTimeInterval(32 * 86_400))
        #expect(try store.journal().map(\.words).contains("marked read “Nr 1”"))
        #expect(try !store.journal().map(\.words).contains("marked read “Nr 0”"))
    }
}
