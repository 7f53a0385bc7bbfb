public import Foundation
import GRDB
public import News
import Synchronization

/// What became of the drafts of a fetch.
public struct IngestSummary: Hashable, Sendable {
    /// Articles that the store did not have.
    public var new: Int
    /// Articles whose content changed; their place and status did not.
    public var changed: Int
    /// Drafts that said nothing new.
    public var unchanged: Int

    /// A summary; of nothing, unless told otherwise.
    public init(new: Int = 0, changed: Int = 0, unchanged: Int = 0) {
        self.new = new
        self.changed = changed
        self.unchanged = unchanged
    }

    /// Both together.
    public static func + (left: IngestSummary, right: IngestSummary) -> IngestSummary {
        IngestSummary(
            new: left.new + right.new, changed: left.changed + right.changed,
            unchanged: left.unchanged + right.unchanged)
    }
}

/// How an ingest shares the store with others.
public enum IngestPace: Hashable, Sendable {
    /// Twenty articles a transaction, and a pause after each: a key pressed in a reader is saved in a moment.
    case besideReaders
    /// Five hundred a transaction, without pauses, for imports; others wait up to half a second.
    case bulk

    var batch: Int { self == .bulk ? 500 : 20 }
    var pause: useconds_t { self == .bulk ? 0 : 3_000 }

    /// Has the log folded into the file early, in the background of whoever fetches, so that it is never a marking
    /// reader's turn; and lets an import keep more of the indexes at hand.
    func prepare(_ db: Database) throws {
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 3000")
        if self == .bulk { try db.execute(sql: "PRAGMA cache_size = -32000") }
    }
}

extension Store {
    /// Brings the items of one feed into the store, as they stand in the feed (newest first, as far as it has an
    /// order), all that one fetch gave in one call: what several items share does not identify any of them.
    ///
    /// An article that is already there is recognised by its guid or address, also when it comes in another feed; its
    /// id and status never change, its content does when the feed's does. `now` stands in for dates that are missing
    /// or lie ahead. Each transaction is whole, the call is not: after an error, what went in before it is there.
    ///
    /// Throws ``StoreError/unknownFeed(_:)`` when the feed was unsubscribed from in the meantime.
    @discardableResult
    public func ingest(
        _ drafts: [ArticleDraft], into feed: FeedID, at now: Date, pace: IngestPace = .besideReaders
    ) throws(StoreError) -> IngestSummary {
        try ingest(drafts.map { FeedItem($0) }, into: feed, at: now, pace: pace)
    }

    /// The fingerprints that the items of a feed had when they were last stored, whole: those that have one of these say
    /// nothing new, and ``ingest(_:into:at:pace:)`` may be given their outlines.
    public func fingerprints(of feed: FeedID) throws(StoreError) -> Set<Int64> {
        try withWriter { db in try FingerprintRow.fetch(feed.rawValue, db) }
    }

    /// Brings the items of one feed into the store as above, and remembers their fingerprints.
    @discardableResult
    public func ingest(
        _ items: [FeedItem], into feed: FeedID, at now: Date, pace: IngestPace = .besideReaders
    ) throws(StoreError) -> IngestSummary {
        let record = try withWriter { db in
            try pace.prepare(db)
            return try FeedRow.fetch(feed.rawValue, db)
        }
        guard let record else { throw .unknownFeed(feed.rawValue) }
        let items = record.tags.isEmpty ? items : items.map { $0.tagged(also: record.tags) }
        var sharesLinks = record.sharesLinks
        let list = ListID(rawValue: feed.rawValue)
        let watch = itemWatch
        let identities = DraftIdentity.identities(of: items, in: list, sharesLinks: &sharesLinks, watch: watch)
        let (new, known) = Ingester.items(items, identities, now: now)
        var ingester = Ingester(
            feed: list, source: record.source, now: now, codec: codec, freeSeconds: freeSeconds.withLock { $0 },
            rules: rules.withLock(\.self), knownItems: known, watch: watch)
        let work = try withWriter { db in
            try db.transaction(.deferred) { db in
                let work = try ingester.work(in: new, db)
                if !work.isEmpty { try codec.takeDictionary(db) }
                return work
            }
        }
        var summary = IngestSummary(unchanged: items.count - work.count)
        if sharesLinks != record.sharesLinks { try noteSharedLinks(feed) }
        for start in stride(from: 0, to: work.count, by: pace.batch) {
            if start > 0, pace.pause > 0, connections.isShared { usleep(pace.pause) }
            let batch = Array(work[start..<min(start + pace.batch, work.count)])
            var texts: [Int64: PackedText] = [:]
            for item in batch {
                watch?.beginStoring(item.draft, item.watchKey, of: feed.rawValue)
                texts[item.identity.key] = PackedText(item.draft, codec)
            }
            watch?.rest()
            let isLast = start + batch.count == work.count
            let written = try writing { db in
                guard try FeedRow.exists(feed.rawValue, db) else { throw StoreError.unknownFeed(feed.rawValue) }
                // Only when all of them are stored.
                if isLast { try Self.note(items, of: feed, db) }
                return try ingester.write(batch, texts: texts, db)
            }
            watch?.stored(new: written.new, changed: written.changed)
            summary = summary + written
            try limitLog()
        }
        if work.isEmpty, items.contains(where: { !$0.isKnown && $0.fingerprint != nil }) {
            try writing { db in try Self.note(items, of: feed, db) }
        }
        if summary.new > 0 { try trainIfReady() }
        freeSeconds.withLock { [found = ingester.freeSeconds] in $0 = found }
        return summary
    }

    /// Remembers what the items of a feed say.
    private static func note(_ items: [FeedItem], of feed: FeedID, _ db: Database) throws {
        let fingerprints = items.compactMap(\.fingerprint)
        guard !fingerprints.isEmpty, try FeedRow.exists(feed.rawValue, db) else { return }
        try FingerprintRow.save(fingerprints, of: feed.rawValue, db)
    }

    /// Trains the store's dictionary, once it has enough articles. Two processes that do so at once each throw away
    /// what the other was faster with.
    private func trainIfReady() throws(StoreError) {
        guard let size = try withWriter({ db in try codec.sizeForTraining(db) }) else { return }
        let trained = try withWriter { db in try codec.train(db) }
        try writing { db in
            if let trained {
                try db.execute(sql: "INSERT OR IGNORE INTO dictionary (id, bytes) VALUES (1, ?)", arguments: [trained])
            } else {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO meta (key, value) VALUES ('dictionary.tried', ?)", arguments: [size])
            }
        }
    }

    private func noteSharedLinks(_ feed: FeedID) throws(StoreError) {
        try writing { db in
            try db.execute(sql: "UPDATE feed SET shares_links = 1 WHERE id = ?", arguments: [feed.rawValue])
        }
    }
}

extension FeedItem {
    /// The item with the tags that the user gives to all articles of its feed.
    fileprivate func tagged(also others: [Tag]) -> FeedItem {
        var item = self
        item.draft.tags += others.filter { !draft.tags.contains($0) }
        return item
    }
}
