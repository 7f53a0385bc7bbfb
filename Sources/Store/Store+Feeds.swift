public import Foundation
import GRDB
public import News

/// What became of some wishes to follow feeds.
public struct SubscribeSummary: Hashable, Sendable {
    /// Feeds that are followed from now on, in the order of the wishes.
    public var added: [FeedID]
    /// Feeds that were followed before, in the order of the wishes.
    public var known: [FeedID]
}

extension Store {
    /// Follows feeds. A feed that is already followed, by an address that means the same, stays as it is.
    ///
    /// `isSample` marks feeds of the sample edition, which ``removeSample(at:)`` takes away. These are none that the user
    /// followed, nor are those that the configuration names; all others stand in the journal.
    @discardableResult
    public func subscribe(
        _ subscriptions: [Subscription], isSample: Bool = false, isConfigured: Bool = false, at now: Date = Date()
    ) throws(StoreError) -> SubscribeSummary {
        try saving { db in
            var summary = SubscribeSummary(added: [], known: [])
            var names = ListNames()
            for subscription in subscriptions {
                let key = CanonicalAddress.feed(subscription.address)
                if let twin = try Store.twin(of: subscription.address, db) {
                    if !summary.added.contains(twin) { summary.known.append(twin) }
                    continue
                }
                guard let list = try names.find(.feed, key: key, name: subscription.address, db) else {
                    throw DatabaseError(resultCode: .SQLITE_FULL, message: "there are too many feeds")
                }
                let feed = FeedID(rawValue: list.rawValue)
                if try FeedRow.exists(feed.rawValue, db) {
                    if !summary.added.contains(feed) { summary.known.append(feed) }
                    continue
                }
                try Store.add(subscription, as: list, isSample: isSample, now, db)
                summary.added.append(feed)
            }
            if !isSample, !isConfigured, !summary.added.isEmpty {
                let changes = try summary.added.map {
                    FeedChange($0, title: try FeedRow.title($0.rawValue, db) ?? "", .followed(true))
                }
                try JournalRow.insert(.feeds(changes), session: session, at: now, isWhole: true, db)
            }
            return summary
        }
    }

    /// The feed that is followed under another key: with `www.` where the address has none, or without, or with escapes
    /// in other letters.
    private static func twin(of address: String, _ db: Database) throws -> FeedID? {
        let keys = CanonicalAddress.feedKeys(address)
        let others = keys.map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : "www." + $0 }
        for key in keys.dropFirst() + others {
            if let list = try ListNames.find(.feed, key: key, db), try FeedRow.exists(list.rawValue, db) {
                return FeedID(rawValue: list.rawValue)
            }
        }
        return nil
    }

    private static func add(
        _ subscription: Subscription, as list: ListID, isSample: Bool, _ now: Date, _ db: Database
    ) throws {
        let title = subscription.title.flatMap { $0.isEmpty ? nil : $0 }
        let source = try SourceNames.find(
            title: title ?? SourceNames.provisionalName(address: subscription.address),
            address: subscription.address, db)
        try db.execute(
            sql: """
                INSERT INTO feed (id, address, source, given_title, home_page, folders, tags, is_sample,
                    added)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                list.rawValue, subscription.address, source.rawValue, title, subscription.homePage,
                FeedRow.json(subscription.folders), FeedRow.json(subscription.tags.map(\.name)), isSample,
                ArticleRow.seconds(now),
            ])
        try db.execute(
            sql: "UPDATE list SET name = ? WHERE id = ?", arguments: [subscription.address, list.rawValue])
    }

    /// Stops following a feed and removes its articles, except those that are starred or that came in another feed as
    /// well. For a month ``restore(_:)`` brings all of it back; should it be followed again later, articles that were read
    /// are still read.
    ///
    /// Returns how many articles went. A feed that is not followed is no error.
    @discardableResult
    public func unsubscribe(_ feed: FeedID, at now: Date = Date()) throws(StoreError) -> Int {
        try forgetRemovedFeeds(at: now)
        return try removeFeed(ListID(rawValue: feed.rawValue), keptFrom: now)
    }

    /// The feeds that are followed, by title, with the counts of their articles.
    public func feeds() throws(StoreError) -> [Feed] {
        try counting { db in try FeedRow.feeds(db) }
    }

    /// Removes the sample edition: its feeds and all of their articles. Returns how many articles went.
    @discardableResult
    public func removeSample(at now: Date = Date()) throws(StoreError) -> Int {
        let feeds = try counting { db in
            try Int64.fetchAll(db, sql: "SELECT id FROM feed WHERE is_sample ORDER BY id").map {
                FeedChange(FeedID(rawValue: $0), title: try FeedRow.title($0, db) ?? "", .followed(false))
            }
        }
        guard !feeds.isEmpty else { return 0 }
        let before = try counts(of: .everything).total
        try save(.feeds(feeds), at: now)
        return max(before - (try counts(of: .everything).total), 0)
    }

    /// Removes a feed in short transactions, the feed itself in the last one, so that it can be done again should it
    /// be cut short. All of it is kept and can be restored; starred articles stay, except those of the sample edition.
    private func removeFeed(_ feed: ListID, keptFrom now: Date) throws(StoreError) -> Int {
        var removed = 0
        let isSample = try counting { db in try FeedRow.fetch(feed.rawValue, db)?.isSample == true }
        try inBatches(of: try articles(in: feed)) { ids, db in
            removed += try take(ids, outOf: feed, keepsStarred: !isSample, db)
        }
        try saving { db in
            if let record = try KeptRow.record(of: feed.rawValue, in: "feed", db) {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO removed_feed (id, removed, record) VALUES (?, ?, ?)",
                    arguments: [feed.rawValue, ArticleRow.seconds(now), record])
            }
            try db.execute(sql: "DELETE FROM feed WHERE id = ?", arguments: [feed.rawValue])
            try FingerprintRow.forget(feed.rawValue, db)
        }
        return removed
    }

    /// Takes articles out of a feed; those that are in no other go. Returns how many went.
    private func take(
        _ ids: ArraySlice<Int64>, outOf feed: ListID, keepsStarred: Bool, _ db: Database
    ) throws -> Int {
        var removed = 0
        var counts = CountChanges()
        for id in ids {
            guard let row = try ArticleRow.fetch(id, db) else { continue }
            try KeptArticle.keep(row, of: feed, db)
            let otherFeeds = row.lists.lists(of: .feed).filter { $0 != feed }
            if let first = otherFeeds.first {
                // It speaks for the article from now on.
                try FingerprintRow.forget(first.rawValue, db)
                let sources = try otherFeeds.compactMap { try FeedRow.fetch($0.rawValue, db)?.source }
                let lists = row.lists.lists(of: .section) + sources + otherFeeds + row.lists.lists(of: .tag)
                try row.move(to: ListSet(lists), &counts, db)
            } else if !(row.isStarred && keepsStarred) {
                try row.remove(&counts, codec, db)
                removed += 1
            }
        }
        try counts.save(db)
        return removed
    }
}
