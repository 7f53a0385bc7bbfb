import GRDB
public import News

extension Store {
    /// The tags of a query's articles, with how many of these have each; those with most unread first. Exact, and as
    /// long as all of these articles take.
    public func tags(of query: Query) throws(StoreError) -> [SidebarCounts.Counted<Tag>] {
        if query == .everything { return try allTags() }
        return try counting { db in
            var counts: [ListID: PageCounts] = [:]
            let statement = try db.cachedStatement(
                sql: """
                    SELECT lists, unread.id IS NOT NULL FROM article a LEFT JOIN unread ON unread.id = a.id WHERE a.id = ?
                    """)
            for id in try QueryPlan(query, db).ids(db) {
                guard let row = try Row.fetchOne(statement, arguments: [id]) else { continue }
                for list in try ListSet(bytes: row.value(0)).lists(of: .tag) {
                    counts[list, default: PageCounts()].total += 1
                    if try row.value(1) { counts[list, default: PageCounts()].unread += 1 }
                }
            }
            let found = try counts.compactMap { list, counts in
                try ListNames.tag(of: list, db).map { SidebarCounts.Counted($0, counts) }
            }
            return found.sorted { left, right in
                (right.counts.unread, right.counts.total, left.item.key)
                    < (left.counts.unread, left.counts.total, right.item.key)
            }
        }
    }

    /// What a hand and the user's rules did to an article's tags.
    public func tagOrigins(of id: ArticleID) throws(StoreError) -> TagOrigins {
        try reading { db in
            let hands = try Row.fetchAll(
                db.cachedStatement(sql: "SELECT list, is_added FROM hand_tag WHERE id = ? ORDER BY list"),
                arguments: [id.rawValue])
            var origins = TagOrigins()
            for row in hands {
                guard let tag = try ListNames.tag(of: ListID(rawValue: row.value(0)), db) else { continue }
                if try row.value(1) { origins.added.append(tag) } else { origins.removed.append(tag) }
            }
            let applied = try RuleTags.applied(db)
            for tag in Set(applied.map(\.tag)) {
                if let rule = try RuleTags.gives(tag, to: id.rawValue, applied, db) { origins.rules.append(rule) }
            }
            return origins
        }
    }
}

/// Where tags of an article come from that its text does not explain.
public struct TagOrigins: Hashable, Sendable {
    /// Put on it by hand.
    public var added: [Tag] = []
    /// Taken off it by hand.
    public var removed: [Tag] = []
    /// Rules that it fits.
    public var rules: [TagRule] = []
}
