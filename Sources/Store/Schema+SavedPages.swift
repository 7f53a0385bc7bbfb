import GRDB

extension Schema {
    /// Pages that the user keeps under a name. The query is kept as it was written, since its dates may be relative.
    static func addSavedPages(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS saved_page (
                    name TEXT PRIMARY KEY, query TEXT NOT NULL
                ) WITHOUT ROWID, STRICT
                """)
    }
}
