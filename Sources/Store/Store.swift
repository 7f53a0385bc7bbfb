import Foundation
import GRDB
import News
import Synchronization

/// The articles, feeds and marks of one reader: an SQLite database that any number of processes may have open.
///
/// The rest of what a store does is in `Store+Feeds`, `Store+Ingest`, `Store+Pages`, `Store+Search`, `Store+Marks`,
/// `Store+Changes`, `Store+Tags`, `Store+Retagging` and `Store+Upkeep`; what the user does is in `Journal`, too.
/// Every method may be called from any thread. Writes are transactions: when a method returns, no end of this process
/// can undo them. What the user did (marks, tags, feeds, saved pages) is on the disk then (`synchronous = FULL`). What can
/// be had again, as articles, is written by the system within half a minute; a power cut may take back the last of it,
/// but leaves the store whole.
public final class Store: Sendable {
    let connections: Connections
    /// Tells in the journal what was done through this value.
    let session = Int64.random(in: 1...Int64.max)
    /// Changes of the journal that are long to read.
    let longChanges = Mutex<[Int64: Change]>([:])
    let freeSeconds = Mutex(FreeSeconds())
    /// The user's rules for tags, which articles go through as they come in.
    let rules = Mutex<[TagRule]>([])
    /// Who is told which item is worked on.
    let watch = Mutex<(any ItemWatch)?>(nil)

    var codec: BodyCodec { connections.codec }

    init(_ connections: Connections) {
        self.connections = connections
    }

    /// Opens the store at `path`, which is made, with its folder, if there is none, and brought to the newest format if
    /// it is older.
    ///
    /// A file that is not a store of this version is left as it is, and the error says why. `patience` is how long this
    /// and every later call waits while another process writes.
    public static func open(at path: String, patience: Duration = .seconds(10)) throws(StoreError) -> Store {
        let path = StoreFile.realPath(path)
        do {
            return Store(try StoreFile.open(path, patience: patience))
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// A store that lives in memory, as long as this value.
    public static func inMemory() throws(StoreError) -> Store {
        let name = "<memory>"
        do {
            let connections = try Connections(inMemoryAs: name)
            try StoreFile.prepareMemory(connections)
            return Store(connections)
        } catch {
            throw StoreError(error, path: name)
        }
    }

    /// The file, as an absolute path without links; `<memory>` for a store in memory.
    public var path: String { connections.path }

    /// Why nothing can be written to the store; nil where it can. Such a store is read as it is.
    public var readOnlyReason: StoreError? { connections.readOnly?.reason }

    /// Whether no other process can have it open, since it has no file.
    public var isInMemory: Bool { !connections.isShared }

    private var isReadOnly: Bool { connections.readOnly != nil }

    /// Closes the file. The last process to close it folds its log back into it, which makes the next start fast.
    /// The store cannot be used afterwards; closing it again does nothing.
    public func close() {
        try? connections.close()
    }

    /// A number that differs from the one before if another process, or another ``Store`` of this one, wrote
    /// something in between. Writes of this value's own do not change it. Costs a few microseconds.
    public func changeCounter() throws(StoreError) -> Int64 {
        try translating {
            let queue = try isReadOnly ? connections.pages : connections.writer()
            return try queue.unsafeRead { db in
                try Int64.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
            }
        }
    }
}

/// The ways into the database; each turns SQLite's errors into ``StoreError``.
extension Store {
    /// Reads headlines or articles.
    func reading<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try translating { try connections.pages.snapshot(body) }
    }

    /// Searches, which ``interruptSearching()`` ends.
    func searching<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try translating { try connections.searches().snapshot(body) }
    }

    /// Counts, or reads what may take long.
    func counting<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try translating { try connections.counts().snapshot(body) }
    }

    /// Writes what the user did, in one transaction; it is on the disk when this returns.
    func saving<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try translating { try connections.change(isDurable: true, body) }
    }

    /// Writes what can be had again, in one transaction.
    func writing<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try translating { try connections.change(isDurable: false, body) }
    }

    /// Uses the writer's connection outside of a transaction.
    func withWriter<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try translating { try connections.writer().writeWithoutTransaction(body) }
    }

    func translating<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
        do { return try body() } catch { throw StoreError(error, path: path) }
    }
}
