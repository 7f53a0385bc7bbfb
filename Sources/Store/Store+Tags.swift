public import Foundation
import GRDB
public import News

/// What the tag palette and the sidebar ask about tags. What may take long has a connection of its own, which
/// ``interruptPreviews()`` stops when the user has gone on; there, ``StoreError/interrupted`` is thrown.
extension Store {
    /// Every tag that has articles, with its counts: those with most unread first, then those with most articles.
    public func allTags() throws(StoreError) -> [SidebarCounts.Counted<Tag>] {
        try reading { db in
            // Sorted here: SQLite would carry 20,000 names through its sorter twice.
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        SELECT name, key, total, unread, type FROM count CROSS JOIN list ON list.id = count.list
                        WHERE count.list & 3 = ? AND total > 0 ORDER BY count.list
                        """), arguments: [ListID.Kind.tag.rawValue])
            var tags: [SidebarCounts.Counted<Tag>] = []
            while let row = try rows.next() {
                tags.append(
                    try SidebarCounts.Counted(
                        Tag(
                            name: row.value(0), key: row.value(1), type: (row.value(4) as String?).flatMap(TagType.init)
                        ),
                        PageCounts(total: row.count(2), unread: row.count(3))))
            }
            let order = tags.indices.sorted { left, right in
                let (first, second) = (tags[left].counts, tags[right].counts)
                return (first.unread, first.total, right) > (second.unread, second.total, left)
            }
            return order.map { tags[$0] }
        }
    }

    /// What each of some tags would make of a page: how many articles it would have with the tag as a further condition,
    /// without it, and with it as an alternative. Exact, from one state of the store, in the order of `tags`.
    public func refinements(of query: Query, by tags: [Tag]) throws(StoreError) -> [RefinementCounts] {
        try previewing { db in
            let whole = try QueryPlan(query, db).count(db)
            return try tags.map { tag in
                func count(_ query: Query) throws -> Int { try QueryPlan(query, db).count(db) }
                let page = try count(.tag(tag))
                if query == .everything {
                    return RefinementCounts(tag: tag, page: page, and: page, not: whole - page, or: page)
                }
                if query.mentions(tag) {
                    return RefinementCounts(
                        tag: tag, page: page, and: try count(query.refined(.and, by: tag)),
                        not: try count(query.refined(.not, by: tag)), or: try count(query.refined(.or, by: tag)))
                }
                // The one overlap gives all three.
                let both = page == 0 || whole == 0 ? 0 : try count(.all([query, .tag(tag)]))
                return RefinementCounts(tag: tag, page: page, and: both, not: whole - both, or: whole + page - both)
            }
        }
    }

    /// What the articles of a page are about besides what its query says: the tags that most of its newest articles
    /// have, with the counts that adding each would leave; most unread first.
    ///
    /// The candidates come from the newest articles, their counts are exact. It stops counting after `patience` and
    /// gives what it has by then.
    public func relatedTags(
        of query: Query, limit: Int, patience: Duration = .milliseconds(400)
    ) throws(StoreError) -> [SidebarCounts.Counted<Tag>] {
        try previewing { db in try RelatedTags(query, db).counted(limit: limit, patience: patience, db) }
    }

    /// Tags that are unusually frequent in the day before `now`, most surprising first; see ``Trend``.
    public func trendingTags(now: Date, limit: Int) throws(StoreError) -> [TrendingTag] {
        try previewing { db in try TrendingTags(now: now, db).found(limit: limit, db) }
    }

    /// Ends what other threads are counting about tags right now; there, ``StoreError/interrupted`` is thrown.
    public func interruptPreviews() {
        connections.interruptPreviews()
    }

    private func previewing<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try translating { try connections.previews().snapshot(body) }
    }
}
