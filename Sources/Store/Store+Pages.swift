public import Foundation
import GRDB
public import News

extension Store {
    /// Some neighbouring headlines of a page, and whether the page goes on. With the best first, the page ends with them.
    ///
    /// Throws ``StoreError/queryTooComplex`` for queries with more than a hundred mixed alternatives.
    public func slice(_ request: PageRequest) throws(StoreError) -> PageSlice {
        try reading { db in try slice(request, db) }
    }

    func slice(_ request: PageRequest, _ db: Database) throws -> PageSlice {
        if request.order == .bestFirst { return try bestFirst(request, db).slice }
        let plan = try QueryPlan(request.query, for: .page, db)
        let page = PageOrder(plan: plan, order: request.order)
        let limit = min(max(request.limit, 1), 100_000)
        var start = PageOrder.Place.end
        var isUpwards = false
        switch request.position {
        case .newest: break
        case .row(let number):
            let above = try page.ids(.end, upwards: false, limit: max(number, 1), db)
            if let last = above.last { start = .at(last) }
        case .oldest: isUpwards = true
        case .olderThan(let id): start = .behind(id.rawValue)
        case .from(let id): start = .at(id.rawValue)
        case .newerThan(let id):
            start = .behind(id.rawValue)
            isUpwards = true
        }
        let ids = try page.ids(start, upwards: isUpwards, limit: limit + 1, db)
        var shown = Array(ids.prefix(limit))
        let goesOn = ids.count > limit
        if isUpwards { shown.reverse() }
        // What there is on the side that one comes from.
        var isMoreBehind = false
        if start != .end, case let edge = isUpwards ? shown.last : shown.first {
            let place = edge.map(PageOrder.Place.behind) ?? start.turned
            isMoreBehind = try !page.ids(place, upwards: !isUpwards, limit: 1, db).isEmpty
        }
        return PageSlice(
            headlines: try Headline.fetch(shown, withText: request.withText, codec, db),
            hasNewer: isUpwards ? goesOn : isMoreBehind, hasOlder: isUpwards ? isMoreBehind : goesOn,
            arrival: try Ingester.arrival(db))
    }

    /// Exactly how many articles a query has, and how many of these are unread.
    public func counts(of query: Query) throws(StoreError) -> PageCounts {
        try counting { db in
            let plan = try QueryPlan(query, db)
            return PageCounts(total: try plan.count(db), unread: try plan.unread.count(db))
        }
    }

    /// Everything the sidebar shows, counted. `midnight` is when the user's day began; `tagLimit` is the most tags to
    /// give, those with most unread articles first.
    public func sidebarCounts(midnight: Date, tagLimit: Int) throws(StoreError) -> SidebarCounts {
        try counting { db in try SidebarCounts.fetch(midnight: midnight, tagLimit: tagLimit, db) }
    }

    /// An article whole, or nil when the store does not have it (any more).
    public func article(_ id: ArticleID) throws(StoreError) -> Article? {
        try reading { db in try ArticleRow.fetch(id.rawValue, db)?.article(codec, db) }
    }

    /// Gives the articles of a query to `body`, whole and newest first, until there are no more, `limit` of them were
    /// given, or `body` returns false.
    ///
    /// They are read a few at a time, so a slow `body` keeps nobody waiting; an article that arrives in the meantime
    /// may be left out or given.
    public func articles(
        matching query: Query, limit: Int? = nil, body: (Article) -> Bool
    ) throws(StoreError) {
        var rest = limit ?? .max
        var below = Int64.max
        while rest > 0 {
            let size = min(rest, 100)
            let articles = try reading { db in
                try QueryPlan(query, db).ids(below: below, limit: size, db).compactMap { id in
                    try ArticleRow.fetch(id, db)?.article(codec, db)
                }
            }
            guard let last = articles.last else { return }
            for article in articles {
                guard body(article) else { return }
            }
            if articles.count < size { return }
            rest -= size
            below = last.id.rawValue
        }
    }

    /// The ids of a query's articles, newest first.
    public func articleIDs(matching query: Query) throws(StoreError) -> [ArticleID] {
        try counting { db in try QueryPlan(query, db).ids(db).map(ArticleID.init) }
    }

    /// The unread article of a query that stands nearest to `id` in an order, above it (`newer`) or below; nil when there is
    /// none on that side.
    public func nearestUnread(
        of query: Query, from id: ArticleID, newer: Bool, order: PageRequest.Order = .newestFirst
    ) throws(StoreError) -> ArticleID? {
        try reading { db in
            let page = PageOrder(plan: try QueryPlan(query, db).unread, order: order)
            return try page.ids(.behind(id.rawValue), upwards: newer, limit: 1, db).first.map(ArticleID.init)
        }
    }

    /// Ends what other threads are reading and counting right now; there, an error is thrown. For a user who has gone
    /// on to another page.
    public func interruptReading() {
        connections.interruptReading()
    }
}

extension SidebarCounts {
    fileprivate static func fetch(midnight: Date, tagLimit: Int, _ db: Database) throws -> SidebarCounts {
        var sidebar = SidebarCounts()
        sidebar.everything = try pageCounts(.everything, db)
        sidebar.starred = try pageCounts(.marked(.starred), db)
        sidebar.today = try pageCounts(.since(midnight), db)
        sidebar.tags = try tags(limit: tagLimit, db)
        sidebar.tagCount =
            try Int.fetchOne(
                db.cachedStatement(sql: "SELECT count(*) FROM count WHERE list & 3 = ? AND total > 0"),
                arguments: [ListID.Kind.tag.rawValue]) ?? 0
        let kind = ListID.Kind.self
        let categories = try lists(
            "SELECT list.id, name, total, unread FROM list JOIN count ON list = id WHERE kind = ? AND total > 0",
            [kind.section.rawValue], db)
        sidebar.categories = News.Category.allCases.compactMap { category in
            categories.first { $0.name == category.rawValue }.map { Counted(category, $0.counts) }
        }
        // A source without feeds is shown as long as it has articles, which were starred.
        sidebar.sources = try lists(
            """
            SELECT id, name, coalesce(total, 0), coalesce(unread, 0) FROM list LEFT JOIN count ON list = id
            WHERE kind = ? AND (total > 0 OR EXISTS (SELECT 1 FROM feed WHERE source = list.id))
            """, [kind.source.rawValue], db
        ).map { Counted(Source(id: Source.ID(rawValue: $0.id), name: $0.name), $0.counts) }
            .sorted(by: \.item.name)
        sidebar.folders = try folders(db)
        sidebar.failing = Set(
            try Int64.fetchAll(
                db, sql: "SELECT DISTINCT source FROM feed WHERE failure IS NOT NULL AND pause IS NOT 'user'"
            ).map(Source.ID.init))
        sidebar.hasSample = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM feed WHERE is_sample)") ?? false
        return sidebar
    }

    /// Folders with the sums of their feeds: what two feeds of one folder both have counts twice.
    private static func folders(_ db: Database) throws -> [Counted<String>] {
        var sums: [[String]: PageCounts] = [:]
        for feed in try FeedRow.folders(db) {
            let counts =
                try Row.fetchOne(
                    db.cachedStatement(sql: "SELECT total, unread FROM count WHERE list = ?"),
                    arguments: [feed.list.rawValue]
                ).map { try PageCounts(total: $0.count(0), unread: $0.count(1)) } ?? PageCounts()
            for depth in feed.folders.indices {
                let path = Array(feed.folders[...depth])
                sums[path, default: PageCounts()].total += counts.total
                sums[path, default: PageCounts()].unread += counts.unread
            }
        }
        return sums.map { Counted(FolderPath.text(of: $0.key), $0.value) }
            .sorted(by: \.item)
    }

    private static func pageCounts(_ query: Query, _ db: Database) throws -> PageCounts {
        let plan = try QueryPlan(query, db)
        return PageCounts(total: try plan.count(db), unread: try plan.unread.count(db))
    }

    /// The first tags in the order of the sidebar.
    static func tags(limit: Int, _ db: Database) throws -> [Counted<Tag>] {
        // A cursor, since there may be 20,000 of them, and a row of its own for each costs as much as finding it.
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT name, key, total, unread, type
                    FROM (SELECT list, total, unread FROM count WHERE list & 3 = ? AND total > 0
                        ORDER BY unread DESC, total DESC, list LIMIT ?)
                    CROSS JOIN list ON list.id = list
                    ORDER BY unread DESC, total DESC, list
                    """), arguments: [ListID.Kind.tag.rawValue, limit])
        return try Array(
            rows.map { row in
                let type = try (row.value(4) as String?).flatMap(TagType.init)
                let tag = try Tag(name: row.value(0), key: row.value(1), type: type)
                return Counted(tag, try PageCounts(total: row.count(2), unread: row.count(3)))
            })
    }

    private static func lists(
        _ sql: String, _ arguments: StatementArguments, _ db: Database
    ) throws -> [(id: Int64, name: String, counts: PageCounts)] {
        try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
            let counts = try PageCounts(total: row.count(2), unread: row.count(3))
            return (id: try row.value(0), name: try row.value(1), counts: counts)
        }
    }
}
