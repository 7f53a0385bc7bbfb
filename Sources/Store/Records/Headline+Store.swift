import Foundation
import GRDB
import News

extension Headline {
    /// The most tags that a headline has room for.
    private static let mostTags = 4

    /// The headlines of some articles, in the order of `ids`; `withText` with the beginnings of their texts.
    static func fetch(
        _ ids: [Int64], withText: Bool = false, _ codec: BodyCodec, _ db: Database
    ) throws -> [Headline] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT a.title, a.source, a.published, unread.id IS NULL, star.id IS NOT NULL,
                    CASE WHEN a.story IS NULL THEN 1
                    ELSE (SELECT count(*) FROM article WHERE story = a.story) END, a.lists, a.body
                FROM article a LEFT JOIN unread ON unread.id = a.id LEFT JOIN star ON star.id = a.id WHERE a.id = ?
                """)
        var found: [Found] = []
        for id in ids {
            guard let row = try Row.fetchOne(statement, arguments: [id]) else { continue }
            let lists = ListSet(bytes: try row.value(6))
            let headline = try Headline(
                id: ArticleID(rawValue: id), title: row.value(0), source: "",
                date: date(id: id, published: row.value(2)),
                status: ArticleStatus(isRead: row.value(3), isStarred: row.value(4)), storySize: row.count(5))
            found.append(
                try Found(
                    headline: headline, source: ListID(rawValue: row.value(1)),
                    section: lists.lists(of: .section).first,
                    tags: Array(lists.lists(of: .tag).prefix(mostTags)), body: row.value(7)))
        }
        let names = try Names(of: found, db)
        return try found.map { try $0.named(names, withText: withText, codec, db) }
    }

    /// The publisher's date, unless it lies ahead of the article's arrival or there is none; then the article's place
    /// in the list says when it came.
    private static func date(id: Int64, published: Int64?) -> Date {
        let sorted = SortTime.date(ofID: id)
        guard let published else { return sorted }
        let date = Date(stored: published)
        return date > sorted ? sorted : date
    }

    /// A headline, and the lists whose names it is to have.
    private struct Found {
        var headline: Headline
        var source: ListID
        var section: ListID?
        var tags: [ListID]
        var body: Int64

        func named(_ names: Names, withText: Bool, _ codec: BodyCodec, _ db: Database) throws -> Headline {
            var headline = headline
            headline.source = names.lists[source]?.name ?? ""
            headline.shortSource = names.sources[source] ?? headline.source
            headline.category = section.flatMap { names.lists[$0] }.flatMap { News.Category(rawValue: $0.name) }
            headline.tags = tags.compactMap { names.lists[$0] }
            if withText {
                let content = try ArticleBody.fetch(body, codec, db).content
                headline.summary = TextBeginning.sentence(
                    of: content.text.isEmpty ? content.summary ?? "" : content.text, besides: headline.title)
            }
            return headline
        }
    }

    /// The names of all lists of some headlines, read in one go.
    private struct Names {
        /// Lists as tags, which have names and types.
        var lists: [ListID: Tag] = [:]
        var sources: ShownSources

        init(of found: [Found], _ db: Database) throws {
            var wanted: Set<ListID> = []
            for found in found {
                wanted.insert(found.source)
                wanted.formUnion(found.tags)
                if let section = found.section { wanted.insert(section) }
            }
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        SELECT list.id, list.name, list.key, list.type
                        FROM json_each(?) wanted CROSS JOIN list ON list.id = wanted.value
                        """), arguments: [ShownSources.json(wanted.map(\.rawValue))])
            while let row = try rows.next() {
                let type = try (row.value(3) as String?).flatMap(TagType.init)
                lists[ListID(rawValue: try row.value(0))] = try Tag(name: row.value(1), key: row.value(2), type: type)
            }
            sources = try ShownSources(Set(found.map(\.source)), db)
        }
    }
}
