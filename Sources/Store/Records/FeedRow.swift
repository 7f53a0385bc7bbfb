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
            FeedRow(
                id: row[0], address: row[1], source: ListID(rawValue: row[2]), givenTitle: row[3], ownTitle: row[4],
                isSample: row[5], sharesLinks: row[6], tags: tags(row[7]))
        }
    }

    static func exists(_ id: Int64, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM feed WHERE id = ?)"), arguments: [id]) ?? false
    }

    /// What a feed is called; nil when it is no longer followed.
    static func title(_ id: Int64, _ db: Database) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT coalesce(given_title, own_title, address) FROM feed WHERE id = ?"),
            arguments: [id])
    }

    /// All feeds as the product knows them, by title.
    static func feeds(_ db: Database) throws -> [Feed] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT feed.id, address, coalesce(given_title, own_title, address), source, list.name, home_page,
                        folders, is_sample, entity_tag, last_modified, content_hash, last_fetch, last_success, failure,
                        coalesce(count.total, 0), coalesce(count.unread, 0), next_fetch, pace, failing_since, failures,
                        moved_to, times_moved, pause, held_until, given_title, tags
                    FROM feed JOIN list ON list.id = feed.source LEFT JOIN count ON count.list = feed.id
                    """))
        var feeds: [Feed] = []
        while let row = try rows.next() {
            feeds.append(
                Feed(
                    id: FeedID(rawValue: row[0]), address: row[1], title: row[2], givenTitle: row[24],
                    source: Source(id: Source.ID(rawValue: row[3]), name: row[4]), homePage: row[5],
                    folders: strings(row[6]), tags: tags(row[25]), isSample: row[7], entityTag: row[8],
                    lastModified: row[9],
                    contentHash: row[10], lastFetch: date(row[11]), lastSuccess: date(row[12]), failure: row[13],
                    schedule: FeedSchedule(
                        nextFetch: date(row[16]), pace: row[17], failingSince: date(row[18]), failures: row[19],
                        movedTo: row[20], timesMoved: row[21],
                        pause: (row[22] as String?).flatMap(FeedSchedule.Pause.init), heldUntil: date(row[23])),
                    articleCount: row[14], unreadCount: row[15]))
        }
        return feeds.sorted(by: \.title)
    }

    static func json(_ strings: [String]) throws -> String {
        String(decoding: try JSONEncoder().encode(strings), as: UTF8.self)
    }

    private static func tags(_ json: String) -> [Tag] { strings(json).compactMap { Tag($0) } }

    private static func strings(_ json: String) -> [String] {
        json == "[]" ? [] : (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
    }

    private static func date(_ seconds: Int64?) -> Date? {
        seconds.map { Date(timeIntervalSince1970: TimeInterval($0)) }
    }
}
