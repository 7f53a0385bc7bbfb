import Foundation
import GRDB
import News
import Testing

@testable import Store

@Suite struct UpkeepTests {
    @Test(arguments: [
        ("UPDATE count SET total = total + 1 WHERE list = 4", "total"),
        ("UPDATE count SET unread = unread - 1 WHERE list & 3 = 3", "unread count"),
        ("DELETE FROM unread WHERE id = (SELECT min(id) FROM unread)", "unread"),
        ("INSERT INTO unread VALUES (77)", "unread marks have no article"),
        ("INSERT INTO star VALUES (77)", "stars have no article"),
        ("INSERT INTO unread_posting (rowid, lists) VALUES (77, '4')", "unread index"),
        ("INSERT INTO posting (rowid, lists) VALUES (77, '4 1234567')", "index"),
        ("DELETE FROM body WHERE id = 1", "articles have no text"),
        ("INSERT INTO ghost (id, was_read) SELECT min(id), 1 FROM article", "ghosts"),
        ("UPDATE ident SET id = 77 WHERE key = (SELECT min(key) FROM ident)", "keys lead nowhere"),
    ]) func whatIsWrongIsFoundAndMendedFromTheArticles(damage: String, word: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest((0..<20).map { .named("Nr \($0)", minutesAgo: $0, tags: ["x", "y"], category: .sport) })
        try fixture.mark("Nr 3")
        #expect(try fixture.store.check() == [])
        var configuration = Configuration()
        // As another program may write.
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { db in try db.execute(sql: damage) }
        let problems = try fixture.store.check()
        #expect(problems.contains { $0.contains(word) }, "\(problems)")
        try fixture.store.rebuild()
        #expect(try fixture.store.check() == [])
        #expect(try fixture.titles().count == 20)
    }

    @Test func rebuildingChangesNothingThatIsRight() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest((0..<30).map { .named("Nr \($0)", minutesAgo: $0, tags: ["t\($0 % 3)"]) })
        for number in 0..<10 { try fixture.mark("Nr \(number)") }
        let sidebar = try fixture.store.sidebarCounts(midnight: noon, tagLimit: 9)
        try fixture.store.rebuild()
        #expect(try fixture.store.sidebarCounts(midnight: noon, tagLimit: 9) == sidebar)
        #expect(try fixture.titles(.words("text")).count == 30)
        #expect(try fixture.store.check() == [])
    }

    @Test func tidyingLeavesAShortLog() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        for round in 0..<20 {
            try fixture.ingest((0..<20).map { .named("Nr \(round).\($0)", minutesAgo: $0) })
        }
        try fixture.store.tidy()
        let size = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
        #expect(size == 0)
        #expect(try fixture.store.check() == [])
    }

    @Test func aFullDiskIsNamedAndNothingIsHalfWritten() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest((0..<10).map { .named("Nr \($0)", minutesAgo: $0) })
        let before = try fixture.store.counts(of: .everything)
        try fixture.store.onAFullDisk {
            #expect(throws: StoreError.full(path: path)) {
                try fixture.ingest([.named("Big", text: (0..<9_000).map { "\($0 &* 7_919)" }.joined(separator: " "))])
            }
        }
        #expect(try fixture.store.counts(of: .everything) == before)
        #expect(try fixture.store.check() == [])
        try fixture.ingest([.named("Small")])
        #expect(try fixture.store.counts(of: .everything).total == 11)
    }
}

extension Store {
    /// SQLite reports a full disk when the file may have no more pages.
    fileprivate func onAFullDisk(_ body: () throws -> Void) throws {
        let writer = try connections.writer()
        try writer.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA max_page_count = 1") }
        try body()
        try writer.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA max_page_count = 1073741823") }
    }
}
