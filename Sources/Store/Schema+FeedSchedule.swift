import GRDB

extension Schema {
    /// When feeds are asked next, and what earlier fetches say about that.
    static func addFeedSchedule(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE feed ADD COLUMN next_fetch    INT;      -- seconds since 1970; NULL is now
                ALTER TABLE feed ADD COLUMN pace          INT;      -- seconds between fetches
                ALTER TABLE feed ADD COLUMN failing_since INT;
                ALTER TABLE feed ADD COLUMN failures      INT NOT NULL DEFAULT 0;
                ALTER TABLE feed ADD COLUMN moved_to      TEXT;
                ALTER TABLE feed ADD COLUMN times_moved   INT NOT NULL DEFAULT 0;
                ALTER TABLE feed ADD COLUMN pause         TEXT;     -- FeedSchedule.Pause; NULL is none
                """)
    }
}
