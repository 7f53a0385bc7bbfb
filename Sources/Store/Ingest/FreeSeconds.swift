import GRDB

/// Finds ids that are not taken.
///
/// It remembers how far it has looked, so that a thousand articles of one second do not each look through all the ones
/// before. What it remembers is only a place to begin: other processes take ids as well.
struct FreeSeconds: Sendable {
    private var given = Set<Int64>()
    private var nextAfter: [Int64: Int64] = [:]
    private var nextBefore: [Int64: Int64] = [:]

    /// To be called at the start of a transaction: what was given out before is in the database by now, or never will.
    mutating func begin() {
        given = []
        if nextAfter.count + nextBefore.count > 2_000 { (nextAfter, nextBefore) = ([:], [:]) }
    }

    /// The free id nearest to when an article sorts: at or after its date, at or before its arrival.
    mutating func next(_ time: SortTime, _ db: Database) throws -> Int64 {
        if time.isArrival {
            var id = nextBefore[time.second] ?? time.second
            while id > 0, try isTaken(id, db) { id -= 1 }
            // A clock that says it is the year 2000.
            guard id > 0 else { return try next(after: 1, db) }
            nextBefore[time.second] = id - 1
            given.insert(id)
            return id
        }
        return try next(after: time.second, db)
    }

    private mutating func next(after second: Int64, _ db: Database) throws -> Int64 {
        var id = nextAfter[second] ?? second
        while try isTaken(id, db) { id += 1 }
        nextAfter[second] = id + 1
        given.insert(id)
        return id
    }

    private func isTaken(_ id: Int64, _ db: Database) throws -> Bool {
        if given.contains(id) { return true }
        return try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM article WHERE id = ?1) OR EXISTS (SELECT 1 FROM ghost WHERE id = ?1)
                    """), arguments: [id]) ?? false
    }
}
