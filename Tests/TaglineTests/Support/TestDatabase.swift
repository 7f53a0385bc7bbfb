import GRDB

/// Databases of other programs, for tests.
enum TestDatabase {
    /// Makes one by some SQL.
    static func make(at path: String, _ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in try db.execute(sql: sql) }
        try queue.close()
    }
}
