import Foundation
import GRDB

/// Search in texts: `words` holds title, byline and text of every article, `title_words` the titles alone.
///
/// Both are FTS5 tables without content and without positions (a third of the size), so a deletion needs exactly
/// what was inserted; it comes from `article` and `body`.
enum TextIndex {
    static func create(_ db: Database) throws {
        // FTS5's Unicode tokenizer. Marks belong to words, or Devanagari and Thai would be cut at their vowels.
        let tokenize = #"tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'""#
        // An index of beginnings would make that of the texts larger by three quarters; for titles it costs little.
        try db.execute(
            sql: """
                CREATE VIRTUAL TABLE words USING fts5(title, author, text, content='', detail=none, columnsize=0,
                    \(tokenize));
                INSERT INTO words (words, rank) VALUES ('hashsize', 8388608);
                CREATE VIRTUAL TABLE title_words USING fts5(title, content='', detail=none, columnsize=0,
                    prefix='1 2 3', \(tokenize));
                """)
    }

    /// Puts an article into the index, in the form that is due to it.
    static func insert(_ id: Int64, _ text: SearchText, _ db: Database) throws {
        try insert(id, text.fields(SearchForms.form(of: id, db)), db)
    }

    /// Takes an article out of the index; `text` is what it was put in with.
    static func remove(_ id: Int64, _ text: SearchText, _ db: Database) throws {
        try remove(id, text.fields(SearchForms.form(of: id, db)), db)
    }

    static func insert(_ id: Int64, _ fields: SearchText.Fields, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO words (rowid, title, author, text) VALUES (?, ?, ?, ?)")
            .execute(arguments: [id, fields.title, fields.author, fields.text])
        try db.cachedStatement(sql: "INSERT INTO title_words (rowid, title) VALUES (?, ?)")
            .execute(arguments: [id, fields.title])
    }

    static func remove(_ id: Int64, _ fields: SearchText.Fields, _ db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT INTO words (words, rowid, title, author, text) VALUES ('delete', ?, ?, ?, ?)"
        ).execute(arguments: [id, fields.title, fields.author, fields.text])
        try db.cachedStatement(sql: "INSERT INTO title_words (title_words, rowid, title) VALUES ('delete', ?, ?)")
            .execute(arguments: [id, fields.title])
    }
}
