import Foundation
import GRDB
import Testing

@testable import Store

@Suite("A file's first bytes")
struct StoreHeaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func sayThatItIsAStore() throws {
        let path = folder.file("news.db")
        try Store.open(at: path).close()
        let header = try #require(StoreHeader(path: path))
        #expect(header.isCurrentStore)
        #expect(header.applicationID == Schema.applicationID)
        #expect(header.version == Schema.version)
    }

    @Test func tellANewerStoreAndAForeignDatabaseFromIt() throws {
        let newer = folder.file("newer.db")
        try Store.open(at: newer).close()
        let queue = try DatabaseQueue(path: newer)
        try queue.write { db in try db.execute(sql: "PRAGMA user_version = 4242") }
        try queue.close()
        #expect(StoreHeader(path: newer)?.version == 4242)
        #expect(StoreHeader(path: newer)?.isCurrentStore == false)

        let foreign = folder.file("foreign.db")
        let other = try DatabaseQueue(path: foreign)
        try other.write { db in try db.execute(sql: "CREATE TABLE plants (name)") }
        try other.close()
        #expect(StoreHeader(path: foreign)?.isCurrentStore == false)
    }

    @Test func areNotReadFromWhatIsNoDatabase() throws {
        let text = folder.file("notes.txt")
        try Data(repeating: 65, count: 200).write(to: URL(filePath: text))
        #expect(StoreHeader(path: text) == nil)
        let short = folder.file("short.db")
        try Data("SQLite format 3\0".utf8).write(to: URL(filePath: short))
        #expect(StoreHeader(path: short) == nil)
        #expect(StoreHeader(path: folder.path) == nil)
        #expect(StoreHeader(path: "/dev/null") == nil)
        #expect(StoreHeader(path: folder.path + "/missing.db") == nil)
        let pipe = folder.file("pipe")
        try #require(mkfifo(pipe, 0o600) == 0)
        #expect(StoreHeader(path: pipe) == nil)
    }
}
