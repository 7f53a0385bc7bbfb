public import Foundation
import GRDB
public import News

/// A feed that was removed and can still be followed again as it was.
public struct RemovedFeed: Hashable, Sendable {
    /// Its number, which it has again when it is followed again.
    public var id: FeedID
    /// Its address.
    public var address: String
    /// What it was called.
    public var title: String
    /// When it was removed.
    public var removed: Date
    /// How many of its articles are kept.
    public var articleCount: Int
}

/// What is kept of removed feeds, so that removing one can be undone.
extension Store {
    /// How long a removed feed is kept.
    public static let keepingTime = journalTime

    /// The feeds that were removed and are still kept, the last one first; those of the sample edition are none.
    public func removedFeeds() throws(StoreError) -> [RemovedFeed] {
        try counting { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, json_extract(record, '$.address'),
                        coalesce(json_extract(record, '$.given_title'), json_extract(record, '$.own_title'),
                            json_extract(record, '$.address')),
                        removed, (SELECT count(*) FROM removed_article WHERE feed = removed_feed.id)
                    FROM removed_feed WHERE NOT coalesce(json_extract(record, '$.is_sample'), 0) ORDER BY removed DESC, id DESC
                    """
            ).map { row in
                try RemovedFeed(
                    id: FeedID(rawValue: row.value(0)), address: row.value(1), title: row.value(2),
                    removed: Date(stored: row.value(3)), articleCount: row.count(4))
            }
        }
    }

    /// Follows a removed feed again: with its name, folder, tags and schedule, and with the articles that went with it,
    /// in their places, with their marks. A feed that is followed has its removed articles back.
    ///
    /// - Throws: ``StoreError/unknownFeed(_:)`` when it is neither followed nor kept.
    public func restore(_ feed: FeedID) throws(StoreError) {
        try saving { db in
            guard try !FeedRow.exists(feed.rawValue, db) else { return }
            let record = try String.fetchOne(
                db, sql: "SELECT record FROM removed_feed WHERE id = ?", arguments: [feed.rawValue])
            guard let record else { throw StoreError.unknownFeed(feed.rawValue) }
            try KeptRow.insert(record, into: "feed", db)
        }
        let ids = try counting { db in
            try Int64.fetchAll(
                db, sql: "SELECT id FROM removed_article WHERE feed = ? ORDER BY id", arguments: [feed.rawValue])
        }
        try inBatches(of: ids) { ids, db in
            var counts = CountChanges()
            for id in ids { try KeptArticle.restore(id, to: ListID(rawValue: feed.rawValue), &counts, codec, db) }
            try counts.save(db)
        }
        try saving { db in
            try db.execute(sql: "DELETE FROM removed_feed WHERE id = ?", arguments: [feed.rawValue])
        }
    }

    /// Forgets what has been kept long enough.
    func forgetRemovedFeeds(at now: Date) throws(StoreError) {
        let end = ArticleRow.seconds(now.addingTimeInterval(-Self.keepingTime))
        let isNeeded = try counting { db in
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM removed_feed WHERE removed < ?)", arguments: [end]) ?? false
        }
        guard isNeeded else { return }
        try saving { db in
            try db.execute(
                sql: """
                    DELETE FROM removed_article WHERE feed IN (SELECT id FROM removed_feed WHERE removed < ?1);
                    """, arguments: [end])
            try db.execute(sql: "DELETE FROM removed_feed WHERE removed < ?", arguments: [end])
        }
    }
}

/// Rows of a table as JSON, whatever columns the table has come to have.
enum KeptRow {
    /// The row of `table` with an id as JSON, without its columns of bytes and those left out; nil when there is none.
    static func record(of id: Int64, in table: String, without left: Set<String> = [], _ db: Database) throws -> String?
    {
        let columns = try columns(of: table, db).filter { !left.contains($0) }
        let pairs = columns.map { "'\($0)', \"\($0)\"" }.joined(separator: ", ")
        return try String.fetchOne(
            db, sql: "SELECT json_object(\(pairs)) FROM \(table) WHERE id = ?", arguments: [id])
    }

    /// All rows about an article, with the bytes of those that have some.
    static func records(of id: Int64, in table: String, _ db: Database) throws -> [(record: String, bytes: Data?)] {
        let columns = try columns(of: table, db)
        let pairs = columns.filter { $0 != "bytes" }.map { "'\($0)', \"\($0)\"" }.joined(separator: ", ")
        let bytes = columns.contains("bytes") ? "bytes" : "NULL"
        return try Row.fetchAll(
            db, sql: "SELECT json_object(\(pairs)), \(bytes) FROM \(table) WHERE id = ?", arguments: [id]
        ).map { row in (record: try row.value(0), bytes: try row.value(1)) }
    }

    /// Puts a row back; columns that the record does not know have their defaults, or the values given. With `passingOver`,
    /// one that is there stays.
    static func insert(
        _ record: String, into table: String, with values: [String: any DatabaseValueConvertible] = [:],
        passingOver isKnown: Bool = false, _ db: Database
    ) throws {
        let known = Set(try String.fetchAll(db, sql: "SELECT key FROM json_each(?)", arguments: [record]))
        let columns = try columns(of: table, db).filter { known.contains($0) || values[$0] != nil }
        var arguments: [any DatabaseValueConvertible] = [record]
        let sources = columns.map { column in
            guard let value = values[column] else { return "json_extract(?1, '$.\(column)')" }
            arguments.append(value)
            return "?\(arguments.count)"
        }
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        try db.execute(
            sql:
                "INSERT \(isKnown ? "OR IGNORE " : "")INTO \(table) (\(names)) SELECT \(sources.joined(separator: ", "))",
            arguments: StatementArguments(arguments))
    }

    private static func columns(of table: String, _ db: Database) throws -> [String] {
        try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
    }
}

/// An article of a removed feed.
enum KeptArticle {
    /// Keeps an article that is about to leave a feed. One that stays in the store, because it is starred or in another
    /// feed, only has its place in this feed kept.
    static func keep(_ row: ArticleRow, of feed: ListID, _ db: Database) throws {
        guard let record = try KeptRow.record(of: row.id, in: "article", without: ["body", "lists"], db) else { return }
        let body = try Data.fetchOne(db, sql: "SELECT bytes FROM body WHERE id = ?", arguments: [row.body]) ?? Data()
        try db.cachedStatement(sql: "DELETE FROM removed_article WHERE id = ?").execute(arguments: [row.id])
        try db.cachedStatement(
            sql: """
                INSERT INTO removed_article (id, feed, record, lists, body, is_unread, hand_tags)
                VALUES (?, ?, ?, ?, ?, ?, '[]')
                """
        ).execute(arguments: [row.id, feed.rawValue, record, row.lists.bytes, body, row.isUnread])
        for table in ArticleTable.allCases where table.isKept {
            for part in try KeptRow.records(of: row.id, in: table.rawValue, db) {
                try db.cachedStatement(sql: "INSERT INTO removed_part (id, part, record, bytes) VALUES (?, ?, ?, ?)")
                    .execute(arguments: [row.id, table.rawValue, part.record, part.bytes])
            }
        }
    }

    /// Puts an article back where it was, or back into its feed if it is there.
    static func restore(
        _ id: Int64, to feed: ListID, _ counts: inout CountChanges, _ codec: BodyCodec, _ db: Database
    ) throws {
        guard
            let kept = try Row.fetchOne(
                db.cachedStatement(
                    sql: "SELECT record, lists, body, is_unread, hand_tags, edited FROM removed_article WHERE id = ?"),
                arguments: [id])
        else { return }
        defer { _ = try? db.execute(sql: "DELETE FROM removed_article WHERE id = ?", arguments: [id]) }
        let lists = try ListSet(bytes: kept.value(1))
        if let row = try ArticleRow.fetch(id, db) {
            // In its place among the feeds that have it: the first one speaks for the article.
            let feeds = try lists.lists(of: .feed).filter { try FeedRow.exists($0.rawValue, db) }
            let all = feeds + row.lists.lists(of: .feed).filter { !feeds.contains($0) }
            let sources = try all.compactMap { try FeedRow.fetch($0.rawValue, db)?.source }
            let merged = row.lists.lists(of: .section) + sources + all + row.lists.lists(of: .tag)
            return try row.move(to: ListSet(merged), &counts, db)
        }
        let isUnread: Bool = try kept.value(3)
        try db.cachedStatement(sql: "INSERT INTO body (bytes) VALUES (?)").execute(arguments: [
            try kept.value(2) as Data
        ])
        let body = db.lastInsertedRowID
        try KeptRow.insert(try kept.value(0), into: "article", with: ["body": body, "lists": lists.bytes], db)
        try db.cachedStatement(sql: "DELETE FROM ghost WHERE id = ?").execute(arguments: [id])
        if isUnread { try db.cachedStatement(sql: "INSERT INTO unread (id) VALUES (?)").execute(arguments: [id]) }
        try restoreParts(of: id, hands: kept.value(4), edited: kept.value(5), db)
        guard let row = try ArticleRow.fetch(id, db) else { return }
        let text = try ArticleBody.fetch(body, codec, db).content.text
        try ListIndex.insert(id, in: lists, isUnread: isUnread, db)
        let pageText = try FullTextRow.words(id, codec, db)
        try TextIndex.insert(
            id, SearchText(title: row.title, author: row.author, text: text, pageText: pageText), db)
        counts.add(lists.withEverything, total: 1, unread: isUnread ? 1 : 0)
    }

    /// Puts back what hung on an article: what formats up to 9 kept of it, and what is kept now.
    private static func restoreParts(of id: Int64, hands: String, edited: Int64?, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO hand_tag (id, list, is_added)
                SELECT ?, json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?)
                """, arguments: [id, hands])
        if let edited {
            try db.execute(sql: "INSERT OR REPLACE INTO edit (id, time) VALUES (?, ?)", arguments: [id, edited])
        }
        let parts = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT part, record, bytes FROM removed_part WHERE id = ?"), arguments: [id])
        for part in parts {
            // A version that knows more tables may have kept it.
            guard let table = ArticleTable(rawValue: try part.value(0)) else { continue }
            let bytes: Data? = try part.value(2)
            try KeptRow.insert(
                part.value(1), into: table.rawValue, with: bytes.map { ["bytes": $0] } ?? [:], passingOver: true, db)
        }
    }
}
