import Foundation
import GRDB
import Synchronization

/// The connections to one store.
///
/// The one that opened the file goes on to read pages, so that a command that only reads needs no other. Counting has
/// its own, since a count may take longer than a page may wait; so have searching and previews, which are interrupted at
/// each key, and writing. They open when they are first needed. A store in memory has one connection for everything.
final class Connections: Sendable {
    /// The file, absolute; a name in angle brackets for a store in memory.
    let path: String

    /// Whether there is a file that other processes may use.
    let isShared: Bool

    /// How to read a file that cannot be written; nil for all others.
    let readOnly: ReadOnlyStore?

    /// Reads pages and articles.
    let pages: DatabaseQueue

    /// Packs and unpacks texts; queries for phrases look into them.
    let codec = BodyCodec()

    /// How long a search may look into texts before it shows what it has.
    let searchBudget = SearchBudget()

    private let patience: Duration
    private let others = Mutex(Others())

    /// Whether the writer waits until its transactions are on the disk (`FULL`), so that not even a power cut undoes them,
    /// or leaves that to the system (`NORMAL`).
    private let isDurable = Mutex(false)

    private struct Others {
        var counts: DatabaseQueue?
        var previews: DatabaseQueue?
        var searches: DatabaseQueue?
        var writer: DatabaseQueue?
    }

    /// What a connection is for; it decides how much memory it may keep pages in.
    private enum Role {
        case pages
        case counts
        case previews
        case searches
        case writer

        /// In KiB.
        var cacheSize: Int {
            switch self {
            case .pages, .counts, .previews, .searches: 4_000
            case .writer: 8_000
            }
        }
    }

    /// Opens a file, which is made if it is missing; `patience` is how long to wait for other writers.
    init(path: String, patience: Duration) throws {
        self.path = path
        self.patience = patience
        isShared = true
        readOnly = nil
        pages = try DatabaseQueue(path: path, configuration: Self.configuration(.pages, patience, codec))
    }

    /// Opens a file for reading only.
    init(_ readOnly: ReadOnlyStore, path: String, patience: Duration) throws {
        self.path = path
        self.patience = patience
        isShared = true
        self.readOnly = readOnly
        pages = try DatabaseQueue(
            path: readOnly.address, configuration: Self.configuration(.pages, patience, codec, readOnly: readOnly))
    }

    /// Opens a store in memory.
    init(inMemoryAs name: String) throws {
        path = name
        patience = .zero
        isShared = false
        readOnly = nil
        pages = try DatabaseQueue(configuration: Self.configuration(.pages, .zero, codec))
    }

    /// Counts and audits.
    func counts() throws -> DatabaseQueue { try open(\.counts, .counts) }

    /// Counts what is only shown to choose from; apart from the others, since it is interrupted at every key.
    func previews() throws -> DatabaseQueue { try open(\.previews, .previews) }

    /// Reads what somebody is typing a search for.
    func searches() throws -> DatabaseQueue { try open(\.searches, .searches) }

    /// Writes.
    ///
    /// - Throws: why not, where the file cannot be written.
    func writer() throws -> DatabaseQueue {
        if let readOnly { throw readOnly.reason }
        return try open(\.writer, .writer)
    }

    /// Writes in one transaction, which is on the disk when this returns if `isDurable` says so.
    func change<Value>(isDurable: Bool, _ body: (Database) throws -> Value) throws -> Value {
        try writer().writeWithoutTransaction { db in
            // Outside of the transaction: within one, SQLite refuses it.
            if self.isDurable.withLock({ $0 != isDurable }) {
                try db.execute(sql: "PRAGMA synchronous = \(isDurable ? "FULL" : "NORMAL")")
                self.isDurable.withLock { $0 = isDurable }
            }
            return try db.transaction(.immediate, body)
        }
    }

    private func open(_ place: WritableKeyPath<Others, DatabaseQueue?>, _ role: Role) throws -> DatabaseQueue {
        guard isShared else { return pages }
        return try others.withLock { others in
            if let queue = others[keyPath: place] { return queue }
            let budget = role == .searches ? searchBudget : nil
            let queue = try DatabaseQueue(
                path: readOnly?.address ?? path,
                configuration: Self.configuration(role, patience, codec, budget, readOnly: readOnly))
            others[keyPath: place] = queue
            return queue
        }
    }

    /// Stops the search that runs right now.
    func interruptSearching() {
        others.withLock { $0.searches }?.interrupt()
    }

    /// Stops what is being read or counted right now.
    func interruptReading() {
        guard isShared else { return }
        pages.interrupt()
        others.withLock { $0.counts }?.interrupt()
    }

    /// Stops what is being counted to choose from right now.
    func interruptPreviews() {
        guard isShared else { return }
        others.withLock { $0.previews }?.interrupt()
    }

    func close() throws {
        let open = others.withLock { $0 }
        for queue in [open.counts, open.previews, open.searches] { try queue?.close() }
        try pages.close()
        // The last to close folds the log into the file, so it is the one that may write.
        try open.writer?.close()
    }

    private static func configuration(
        _ role: Role, _ patience: Duration, _ codec: BodyCodec, _ budget: SearchBudget? = nil,
        readOnly: ReadOnlyStore? = nil
    ) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly != nil
        // SQLite's own handler backs off to naps of 100 ms, between which a busy writer starves everybody.
        let mostTries = Int(patience / .microseconds(400))
        configuration.busyMode = .callback { tries in
            guard tries < mostTries else { return false }
            usleep(300)
            return true
        }
        configuration.prepareDatabase { db in
            PhraseFunctions.add(to: db, codec, budget)
            if readOnly?.isAlone == true { try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
            // Debian builds SQLite with SECURE_DELETE, which overwrites what is freed.
            try db.execute(
                sql: """
                    PRAGMA synchronous = NORMAL;
                    PRAGMA secure_delete = OFF;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cache_size = -\(role.cacheSize);
                    PRAGMA wal_autocheckpoint = 4000;
                    PRAGMA journal_size_limit = 67108864;
                    """)
        }
        return configuration
    }
}

extension DatabaseQueue {
    /// Reads in one snapshot.
    func snapshot<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try writeWithoutTransaction { db in try db.transaction(.deferred, body) }
    }

}

extension Database {
    /// A transaction. One that writes is to be `immediate`: it holds the write lock from its start, so that it cannot
    /// find out late that somebody else was first.
    func transaction<Value>(_ kind: TransactionKind, _ body: (Database) throws -> Value) throws -> Value {
        var value: Value?
        do {
            try inTransaction(kind) {
                value = try body(self)
                return .commit
            }
        } catch {
            // An interrupt also hits the COMMIT or the ROLLBACK, and GRDB ends a program that leaves a transaction open.
            for _ in 0..<100_000 where isInsideTransaction { try? rollback() }
            throw error
        }
        guard let value else { throw DatabaseError(message: "the transaction gave no value") }
        return value
    }
}
