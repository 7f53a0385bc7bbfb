import Foundation
import GRDB

/// Search in texts: `words` holds title, byline and text of every article, `title_words` the titles alone.
///
/// Both are FTS5 tables without content and without positions (a third of the size), so a deletion needs exactly
/// what was inserted; it comes from `article` and `body`.
enum TextIndex {
    /// FTS5's Unicode tokenizer. Marks belong to words, or Devanagari and Thai would be cut at their vowels.
    static let tokenizer = FTS5TokenizerDescriptor(components: [
        "unicode61", "remove_diacritics", "2", "categories", "L* N* Co Mn Mc",
    ])

    static func create(_ db: Database) throws {
        let tokenize = #"tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'""#
        // Without the prefix index, one letter would have to merge a third of everything.
        try db.execute(
            sql: """
                CREATE VIRTUAL TABLE words USING fts5(title, author, text, content='', detail=none, columnsize=0,
                    prefix='1 2 3', \(tokenize));
                INSERT INTO words (words, rank) VALUES ('hashsize', 8388608);
                CREATE VIRTUAL TABLE title_words USING fts5(title, content='', detail=none, columnsize=0, \(tokenize));
                """)
    }

    static func insert(_ id: Int64, _ text: SearchText, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO words (rowid, title, author, text) VALUES (?, ?, ?, ?)")
            .execute(arguments: [id, text.title, text.author, text.text])
        try db.cachedStatement(sql: "INSERT INTO title_words (rowid, title) VALUES (?, ?)")
            .execute(arguments: [id, text.title])
    }

    static func remove(_ id: Int64, _ text: SearchText, _ db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT INTO words (words, rowid, title, author, text) VALUES ('delete', ?, ?, ?, ?)"
        ).execute(arguments: [id, text.title, text.author, text.text])
        try db.cachedStatement(sql: "INSERT INTO title_words (title_words, rowid, title) VALUES ('delete', ?, ?)")
            .execute(arguments: [id, text.title])
    }

    /// The words of `text` as `MATCH` terms: each must be there. A word that ends in `*` fits every word that starts
    /// with it. Empty when there is nothing that could be searched for.
    static func terms(of text: String, _ db: Database) throws -> [String] {
        let tokenizer = try db.makeTokenizer(tokenizer)
        var terms: [String] = []
        for piece in SearchText.pieces(of: text) {
            let tokens = try tokenizer.tokenize(query: piece.text).map(\.token)
            for (index, token) in tokens.enumerated() {
                // The tokenizer leaves no quotation mark in a token.
                let isPrefix = piece.isPrefix && index == tokens.count - 1
                terms.append("\"\(token)\"\(isPrefix ? "*" : "")")
            }
        }
        return terms
    }
}
