import GRDB

/// The tables, as numbered migrations. A store's number is its `user_version`; each migration is one transaction.
enum Schema {
    /// Marks a file as a store: "Tagl" as a number, in SQLite's `application_id`.
    static let applicationID: Int32 = 0x5461_676C

    /// The newest format that this version reads and writes.
    static var version: Int { migrations.count }

    /// What leads from each version to the next.
    static let migrations: [@Sendable (Database) throws -> Void] = [
        createTables, addFeedSchedule, addTagging, addSavedPages, addFullText, addUpkeep, addReadingPositions,
        addFeedKeeping, addFeedItems, addSetAside, addArticleReferences, addSearchFolding,
        addJournal,
        addPageViews,
    ]

    /// Brings a store of format `version` to the newest; the caller holds the write lock.
    static func migrate(_ db: Database, from version: Int) throws {
        for migration in migrations[version...] { try migration(db) }
        try db.execute(sql: "PRAGMA user_version = \(self.version)")
    }

    /// Format 1.
    ///
    /// `article`, `body`, `unread` and `star` are the truth; `count`, `posting`, `unread_posting`, `words` and
    /// `title_words` are derived from it, kept in the same transactions, audited by `check` and rebuilt by `rebuild`.
    private static func createTables(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY NOT NULL) WITHOUT ROWID, STRICT;
                INSERT INTO meta VALUES ('arrival', 0);

                -- Names of lists. A list's row outlives its articles, so that numbers are never given out twice.
                CREATE TABLE list (
                    id   INTEGER PRIMARY KEY,           -- ListID: ordinal << 2 | kind
                    kind INT NOT NULL CHECK (kind = id & 3),
                    key  TEXT NOT NULL,                 -- what the list is found by: folded name, canonical address
                    name TEXT NOT NULL,                 -- how it is shown
                    UNIQUE (kind, key)
                ) STRICT;
                INSERT INTO list VALUES (4, 0, '', '');

                CREATE TABLE count (
                    list   INTEGER PRIMARY KEY,
                    total  INT NOT NULL CHECK (total >= 0),
                    unread INT NOT NULL CHECK (unread BETWEEN 0 AND total)
                ) STRICT;

                CREATE TABLE feed (
                    id            INTEGER PRIMARY KEY REFERENCES list (id),
                    address       TEXT NOT NULL,
                    source        INT NOT NULL REFERENCES list (id),
                    given_title   TEXT,                 -- the user's
                    own_title     TEXT,                 -- the publisher's
                    home_page     TEXT,
                    folders       TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(folders)),
                    is_sample     INT NOT NULL DEFAULT 0,
                    shares_links  INT NOT NULL DEFAULT 0,   -- its items have one address between them
                    entity_tag    TEXT,
                    last_modified TEXT,
                    content_hash  INT,
                    last_fetch    INT,                  -- seconds since 1970
                    last_success  INT,
                    failure       TEXT,
                    added         INT NOT NULL
                ) STRICT;

                CREATE TABLE article (
                    id        INTEGER PRIMARY KEY,      -- ArticleID: a second; never changes
                    source    INT NOT NULL,
                    story     INT,
                    published INT,                      -- seconds since 1970, as the publisher says
                    arrival   INT NOT NULL,             -- number of the transaction that brought it
                    hash      INT NOT NULL,             -- of everything the feed says; equal means unchanged
                    title     TEXT NOT NULL,
                    url       TEXT,
                    author    TEXT,
                    body      INT NOT NULL,
                    lists     BLOB NOT NULL             -- ListSet: the truth for postings, counts and tags shown
                ) STRICT;
                CREATE INDEX article_story ON article (story) WHERE story IS NOT NULL;

                -- Apart from article, so that pages of headlines stay dense; in the order of arrival, so that its own are
                -- filled to the brim.
                CREATE TABLE body (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
                CREATE TABLE dictionary (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

                CREATE TABLE unread (id INTEGER PRIMARY KEY) STRICT;
                CREATE TABLE star   (id INTEGER PRIMARY KEY) STRICT;

                -- 63-bit hashes of what an article is known by: feed and guid, canonical address.
                CREATE TABLE ident (key INTEGER PRIMARY KEY, id INT NOT NULL) STRICT;
                -- Articles that are no longer kept. Should one come back, it has its old place and is read if it was.
                CREATE TABLE ghost (id INTEGER PRIMARY KEY, was_read INT NOT NULL) STRICT;

                -- What a hand did to an article's tags; refreshes leave it alone.
                CREATE TABLE hand_tag (
                    id INT NOT NULL, list INT NOT NULL, is_added INT NOT NULL, PRIMARY KEY (id, list)
                ) WITHOUT ROWID, STRICT;
                """)
        try ListIndex.create(db)
        try TextIndex.create(db)
    }
}
