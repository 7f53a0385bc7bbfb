import Foundation
import GRDB
import News

/// Gives the articles that are there the tags, category and language that this version of the tagger finds, and the
/// lists that older versions did not have.
///
/// It goes from the newest article to the oldest. How far it has come stands in `meta` and moves on in the transaction
/// that does the work, so that it can be cut short at any moment, and two processes that do it at once only waste time.
enum Retagging {
    /// An article on its way to its new tags.
    struct Work {
        let id: Int64
        let isSample: Bool
        let tagging: Tagging
        /// What the user gives to all articles of its feeds.
        let feedTags: [Tag]
        let facets: [Facet]
        fileprivate let title: String
        fileprivate let lists: ListSet

        /// The tags that neither a hand nor a rule gave it.
        var tags: [Tag] {
            let found = tagging.tags.map { $0.tag.typed($0.type) }
            return found + feedTags.filter { !found.contains($0) }
        }

        /// Reads an article and tags it, which needs no lock. Nil when it is gone.
        init?(
            _ id: Int64, _ text: (Article) -> TaggingText?, _ codec: BodyCodec, _ watch: (any ItemWatch)?,
            _ db: Database
        ) throws {
            guard let row = try ArticleRow.fetch(id, db) else { return nil }
            watch?.begin(
                .tagging, WatchedItem(feed: 0, key: id, title: row.title, address: row.url, byteCount: 0))
            let article = try row.article(codec, db)
            var input = TaggingInput(article, text: text(article))
            input.language = try row.lists.lists(of: .section).lazy.compactMap { list in
                Facet.language(ofKey: try ListNames.name(of: list, db))?.rawValue
            }.first
            self.id = id
            title = row.title
            lists = row.lists
            let feeds = try row.lists.lists(of: .feed).map { try FeedRow.fetch($0.rawValue, db) }
            // The sample edition brings its own tags.
            isSample = feeds.allSatisfy { $0?.isSample ?? false }
            feedTags = feeds.flatMap { $0?.tags ?? [] }
            tagging = Tagger.tag(input)
            facets = Facet.facets(
                language: tagging.language, picture: article.picture, enclosures: article.enclosures)
        }
    }

    /// How far it is: articles below this id have their old tags; nil when none has.
    static func place(_ db: Database) throws -> Int64? {
        let version = try number("tagger.version", db)
        guard version < Int64(Tagger.version) else { return nil }
        // A pass that an older version had begun is begun anew.
        guard try number("tagger.target", db) == Int64(Tagger.version) else { return .max }
        return try number("tagger.below", db)
    }

    static func begin(_ db: Database) throws {
        guard try number("tagger.target", db) != Int64(Tagger.version) else { return }
        try set("tagger.target", Int64(Tagger.version), db)
        try set("tagger.below", .max, db)
    }

    static func advance(to place: Int64, _ db: Database) throws { try set("tagger.below", place, db) }

    static func finish(_ db: Database) throws { try set("tagger.version", Int64(Tagger.version), db) }

    private static func number(_ key: String, _ db: Database) throws -> Int64 {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?"), arguments: [key]) ?? 0
    }

    private static func set(_ key: String, _ value: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)")
            .execute(arguments: [key, value])
    }

    /// Writes the new lists of some articles, oldest first. What a hand or a rule did to them stays. Returns how many
    /// are in other lists than before.
    static func write(_ work: [Work], _ rules: [TagRule], _ db: Database) throws -> Int {
        var names = ListNames()
        var counts = CountChanges()
        var changed = 0
        for item in work {
            // One that was fetched again in between has its tags already.
            guard let row = try ArticleRow.fetch(item.id, db), row.lists == item.lists, row.title == item.title else {
                continue
            }
            let old = row.lists
            let facets = try names.find(item.facets, db)
            var sections = old.lists(of: .section)
            var tags = old.lists(of: .tag)
            if item.isSample {
                sections = try sections.filter { try !Facet.isFacet($0, db) } + facets
            } else {
                let found = try names.find(item.tags, db)
                let ofRules = try tags.filter { list in
                    guard !found.contains(list), let tag = try ListNames.tag(of: list, db) else { return false }
                    return try RuleTags.gives(tag, to: item.id, rules, db) != nil
                }
                tags = try HandTags.applied(to: found + ofRules, of: item.id, db)
                sections = try [item.tagging.category.flatMap { try names.find($0, db) }].compactMap(\.self) + facets
            }
            let new = ListSet(sections + old.lists(of: .source) + old.lists(of: .feed) + tags)
            guard new != old else { continue }
            try row.move(to: new, &counts, db)
            changed += 1
        }
        try counts.save(db)
        return changed
    }
}
