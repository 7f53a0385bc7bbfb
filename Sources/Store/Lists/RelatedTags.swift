import Foundation
import GRDB
import News

/// The tags that the newest articles of a page have besides those that its query speaks of.
struct RelatedTags {
    private let query: Query
    private let candidates: [(tag: Tag, counts: PageCounts)]
    /// Whether the page has no further articles, so that the counts are exact already.
    private let isWhole: Bool

    /// The longest page whose articles are all looked at, which gives exact counts at once.
    private static let wholePage = 4_000
    /// How many are looked at of a longer one: enough to tell what it is about. Its candidates are counted one by one.
    private static let sampleSize = 500

    init(_ query: Query, _ db: Database) throws {
        self.query = query
        var ids = try QueryPlan(query, db).ids(limit: Self.wholePage, db)
        isWhole = ids.count < Self.wholePage
        if !isWhole { ids = Array(ids.prefix(Self.sampleSize)) }
        var found: [ListID: PageCounts] = [:]
        let statement = try db.cachedStatement(
            sql: """
                SELECT lists, unread.id IS NOT NULL FROM article a LEFT JOIN unread ON unread.id = a.id WHERE a.id = ?
                """)
        for id in ids {
            guard let row = try Row.fetchOne(statement, arguments: [id]) else { continue }
            let article = try PageCounts(total: 1, unread: row.value(1) ? 1 : 0)
            for list in try ListSet(bytes: row.value(0)).lists where list.kind == .tag {
                found[list, default: PageCounts()].add(article)
            }
        }
        // A tag that every one of the articles has would not narrow anything.
        let narrowing = found.filter { $0.value.total < ids.count }
        let ranked = narrowing.sorted {
            ($0.value.unread, $0.value.total, $1.key.rawValue) > ($1.value.unread, $1.value.total, $0.key.rawValue)
        }
        let mentioned = query.tags
        var candidates: [(tag: Tag, counts: PageCounts)] = []
        for (list, counts) in ranked.prefix(Self.sampleSize) {
            guard let tag = try ListNames.tag(of: list, db), !mentioned.contains(tag) else { continue }
            candidates.append((tag, counts))
        }
        self.candidates = candidates
    }

    func counted(limit: Int, patience: Duration, _ db: Database) throws -> [SidebarCounts.Counted<Tag>] {
        let end = ContinuousClock.now + patience
        var counted: [SidebarCounts.Counted<Tag>] = []
        for (tag, counts) in candidates.prefix(limit) {
            var counts = counts
            if !isWhole {
                guard .now < end else { break }
                let plan = try QueryPlan(.all([query, .tag(tag)]), db)
                counts = PageCounts(total: try plan.count(db), unread: try plan.unread.count(db))
            }
            counted.append(SidebarCounts.Counted(tag, counts))
        }
        return counted.sorted { ($0.counts.unread, $0.counts.total) > ($1.counts.unread, $1.counts.total) }
    }
}

extension PageCounts {
    fileprivate mutating func add(_ other: PageCounts) {
        total += other.total
        unread += other.unread
    }
}
