import GRDB

/// Tags that a hand put on an article or took off it. They win over what the feed or the tagger says, now and when the
/// article is fetched again.
enum HandTags {
    /// `tags` as the hand left them.
    static func applied(to tags: [ListID], of id: Int64, _ db: Database) throws -> [ListID] {
        let hands = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT list, is_added FROM hand_tag WHERE id = ? ORDER BY list"), arguments: [id])
        if hands.isEmpty { return tags }
        var added: [ListID] = []
        var removed = Set<ListID>()
        for row in hands {
            let list = try ListID(rawValue: row.value(0))
            if try row.value(1) { added.append(list) } else { removed.insert(list) }
        }
        return tags.filter { !removed.contains($0) } + added.filter { !tags.contains($0) }
    }

    /// Remembers that a hand put a tag on an article or took it off.
    static func set(_ list: ListID, isAdded: Bool, on id: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO hand_tag (id, list, is_added) VALUES (?, ?, ?)")
            .execute(arguments: [id, list.rawValue, isAdded])
    }

    /// Whether a hand took a tag off an article.
    static func isRemoved(_ list: ListID, from id: Int64, _ db: Database) throws -> Bool {
        try isAdded(list, id, db) == false
    }

    /// Whether a hand put a tag on an article.
    static func isAdded(_ list: ListID, to id: Int64, _ db: Database) throws -> Bool {
        try isAdded(list, id, db) == true
    }

    private static func isAdded(_ list: ListID, _ id: Int64, _ db: Database) throws -> Bool? {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT is_added FROM hand_tag WHERE id = ? AND list = ?"),
            arguments: [id, list.rawValue])
    }

    /// Remembers what leads from the tags an article had to those it has now.
    static func record(from old: [ListID], to new: [ListID], of id: Int64, _ db: Database) throws {
        let added = Set(new).subtracting(old)
        let removed = Set(old).subtracting(new)
        for (lists, isAdded) in [(added, true), (removed, false)] {
            for list in lists {
                // To take back what was done by hand leaves the tag to the feed again.
                if try Self.isAdded(list, id, db) == !isAdded {
                    try db.cachedStatement(sql: "DELETE FROM hand_tag WHERE id = ? AND list = ?")
                        .execute(arguments: [id, list.rawValue])
                } else {
                    try set(list, isAdded: isAdded, on: id, db)
                }
            }
        }
    }
}
