import GRDB

extension Schema {
    /// Has what hangs on an article refer to it, and keeps all of it with the articles of removed feeds.
    static func addArticleReferences(_ db: Database) throws {
        try refer(to: "article", from: ArticleTable.allCases.map(\.rawValue), db)
        try db.execute(
            sql: """
                -- Rows of what hung on the articles of removed feeds, as JSON; what they have of bytes is apart.
                CREATE TABLE removed_part (
                    id     INT NOT NULL REFERENCES removed_article ON DELETE CASCADE,
                    part   TEXT NOT NULL,               -- ArticleTable
                    record TEXT NOT NULL CHECK (json_valid(record)),
                    bytes  BLOB
                ) STRICT;
                CREATE INDEX removed_part_id ON removed_part (id);
                """)
    }

    /// Adds the references to the tables' own texts in the schema, as <https://sqlite.org/lang_altertable.html> describes
    /// it for constraints, which change nothing on the disk. To copy the rows into new tables would take minutes where
    /// there are a million; this takes a moment, and is done or not, as every transaction.
    private static func refer(to article: String, from tables: [String], _ db: Database) throws {
        let version = try Int.fetchOne(db, sql: "PRAGMA schema_version") ?? 0
        try db.execute(sql: "PRAGMA writable_schema = ON")
        defer { try? db.execute(sql: "PRAGMA writable_schema = RESET") }
        for table in tables {
            let sql = try String.fetchOne(
                db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", arguments: [table])
            guard let sql, !sql.contains("REFERENCES \(article)"),
                let column = sql.firstMatch(of: /\bid\s+(INTEGER PRIMARY KEY|INT NOT NULL)/)
            else { continue }
            var changed = sql
            changed.insert(contentsOf: " REFERENCES \(article) ON DELETE CASCADE", at: column.range.upperBound)
            try db.execute(
                sql: "UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?", arguments: [changed, table])
        }
        try db.execute(sql: "PRAGMA schema_version = \(version + 1)")
    }
}
