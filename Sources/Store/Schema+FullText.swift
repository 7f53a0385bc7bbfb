import GRDB

extension Schema {
    /// The texts of articles' own pages, beside those of the feeds, and for which sources they are fetched unasked.
    static func addFullText(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE full_text (
                    id         INTEGER PRIMARY KEY,     -- the article's
                    bytes      BLOB NOT NULL,           -- text, HTML and picture, as in body
                    author     TEXT,
                    address    TEXT NOT NULL,           -- where it was found
                    fetched    INT NOT NULL,            -- seconds since 1970
                    is_partial INT NOT NULL
                ) STRICT;
                CREATE TABLE full_text_choice (
                    source INTEGER PRIMARY KEY REFERENCES list (id),
                    choice TEXT NOT NULL                -- FullTextChoice
                ) STRICT;
                """)
    }
}
