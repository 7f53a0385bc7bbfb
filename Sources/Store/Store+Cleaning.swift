public import Foundation
import GRDB
public import News

extension Store {
    /// Removes the articles of a feed that a rule does not keep, and returns how many; with `isDryRun`, only counts them.
    ///
    /// An article that stands in several feeds belongs to the first of them. A feed that was never read, that fails, or
    /// that came without any article when it was last fetched keeps everything: what it had cannot be had again. What was
    /// removed does not come back while its feed still shows it. Short transactions, with room for others between them.
    @discardableResult
    public func clean(
        _ feed: FeedID, by rule: KeepRule, at now: Date = Date(), isDryRun: Bool = false
    ) throws(StoreError) -> Int {
        guard !rule.hasNoLimit else { return 0 }
        let candidates = try counting { db in
            try Cleaning.isWell(feed, db) ? try Cleaning.candidates(of: feed, by: rule, at: now, db) : []
        }
        var removed = 0
        for start in stride(from: 0, to: candidates.count, by: Cleaning.batch) {
            let ids = candidates[start..<min(start + Cleaning.batch, candidates.count)]
            if isDryRun {
                removed += try counting { db in
                    try ids.filter { try Cleaning.mayGo($0, from: feed, by: rule, db) }.count
                }
                continue
            }
            // Looked at again under the lock: somebody may just have starred it.
            removed += try writing { db in
                var counts = CountChanges()
                let gone = try ids.filter { try Cleaning.mayGo($0, from: feed, by: rule, db) }
                for id in gone { try Cleaning.remove(id, &counts, codec, db) }
                try counts.save(db)
                return gone.count
            }
            try limitLog()
            if connections.isShared { usleep(2_000) }
        }
        return removed
    }

    /// Gives the space of what was removed back to the file system, in short steps. `removed` is how many articles went:
    /// where that is much of the store, the indexes are written anew, too, which keep what was taken out of them until
    /// then. That takes some minutes for a million articles.
    public func returnSpace(afterRemoving removed: Int) throws(StoreError) {
        let left = try counting { db in
            try Int.fetchOne(
                db, sql: "SELECT total FROM count WHERE list = ?", arguments: [ListID.everything.rawValue])?
                .asCount
        }
        if removed * 10 > left ?? 0 { try mergeIndexes() }
        while true {
            let (before, after) = try withWriter { db in
                let before = try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
                // It frees a page with each row that is asked for.
                _ = try Row.fetchAll(db, sql: "PRAGMA incremental_vacuum(200)")
                return (before, try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0)
            }
            if after == 0 || after >= before { break }
            try limitLog()
            if connections.isShared { usleep(2_000) }
        }
        if connections.isShared { try withWriter { db in _ = try? db.checkpoint(.truncate) } }
    }

    /// When ``noteCleaning(at:)`` was last told.
    public var lastCleaning: Date? {
        get throws(StoreError) {
            try counting { db in
                try Int64.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'cleaned'")
            }.map { Date(stored: $0) }
        }
    }

    /// Remembers that all feeds were cleaned.
    public func noteCleaning(at now: Date) throws(StoreError) {
        try writing { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO meta (key, value) VALUES ('cleaned', ?)",
                arguments: [ArticleRow.seconds(now)])
        }
    }

    private func mergeIndexes() throws(StoreError) {
        for table in ["posting", "unread_posting", "words", "title_words"] {
            // A negative number begins with all there is; positive ones go on with it (FTS5, "The merge command").
            var pages = -200
            while true {
                let isBusy = try writing { db in
                    let before = db.totalChangesCount
                    try db.execute(
                        sql: "INSERT INTO \(table) (\(table), rank) VALUES ('merge', ?)", arguments: [pages])
                    return db.totalChangesCount - before > 1
                }
                if !isBusy { break }
                pages = 200
                try limitLog()
                if connections.isShared { usleep(2_000) }
            }
        }
    }
}

/// What may go.
enum Cleaning {
    /// How many articles are removed in one transaction.
    static let batch = 50

    /// Whether a feed's last fetch brought articles.
    static func isWell(_ feed: FeedID, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM feed WHERE id = ? AND failure IS NULL AND last_success IS NOT NULL
                    AND NOT is_empty AND NOT is_sample)
                """, arguments: [feed.rawValue]) ?? false
    }

    /// Articles beyond the rule's limits, oldest first, whatever was done to them.
    static func candidates(of feed: FeedID, by rule: KeepRule, at now: Date, _ db: Database) throws -> [Int64] {
        let ids = try Int64.fetchAll(
            db, sql: "SELECT rowid FROM posting WHERE posting MATCH ? ORDER BY rowid DESC",
            arguments: [String(feed.rawValue)])
        var beyond = Set(rule.articles.map { ids.dropFirst($0) } ?? [])
        if let time = rule.time {
            let cutoff = SortTime.second(of: now.addingTimeInterval(-TimeInterval(time.components.seconds)))
            let arrival = try db.cachedStatement(sql: "SELECT arrival FROM article WHERE id = ?")
            // What is published long ago may have come yesterday, with a feed that is new to the store.
            for id in ids where id < cutoff && !beyond.contains(id) {
                if let came = try Int64.fetchOne(arrival, arguments: [id]), came < cutoff * 1_000 { beyond.insert(id) }
            }
        }
        return beyond.sorted()
    }

    /// Whether nothing that was done to an article keeps it.
    static func mayGo(_ id: Int64, from feed: FeedID, by rule: KeepRule, _ db: Database) throws -> Bool {
        guard let row = try ArticleRow.fetch(id, db), row.lists.lists(of: .feed).first?.rawValue == feed.rawValue else {
            return false
        }
        if row.isUnread && rule.keepsUnread || row.isStarred && rule.keepsStarred { return false }
        guard rule.keepsTagged else { return true }
        return try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT NOT EXISTS (SELECT 1 FROM hand_tag WHERE id = ? AND is_added)"),
            arguments: [id]) ?? true
    }

    static func remove(_ id: Int64, _ counts: inout CountChanges, _ codec: BodyCodec, _ db: Database) throws {
        guard let row = try ArticleRow.fetch(id, db) else { return }
        try row.remove(&counts, codec, db)
        try db.cachedStatement(sql: "UPDATE ghost SET is_cleaned = 1 WHERE id = ?").execute(arguments: [id])
    }
}
