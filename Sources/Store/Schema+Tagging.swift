import Foundation
import GRDB
import News

extension Schema {
    /// What tags name, and how far the articles have the tags that this version would give them.
    static func addTagging(_ db: Database) throws {
        try db.execute(sql: "ALTER TABLE list ADD COLUMN type TEXT")  // TagType; NULL where it is not known
        // A store without articles has none to tag again.
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO meta SELECT 'tagger.version', CASE WHEN EXISTS (SELECT 1 FROM article) THEN 0 ELSE ? END
                """, arguments: [Tagger.version])
        try splitScriptsWithoutSpaces(db)
    }

    /// Indexes the articles anew that have words of South-East Asian scripts, which are found by pairs of characters
    /// from this format on (``SearchText``). The index itself knows which these are; nearly all stores have none.
    private static func splitScriptsWithoutSpaces(_ db: Database) throws {
        guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM article)") ?? false else { return }
        try db.execute(sql: "CREATE VIRTUAL TABLE temp.word_places USING fts5vocab(main, words, instance)")
        var ids = Set<Int64>()
        // Thai and Lao, Burmese, Khmer.
        for (first, last) in [("\u{0E00}", "\u{0EFF}"), ("\u{1000}", "\u{109F}"), ("\u{1780}", "\u{17FF}")] {
            ids.formUnion(
                try Int64.fetchAll(
                    db, sql: "SELECT DISTINCT doc FROM temp.word_places WHERE term >= ? AND term <= ?",
                    arguments: [first, last + "\u{10FFFF}"]))
        }
        try db.execute(sql: "DROP TABLE temp.word_places")
        let codec = BodyCodec()
        for id in ids.sorted() {
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: "SELECT title, author, bytes FROM article JOIN body ON body.id = body WHERE article.id = ?"),
                arguments: [id])
            guard let row else { continue }
            let text = try ArticleBody(bytes: codec.unpack(row.value(2), db)).content.text
            let search = SearchText(title: try row.value(0), author: try row.value(1), text: text)
            try TextIndex.remove(id, search.fields(.format2), db)
            try TextIndex.insert(id, search.fields(.unfolded), db)
        }
    }
}
