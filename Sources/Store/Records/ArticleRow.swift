import Foundation
import GRDB
import News

/// A row of `article` with its status, as the store's own code needs it; migrations too, so it has what the first format
/// had.
struct ArticleRow {
    var id: Int64
    var source: ListID
    var story: Int64?
    var published: Int64?
    var arrival: Int64
    var title: String
    var url: String?
    var author: String?
    var body: Int64
    var lists: ListSet
    var isUnread: Bool
    var isStarred: Bool

    static func fetch(_ id: Int64, _ db: Database) throws -> ArticleRow? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT a.id, a.source, a.story, a.published, a.arrival, a.title, a.url, a.author, a.body, a.lists,
                        unread.id IS NOT NULL, star.id IS NOT NULL
                    FROM article a LEFT JOIN unread ON unread.id = a.id LEFT JOIN star ON star.id = a.id
                    WHERE a.id = ?
                    """), arguments: [id]
        ).map { row in
            try ArticleRow(
                id: row.value(0), source: ListID(rawValue: row.value(1)), story: row.value(2), published: row.value(3),
                arrival: row.value(4),
                title: row.value(5), url: row.value(6), author: row.value(7), body: row.value(8),
                lists: ListSet(bytes: row.value(9)),
                isUnread: row.value(10), isStarred: row.value(11))
        }
    }

    /// Puts the article into other lists.
    func move(to new: ListSet, _ counts: inout CountChanges, _ db: Database) throws {
        guard new != lists else { return }
        try ListIndex.move(id, from: lists, to: new, isUnread: isUnread, db)
        counts.move(from: lists, to: new, isUnread: isUnread)
        let source = new.lists(of: .source).first ?? source
        try db.cachedStatement(sql: "UPDATE article SET lists = ?, source = ? WHERE id = ?")
            .execute(arguments: [new.bytes, source.rawValue, id])
    }

    /// Removes the article, but remembers its place and whether it was read.
    func remove(_ counts: inout CountChanges, _ codec: BodyCodec, _ db: Database) throws {
        try TextIndex.remove(id, searchText(codec, db), db)
        try ListIndex.remove(id, from: lists, isUnread: isUnread, db)
        counts.add(lists.withEverything, total: -1, unread: isUnread ? -1 : 0)
        try db.cachedStatement(sql: "DELETE FROM body WHERE id = ?").execute(arguments: [self.body])
        // What hangs on it goes with it; see ArticleTable.
        try db.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [id])
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO ghost (id, was_read) VALUES (?, ?)")
            .execute(arguments: [id, !isUnread])
    }

    /// An instant as `published` has it.
    static func seconds(_ date: Date) -> Int64 { SortTime.second(of: date) + SortTime.epoch }

    /// Whole, with its text.
    func article(_ codec: BodyCodec, _ db: Database) throws -> Article {
        let body = try ArticleBody.fetch(self.body, codec, db)
        // The category comes first where there is one; facets have the names of no category.
        let category = try lists.lists(of: .section).first.map { try ListNames.name(of: $0, db) }
        var article = Article(
            id: ArticleID(rawValue: id), title: title, url: url,
            source: Source(id: Source.ID(rawValue: source.rawValue), name: try ListNames.name(of: source, db)),
            feed: try lists.lists(of: .feed).first.map { try ListNames.name(of: $0, db) } ?? "",
            published: published.map { Date(stored: $0) }, author: author,
            tags: try lists.lists(of: .tag).compactMap { try ListNames.tag(of: $0, db) },
            category: category.flatMap(News.Category.init(rawValue:)), story: story.map(StoryID.init),
            content: body.content, picture: body.picture, enclosures: body.enclosures,
            publisherCategories: body.publisherCategories,
            status: ArticleStatus(isRead: !isUnread, isStarred: isStarred),
            edited: try Int64.fetchOne(
                db.cachedStatement(sql: "SELECT time FROM edit WHERE id = ?"), arguments: [id]
            ).map { Date(stored: $0) },
            alsoIn: try lists.lists(of: .feed).dropFirst().compactMap { try FeedRow.title($0.rawValue, db) })
        article.pageText = try FullTextRow.fetch(id, codec, db)
        return article
    }
}

extension ArticleBody {
    static func fetch(_ id: Int64, _ codec: BodyCodec, _ db: Database) throws -> ArticleBody {
        let packed = try Data.fetchOne(
            db.cachedStatement(sql: "SELECT bytes FROM body WHERE id = ?"), arguments: [id])
        return try packed.map { ArticleBody(bytes: try codec.unpack($0, db)) } ?? ArticleBody(bytes: [])
    }
}
