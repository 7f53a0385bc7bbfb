import Foundation
import GRDB
import News

/// Compares what is derived with what it is derived from.
enum Audit {
    static func problems(_ connections: Connections) throws -> [String] {
        var problems = try connections.counts().snapshot { db in
            try fileProblems(db) + orphanProblems(db) + countProblems(db)
        }
        // FTS5 checks itself by way of an INSERT, though it writes nothing.
        if connections.readOnly == nil {
            problems += try connections.change(isDurable: false) { db in try indexProblems(db) }
        }
        return problems
    }

    private static func fileProblems(_ db: Database) throws -> [String] {
        try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }.map { "the file: \($0)" }
    }

    private static func indexProblems(_ db: Database) throws -> [String] {
        try ["posting", "unread_posting", "words", "title_words"].compactMap { table in
            do {
                try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('integrity-check')")
                return nil
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
                return "the index \(table) is damaged"
            }
        }
    }

    /// Rows that belong to no article.
    private static func orphanProblems(_ db: Database) throws -> [String] {
        let checks = [
            ("articles have no text", "SELECT count(*) FROM article WHERE body NOT IN (SELECT id FROM body)"),
            ("texts have no article", "SELECT count(*) FROM body WHERE id NOT IN (SELECT body FROM article)"),
            ("articles are also ghosts", "SELECT count(*) FROM ghost WHERE id IN (SELECT id FROM article)"),
            (
                "keys lead nowhere",
                """
                SELECT count(*) FROM ident
                WHERE id NOT IN (SELECT id FROM article) AND id NOT IN (SELECT id FROM ghost)
                """
            ),
            ("feeds have no source", "SELECT count(*) FROM feed WHERE source NOT IN (SELECT id FROM list)"),
        ]
        let orphans = ArticleTable.allCases.map { table in
            (
                "\(table.orphans) have no article",
                "SELECT count(*) FROM \(table.rawValue) WHERE \(ArticleTable.isOrphan)"
            )
        }
        return try (checks + orphans).compactMap { problem, sql in
            let count = try Int.fetchOne(db, sql: sql) ?? 0
            return count == 0 ? nil : "\(count) \(problem)"
        }
    }

    /// Counts and postings that differ from a recount.
    private static func countProblems(_ db: Database) throws -> [String] {
        let truth = try recount(db)
        var problems: [String] = []
        func compare(_ what: String, _ found: [ListID: Int], _ truth: [ListID: Int]) throws {
            let wrong = Set(found.keys).union(truth.keys).filter { found[$0, default: 0] != truth[$0, default: 0] }
            for list in wrong.sorted(by: { $0.rawValue < $1.rawValue }).prefix(5) {
                let name = list == .everything ? "everything" : try ListNames.name(of: list, db)
                problems.append(
                    "\(what) of list \(list.rawValue) (\(name)) is \(found[list, default: 0]), "
                        + "not \(truth[list, default: 0])")
            }
            if wrong.count > 5 { problems.append("\(what) of \(wrong.count - 5) more lists is wrong") }
        }
        var totals: [ListID: Int] = [:]
        var unread: [ListID: Int] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT list, total, unread FROM count")
        while let row = try rows.next() {
            totals[try ListID(rawValue: row.value(0))] = try row.value(1)
            unread[try ListID(rawValue: row.value(0))] = try row.value(2)
        }
        try compare("the total", totals, truth.totals)
        try compare("the unread count", unread, truth.unread)
        try compare("the index", try vocabulary("posting", db), truth.totals)
        try compare("the unread index", try vocabulary("unread_posting", db), truth.unread)
        return problems
    }

    private struct Recount {
        var totals: [ListID: Int] = [:]
        var unread: [ListID: Int] = [:]
    }

    private static func recount(_ db: Database) throws -> Recount {
        var recount = Recount()
        let rows = try Row.fetchCursor(
            db, sql: "SELECT lists, unread.id IS NOT NULL FROM article a LEFT JOIN unread ON unread.id = a.id")
        while let row = try rows.next() {
            let isUnread = try row.value(1) as Bool
            for list in try ListSet(bytes: row.value(0)).withEverything {
                recount.totals[list, default: 0] += 1
                if isUnread { recount.unread[list, default: 0] += 1 }
            }
        }
        return recount
    }

    /// How many articles FTS5 has for each token.
    private static func vocabulary(_ table: String, _ db: Database) throws -> [ListID: Int] {
        try db.execute(
            sql: "CREATE VIRTUAL TABLE IF NOT EXISTS temp.\(table)_terms USING fts5vocab(main, \(table), row)")
        var counts: [ListID: Int] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT term, doc FROM temp.\(table)_terms")
        while let row = try rows.next() {
            guard let list = Int64(try row.value(0) as String) else { continue }
            counts[ListID(rawValue: list)] = try row.value(1)
        }
        return counts
    }

    /// Makes everything that is derived anew.
    static func rebuild(_ codec: BodyCodec, _ db: Database) throws {
        for table in ["posting", "unread_posting", "words", "title_words"] {
            try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('delete-all')")
        }
        for table in ArticleTable.allCases {
            try db.execute(sql: "DELETE FROM \(table.rawValue) WHERE \(ArticleTable.isOrphan)")
        }
        try db.execute(
            sql: """
                DELETE FROM count;
                DELETE FROM feed_item;
                DELETE FROM body WHERE id NOT IN (SELECT body FROM article);
                INSERT INTO body (id, bytes) SELECT DISTINCT body, x'0000' FROM article
                WHERE body NOT IN (SELECT id FROM body);
                DELETE FROM ghost WHERE id IN (SELECT id FROM article);
                DELETE FROM ident WHERE id NOT IN (SELECT id FROM article) AND id NOT IN (SELECT id FROM ghost);
                """)
        try SearchForms.set(nil, db)
        var counts = CountChanges()
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT a.id, a.title, a.author, a.lists, unread.id IS NOT NULL, body.bytes
                FROM article a JOIN body ON body.id = a.body LEFT JOIN unread ON unread.id = a.id ORDER BY a.id
                """)
        while let row = try rows.next() {
            let id = try row.value(0) as Int64
            let lists = try ListSet(bytes: row.value(3))
            let isUnread = try row.value(4) as Bool
            let body = try ArticleBody(bytes: codec.unpack(row.value(5), db))
            try ListIndex.insert(id, in: lists, isUnread: isUnread, db)
            let search = try SearchText(
                title: row.value(1), author: row.value(2), text: body.content.text,
                pageText: FullTextRow.words(id, codec, db))
            try TextIndex.insert(id, search, db)
            counts.add(lists.withEverything, total: 1, unread: isUnread ? 1 : 0)
        }
        try counts.save(db)
    }
}
