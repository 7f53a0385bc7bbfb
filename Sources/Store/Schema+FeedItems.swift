import GRDB

extension Schema {
    /// What the items of feeds said when they were last stored, and when articles of removed feeds were edited.
    static func addFeedItems(_ db: Database) throws {
        try db.execute(
            sql: """
                -- Fingerprints of all items, eight bytes each. An item whose fingerprint is here is not even looked at.
                CREATE TABLE feed_item (feed INTEGER PRIMARY KEY, fingerprints BLOB NOT NULL) STRICT;
                ALTER TABLE removed_article ADD COLUMN edited INT;      -- seconds since 1970
                """)
    }
}
