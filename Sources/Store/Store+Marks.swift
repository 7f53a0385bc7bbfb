import Foundation
import GRDB
public import News

extension Store {
    /// Saves a change of marks, and returns what it really changed.
    ///
    /// Up to a thousand articles are one transaction. More are several, with room for other writers between them; the
    /// result is still one change. Articles that the store does not have are passed over.
    func save(marks change: StatusChange) throws(StoreError) -> StatusChange {
        try save(change, arrivedBy: .max)
    }

    /// Marks read the articles of a query that had arrived when the page's slice was read
    /// (``PageSlice/arrival``), and returns those that were unread. What came in since stays unread.
    @discardableResult
    public func markPageRead(_ query: Query, arrivedBy arrival: Int64) throws(StoreError) -> StatusChange {
        let ids = try counting { db in try QueryPlan(query, db).unread.ids(order: .oldestFirst, db) }
        return try save(
            StatusChange(ids.map(ArticleID.init), mark: .read, isSet: true), arrivedBy: arrival)
    }

    /// Gives an article these tags, best first, by hand: they stay, and those that are left out stay away, whatever
    /// its feed says later. An article that the store does not have is no error.
    public func setTags(_ tags: [Tag], of id: ArticleID) throws(StoreError) {
        try saving { db in
            guard let row = try ArticleRow.fetch(id.rawValue, db) else { return }
            try Store.set(tags, of: row, db)
        }
    }

    static func set(_ tags: [Tag], of row: ArticleRow, _ db: Database) throws {
        var names = ListNames()
        var counts = CountChanges()
        let lists = row.lists.with(tags: try names.find(tags, db))
        try HandTags.record(from: row.lists.lists(of: .tag), to: lists.lists(of: .tag), of: row.id, db)
        try row.move(to: lists, &counts, db)
        try counts.save(db)
    }

    private func save(_ change: StatusChange, arrivedBy arrival: Int64) throws(StoreError) -> StatusChange {
        var changed: [ArticleID] = []
        let isLong = change.articles.count > Change.quickArticles
        // FTS5 likes the order of ids, and it is free to choose.
        let ids = change.articles.count > 1 ? change.articles.sorted() : change.articles
        let batch = isLong ? 500 : Change.quickArticles
        for start in stride(from: 0, to: ids.count, by: batch) {
            if start > 0, connections.isShared { usleep(1_000) }
            let part = ids[start..<min(start + batch, ids.count)]
            // The last one to be on the disk has all before it there.
            let isDurable = part.endIndex == ids.count
            changed += try translating {
                try connections.change(isDurable: isDurable) { db in
                    try Store.write(change, part, arrivedBy: arrival, db)
                }
            }
            if isLong { try limitLog() }
        }
        return StatusChange(changed, mark: change.mark, isSet: change.isSet)
    }

    private static func write(
        _ change: StatusChange, _ ids: ArraySlice<ArticleID>, arrivedBy arrival: Int64, _ db: Database
    ) throws -> [ArticleID] {
        switch change.mark {
        case .starred: try ids.filter { try setStarred(change.isSet, $0.rawValue, db) }
        case .read: try setUnread(!change.isSet, ids, arrivedBy: arrival, db)
        }
    }

    private static func setStarred(_ isStarred: Bool, _ id: Int64, _ db: Database) throws -> Bool {
        try db.cachedStatement(
            sql: isStarred
                ? "INSERT OR IGNORE INTO star (id) SELECT id FROM article WHERE id = ?"
                : "DELETE FROM star WHERE id = ?"
        ).execute(arguments: [id])
        return db.changesCount > 0
    }

    private static func setUnread(
        _ isUnread: Bool, _ ids: ArraySlice<ArticleID>, arrivedBy arrival: Int64, _ db: Database
    ) throws -> [ArticleID] {
        var changed: [ArticleID] = []
        var counts = CountChanges()
        let lookUp = try db.cachedStatement(sql: "SELECT lists FROM article WHERE id = ? AND arrival <= ?")
        let write = try db.cachedStatement(
            sql: isUnread ? "INSERT OR IGNORE INTO unread (id) VALUES (?)" : "DELETE FROM unread WHERE id = ?")
        for id in ids {
            guard let bytes = try Data.fetchOne(lookUp, arguments: [id.rawValue, arrival]) else { continue }
            try write.execute(arguments: [id.rawValue])
            // Another process may have been faster; then it has seen to the index and the counts as well.
            guard db.changesCount > 0 else { continue }
            let lists = ListSet(bytes: bytes)
            try ListIndex.setUnread(isUnread, id.rawValue, in: lists, db)
            counts.add(lists.withEverything, total: 0, unread: isUnread ? 1 : -1)
            changed.append(id)
        }
        try counts.save(db)
        return changed
    }
}
