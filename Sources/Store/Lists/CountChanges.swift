import GRDB

/// What a transaction does to the counts of lists, gathered so that each list's row is written once.
struct CountChanges {
    private var changes: [ListID: (total: Int, unread: Int)] = [:]

    /// Articles came into these lists or left them (negative).
    mutating func add(_ lists: some Sequence<ListID>, total: Int, unread: Int) {
        for list in lists {
            let change = changes[list] ?? (0, 0)
            changes[list] = (change.total + total, change.unread + unread)
        }
    }

    /// An article moved.
    mutating func move(from old: ListSet, to new: ListSet, isUnread: Bool) {
        let unread = isUnread ? 1 : 0
        add(old.lists, total: -1, unread: -unread)
        add(new.lists, total: 1, unread: unread)
    }

    /// Writes the counts.
    func save(_ db: Database) throws {
        for (list, change) in changes.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where change.total != 0 || change.unread != 0 {
            // Not an upsert: SQLite checks the row to be inserted first, and a decrement alone is not a count.
            try db.cachedStatement(sql: "UPDATE count SET total = total + ?, unread = unread + ? WHERE list = ?")
                .execute(arguments: [change.total, change.unread, list.rawValue])
            if db.changesCount == 0 {
                try db.cachedStatement(sql: "INSERT INTO count (list, total, unread) VALUES (?, ?, ?)")
                    .execute(arguments: [list.rawValue, change.total, change.unread])
            }
        }
    }
}
