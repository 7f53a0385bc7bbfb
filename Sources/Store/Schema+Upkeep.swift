import GRDB

extension Schema {
    /// What servers ask for, when articles were edited, and which were cleaned away.
    static func addUpkeep(_ db: Database) throws {
        // A table of its own for edits: few articles ever change, and no other row has to be looked at to add it.
        try db.execute(
            sql: """
                ALTER TABLE feed ADD COLUMN held_until INT;                     -- the server asked to be left alone
                ALTER TABLE feed ADD COLUMN is_empty   INT NOT NULL DEFAULT 0;  -- it came without any article
                CREATE TABLE edit (id INTEGER PRIMARY KEY, time INT NOT NULL) STRICT;
                -- Cleaned away, and not to come back as long as its feed still shows it.
                ALTER TABLE ghost ADD COLUMN is_cleaned INT NOT NULL DEFAULT 0;
                """)
    }
}
