import Foundation
import GRDB
import News
import Testing

@testable import Store

@Suite("Stores that cannot be written") struct ReadOnlyStoreTests {
    /// Opens a store as one that may not be written: whoever runs the tests may write everywhere.
    private func frozen(_ path: String, _ reason: StoreError? = nil, isShared: Bool = false) throws -> Store {
        let readOnly = try #require(ReadOnlyStore(path, reason: reason ?? .readOnly(path: path), isShared: isShared))
        return Store(try StoreFile.open(readOnly, path, .seconds(1)))
    }

    private func titles(_ store: Store, _ query: String) throws -> [String] {
        let request = PageRequest(query: try QueryParser.parse(query), position: .newest, limit: 9)
        return try store.search(request, within: .seconds(60)).slice.headlines.map(\.title)
    }

    @Test(arguments: [true, false]) func allIsReadWithAndWithoutALog(hasLog: Bool) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest([.named("A", tags: ["Storm"]), .named("B", minutesAgo: 1)])
        try fixture.mark("B")
        // The files as an end by force leaves them.
        let copy = folder.file("copy")
        if !hasLog { fixture.store.close() }
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
        for end in hasLog ? ["", "-wal"] : [""] {
            try FileManager.default.copyItem(atPath: path + end, toPath: copy + "/store.db" + end)
        }
        let before = try FileManager.default.contentsOfDirectory(atPath: copy).sorted()
        let store = try frozen(copy + "/store.db")
        #expect(store.readOnlyReason == .readOnly(path: copy + "/store.db"))
        #expect(try titles(store, "text") == ["A", "B"])
        #expect(try titles(store, "#storm is:unread") == ["A"])
        #expect(try store.counts(of: .everything) == PageCounts(total: 2, unread: 1))
        #expect(try store.check() == [])
        _ = try store.changeCounter()
        try store.backUp(to: folder.file("backup.db"))
        store.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy).sorted() == before)
        let backup = try Store.open(at: folder.file("backup.db"))
        #expect(try titles(backup, "is:unread") == ["A"])
        #expect(try backup.check() == [])
    }

    @Test func whoeverWantsToWriteIsToldWhyNot() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest([.named("A")])
        let id = try fixture.id("A")
        fixture.store.close()
        for reason in [StoreError.readOnly(path: path), .full(path: path)] {
            let store = try frozen(path, reason)
            #expect(throws: reason) { try store.save(StatusChange([id], mark: .read, isSet: true)) }
            #expect(throws: reason) { try store.ingest([.named("B")], into: fixture.feed, at: noon) }
            #expect(throws: reason) { try store.unsubscribe(fixture.feed) }
            store.close()
        }
        #expect("\(StoreError.full(path: path))".contains("the disk is full"))
    }

    @Test func whatSomebodyElseStillWritesIsSeen() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest([.named("A")])
        let store = try frozen(path, isShared: true)
        #expect(try titles(store, "text") == ["A"])
        try fixture.ingest([.named("B", minutesAgo: 1)])
        #expect(try titles(store, "text") == ["A", "B"])
    }

    @Test func anOlderFormatCannotBeRead() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        try StoreFixture(Store.open(at: path)).store.close()
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA user_version = 3") }
        try queue.close()
        #expect(throws: StoreError.readOnly(path: path)) { try frozen(path) }
    }
}

@Suite("Who else may read a store, and under which name") struct StorePlaceTests {
    private func mode(_ path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
    }

    @Test func nobodyElseReadsIt() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest([.named("A")])
        for end in ["", "-wal", "-shm"] { #expect(mode(path + end) == 0o600, "\(end)") }
        fixture.store.close()
        chmod(path, 0o644)
        let again = try Store.open(at: path)
        #expect(mode(path) == 0o600)
        again.close()
    }

    @Test func aLinkIsTheFileItLeadsTo() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let store = try Store.open(at: path)
        let link = folder.file("link.db")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "store.db")
        #expect(try Store.open(at: link).path == store.path)
        try FileManager.default.createSymbolicLink(atPath: folder.file("folder"), withDestinationPath: folder.path)
        #expect(try Store.open(at: folder.file("folder/store.db")).path == store.path)
        let new = try Store.open(at: folder.file("folder/new.db"))
        #expect(try Store.open(at: folder.file("new.db")).path == new.path)
    }

    @Test func whatTheUserDoesIsOnTheDiskAndWhatIsFetchedMayWait() throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        func synchronous() throws -> Int? {
            try fixture.store.withWriter { db in try Int.fetchOne(db, sql: "PRAGMA synchronous") }
        }
        #expect(try synchronous() == 2)
        try fixture.ingest([.named("A"), .named("B", minutesAgo: 1)])
        #expect(try synchronous() == 1)
        try fixture.mark("A")
        #expect(try synchronous() == 2)
        try fixture.ingest([.named("C")])
        _ = try fixture.store.changeTags(of: fixture.id("B"), adding: [Tag("Hand")].compactMap(\.self), removing: [])
        #expect(try synchronous() == 2)
    }

    @Test func aWrongCountSaysHowItIsMended() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest([.named("A")])
        try fixture.store.writing { db in try db.execute(sql: "UPDATE count SET unread = 0") }
        #expect {
            try fixture.mark("A")
        } throws: { error in
            "\(error)".contains("tagline doctor --rebuild")
        }
        try fixture.store.rebuild()
        try fixture.mark("A")
        #expect(try fixture.store.check() == [])
    }
}

@Suite("Copies that were broken off") struct BrokenOffCopyTests {
    @Test(arguments: ["", "SQLite format 3\0 and some pages"]) func oneIsTakenOver(left: String) throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        try fixture.ingest([.named("A")])
        let copy = folder.file("copy.db")
        try Data(left.utf8).write(to: URL(filePath: copy + ".part"))
        try Data("rest".utf8).write(to: URL(filePath: copy + ".part-journal"))
        try fixture.store.backUp(to: copy)
        #expect(try StoreFixture(Store.open(at: copy)).titles() == ["A"])
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(!files.contains { $0.contains(".part") })
    }

    @Test func oneThatStillGrowsIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        let part = folder.file("copy.db.part")
        let descriptor = open(part, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        defer { close(descriptor) }
        #expect(flock(descriptor, LOCK_EX) == 0)
        #expect(throws: StoreError.self) { try fixture.store.backUp(to: folder.file("copy.db")) }
        #expect(FileManager.default.fileExists(atPath: part))
    }

    @Test func somebodyElsesFileIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        let part = folder.file("copy.db.part")
        try Data("a letter to my aunt".utf8).write(to: URL(filePath: part))
        #expect(throws: StoreError.self) { try fixture.store.backUp(to: folder.file("copy.db")) }
        #expect(try String(contentsOfFile: part, encoding: .utf8) == "a letter to my aunt")
        let other = folder.file("other.db.part")
        try FileManager.default.createSymbolicLink(atPath: other, withDestinationPath: part)
        #expect(throws: StoreError.self) { try fixture.store.backUp(to: folder.file("other.db")) }
    }

    @Test func oneThatIsCancelledLeavesNothing() throws {
        let folder = try TemporaryFolder()
        let fixture = try StoreFixture(Store.open(at: folder.file("store.db")))
        try fixture.ingest((0..<300).map { .named("Nr \($0)", minutesAgo: $0, text: UUID().uuidString) })
        let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(throws: StoreError.interrupted) {
            try fixture.store.backUp(to: folder.file("copy.db"), isCancelled: { true })
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == before)
    }
}
