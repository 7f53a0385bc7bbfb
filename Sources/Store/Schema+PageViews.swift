import GRDB

extension Schema {
    /// How pages are shown.
    static func addPageViews(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE page_view (
                    page TEXT PRIMARY KEY,              -- its query, as it was written
                    view TEXT NOT NULL,                 -- words, as the reader writes them
                    turn INT NOT NULL UNIQUE            -- the greater, the later it was chosen
                ) WITHOUT ROWID, STRICT
                """)
    }
}
