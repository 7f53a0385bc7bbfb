import Foundation

/// A store that cannot be written: on a disk that is mounted read-only or full, in a folder of somebody else's. It is
/// read as it stands.
///
/// SQLite's write-ahead log needs a file of shared memory beside the store, which cannot be made there. Nobody else can
/// write either, so it may be read without: past the locks, with the log's index in this process's own memory
/// (<https://sqlite.org/wal.html>, "Use of WAL Without Shared-Memory").
struct ReadOnlyStore: Sendable {
    /// What is thrown at whoever wants to write.
    let reason: StoreError
    /// The file as a URI for SQLite.
    let address: String
    /// Whether a log is read past the locks, for which SQLite wants the file for itself.
    let isAlone: Bool

    /// - Parameters:
    ///   - path: the file, absolute.
    ///   - isShared: with the memory that others have made, since somebody may be writing.
    init?(_ path: String, reason: StoreError, isShared: Bool = false) {
        guard let encoded = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) else { return nil }
        self.reason = reason
        let hasLog = Store.size(of: path + "-wal") > 0
        isAlone = hasLog && !isShared
        address = "file:\(encoded)?" + (isShared ? "mode=ro" : hasLog ? "mode=ro&vfs=unix-none" : "immutable=1")
    }

    /// The ways to read the store, the first first, if file or folder may not be written.
    static func blocked(_ path: String) -> [ReadOnlyStore] {
        let folder = (path as NSString).deletingLastPathComponent
        let isWritable = access(path, W_OK) == 0
        // With both files there, SQLite needs to make none.
        let hasRoom = access(folder, W_OK) == 0 || ["-wal", "-shm"].allSatisfy { access(path + $0, W_OK) == 0 }
        if isWritable && hasRoom { return [] }
        let canBeShared = access(path + "-shm", R_OK) == 0
        return (canBeShared ? [true, false] : [false]).compactMap {
            ReadOnlyStore(path, reason: .readOnly(path: path), isShared: $0)
        }
    }

    /// The store, if its disk has no room for what SQLite makes beside it.
    static func withoutRoom(_ path: String) -> ReadOnlyStore? {
        DiskSpace.isUsedUp(at: path) ? ReadOnlyStore(path, reason: .full(path: path)) : nil
    }
}

/// The room on the disk of a file.
enum DiskSpace {
    /// Whether there is less than SQLite needs for a small transaction: its file of shared memory has 32 KiB.
    static func isUsedUp(at path: String) -> Bool {
        var facts = statvfs()
        guard statvfs(path, &facts) == 0 || statvfs((path as NSString).deletingLastPathComponent, &facts) == 0 else {
            return false
        }
        let room = UInt64(facts.f_bavail).multipliedReportingOverflow(by: UInt64(facts.f_frsize))
        return !room.overflow && room.partialValue < 64 << 10
    }
}
