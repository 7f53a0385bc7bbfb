import Foundation
import GRDB
import News
import Testing

@testable import Store

@Suite struct StoreFileTests {
    @Test func whatWasStoredIsThereTheNextTime() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("new folder/store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest([.named("A"), .named("B", minutesAgo: 1)])
        try fixture.mark("A")
        fixture.store.close()
        fixture.store.close()
        #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
        let again = try StoreFixture(Store.open(at: path))
        #expect(try again.titles() == ["A", "B"])
        #expect(try again.titles(.unread) == ["B"])
        #expect(try again.ingest([.named("A")]) == IngestSummary(unchanged: 1))
    }

    @Test func aStoreIsMarkedAsOne() throws {
        let folder = try TemporaryFolder()
        try Store.open(at: folder.file("store.db")).close()
        let queue = try DatabaseQueue(path: folder.file("store.db"))
        func pragma(_ name: String) throws -> String? {
            try queue.read { db in try String.fetchOne(db, sql: "PRAGMA \(name)") }
        }
        #expect(try pragma("application_id") == "\(0x5461_676C)")
        #expect(try pragma("user_version") == "\(Schema.version)")
        #expect(try pragma("journal_mode") == "wal")
    }

    @Test func aFolderIsRefused() throws {
        let folder = try TemporaryFolder()
        #expect(throws: StoreError.directory(path: folder.path)) { try Store.open(at: folder.path) }
    }

    @Test(arguments: [
        "<!DOCTYPE html><title>Not a store</title>", "x", String(repeating: "\u{0}\u{1}\u{2}", count: 40_000),
        "SQLite format 3",
    ]) func whatIsNoDatabaseIsRefusedAndLeftAsItIs(content: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("file")
        try Data(content.utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: StoreError.notADatabase(path: path)) { try Store.open(at: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(content.utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
    }

    @Test(arguments: [true, false]) func anotherProgramsDatabaseIsRefusedAndLeftAsItIs(usesLog: Bool) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("cache.db")
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in
            if usesLog { try db.execute(sql: "PRAGMA journal_mode = WAL") }
            try db.execute(sql: "CREATE TABLE rss_item (id INTEGER PRIMARY KEY); PRAGMA user_version = 1")
        }
        try queue.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: StoreError.foreign(path: path)) { try Store.open(at: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["cache.db"])
    }

    @Test func aNewerStoreIsRefusedAndLeftAsItIs() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        try Store.open(at: path).close()
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 99") }
        try queue.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: StoreError.newer(path: path, version: 99, known: Schema.version)) { try Store.open(at: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func aNewerStoreIsRefusedWhileItsVersionIsOnlyInTheLog() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let store = try Store.open(at: path)
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 99") }
        #expect(throws: StoreError.newer(path: path, version: 99, known: Schema.version)) { try Store.open(at: path) }
        store.close()
    }

    @Test func aStoreOfTheFirstVersionIsBroughtToThisOne() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        try StoreFixture(Store.open(at: path)).store.close()
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in
            for column in [
                "next_fetch", "pace", "failing_since", "failures", "moved_to", "times_moved", "pause",
            ] { try db.execute(sql: "ALTER TABLE feed DROP COLUMN \(column)") }
            try db.execute(sql: "ALTER TABLE list DROP COLUMN type; DELETE FROM meta WHERE key = 'tagger.version'")
            try db.execute(sql: "DROP TABLE saved_page; DROP TABLE position")
            try db.execute(sql: "DROP TABLE full_text; DROP TABLE full_text_choice")
            try db.undoUpkeep()
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        try queue.close()
        let store = try Store.open(at: path)
        #expect(try store.feeds().map(\.schedule) == [FeedSchedule()])
        #expect(try store.check().isEmpty)
    }

    @Test func wordsOfScriptsWithoutSpacesAreFoundInAStoreThatHadThemWhole() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        let text = "อ่านข่าววันนี้ COVIDในไทย"
        try fixture.ingest([.named("Thai", text: text), .named("English", minutesAgo: 1)])
        let id = try fixture.id("Thai")
        try fixture.store.writing { db in
            let search = SearchText(title: "Thai", author: nil, text: text)
            try TextIndex.remove(id.rawValue, search, db)
            try TextIndex.insert(id.rawValue, search.fields(.format2), db)
            try db.execute(sql: "DROP TABLE full_text; DROP TABLE full_text_choice; DROP TABLE position")
        }
        #expect(try fixture.titles(.words("ข่าว")) == [])
        try fixture.store.writing { db in
            try db.undoUpkeep()
            try db.execute(sql: "ALTER TABLE list DROP COLUMN type; PRAGMA user_version = 2")
        }
        fixture.store.close()
        let store = try Store.open(at: path)
        let slice = try store.slice(PageRequest(query: .words("ข่าว"), position: .newest, limit: 5))
        #expect(slice.headlines.map(\.title) == ["Thai"])
        // Nothing of what was indexed before may stay behind when the article goes.
        try store.unsubscribe(fixture.feed)
        let rest = try store.writing { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, words, row)")
            return try String.fetchAll(db, sql: "SELECT term FROM temp.terms")
        }
        #expect(rest == [])
    }

    @Test func anEmptyFileBecomesAStore() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        #expect(FileManager.default.createFile(atPath: path, contents: Data()))
        try StoreFixture(Store.open(at: path)).ingest([.named("A")])
    }

    /// Of a process that was killed, or had no more room, while it wrote its log into the file: without the log, the
    /// file is torn.
    @Test func aStoreIntoWhichItsLogWasBeingWrittenIsWhole() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let torn = folder.file("torn.db")
        let text = String(repeating: "Words of it. ", count: 200)
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest((0..<300).map { .named("Nr \($0)", minutesAgo: $0, text: "\($0) \(text)") })
        var file = [UInt8](try Data(contentsOf: URL(filePath: path)))
        let log = [UInt8](try Data(contentsOf: URL(filePath: path + "-wal")))
        // The first page, which says how many there are, has come; those at the end have not.
        let pageSize = 8_192
        for frame in stride(from: 32, through: log.count - 24 - pageSize, by: 24 + pageSize)
        where log[frame..<frame + 4].elementsEqual([0, 0, 0, 1]) {
            file.replaceSubrange(0..<pageSize, with: log[(frame + 24)..<(frame + 24 + pageSize)])
        }
        try Data(file).write(to: URL(filePath: torn))
        try Data(log).write(to: URL(filePath: torn + "-wal"))
        let store = try Store.open(at: torn)
        #expect(try store.check() == [])
        #expect(try store.counts(of: .everything).total == 300)
        store.close()
        fixture.store.close()
        // Where there is no log, it is damage.
        try Data(file).write(to: URL(filePath: torn))
        #expect { try Store.open(at: torn) } throws: { error in
            if case .damaged = error as? StoreError { true } else { false }
        }
    }

    @Test func aStoreThatWasCutOffSaysSo() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest((0..<300).map { .named("Nr \($0)", minutesAgo: $0, text: UUID().uuidString) })
        fixture.store.close()
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
        do {
            let store = try Store.open(at: path)
            let problems = try store.check()
            #expect(!problems.isEmpty)
        } catch {
            #expect("\(error)".contains("\(path) is damaged"), "\(error)")
        }
    }

    @Test func aStoreWithGarbledPagesFailsInWords() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest((0..<300).map { .named("Nr \($0)", minutesAgo: $0) })
        fixture.store.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for index in 8_192..<bytes.count where index % 3 == 0 { bytes[index] = 0xA5 }
        try bytes.write(to: URL(fileURLWithPath: path))
        do {
            let store = try Store.open(at: path)
            _ = try store.slice(PageRequest(query: .everything, position: .newest, limit: 300))
            _ = try store.counts(of: .words("text"))
            Issue.record("three bytes in ten are wrong, and nothing was noticed")
        } catch {
            #expect("\(error)".contains(path), "\(error)")
        }
    }

    @Test func aStoreThatAnotherProgramKeepsLockedSaysSoAfterAWhile() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path, patience: .milliseconds(20)))
        try fixture.ingest([.named("A")])
        let other = try DatabaseQueue(path: path)
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN EXCLUSIVE")
            #expect(throws: StoreError.locked(path: path)) { try fixture.mark("A") }
            #expect(throws: StoreError.locked(path: path)) { try fixture.ingest([.named("B")]) }
            // Reading goes on all the same.
            #expect(try fixture.titles(.unread) == ["A"])
            try db.execute(sql: "ROLLBACK")
        }
        try fixture.mark("A")
        #expect(try fixture.titles(.unread) == [])
    }

    @Test func aFileThatIsLockedWhileItIsMadeSaysSo() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let other = try DatabaseQueue(path: path)
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN EXCLUSIVE")
            #expect(throws: StoreError.locked(path: path)) { try Store.open(at: path, patience: .milliseconds(20)) }
            try db.execute(sql: "ROLLBACK")
        }
        try StoreFixture(Store.open(at: path)).ingest([.named("A")])
    }

    @Test func aPlaceWhereNothingCanBeMadeIsNamed() {
        for path in ["/proc/tagline/store.db", "/dev/null/store.db", "/dev/null"] {
            do {
                _ = try Store.open(at: path)
                Issue.record("\(path) was opened")
            } catch {
                #expect("\(error)".contains(path), "\(error)")
            }
        }
    }

    @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
    func aReadOnlyFolderSaysSo() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        try StoreFixture(Store.open(at: path)).store.close()
        chmod(folder.path, 0o500)
        defer { chmod(folder.path, 0o700) }
        let store = try Store.open(at: path)
        #expect(store.readOnlyReason == .readOnly(path: store.path))
        #expect(try store.slice(PageRequest(query: .everything, position: .newest, limit: 1)).headlines.isEmpty)
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func aFileThatMayNotBeReadSaysSo() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        try StoreFixture(Store.open(at: path)).store.close()
        chmod(path, 0)
        #expect(throws: StoreError.unreadable(path: path, reason: "permission denied")) { try Store.open(at: path) }
    }

    @Test func aNameThatLooksLikeAnAddressIsAFileName() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("file:store%20?mode=memory#x.db")
        try StoreFixture(Store.open(at: path)).ingest([.named("A")])
        #expect(try StoreFixture(Store.open(at: path)).titles() == ["A"])
    }

    @Test func everyErrorIsOneLineThatNamesTheFile() {
        let path = "/a/store.db"
        let errors: [StoreError] = [
            .unreadable(path: path, reason: "x"), .directory(path: path), .notADatabase(path: path),
            .foreign(path: path), .newer(path: path, version: 9, known: 1), .damaged(path: path, reason: "x"),
            .locked(path: path), .full(path: path), .readOnly(path: path), .failed(path: path, reason: "x"),
            .inconsistent(path: path, reason: "x"), .unwritable(path: path, reason: "x"),
        ]
        for error in errors {
            #expect("\(error)".contains(path))
            #expect(!"\(error)".contains("\n"))
        }
    }
}

extension Database {
    /// Takes back what ``Schema/addUpkeep(_:)`` does.
    fileprivate func undoUpkeep() throws {
        try execute(
            sql: """
                ALTER TABLE feed DROP COLUMN held_until; ALTER TABLE feed DROP COLUMN is_empty;
                ALTER TABLE ghost DROP COLUMN is_cleaned; DROP TABLE edit; DROP TABLE feed_item; DROP TABLE set_aside;
                ALTER TABLE feed DROP COLUMN tags; DROP TABLE removed_feed; DROP TABLE removed_part; DROP TABLE removed_article;
                DROP TABLE journal; DROP TABLE page_view; DELETE FROM meta WHERE key = 'turn';
                """)
    }
}
