import Foundation
import GRDB
import News

/// A row of `journal`, without the change itself, which may be long.
struct JournalRow {
    var id: Int64
    var time: Int64
    var subject: String
    var version: Int64
    var words: String
    var undone: Int64?
    var applied: Int64?

    private static let columns = "id, time, subject, version, words, undone, applied"

    /// The condition on a row that this version knows what it means.
    private static var isKnown: String {
        let subjects = Change.Subject.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return "version = \(Change.codingVersion) AND subject IN (\(subjects))"
    }

    private init(_ row: Row) throws {
        id = try row.value(0)
        time = try row.value(1)
        subject = try row.value(2)
        version = try row.value(3)
        words = try row.value(4)
        undone = try row.value(5)
        applied = try row.value(6)
    }

    /// Whether this version of the program knows what it means.
    var isKnown: Bool { version == Change.codingVersion && Change.Subject(rawValue: subject) != nil }

    var entry: JournalEntry {
        JournalEntry(
            id: JournalEntry.ID(rawValue: id), time: Date(stored: time), words: words, isUndone: undone != nil,
            isKnown: isKnown)
    }

    /// The way that leads from what was before the row to what it says now.
    var direction: JournalDirection { undone == nil ? .redo : .undo }

    // MARK: Reading

    static func fetch(_ id: Int64, _ db: Database) throws -> JournalRow? {
        try first("WHERE id = ?", [id], db)
    }

    /// The newest rows.
    static func newest(_ limit: Int, _ db: Database) throws -> [JournalRow] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT \(columns) FROM journal ORDER BY id DESC LIMIT ?"), arguments: [limit]
        ).map(JournalRow.init)
    }

    /// The first row that is not yet applied whole.
    static func open(_ db: Database) throws -> JournalRow? {
        try first("WHERE applied IS NOT NULL AND \(isKnown) ORDER BY id LIMIT 1", [], db)
    }

    /// All rows that are not yet applied whole.
    static func allOpen(_ subject: Change.Subject, _ db: Database) throws -> [JournalRow] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT \(columns) FROM journal WHERE applied IS NOT NULL AND subject = ? AND \(isKnown)"),
            arguments: [subject.rawValue]
        ).map(JournalRow.init)
    }

    /// What is to be undone or redone next.
    ///
    /// What a session did itself is undone before what others did: somebody who marks an article and takes that back
    /// means the article, whatever a timer did in between. What was undone last is redone first, whoever undid it, until
    /// something new is done: by the session, where one is given, else by anybody.
    ///
    /// `damaged` are rows that were found to be so, and are passed over.
    static func next(
        _ direction: JournalDirection, in session: Int64?, besides damaged: [Int64] = [], _ db: Database
    ) throws -> JournalRow? {
        let isWanted = "\(isKnown) AND id NOT IN (SELECT value FROM json_each(?))"
        let damaged = "[\(damaged.map(String.init).joined(separator: ","))]"
        switch direction {
        case .undo:
            if let session {
                let own = try first(
                    "WHERE undone IS NULL AND session = ? AND \(isWanted) ORDER BY id DESC LIMIT 1",
                    [session, damaged], db)
                if let own { return own }
            }
            return try first("WHERE undone IS NULL AND \(isWanted) ORDER BY id DESC LIMIT 1", [damaged], db)
        case .redo:
            let last = try first(
                "WHERE undone IS NOT NULL AND \(isWanted) ORDER BY undone DESC LIMIT 1", [damaged], db)
            guard let last else { return nil }
            let isOver = try Bool.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT EXISTS (SELECT 1 FROM journal
                            WHERE id > ?1 AND undone IS NULL AND session = coalesce(?2, session))
                        """), arguments: [last.undone, session])
            return isOver == true ? nil : last
        }
    }

    /// What was changed; nil for what this version cannot read.
    static func change(of id: Int64, _ db: Database) throws -> Change? {
        let text = try String.fetchOne(
            db.cachedStatement(sql: "SELECT change FROM journal WHERE id = ?"), arguments: [id])
        return text.flatMap { try? JSONDecoder().decode(Change.self, from: Data($0.utf8)) }
    }

    /// The rows after one that say something about the same subject and were not undone.
    static func later(than id: Int64, _ subject: String, _ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db.cachedStatement(
                sql: "SELECT id FROM journal WHERE id > ? AND undone IS NULL AND subject = ? AND \(isKnown)"),
            arguments: [id, subject])
    }

    private static func first(
        _ condition: String, _ arguments: [(any DatabaseValueConvertible)?], _ db: Database
    ) throws -> JournalRow? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM journal \(condition)"),
            arguments: StatementArguments(arguments)
        ).map(JournalRow.init)
    }

    // MARK: Writing

    /// Writes what the user did, in the transaction that does it.
    ///
    /// Here, and in ``Store/begin(_:)`` for what is undone or redone, is the place of accounts: what each has to be told is
    /// derived from the same ``News/Change``, in this transaction, into a list of its own with one row per account, article
    /// and field. The journal is history, and is never sent.
    @discardableResult
    static func insert(
        _ change: Change, session: Int64, at now: Date, isWhole: Bool, words: String? = nil, _ db: Database
    ) throws -> Int64 {
        let turn = try nextTurn(db)
        let text = String(decoding: try JSONEncoder().encode(change), as: UTF8.self)
        try db.cachedStatement(
            sql: """
                INSERT INTO journal (id, time, session, subject, version, change, words, applied)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            turn, ArticleRow.seconds(now), session, change.subject.rawValue, Change.codingVersion, text,
            try words ?? change.words(title: title(of: change, db)), isWhole ? nil : 0 as Int?,
        ])
        return turn
    }

    /// Remembers that a row was undone or redone.
    static func turn(_ direction: JournalDirection, _ id: Int64, isWhole: Bool, _ db: Database) throws {
        let undone = direction == .undo ? try nextTurn(db) : nil
        try db.cachedStatement(sql: "UPDATE journal SET undone = ?, applied = ? WHERE id = ?")
            .execute(arguments: [undone, isWhole ? nil : 0 as Int?, id])
    }

    /// Remembers how far the store is as a row says; nil is all of it.
    static func note(applied: Int?, of id: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE journal SET applied = ? WHERE id = ?").execute(arguments: [applied, id])
    }

    private static func nextTurn(_ db: Database) throws -> Int64 {
        try db.cachedStatement(sql: "UPDATE meta SET value = value + 1 WHERE key = 'turn'").execute()
        return try Int64.fetchOne(db.cachedStatement(sql: "SELECT value FROM meta WHERE key = 'turn'")) ?? 0
    }

    /// The headline of the article that a change is about, if it is a single one.
    private static func title(of change: Change, _ db: Database) throws -> String? {
        let article: ArticleID? =
            switch change {
            case .status(let marks): marks.articles.count == 1 ? marks.articles.first : nil
            case .tags(let changes): changes.count == 1 ? changes.first?.article : nil
            case .tagging, .savedPage, .feeds, .fullText: nil
            }
        return try article.flatMap { article in
            try String.fetchOne(
                db.cachedStatement(sql: "SELECT title FROM article WHERE id = ?"), arguments: [article.rawValue])
        }
    }
}
