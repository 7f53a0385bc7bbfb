import Foundation
import GRDB
import News

/// Tags that rules of the user's put on articles.
///
/// The store remembers the rules that were applied to all its articles (`rules` in `meta`) and those that articles came
/// in under since (`rules.seen`), so that it can tell which tags are a rule's, and what is to be done when rules change.
enum RuleTags {
    private struct Written: Codable, Hashable {
        var name: String
        var query: String
    }

    /// The rules that all articles have been through.
    static func applied(_ db: Database) throws -> [TagRule] { try rules("rules", db) }

    private static func rules(_ key: String, _ db: Database) throws -> [TagRule] {
        let json = try String.fetchOne(
            db.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?"), arguments: [key])
        guard let json, let written = try? JSONDecoder().decode([Written].self, from: Data(json.utf8)) else {
            return []
        }
        return written.compactMap { rule in
            guard let tag = Tag(rule.name) else { return nil }
            // A query that this version no longer reads fits nothing.
            return (try? TagRule(tag: tag, text: rule.query)) ?? TagRule(tag: tag, text: rule.query, query: .any([]))
        }
    }

    /// The rules that some articles may have tags of: those that were applied, and those that articles have come in under.
    static func seen(_ db: Database) throws -> [TagRule] { try rules("rules.seen", db) + applied(db) }

    /// Remembers that all articles have been through these rules.
    static func remember(_ rules: [TagRule], _ db: Database) throws {
        try write(rules, "rules", db)
        try write(rules, "rules.seen", db)
    }

    /// Remembers that articles come in under these rules.
    static func note(_ rules: [TagRule], _ db: Database) throws {
        let seen = try Self.rules("rules.seen", db)
        let new = rules.filter { !seen.contains($0) }
        if !new.isEmpty { try write(seen + new, "rules.seen", db) }
    }

    private static func write(_ rules: [TagRule], _ key: String, _ db: Database) throws {
        let written = rules.map { Written(name: $0.tag.name, query: $0.text) }
        let json = String(decoding: try JSONEncoder().encode(written), as: UTF8.self)
        try db.execute(sql: "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", arguments: [key, json])
    }

    /// Puts the tags of `rules` on those of some articles that fit, in the caller's transaction; rules may build on the
    /// tags of those before them.
    static func apply(_ rules: [TagRule], to ids: [Int64], _ db: Database) throws {
        for rule in rules {
            let plan = try QueryPlan(.all([rule.query, .not(.tag(rule.tag))]), besides: rule.tag, for: .article, db)
            let fitting = try ids.filter { try !plan.ids(from: $0, below: $0.next, limit: 1, db).isEmpty }
            try add(rule.tag, to: fitting, db)
        }
    }

    /// Puts a tag on articles, except where a hand took it off. Returns on how many.
    @discardableResult
    static func add(_ tag: Tag, to ids: [Int64], _ db: Database) throws -> Int {
        guard !ids.isEmpty else { return 0 }
        var names = ListNames()
        guard let list = try names.find([tag], db).first else { return 0 }
        var counts = CountChanges()
        var added = 0
        for id in ids {
            guard let row = try ArticleRow.fetch(id, db), !row.lists.lists.contains(list),
                try !HandTags.isRemoved(list, from: id, db)
            else { continue }
            try row.move(to: row.lists.with(tags: row.lists.lists(of: .tag) + [list]), &counts, db)
            added += 1
        }
        try counts.save(db)
        return added
    }

    /// Whether one of `rules` puts the tag on an article.
    static func gives(_ tag: Tag, to id: Int64, _ rules: [TagRule], _ db: Database) throws -> TagRule? {
        try rules.first { rule in
            try rule.tag == tag
                && !QueryPlan(rule.query, besides: tag, for: .article, db).ids(from: id, below: id.next, limit: 1, db)
                    .isEmpty
        }
    }
}
