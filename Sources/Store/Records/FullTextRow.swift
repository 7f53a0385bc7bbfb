import Foundation
import GRDB
import News

/// A row of `full_text`.
enum FullTextRow {
    /// The text of an article's own page, if the store has it.
    static func fetch(_ id: Int64, _ codec: BodyCodec, _ db: Database) throws -> PageText? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT bytes, author, address, fetched, is_partial FROM full_text WHERE id = ?"),
            arguments: [id])
        guard let row else { return nil }
        let body = try ArticleBody(bytes: codec.unpack(row.value(0), db))
        return try PageText(
            content: body.content, author: row.value(1), picture: body.picture, address: row.value(2),
            fetched: Date(stored: row.value(3)), isPartial: row.value(4))
    }

    /// The words of it, for the search.
    static func words(_ id: Int64, _ codec: BodyCodec, _ db: Database) throws -> String? {
        try fetch(id, codec, db)?.content.text
    }
}

extension SearchText {
    /// What search knows of an article whose page was fetched, too. Words that stand in both texts are only once in the
    /// index, so it grows by little more than what the feed left out.
    init(title: String, author: String?, text: String, pageText: String?) {
        self.init(title: title, author: author, text: pageText.map { text + "\n\n" + $0 } ?? text)
    }
}
