public import Foundation
import GRDB
public import News

/// Changes of many articles that only the store can name.
extension Store {
    /// How many articles a wish would change, of those that are there now; and the wish with the arrival number of now, so
    /// that it means these.
    public func count(_ wish: BulkWish) throws(StoreError) -> (count: Int, wish: BulkWish) {
        try reading { db in
            var wish = wish
            if case .part(var part) = wish.articles {
                part.arrival = min(part.arrival, try Store.arrival(db))
                wish.articles = .part(part)
            }
            let ids = try articles(of: wish, db)
            guard case .mark(let mark, let isSet) = wish.kind else { return (ids.count, wish) }
            return (try differing(ids, mark, isSet, arrivedBy: .max, db).count, wish)
        }
    }

    /// Writes what is wished for into the journal, and does it as far as that is quick.
    public func record(_ wish: BulkWish, at now: Date = Date()) throws(StoreError) -> RecordedChange {
        try saving { db in
            let ids = try articles(of: wish, db)
            var arrival = Int64.max
            if case .part(let part) = wish.articles { arrival = part.arrival }
            switch wish.kind {
            case .mark(let mark, let isSet):
                var isKnown = false
                if case .part = wish.articles { isKnown = try Store.arrival(db) <= arrival }
                return try recordMarks(
                    StatusChange(ids, mark: mark, isSet: isSet), arrivedBy: arrival, differs: isKnown, at: now, db)
            case .tags(let added, let removed):
                return try recordTags(
                    try arrived(ids, by: arrival, db), adding: added, removing: removed, at: now, db)
            }
        }
    }

    /// The same to its end.
    @discardableResult
    public func save(_ wish: BulkWish, at now: Date = Date()) throws(StoreError) -> Change {
        let recorded = try record(wish, at: now)
        if !recorded.isWhole { try finishChanges(at: now) }
        return recorded.change
    }

    /// Marks read the articles of a query that had arrived when the page's slice was read
    /// (``PageSlice/arrival``), and returns those that were unread. What came in since stays unread.
    @discardableResult
    public func markPageRead(_ query: Query, arrivedBy arrival: Int64) throws(StoreError) -> StatusChange {
        let wish = BulkWish(.mark(.read, isSet: true), of: .part(PagePart(of: query, arrivedBy: arrival)))
        guard case .status(let marks) = try save(wish) else { return StatusChange([], mark: .read, isSet: true) }
        return marks
    }

    /// The articles that are meant: where the store finds them, those that are otherwise than they are wished to be.
    private func articles(of wish: BulkWish, _ db: Database) throws -> [ArticleID] {
        switch wish.articles {
        case .these(let articles): return articles
        case .part(let part):
            // While a long change is under way, the marks in the store are not yet what was wished for.
            let isOpen = try !JournalRow.allOpen(.status, db).isEmpty
            let query = isOpen ? part.query : .all([part.query, wish.kind.differing])
            return try QueryPlan(query, db).ids(
                from: part.newerThan?.rawValue.next ?? .min, below: part.olderThan?.rawValue ?? .max,
                order: .oldestFirst, db
            ).map(ArticleID.init)
        }
    }

    private func arrived(_ ids: [ArticleID], by arrival: Int64, _ db: Database) throws -> [ArticleID] {
        guard try Store.arrival(db) > arrival else { return ids }
        let look = try db.cachedStatement(sql: "SELECT arrival <= ? FROM article WHERE id = ?")
        return try ids.filter { try Bool.fetchOne(look, arguments: [arrival, $0.rawValue]) ?? false }
    }

    private static func arrival(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT value FROM meta WHERE key = 'arrival'")) ?? .max
    }
}
