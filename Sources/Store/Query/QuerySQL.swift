import GRDB

/// A plan as SQL that gives ids, in order.
///
/// Each condition is a scan of one index in the order of ids; SQLite merges them as they come (INTERSECT, EXCEPT), so
/// that a page costs what it shows and not what the lists hold. Alternatives each give a whole page, of which UNION
/// keeps the first.
struct QuerySQL {
    /// Selects one column, `id`.
    var sql: String
    var arguments: StatementArguments

    /// The order of ids.
    enum Order: String {
        case newestFirst = "DESC"
        case oldestFirst = "ASC"
    }

    /// The ids of `plan` in `from..<below`; nil when there is none for certain.
    init?(_ plan: QueryPlan, from: Int64 = .min, below: Int64 = .max, order: Order, limit: Int) {
        let parts = plan.alternatives.compactMap { alternative -> QuerySQL? in
            var alternative = alternative
            alternative.from = max(alternative.from, from)
            alternative.below = min(alternative.below, below)
            return QuerySQL(alternative, order: order, limit: limit)
        }
        guard let first = parts.first else { return nil }
        if parts.count == 1 {
            self = first
            return
        }
        sql = parts.map { "SELECT id FROM (\($0.sql))" }.joined(separator: " UNION ")
        sql += " ORDER BY 1 \(order.rawValue) LIMIT ?"
        arguments = parts.reduce(into: StatementArguments()) { $0 += $1.arguments } + [limit]
    }

    private init?(_ alternative: QueryPlan.Alternative, order: Order, limit: Int) {
        guard alternative.from < alternative.below, alternative.lists != .nothing else { return nil }
        let scan = Scan(from: alternative.from, below: alternative.below)
        var kept: [QuerySQL] = []
        var excluded: [QuerySQL] = []
        if alternative.lists != .everything {
            let table = alternative.isUnread == true ? "unread_posting" : "posting"
            kept.append(scan.matching(alternative.lists.match, in: table))
        } else if alternative.isUnread == true {
            kept.append(scan.rows(of: "unread"))
        }
        if !alternative.words.isEmpty {
            kept.append(scan.matching(alternative.words.joined(separator: " AND "), in: "words"))
        }
        if !alternative.titleWords.isEmpty {
            kept.append(scan.matching(alternative.titleWords.joined(separator: " AND "), in: "title_words"))
        }
        if alternative.isStarred == true { kept.append(scan.rows(of: "star")) }
        kept += alternative.conditions.map(scan.rows(fitting:))
        excluded += alternative.withoutConditions.map(scan.rows(fitting:))
        if alternative.isUnread == false { excluded.append(scan.rows(of: "unread")) }
        if alternative.isStarred == false { excluded.append(scan.rows(of: "star")) }
        for words in alternative.withoutWords { excluded.append(scan.matching(words, in: "words")) }
        for words in alternative.withoutTitleWords { excluded.append(scan.matching(words, in: "title_words")) }
        if kept.isEmpty {
            // A page of everything reads these rows next; what is excluded may be nearly all, and postings are small.
            let isPage = excluded.isEmpty
            kept.append(
                isPage
                    ? scan.rows(of: "article") : scan.matching(ListExpression.everything.match, in: "posting"))
        }

        sql = kept.map(\.sql).joined(separator: " INTERSECT ")
        for part in excluded { sql += " EXCEPT \(part.sql)" }
        sql += " ORDER BY 1 \(order.rawValue) LIMIT ?"
        arguments = (kept + excluded).reduce(into: StatementArguments()) { $0 += $1.arguments }
        if alternative.beginnings.isEmpty, alternative.withoutBeginnings.isEmpty {
            arguments += [limit]
            return
        }
        // The limit inside is none, but it has SQLite keep the order: rows come as they are found, and go one by one.
        arguments += [-1]
        let conditions =
            alternative.beginnings.map { _ in " AND \(RowCondition.isInText)" }
            + alternative.withoutBeginnings.map { _ in " AND NOT \(RowCondition.isInText)" }
        sql = """
            SELECT found.id AS id FROM (\(sql)) found CROSS JOIN article ON article.id = found.id \
            WHERE true\(conditions.joined()) LIMIT ?
            """
        for beginning in alternative.beginnings + alternative.withoutBeginnings {
            arguments += StatementArguments(Array(repeating: beginning, count: RowCondition.isInTextArguments))
        }
        arguments += [limit]
    }

    private init(sql: String, arguments: StatementArguments) {
        self.sql = sql
        self.arguments = arguments
    }

    /// A look through a part of an index.
    private struct Scan {
        var from: Int64
        var below: Int64

        func rows(of table: String) -> QuerySQL { bounded("SELECT id FROM \(table) WHERE true", column: "id", []) }

        func matching(_ match: String, in table: String) -> QuerySQL {
            bounded("SELECT rowid AS id FROM \(table) WHERE \(table) MATCH ?", column: "rowid", [match])
        }

        func rows(fitting condition: RowCondition) -> QuerySQL {
            let (sql, column, arguments) = condition.sql
            return bounded(sql, column: column, arguments)
        }

        private func bounded(_ sql: String, column: String, _ arguments: StatementArguments) -> QuerySQL {
            var bounded = QuerySQL(sql: sql, arguments: arguments)
            if from > .min {
                bounded.sql += " AND \(column) >= ?"
                bounded.arguments += [from]
            }
            if below < .max {
                bounded.sql += " AND \(column) < ?"
                bounded.arguments += [below]
            }
            return bounded
        }
    }
}

extension QueryPlan {
    /// Some ids of the plan, in order.
    func ids(
        from: Int64 = .min, below: Int64 = .max, order: QuerySQL.Order = .newestFirst, limit: Int = .max, _ db: Database
    ) throws -> [Int64] {
        guard let query = QuerySQL(self, from: from, below: below, order: order, limit: limit) else { return [] }
        return try Int64.fetchAll(db.cachedStatement(sql: query.sql), arguments: query.arguments)
    }

    /// Some ids of the plan, newest first, as far as they are found within a time. The second value says whether that
    /// was enough for all of them.
    func ids(limit: Int, within time: Duration, of budget: SearchBudget, _ db: Database) throws -> ([Int64], Bool) {
        guard let query = QuerySQL(self, order: .newestFirst, limit: limit) else { return ([], true) }
        var ids: [Int64] = []
        let isWhole = try budget.limiting(to: time) {
            let found = try Int64.fetchCursor(db.cachedStatement(sql: query.sql), arguments: query.arguments)
            while let id = try found.next() { ids.append(id) }
        }
        return (ids, isWhole)
    }

    /// Exactly how many articles fit. Lists have their counts at hand; everything else is counted.
    func count(_ db: Database) throws -> Int {
        if alternatives.count == 1, let list = alternatives[0].onlyList {
            return try Self.count(of: list, isUnread: alternatives[0].isUnread, db)
        }
        // Without the limit inside, SQLite would gather the ids in a table of their own before it counts them.
        guard let query = QuerySQL(self, order: .oldestFirst, limit: .max) else { return 0 }
        return try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM (\(query.sql))"), arguments: query.arguments) ?? 0
    }

    private static func count(of list: ListID, isUnread: Bool?, _ db: Database) throws -> Int {
        let column =
            switch isUnread {
            case nil: "total"
            case true?: "unread"
            case false?: "total - unread"
            }
        return try Int.fetchOne(
            db.cachedStatement(sql: "SELECT \(column) FROM count WHERE list = ?"), arguments: [list.rawValue]
        )?.asCount ?? 0
    }
}
