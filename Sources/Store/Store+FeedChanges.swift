import Foundation
import GRDB
import News

/// What a user does to feeds, and takes back.
extension Store {
    /// Makes a change of a feed, which stands in the journal. A feed that is no longer there is no error, except where it
    /// is to be followed again. It can be done again should it be cut short.
    ///
    /// - Throws: ``StoreError/unknownFeed(_:)`` when a removed feed is no longer kept.
    func save(feed change: FeedChange, at now: Date) throws(StoreError) {
        let feed = ListID(rawValue: change.feed.rawValue)
        switch change.kind {
        case .renamed(_, let title): try rename(feed, to: title)
        case .moved, .paused, .addressed: try saving { db in try Store.write(change, db) }
        case .tagged(let old, let new): try tag(feed, from: old, to: new)
        case .followed(true): try restore(change.feed)
        case .followed(false): try unsubscribe(change.feed, at: now)
        }
    }

    private func rename(_ feed: ListID, to title: String?) throws(StoreError) {
        let title = title.flatMap { $0.isEmpty ? nil : $0 }
        try saving { db in
            guard let row = try FeedRow.fetch(feed.rawValue, db), row.givenTitle != title else { return }
            try db.execute(sql: "UPDATE feed SET given_title = ? WHERE id = ?", arguments: [title, feed.rawValue])
            let name = title ?? row.ownTitle ?? SourceNames.provisionalName(address: row.address)
            try SourceNames.rename(row, to: name, db)
        }
    }

    /// Gives a feed's articles, those it has and those to come, other tags. What a hand did to an article's tags stays.
    private func tag(_ feed: ListID, from old: [Tag], to new: [Tag]) throws(StoreError) {
        try saving { db in
            try db.execute(
                sql: "UPDATE feed SET tags = ? WHERE id = ?",
                arguments: [FeedRow.json(new.map(\.name)), feed.rawValue])
        }
        let added = new.filter { !old.contains($0) }
        let removed = old.filter { !new.contains($0) }
        guard !added.isEmpty || !removed.isEmpty else { return }
        try inBatches(of: try articles(in: feed)) { ids, db in
            var names = ListNames()
            var counts = CountChanges()
            let (plus, minus) = (try names.find(added, db), try names.find(removed, db))
            for id in ids {
                guard let row = try ArticleRow.fetch(id, db) else { continue }
                let tags = row.lists.lists(of: .tag).filter { !minus.contains($0) }
                let all = tags + plus.filter { !tags.contains($0) }
                try row.move(to: row.lists.with(tags: try HandTags.applied(to: all, of: id, db)), &counts, db)
            }
            try counts.save(db)
        }
    }

    /// The articles of a feed, by id.
    func articles(in feed: ListID) throws(StoreError) -> [Int64] {
        try counting { db in
            try Int64.fetchAll(
                db, sql: "SELECT rowid FROM posting WHERE posting MATCH ? ORDER BY rowid",
                arguments: [String(feed.rawValue)])
        }
    }

    /// Does something to many articles in short transactions, with room for other writers between them.
    func inBatches(of ids: [Int64], _ body: (ArraySlice<Int64>, Database) throws -> Void) throws(StoreError) {
        for start in stride(from: 0, to: ids.count, by: 100) {
            try writing { db in try body(ids[start..<min(start + 100, ids.count)], db) }
            if connections.isShared { usleep(1_000) }
        }
    }
}
