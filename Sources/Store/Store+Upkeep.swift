import Foundation
import GRDB

extension Store {
    /// What is wrong with the store, in words; empty when all is well. Takes seconds on a large store, and writes
    /// nothing.
    ///
    /// It has SQLite check the file and FTS5 its indexes, and recounts every list from the articles themselves.
    public func check() throws(StoreError) -> [String] {
        try translating { try Audit.problems(connections) }
    }

    /// Makes counts and indexes anew from the articles, in one transaction. For a store in which ``check()`` found
    /// them wrong.
    public func rebuild() throws(StoreError) {
        try writing { db in try Audit.rebuild(codec, db) }
    }

    /// Housekeeping for when nobody waits: merges what the indexes wrote in small pieces, and folds the log into the
    /// file. It gives way to others, and stops after `steps` short transactions.
    public func tidy(steps: Int = 50) throws(StoreError) {
        for _ in 0..<steps {
            let isBusy = try writing { db in try ListIndex.merge(db, pages: 64) }
            if !isBusy { break }
            if connections.isShared { usleep(2_000) }
        }
        if connections.isShared {
            try withWriter { db in _ = try? db.checkpoint(.truncate) }
        }
    }

    /// The most the log may grow to, in bytes, before it is folded into the file and cut off.
    private static let longestLog = 64 << 20

    /// Keeps the log short. SQLite only starts it over when it happens that nobody reads; a reader that is always
    /// there lets it grow without end.
    func limitLog() throws(StoreError) {
        guard connections.isShared, Self.size(of: path + "-wal") > Self.longestLog else { return }
        // Not being able to is no failure: the next transaction tries again.
        try withWriter { db in _ = try? db.checkpoint(.truncate) }
    }

    static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
