import Foundation
import GRDB

/// Opening a file as a store: finding out what it is before anything could change it, making it, migrating it.
enum StoreFile {
    /// A path as SQLite, the lock of refreshes and the watch are to know the file: absolute, since SQLite takes "file:…"
    /// for a URI, and without links, since its other files stand beside the real one.
    static func realPath(_ path: String) -> String {
        let path = URL(fileURLWithPath: path).standardizedFileURL.path
        if let real = resolved(path) { return real }
        // It is yet to be made, in a folder that may be a link.
        let folder = (path as NSString).deletingLastPathComponent
        return resolved(folder).map { ($0 as NSString).appendingPathComponent((path as NSString).lastPathComponent) }
            ?? path
    }

    private static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// Opens the file at an absolute path. One that cannot be written is opened for reading.
    static func open(_ path: String, patience: Duration) throws -> Connections {
        let isNew = try inspect(path)
        if isNew {
            try makeFolder(of: path)
            try makeFile(path)
        } else {
            for readOnly in ReadOnlyStore.blocked(path) {
                do {
                    return try open(readOnly, path, patience)
                } catch let error as DatabaseError where !readOnly.isAlone && error.resultCode != .SQLITE_CORRUPT {
                    continue
                }
            }
        }
        makePrivate(path)
        do {
            return try openForWriting(path, patience: patience)
        } catch {
            guard !isNew, isLackOfRoom(error), let readOnly = ReadOnlyStore.withoutRoom(path) else { throw error }
            return try open(readOnly, path, patience)
        }
    }

    /// Opens a store for reading only; internal for tests, which may be run by somebody who may write everywhere.
    static func open(_ readOnly: ReadOnlyStore, _ path: String, _ patience: Duration) throws -> Connections {
        let connections = try Connections(readOnly, path: path, patience: patience)
        do {
            let verdict = try connections.pages.snapshot { db in try State(db).verdict(path) }
            // An older format would have to be written anew.
            guard verdict == .current else { throw readOnly.reason }
            return connections
        } catch {
            try? connections.close()
            throw error
        }
    }

    /// Whether the error is one of those that SQLite has where it finds no room for its files.
    private static func isLackOfRoom(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return false }
        return [.SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN].contains(error.resultCode)
    }

    /// Makes an empty file that nobody else can read: what somebody reads is nobody's business, and addresses of feeds
    /// may have passwords in them. SQLite gives its other files the same permissions.
    private static func makeFile(_ path: String) throws {
        let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        // Somebody else was faster, or SQLite will say what is wrong.
        if descriptor >= 0 { Foundation.close(descriptor) }
    }

    /// Takes from others the permissions that earlier versions gave them.
    private static func makePrivate(_ path: String) {
        for file in [path, path + "-wal", path + "-shm"] {
            var status = stat()
            guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0 else {
                continue
            }
            chmod(file, status.st_mode & 0o700)
        }
    }

    private static func openForWriting(_ path: String, patience: Duration) throws -> Connections {
        let connections = try Connections(path: path, patience: patience)
        do {
            try connections.pages.writeWithoutTransaction { db in
                let state = try State(db)
                guard try state.verdict(path) == .current else {
                    return try prepare(db, path: path, patience: patience)
                }
                if try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" { try useLog(db, patience: patience) }
            }
        } catch {
            try? connections.close()
            throw error
        }
        return connections
    }

    /// Makes the tables of a store in memory.
    static func prepareMemory(_ connections: Connections) throws {
        try connections.pages.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                try create(db)
                return .commit
            }
        }
    }

    /// Looks at a file without locking it, recovering it or making files beside it. Returns whether it is yet to be
    /// made; throws when it is not a store that this version knows.
    private static func inspect(_ path: String) throws -> Bool {
        if StoreHeader.ofFirstFile(path)?.isCurrentStore == true { return false }
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { return true }
        if isDirectory.boolValue { throw StoreError.directory(path: path) }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        if let attributes, attributes[.type] as? FileAttributeType != .typeRegular,
            attributes[.type] as? FileAttributeType != .typeSymbolicLink
        {
            throw StoreError.unreadable(path: path, reason: "it is not a regular file")
        }
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw StoreError.unreadable(path: path, reason: "permission denied")
        }
        // Somebody is making the file right now, or was killed while at it: only SQLite can tell.
        if FileManager.default.fileExists(atPath: path + "-journal") { return false }
        let size = attributes?[.size] as? Int ?? 0
        if size == 0 { return false }
        // What is shorter than its smallest page, SQLite would take for nothing and write over.
        if size < 512 { throw StoreError.notADatabase(path: path) }
        var configuration = Configuration()
        configuration.readonly = true
        do {
            guard let address = immutableAddress(path),
                let queue = try open(address, path, configuration)
            else { return false }
            defer { try? queue.close() }
            _ = try queue.unsafeRead { db in try State(db).verdict(path) }
        } catch let error as DatabaseError
            where error.resultCode == .SQLITE_CORRUPT && Store.size(of: path + "-wal") > 0
        {
            // Without its log, a file into which the log was being written is torn: by somebody right now, or by somebody
            // who was killed or had no more room. Only SQLite, which reads the log, can tell that from damage.
        }
        return false
    }

    /// Nil where SQLite was built without URI file names.
    private static func open(_ address: String, _ path: String, _ configuration: Configuration) throws -> DatabaseQueue?
    {
        do {
            return try DatabaseQueue(path: address, configuration: configuration)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
            return nil
        }
    }

    /// SQLite reads such an address without a lock and without looking for a log (<https://sqlite.org/uri.html>).
    private static func immutableAddress(_ path: String) -> String? {
        path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed).map { "file:\($0)?immutable=1" }
    }

    private static func makeFolder(of path: String) throws {
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreError.unreadable(path: path, reason: "its folder \(folder) cannot be made")
        }
    }

    /// Makes the tables, or brings them to this version's format.
    private static func prepare(_ db: Database, path: String, patience: Duration) throws {
        // These two only take effect before the first table is made. On a page of 8 KiB five texts find room, on one of
        // 4 KiB only two, with a quarter of it left empty.
        try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL")
        try db.inTransaction(.immediate) {
            // Another process may have been faster.
            let state = try State(db)
            switch try state.verdict(path) {
            case .current: break
            case .empty: try create(db)
            case .older: try Schema.migrate(db, from: state.version)
            }
            return .commit
        }
        try useLog(db, patience: patience)
    }

    private static func create(_ db: Database) throws {
        try Schema.migrate(db, from: 0)
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }

    /// Turns write-ahead logging on, which the file remembers.
    private static func useLog(_ db: Database, patience: Duration) throws {
        guard try setLogMode(db, until: .now + patience) == "wal" else {
            throw DatabaseError(
                resultCode: .SQLITE_CANTOPEN,
                message: "it is on a file system without shared memory, which SQLite's write-ahead log needs")
        }
    }

    /// SQLite does not ask the busy handler here, since it reads already when it wants to write: two processes that open
    /// a new store at once would otherwise be told that it is locked.
    private static func setLogMode(_ db: Database, until deadline: ContinuousClock.Instant) throws -> String? {
        while true {
            do {
                return try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && .now < deadline {
                usleep(1_000)
            }
        }
    }

    /// What a database says of itself.
    private struct State {
        var applicationID: Int32
        var version: Int
        var isEmpty: Bool

        enum Verdict { case current, older, empty }

        init(_ db: Database) throws {
            applicationID = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            isEmpty =
                applicationID == Schema.applicationID
                ? false : try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
        }

        func verdict(_ path: String) throws -> Verdict {
            if applicationID == 0, version == 0, isEmpty { return .empty }
            guard applicationID == Schema.applicationID, version > 0 else { throw StoreError.foreign(path: path) }
            guard version <= Schema.version else {
                throw StoreError.newer(path: path, version: version, known: Schema.version)
            }
            return version == Schema.version ? .current : .older
        }
    }
}
