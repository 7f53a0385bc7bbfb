public import Foundation
import GRDB
public import News
import Synchronization

extension Store {
    /// Tells a watch on which item the store works.
    public func use(_ watch: any ItemWatch) {
        self.watch.withLock { $0 = watch }
    }

    /// The watch that was given.
    public var itemWatch: (any ItemWatch)? { watch.withLock { $0 } }

    /// Remembers items that ended the program. `version` names the program: another version tries them again.
    public func setAside(_ items: [SetAsideItem], version: String, at now: Date = Date()) throws(StoreError) {
        guard !items.isEmpty else { return }
        try writing { db in
            for item in items {
                let feed = item.item.feed
                // Unsubscribed from meanwhile.
                if feed != 0, try !FeedRow.exists(feed, db) { continue }
                let list = feed == 0 ? nil : feed
                try db.execute(
                    sql: "DELETE FROM set_aside WHERE feed IS ? AND key = ? AND step = ?",
                    arguments: [list, item.item.key, item.step.rawValue])
                try db.execute(
                    sql: """
                        INSERT INTO set_aside (feed, key, step, title, address, reason, version, time)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        list, item.item.key, item.step.rawValue, item.item.title, item.item.address, item.reason,
                        version,
                        ArticleRow.seconds(now),
                    ])
            }
        }
    }

    /// The items that ended the program, those of one feed together.
    public func setAsideItems() throws(StoreError) -> [SetAsideItem] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: "SELECT feed, key, step, title, address, reason FROM set_aside ORDER BY feed, time, rowid"
            ).compactMap { row in
                guard let step = ArticleStep(rawValue: try row.value(2)) else { return nil }
                let item = try WatchedItem(
                    feed: row.value(0) ?? 0, key: row.value(1), title: row.value(3), address: row.value(4),
                    byteCount: 0)
                return SetAsideItem(item: item, step: step, reason: try row.value(5))
            }
        }
    }

    /// Forgets the items that other versions of the program set aside, and has their feeds read anew.
    public func retrySetAside(ofOtherVersionsThan version: String) throws(StoreError) {
        let isNeeded = try reading { db in
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM set_aside WHERE version <> ?)", arguments: [version]) ?? false
        }
        guard isNeeded else { return }
        try writing { db in
            // What the feed said when it was last fetched would be "not modified", and the item would never come.
            try db.execute(
                sql: """
                    UPDATE feed SET entity_tag = NULL, last_modified = NULL, content_hash = NULL
                    WHERE id IN (SELECT feed FROM set_aside WHERE version <> ?)
                    """, arguments: [version])
            try db.execute(sql: "DELETE FROM set_aside WHERE version <> ?", arguments: [version])
        }
    }

    /// Items of a feed that are passed over.
    public func passedOver(of feed: FeedID) throws(StoreError) -> Set<Int64> {
        try withWriter { db in
            Set(
                try Int64.fetchAll(
                    db.cachedStatement(sql: "SELECT key FROM set_aside WHERE feed = ? AND step <> 'parsing'"),
                    arguments: [feed.rawValue]))
        }
    }

    /// How a document of a feed, known by the hash of its bytes, ended the program; nil when it did not. No feed stands for
    /// a file.
    public func reasonToPassOver(document hash: Int64, of feed: FeedID?) throws(StoreError) -> String? {
        try withWriter { db in
            try String.fetchOne(
                db.cachedStatement(
                    sql: "SELECT reason FROM set_aside WHERE feed IS ? AND key = ? AND step = 'parsing'"),
                arguments: [feed?.rawValue, hash])
        }
    }

    /// Articles of the store that tagging passes over.
    func untaggable(_ db: Database) throws -> Set<Int64> {
        Set(
            try Int64.fetchAll(
                db.cachedStatement(sql: "SELECT key FROM set_aside WHERE feed IS NULL AND step = 'tagging'")))
    }
}
