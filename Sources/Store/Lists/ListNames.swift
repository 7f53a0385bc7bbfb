import GRDB
import News

/// The names of lists: finding their numbers, and giving numbers to new ones.
struct ListNames {
    /// What was found while this value lives; never longer than one call, since only a commit makes a number last.
    private var known: [Key: ListID] = [:]

    private struct Key: Hashable {
        var kind: ListID.Kind
        var key: String
    }

    /// The list of that kind and key, made if it is new. Nil when there are no numbers left.
    mutating func find(_ kind: ListID.Kind, key: String, name: String, _ db: Database) throws -> ListID? {
        let wanted = Key(kind: kind, key: key)
        if let list = known[wanted] { return list }
        guard let list = try Self.find(kind, key: key, db) ?? Self.make(kind, key: key, name: name, db) else {
            return nil
        }
        known[wanted] = list
        return list
    }

    /// The lists of tags, in their order.
    mutating func find(_ tags: [Tag], _ db: Database) throws -> [ListID] {
        try tags.compactMap { try find(.tag, key: $0.key, name: $0.name, db) }
    }

    /// The list of a category.
    mutating func find(_ category: News.Category, _ db: Database) throws -> ListID? {
        try find(.section, key: category.rawValue, name: category.rawValue, db)
    }

    /// The list of that kind and key, if there is one.
    static func find(_ kind: ListID.Kind, key: String, _ db: Database) throws -> ListID? {
        try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM list WHERE kind = ? AND key = ?"), arguments: [kind.rawValue, key]
        ).map(ListID.init)
    }

    /// How a list is shown.
    static func name(of list: ListID, _ db: Database) throws -> String {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT name FROM list WHERE id = ?"), arguments: [list.rawValue]) ?? ""
    }

    /// Key and name of a list.
    static func tag(of list: ListID, _ db: Database) throws -> Tag? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT name, key FROM list WHERE id = ?"), arguments: [list.rawValue]
        ).map { Tag(name: $0[0], key: $0[1]) }
    }

    private static func make(_ kind: ListID.Kind, key: String, name: String, _ db: Database) throws -> ListID? {
        let last = try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(id) FROM list")) ?? 0
        let list = ListID(ordinal: (last >> 2) + 1, kind: kind)
        guard list.ordinal <= ListID.lastOrdinal else { return nil }
        try db.cachedStatement(sql: "INSERT INTO list (id, kind, key, name) VALUES (?, ?, ?, ?)")
            .execute(arguments: [list.rawValue, kind.rawValue, key, name])
        return list
    }
}
