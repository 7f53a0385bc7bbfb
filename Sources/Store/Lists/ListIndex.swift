import Foundation
import GRDB

/// Which articles are in which lists: two FTS5 tables without content that hold one token a list, `posting` of all
/// articles and `unread_posting` of the unread ones.
///
/// FTS5 serves as a log-structured index of ids: a membership takes about three bytes, and AND, OR and NOT over lists
/// of any size stream newest first. Since the tables keep no content, a deletion must name exactly the lists that were
/// inserted; they come from `article.lists`. Rows should come in the order of their ids within a transaction: FTS5
/// closes a segment for each that does not.
enum ListIndex {
    static func create(_ db: Database) throws {
        for table in ["posting", "unread_posting"] {
            try db.execute(
                sql: """
                    CREATE VIRTUAL TABLE \(table)
                    USING fts5(lists, content='', detail=none, columnsize=0, tokenize='ascii')
                    """)
        }
    }

    /// Adds an article that was in no list.
    static func insert(_ id: Int64, in lists: ListSet, isUnread: Bool, _ db: Database) throws {
        let tokens = tokens(lists)
        try db.cachedStatement(sql: "INSERT INTO posting (rowid, lists) VALUES (?, ?)").execute(arguments: [id, tokens])
        if isUnread { try insertUnread(id, tokens, db) }
    }

    /// Takes an article out of all the lists it is in.
    static func remove(_ id: Int64, from lists: ListSet, isUnread: Bool, _ db: Database) throws {
        let tokens = tokens(lists)
        try db.cachedStatement(sql: "INSERT INTO posting (posting, rowid, lists) VALUES ('delete', ?, ?)")
            .execute(arguments: [id, tokens])
        if isUnread { try removeUnread(id, tokens, db) }
    }

    /// Moves an article to other lists.
    static func move(
        _ id: Int64, from old: ListSet, to new: ListSet, isUnread: Bool, _ db: Database
    ) throws {
        guard old != new else { return }
        try remove(id, from: old, isUnread: isUnread, db)
        try insert(id, in: new, isUnread: isUnread, db)
    }

    /// Tells the index that an article is unread now, or read. Only to be called when that is a change: the caller
    /// has just inserted or deleted its row in `unread`, which is what keeps two processes from doing it twice.
    static func setUnread(_ isUnread: Bool, _ id: Int64, in lists: ListSet, _ db: Database) throws {
        if isUnread { try insertUnread(id, tokens(lists), db) } else { try removeUnread(id, tokens(lists), db) }
    }

    /// Writes what piled up in small pieces together, a little at a time; true when there is more to do.
    static func merge(_ db: Database, pages: Int) throws -> Bool {
        var isBusy = false
        for table in ["posting", "unread_posting"] {
            let before = db.totalChangesCount
            try db.execute(sql: "INSERT INTO \(table) (\(table), rank) VALUES ('merge', ?)", arguments: [pages])
            // A merge that had work changed at least two rows of FTS5's own tables (FTS5, "The merge command").
            isBusy = isBusy || db.totalChangesCount - before > 1
        }
        return isBusy
    }

    private static func insertUnread(_ id: Int64, _ tokens: String, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO unread_posting (rowid, lists) VALUES (?, ?)")
            .execute(arguments: [id, tokens])
    }

    private static func removeUnread(_ id: Int64, _ tokens: String, _ db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT INTO unread_posting (unread_posting, rowid, lists) VALUES ('delete', ?, ?)"
        ).execute(arguments: [id, tokens])
    }

    /// The text that FTS5 is given: the lists' numbers.
    private static func tokens(_ lists: ListSet) -> String {
        lists.withEverything.map { String($0.rawValue) }.joined(separator: " ")
    }
}
