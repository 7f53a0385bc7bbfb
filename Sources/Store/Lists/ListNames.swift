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
        try tags.compactMap { try find($0, db) }
    }

    /// The list of a tag, made if it is new. What the tag names is remembered where nothing better is known.
    private mutating func find(_ tag: Tag, _ db: Database) throws -> ListID? {
        let wanted = Key(kind: .tag, key: tag.key)
        if let list = known[wanted] { return list }
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, type FROM list WHERE kind = ? AND key = ?"),
            arguments: [ListID.Kind.tag.rawValue, tag.key])
        guard let row else {
            let list = try find(.tag, key: tag.key, name: tag.name, db)
            if let list, let type = tag.type { try Self.set(type, of: list, db) }
            return list
        }
        let list = try ListID(rawValue: row.value(0))
        let type = try (row.value(1) as String?).flatMap(TagType.init)
        if let better = tag.type, type == nil || (better.isTelling && type?.isTelling == false) {
            try Self.set(better, of: list, db)
        }
        known[wanted] = list
        return list
    }

    private static func set(_ type: TagType, of list: ListID, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE list SET type = ? WHERE id = ?")
            .execute(arguments: [type.rawValue, list.rawValue])
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

    /// Key, name and type of a tag's list.
    static func tag(of list: ListID, _ db: Database) throws -> Tag? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT name, key, type FROM list WHERE id = ?"), arguments: [list.rawValue]
        ).map { try Tag(name: $0.value(0), key: $0.value(1), type: ($0.value(2) as String?).flatMap(TagType.init)) }
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
