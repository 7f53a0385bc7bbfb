import GRDB
import News

/// Which articles the index has in which form. Those from a certain id on are in the newest; the others, of a store that an
/// older version filled, are brought to it from the newest to the oldest. How far that has come stands in `meta` and moves
/// on in the transaction that does the work, so that it can be cut short at any moment.
enum SearchForms {
    private static let key = "search.unfolded.below"

    /// How far it is: articles below this id are in the old form; nil when none is.
    static func place(_ db: Database) throws -> Int64? {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?"), arguments: [key])
    }

    /// In which form the index has an article, or is to be given it.
    static func form(of id: Int64, _ db: Database) throws -> SearchText.Form {
        try place(db).map { id < $0 ? .unfolded : .folded } ?? .folded
    }

    static func set(_ place: Int64?, _ db: Database) throws {
        if let place {
            try db.cachedStatement(sql: "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)")
                .execute(arguments: [key, place])
        } else {
            try db.cachedStatement(sql: "DELETE FROM meta WHERE key = ?").execute(arguments: [key])
        }
    }

    /// Brings some articles below the place to the new form. Returns how many there were.
    static func advance(by count: Int, _ codec: BodyCodec, _ db: Database) throws -> Int {
        guard let place = try place(db) else { return 0 }
        let ids = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM article WHERE id < ? ORDER BY id DESC LIMIT ?"),
            arguments: [place, count])
        // FTS5 likes the order of ids.
        for id in ids.reversed() {
            guard let row = try ArticleRow.fetch(id, db) else { continue }
            let text = try row.searchText(codec, db)
            // Nearly all texts of most languages are the same in both.
            let (old, new) = (text.fields(.unfolded), text.fields(.folded))
            if old == new { continue }
            try TextIndex.remove(id, old, db)
            try TextIndex.insert(id, new, db)
        }
        try set(ids.last, db)
        return ids.count
    }
}

extension Schema {
    /// From this format on, letters are folded for the search beyond what SQLite does.
    static func addSearchFolding(_ db: Database) throws {
        guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM article)") ?? false else { return }
        try SearchForms.set(.max, db)
    }
}

extension ArticleRow {
    /// What the search knows of the article.
    func searchText(_ codec: BodyCodec, _ db: Database) throws -> SearchText {
        SearchText(
            title: title, author: author, text: try ArticleBody.fetch(body, codec, db).content.text,
            pageText: try FullTextRow.words(id, codec, db))
    }
}
