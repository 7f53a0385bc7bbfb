import Foundation
import GRDB

/// How large a store is, in bytes.
public struct StoreSize: Hashable, Sendable {
    /// The file.
    public var file: Int64
    /// The log beside it, which is folded into the file from time to time.
    public var log: Int64
    /// What of the file is free for what comes.
    public var free: Int64
}

extension Store {
    /// Copies the store, as it is now, into a new file, while others read and write. The copy appears under its name when
    /// it is whole; a file that is there already is left alone.
    ///
    /// - Throws: ``StoreError/unreadable(path:reason:)`` for a file that is there or cannot be made.
    public func backUp(to path: String) throws(StoreError) {
        let path = URL(fileURLWithPath: path).standardizedFileURL.path
        let part = path + ".part"
        guard access(path, F_OK) != 0 else { throw .unreadable(path: path, reason: "there is a file of that name") }
        // Nobody else's file becomes ours, and nobody else can read what somebody reads.
        let descriptor = Foundation.open(part, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let reason =
                errno == EEXIST ? "\(part) is there; is another copy being made?" : String(cString: strerror(errno))
            throw .unreadable(path: path, reason: reason)
        }
        Foundation.close(descriptor)
        defer { for end in ["", "-journal", "-wal", "-shm"] { unlink(part + end) } }
        do {
            let copy = try DatabaseQueue(path: part)
            try connections.counts().backup(to: copy)
            try copy.close()
        } catch {
            throw StoreError(error, path: path)
        }
        // Unlike rename(2), this fails where a file has come meanwhile.
        guard link(part, path) == 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
    }

    /// How large the store is; file and log are 0 for a store in memory.
    public func size() throws(StoreError) -> StoreSize {
        let free = try counting { db in
            let pages = try Int64.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
            return pages * (try Int64.fetchOne(db, sql: "PRAGMA page_size") ?? 0)
        }
        guard connections.isShared else { return StoreSize(file: 0, log: 0, free: free) }
        return StoreSize(
            file: Int64(Self.size(of: path)), log: Int64(Self.size(of: path + "-wal")), free: free)
    }
}
