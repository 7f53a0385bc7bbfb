import GRDB

extension Schema {
    /// Items that ended the program, which this version of it does not try again.
    static func addSetAside(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE set_aside (
                    feed    INT REFERENCES feed (id) ON DELETE CASCADE,     -- NULL for articles and files
                    key     INT NOT NULL,           -- the item's; a document's hash; an article's id
                    step    TEXT NOT NULL,          -- ArticleStep
                    title   TEXT,
                    address TEXT,
                    reason  TEXT NOT NULL,
                    version TEXT NOT NULL,          -- of the program
                    time    INT NOT NULL            -- seconds since 1970
                ) STRICT;
                CREATE INDEX set_aside_feed ON set_aside (feed);
                """)
    }
}
