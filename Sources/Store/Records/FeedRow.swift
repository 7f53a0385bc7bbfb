import Foundation
import GRDB
import News

/// A row of `feed`, with the names of its lists.
struct FeedRow {
    var id: Int64
    var address: String
    var source: ListID
    var givenTitle: String?
    var ownTitle: String?
    var isSample: Bool
    var sharesLinks: Bool
    var tags: [Tag]

    static func fetch(_ id: Int64, _ db: Database) throws -> FeedRow? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT id, address, source, given_title, own_title, is_sample, shares_links, tags
                    FROM feed WHERE id = ?
                    """), arguments: [id]
        ).map { row in
            try FeedRow(
                id: row.value(0), address: row.value(1), source: ListID(rawValue: row.value(2)),
                givenTitle: row.value(3), ownTitle: row.value(4),
                isSample: row.value(5), sharesLinks: row.value(6), tags: tags(row.value(7)))
        }
    }

    static func exists(_ id: Int64, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM feed WHERE id = ?)"), arguments: [id]) ?? false
    }

    /// What a feed is called; nil when it is no longer followed.
    static func title(_ id: Int64, _ db: Database) throws -> String? {
        let statement = try db.cachedStatement(
            sql: "SELECT coalesce(given_title, own_title), address FROM feed WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id]).map { try shownTitle($0.value(0), address: $0.value(1)) }
    }

    /// Where a feed has no name its address stands for one, and is shown as one: without its password.
    private static func shownTitle(_ title: String?, address: String) -> String {
        title ?? ShownAddress.text(address)
    }

    /// All feeds as the product knows them, by title.
    static func feeds(_ db: Database) throws -> [Feed] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT feed.id, address, coalesce(given_title, own_title), source, list.name, home_page,
                        folders, is_sample, entity_tag, last_modified, content_hash, last_fetch, last_success, failure,
                        coalesce(count.total, 0), coalesce(count.unread, 0), next_fetch, pace, failing_since, failures,
                        moved_to, times_moved, pause, held_until, given_title, tags
                    FROM feed JOIN list ON list.id = feed.source LEFT JOIN count ON count.list = feed.id
                    """))
        var feeds: [Feed] = []
        while let row = try rows.next() {
            feeds.append(
                try Feed(
                    id: FeedID(rawValue: row.value(0)), address: row.value(1),
                    title: shownTitle(row.value(2), address: row.value(1)),
                    givenTitle: row.value(24),
                    source: Source(id: Source.ID(rawValue: row.value(3)), name: row.value(4)), homePage: row.value(5),
                    folders: strings(row.value(6)), tags: tags(row.value(25)), isSample: row.value(7),
                    entityTag: row.value(8),
                    lastModified: row.value(9),
                    contentHash: row.value(10), lastFetch: date(row.value(11)), lastSuccess: date(row.value(12)),
                    failure: row.value(13),
                    schedule: FeedSchedule(
                        nextFetch: date(row.value(16)), pace: (row.value(17) as Int?).map { TimeInterval($0.asCount) },
                        failingSince: date(row.value(18)), failures: row.count(19),
                        movedTo: row.value(20), timesMoved: row.count(21),
                        pause: (row.value(22) as String?).flatMap(FeedSchedule.Pause.init),
                        heldUntil: date(row.value(23))),
                    articleCount: row.count(14), unreadCount: row.count(15)))
        }
        return feeds.sorted(by: \.title)
    }

    static func json(_ strings: [String]) throws -> String {
        String(decoding: try JSONEncoder().encode(strings), as: UTF8.self)
    }

    static func tags(_ json: String) -> [Tag] { strings(json).compactMap { Tag($0) } }

    /// The feeds that are in folders, with these.
    static func folders(_ db: Database) throws -> [(list: ListID, folders: [String])] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT id, folders FROM feed WHERE folders <> '[]'")).map {
            (ListID(rawValue: try $0.value(0)), strings(try $0.value(1)))
        }
    }

    static func strings(_ json: String) -> [String] {
        json == "[]" ? [] : (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
    }

    private static func date(_ seconds: Int64?) -> Date? {
        seconds.map { Date(stored: $0) }
    }
}
