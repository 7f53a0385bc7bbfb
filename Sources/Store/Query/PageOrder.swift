import GRDB
import News

/// The ids of a plan as a page shows them: downwards or upwards from a place, in one of the orders that are read from an
/// index piece by piece.
///
/// By time, a piece costs what it shows. By publisher, it is put together of the publishers' own lists, in the order of
/// their names: as many looks at the index as publishers are passed, also those without an article that fits.
struct PageOrder {
    let plan: QueryPlan
    let order: PageRequest.Order

    /// Where to begin.
    enum Place: Hashable {
        /// At the end that one comes from.
        case end
        /// At an article, itself included.
        case at(Int64)
        /// Behind it.
        case behind(Int64)

        /// The same for whoever goes the other way: what lay behind lies before.
        var turned: Place {
            switch self {
            case .end: .end
            case .at(let id): .behind(id)
            case .behind(let id): .at(id)
            }
        }
    }

    func ids(_ place: Place, upwards: Bool, limit: Int, _ db: Database) throws -> [Int64] {
        switch order {
        case .newestFirst, .bestFirst: try ids(plan, place, rising: upwards, limit: limit, db)
        case .oldestFirst: try ids(plan, place, rising: !upwards, limit: limit, db)
        case .bySource: try idsBySource(place, upwards: upwards, limit: limit, db)
        }
    }

    private func ids(
        _ plan: QueryPlan, _ place: Place, rising: Bool, limit: Int, _ db: Database
    ) throws -> [Int64] {
        let order: QuerySQL.Order = rising ? .oldestFirst : .newestFirst
        switch place {
        case .end: return try plan.ids(order: order, limit: limit, db)
        case .at(let id):
            return rising
                ? try plan.ids(from: id, order: order, limit: limit, db)
                : try plan.ids(below: id.next, order: order, limit: limit, db)
        case .behind(let id):
            return rising
                ? try plan.ids(from: id.next, order: order, limit: limit, db)
                : try plan.ids(below: id, order: order, limit: limit, db)
        }
    }

    // MARK: By publisher

    private func idsBySource(_ place: Place, upwards: Bool, limit: Int, _ db: Database) throws -> [Int64] {
        var sources = try PageOrder.sources(db)
        if upwards { sources.reverse() }
        var place = place
        switch place {
        case .end: break
        case .at(let id), .behind(let id):
            // Of an article that is gone nobody knows any more where it stood.
            guard let source = try PageOrder.source(of: id, db), let start = sources.firstIndex(of: source) else {
                return []
            }
            sources.removeFirst(start)
        }
        var found: [Int64] = []
        for source in sources {
            let own = plan.of(ListExpression.list(source))
            while found.count < limit {
                let wanted = limit - found.count
                let ids = try ids(own, place, rising: upwards, limit: wanted, db)
                // An article that several publishers have stands with the one it is shown with.
                found += try ids.filter { try PageOrder.source(of: $0, db) == source }
                guard ids.count == wanted, let last = ids.last else { break }
                place = .behind(last)
            }
            if found.count >= limit { break }
            place = .end
        }
        return found
    }

    /// All publishers, by name.
    private static func sources(_ db: Database) throws -> [ListID] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT id, name FROM list WHERE kind = ?"),
            arguments: [ListID.Kind.source.rawValue]
        ).map { (id: ListID(rawValue: try $0.value(0)), name: try $0.value(1) as String) }
            .sorted(by: \.name).map(\.id)
    }

    private static func source(of id: Int64, _ db: Database) throws -> ListID? {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT source FROM article WHERE id = ?"), arguments: [id])
            .map(ListID.init)
    }
}

extension QueryPlan {
    /// The same, for the articles of some lists only.
    func of(_ lists: ListExpression) -> QueryPlan {
        var plan = self
        plan.alternatives = alternatives.compactMap { $0.and(Alternative(lists: lists)) }
        return plan
    }
}
