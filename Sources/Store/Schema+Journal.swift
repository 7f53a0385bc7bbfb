import GRDB

extension Schema {
    /// What the user did, so that it can be undone. It is truth, as nothing else says what was before.
    static func addJournal(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE journal (
                    id      INTEGER PRIMARY KEY,        -- the turn in which the change was made
                    time    INT NOT NULL,               -- seconds since 1970
                    session INT NOT NULL,               -- who made it: a number for each opening of the store
                    subject TEXT NOT NULL,              -- Change.Subject
                    version INT NOT NULL,               -- Change.codingVersion
                    change  TEXT NOT NULL CHECK (json_valid(change)),
                    words   TEXT NOT NULL,              -- what was done
                    undone  INT,                        -- the turn in which it was undone; NULL is done
                    applied INT                         -- how far the store is as the row says; NULL is all of it
                ) STRICT;
                CREATE INDEX journal_undone ON journal (undone) WHERE undone IS NOT NULL;
                CREATE INDEX journal_open ON journal (id) WHERE applied IS NOT NULL;
                INSERT INTO meta VALUES ('turn', 0);    -- the last one; a number is never given out twice
                """)
    }
}
