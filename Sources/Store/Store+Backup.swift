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
    /// it is whole; a file that is there already is left alone. What an earlier copy left that was broken off is written
    /// over.
    ///
    /// - Parameter isCancelled: asked now and then; where it says so, nothing is left, and ``StoreError/interrupted`` is
    ///   thrown.
    /// - Throws: ``StoreError/unreadable(path:reason:)`` for a file that is there or cannot be made.
    public func backUp(to path: String, isCancelled: @escaping () -> Bool = { false }) throws(StoreError) {
        let path = URL(fileURLWithPath: path).standardizedFileURL.path
        guard access(path, F_OK) != 0 else { throw .unreadable(path: path, reason: "there is a file of that name") }
        let part = try PartialCopy(of: path)
        do {
            let copy = try DatabaseQueue(path: part.file)
            try connections.counts().snapshot { source in
                // One snapshot from the first step to the last: what others write has the copy begin again else.
                _ = try Int.fetchOne(source, sql: "SELECT count(*) FROM sqlite_schema")
                try copy.writeWithoutTransaction { target in
                    try source.backup(to: target, pagesPerStep: 256) { _ in
                        if isCancelled() { throw StoreError.interrupted }
                    }
                }
            }
            try copy.close()
            // A small store is copied in one step, after which GRDB does not ask.
            if isCancelled() { throw StoreError.interrupted }
        } catch {
            throw StoreError(error, path: path)
        }
        // Unlike rename(2), this fails where a file has come meanwhile.
        guard link(part.file, path) == 0 else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
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

/// The file that a copy grows in. It is removed with this value; one that a killed process left behind is taken over, which
/// a lock tells from one that still grows.
private final class PartialCopy {
    let file: String
    private let descriptor: Int32

    init(of path: String) throws(StoreError) {
        let file = path + ".part"
        func failure(_ reason: String) -> StoreError { .unreadable(path: path, reason: reason) }
        // Nobody else can read what somebody reads, and nobody else's link is followed.
        let descriptor = Foundation.open(file, O_CREAT | O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { throw failure(String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, Self.isStill(file, descriptor) else {
            Foundation.close(descriptor)
            throw failure("another copy is being made into \(file)")
        }
        guard Self.isCopy(descriptor) else {
            Foundation.close(descriptor)
            throw failure("\(file) is there, and is no part of a copy")
        }
        // From here on the file is this value's, which removes it.
        self.file = file
        self.descriptor = descriptor
        removeBeside()
        ftruncate(descriptor, 0)
        fchmod(descriptor, 0o600)
    }

    deinit {
        removeBeside()
        unlink(file)
        Foundation.close(descriptor)
    }

    private func removeBeside() {
        for end in ["-journal", "-wal", "-shm"] { unlink(file + end) }
    }

    /// Whether the name still leads to the file: who made the copy may have ended between its opening and its locking.
    private static func isStill(_ file: String, _ descriptor: Int32) -> Bool {
        var (opened, named) = (stat(), stat())
        return fstat(descriptor, &opened) == 0 && lstat(file, &named) == 0 && opened.st_ino == named.st_ino
            && opened.st_dev == named.st_dev
    }

    /// Whether the file is nobody else's: empty, or the beginning of a database.
    private static func isCopy(_ descriptor: Int32) -> Bool {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return count == 0 || count == 16 && (NewsboatCache.isDatabase(bytes) || bytes.allSatisfy { $0 == 0 })
    }
}
