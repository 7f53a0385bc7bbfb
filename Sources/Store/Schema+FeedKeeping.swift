import GRDB

extension Schema {
    /// Tags that a user gives to all articles of a feed, and what is needed to follow a feed again that was removed by
    /// mistake.
    static func addFeedKeeping(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE feed ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags));

                -- Feeds that were removed, as JSON of their row, and the articles that went with them.
                CREATE TABLE removed_feed (
                    id      INTEGER PRIMARY KEY,
                    removed INT NOT NULL,               -- seconds since 1970
                    record  TEXT NOT NULL CHECK (json_valid(record))
                ) STRICT;
                CREATE TABLE removed_article (
                    id         INTEGER PRIMARY KEY,     -- ArticleID
                    feed       INT NOT NULL,
                    record     TEXT NOT NULL CHECK (json_valid(record)),
                    lists      BLOB NOT NULL,
                    body       BLOB NOT NULL,
                    is_unread  INT NOT NULL,
                    hand_tags  TEXT NOT NULL CHECK (json_valid(hand_tags))
                ) STRICT;
                CREATE INDEX removed_article_feed ON removed_article (feed);
                """)
    }
}
