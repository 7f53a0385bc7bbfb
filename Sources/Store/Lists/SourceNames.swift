import Foundation
import GRDB
import News

/// Which publisher a feed belongs to. Feeds of one name from one host are one source; a name that is already taken by
/// another host's gets its host behind it, so that every source has a name of its own.
enum SourceNames {
    /// The source for a feed called `title`, made if there is none.
    static func find(title: String, address: String, _ db: Database) throws -> ListID {
        let name = try freeName(title: title, address: address, besides: nil, db)
        var names = ListNames()
        guard let source = try names.find(.source, key: key(name), name: name, db) else {
            throw DatabaseError(resultCode: .SQLITE_FULL, message: "there are too many sources")
        }
        return source
    }

    /// Gives a feed the source that its new title asks for: its source gets the new name if it is that feed's alone,
    /// else the feed moves, with its articles, to the source of that name.
    static func rename(_ feed: FeedRow, to title: String, _ db: Database) throws {
        let isShared =
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM feed WHERE source = ? AND id <> ?)",
                arguments: [feed.source.rawValue, feed.id]) ?? false
        let name = try freeName(title: title, address: feed.address, besides: feed.source, db)
        let existing = try ListNames.find(.source, key: key(name), db)
        if existing == feed.source || (existing == nil && !isShared) {
            try db.execute(
                sql: "UPDATE list SET name = ?, key = ? WHERE id = ?",
                arguments: [name, key(name), feed.source.rawValue])
            return
        }
        let source = try find(title: name, address: feed.address, db)
        try move(feed, to: source, db)
    }

    /// The name of a feed that has not said its own yet: its host, or its file.
    static func provisionalName(address: String) -> String {
        CanonicalAddress.host(address) ?? (address as NSString).lastPathComponent
    }

    private static func freeName(title: String, address: String, besides own: ListID?, _ db: Database) throws -> String
    {
        let host = CanonicalAddress.host(address)
        guard let taken = try ListNames.find(.source, key: key(title), db), taken != own else { return title }
        let others = try String.fetchAll(
            db, sql: "SELECT address FROM feed WHERE source = ?", arguments: [taken.rawValue])
        let isSame = others.isEmpty || others.contains { CanonicalAddress.host($0) == host }
        return isSame ? title : "\(title) (\(host ?? provisionalName(address: address)))"
    }

    private static func move(_ feed: FeedRow, to source: ListID, _ db: Database) throws {
        try db.execute(sql: "UPDATE feed SET source = ? WHERE id = ?", arguments: [source.rawValue, feed.id])
        let ids = try Int64.fetchAll(
            db, sql: "SELECT rowid FROM posting WHERE posting MATCH ? ORDER BY rowid", arguments: [String(feed.id)])
        var counts = CountChanges()
        for id in ids {
            guard let row = try ArticleRow.fetch(id, db) else { continue }
            let lists = row.lists
            // It may be in another feed of the old source.
            let sources = try lists.lists(of: .feed).compactMap { try FeedRow.fetch($0.rawValue, db)?.source }
            let moved = ListSet(
                lists.lists(of: .section) + sources + lists.lists(of: .feed) + lists.lists(of: .tag))
            try row.move(to: moved, &counts, db)
        }
        try counts.save(db)
    }

    private static func key(_ name: String) -> String {
        let key = FoldedText.key(of: name)
        return key.isEmpty ? name : key
    }
}
