import GRDB

extension Schema {
    /// How far articles were read.
    static func addReadingPositions(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE position (
                    id      INTEGER PRIMARY KEY,        -- the article
                    letters INT NOT NULL,               -- of its text, above the place
                    turn    INT NOT NULL UNIQUE         -- the greater, the later it was saved
                ) STRICT;
                """)
    }
}
