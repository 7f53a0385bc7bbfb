public import Foundation
import GRDB
public import News

/// What a fetch of a feed came to.
public enum FetchOutcome: Hashable, Sendable {
    /// The server said that nothing changed.
    case notModified
    /// The feed was read, or its bytes were the same as before. Title and home page are the feed's own, nil where they
    /// are as before; the others are for asking again.
    case fetched(
        title: String?, homePage: String?, entityTag: String?, lastModified: String?, contentHash: Int64?)
    /// The fetch failed, for a reason in words.
    case failed(String)
}

/// How one fetch went, for ``Store/record(_:)``.
public struct FetchRecord: Hashable, Sendable {
    /// The feed.
    public var feed: FeedID
    /// When it was fetched.
    public var time: Date
    /// What came of it.
    public var outcome: FetchOutcome
    /// When to ask again; nil leaves the feed's schedule as it is.
    public var schedule: FeedSchedule?
    /// Whether the feed came without a single article; nil when it was not read, and what was known holds. What such a
    /// feed once had is never cleaned away, since nobody knows what has become of it.
    public var isEmpty: Bool?

    /// A fetch of `feed`.
    public init(
        feed: FeedID, time: Date, outcome: FetchOutcome, schedule: FeedSchedule? = nil, isEmpty: Bool? = nil
    ) {
        self.feed = feed
        self.time = time
        self.outcome = outcome
        self.schedule = schedule
        self.isEmpty = isEmpty
    }
}

extension Store {
    /// What the address of a feed is known by: two addresses with one key are one feed.
    public static func key(ofFeedAt address: String) -> String { CanonicalAddress.feed(address) }

    /// Writes down how a fetch went; see ``record(_:)``.
    public func recordFetch(of feed: FeedID, at now: Date, _ outcome: FetchOutcome) throws(StoreError) {
        try record([FetchRecord(feed: feed, time: now, outcome: outcome)])
    }

    /// Writes down how some fetches went, in one transaction. Feeds that are no longer followed are no error.
    ///
    /// To be called after the articles of a fetch are ingested, so that a process that dies in between asks for them
    /// again; ``name(_:title:homePage:)`` goes before.
    public func record(_ records: [FetchRecord]) throws(StoreError) {
        guard !records.isEmpty else { return }
        try writing { db in
            for record in records {
                try Store.save(record.outcome, of: record.feed, at: ArticleRow.seconds(record.time), db)
                if let schedule = record.schedule { try Store.save(schedule, of: record.feed, db) }
                if let isEmpty = record.isEmpty {
                    try db.cachedStatement(sql: "UPDATE feed SET is_empty = ?1 WHERE id = ?2 AND is_empty <> ?1")
                        .execute(arguments: [isEmpty, record.feed.rawValue])
                }
            }
        }
    }

    /// Tells what a feed calls itself and its home page; nil leaves what was known. Costs nothing when it is known.
    ///
    /// To be called before the feed's articles are ingested, since its title also names their source.
    public func name(_ feed: FeedID, title: String?, homePage: String?) throws(StoreError) {
        let known = try withWriter { db in
            try Row.fetchOne(
                db.cachedStatement(sql: "SELECT own_title, home_page FROM feed WHERE id = ?"),
                arguments: [feed.rawValue]
            ).map { (title: try $0.value(0) as String?, homePage: try $0.value(1) as String?) }
        }
        guard let known, title ?? known.title != known.title || homePage ?? known.homePage != known.homePage else {
            return
        }
        try writing { db in try Store.take(title: title, homePage: homePage, for: feed, db) }
    }

    /// Sets when a feed is fetched: to pause it, or to make it due.
    public func schedule(_ feed: FeedID, _ schedule: FeedSchedule) throws(StoreError) {
        try saving { db in try Store.save(schedule, of: feed, db) }
    }

    /// Gives a feed a new address, because it moved or the user corrected it; its articles and marks stay.
    ///
    /// Returns false, and changes nothing, when the new address is followed already, or the feed is not.
    @discardableResult
    public func move(_ feed: FeedID, to address: String) throws(StoreError) -> Bool {
        try writing { db in try Store.move(feed, to: address, db) }
    }

    static func move(_ feed: FeedID, to address: String, _ db: Database) throws -> Bool {
        let key = CanonicalAddress.feed(address)
        guard try FeedRow.exists(feed.rawValue, db) else { return false }
        for key in CanonicalAddress.feedKeys(address) {
            guard let taken = try ListNames.find(.feed, key: key, db), taken.rawValue != feed.rawValue else {
                continue
            }
            guard try !FeedRow.exists(taken.rawValue, db) else { return false }
            // The number of a feed that is no longer followed keeps nothing but its number.
            try db.execute(
                sql: "UPDATE list SET key = '#' || id WHERE id = ?", arguments: [taken.rawValue])
        }
        // What was known of the old address's content need not hold for the new one's.
        try db.execute(
            sql: """
                UPDATE feed SET address = ?, entity_tag = NULL, last_modified = NULL, moved_to = NULL, times_moved = 0
                WHERE id = ?
                """,
            arguments: [address, feed.rawValue])
        try db.execute(
            sql: "UPDATE list SET key = ?, name = ? WHERE id = ?", arguments: [key, address, feed.rawValue])
        return true
    }

    private static func save(_ outcome: FetchOutcome, of feed: FeedID, at now: Int64, _ db: Database) throws {
        switch outcome {
        case .notModified:
            try db.cachedStatement(
                sql: "UPDATE feed SET last_fetch = ?1, last_success = ?1, failure = NULL WHERE id = ?2"
            ).execute(arguments: [now, feed.rawValue])
        case .failed(let reason):
            try db.cachedStatement(sql: "UPDATE feed SET last_fetch = ?, failure = ? WHERE id = ?")
                .execute(arguments: [now, reason, feed.rawValue])
        case .fetched(let title, let homePage, let entityTag, let lastModified, let contentHash):
            try db.cachedStatement(
                sql: """
                    UPDATE feed SET last_fetch = ?1, last_success = ?1, failure = NULL, entity_tag = ?2,
                        last_modified = ?3, content_hash = ?4
                    WHERE id = ?5
                    """
            ).execute(arguments: [now, entityTag, lastModified, contentHash, feed.rawValue])
            try take(title: title, homePage: homePage, for: feed, db)
        }
    }

    private static func save(_ schedule: FeedSchedule, of feed: FeedID, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                UPDATE feed SET next_fetch = ?, pace = ?, failing_since = ?, failures = ?, moved_to = ?, times_moved = ?,
                    pause = ?, held_until = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            schedule.nextFetch.map(ArticleRow.seconds), schedule.pace.map { Int64(min(max($0, 0), 1e12)) },
            schedule.failingSince.map(ArticleRow.seconds), schedule.failures, schedule.movedTo, schedule.timesMoved,
            schedule.pause?.rawValue, schedule.heldUntil.map(ArticleRow.seconds), feed.rawValue,
        ])
    }

    private static func take(title: String?, homePage: String?, for feed: FeedID, _ db: Database) throws {
        if let homePage {
            try db.cachedStatement(sql: "UPDATE feed SET home_page = ?1 WHERE id = ?2 AND home_page IS NOT ?1")
                .execute(arguments: [homePage, feed.rawValue])
        }
        guard let title, !title.isEmpty, let row = try FeedRow.fetch(feed.rawValue, db), row.ownTitle != title else {
            return
        }
        try db.execute(sql: "UPDATE feed SET own_title = ? WHERE id = ?", arguments: [title, feed.rawValue])
        if row.givenTitle == nil { try SourceNames.rename(row, to: title, db) }
    }
}
