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

    /// What somebody searches for, as `MATCH` expressions that must all fit; nil where there is nothing to match.
    struct Search: Hashable {
        /// Over `words`.
        var words: String?
        /// Over `title_words`.
        var titleWords: String?
    }

    /// The words of `text`: each must be there. A word that ends in `*` fits every word that starts with it; with three
    /// letters or fewer it is looked for in titles only, since a third of all words would have to be merged else (see also
    /// ``wholeWord(_:_:)``). With `beginsInTitles`, that is so for longer ones, too.
    static func search(_ text: String, beginsInTitles: Bool = false) -> Search {
        let (terms, titleTerms) = terms(of: text, beginsInTitles: beginsInTitles)
        return Search(words: all(terms), titleWords: all(titleTerms))
    }

    /// A single beginning of a word as the word itself, over `words`; nil for anything else.
    static func wholeWord(_ text: String) -> String? {
        guard text.last == "*" else { return nil }
        let (terms, titleTerms) = terms(of: String(text.dropLast()))
        return terms.count == 1 && titleTerms.isEmpty ? terms[0] : nil
    }

    /// Whether `text` is the beginning of one word for which many words of `words` have to be merged.
    static func isLongBeginning(_ text: String) -> Bool {
        guard text.last == "*" else { return false }
        let (terms, titleTerms) = terms(of: text)
        return terms.count == 1 && titleTerms.isEmpty && terms[0].last == "*"
    }

    /// The words of `text` as an expression over `title_words`, which has an index of beginnings.
    static func titleSearch(_ text: String) -> String? {
        let (terms, titleTerms) = terms(of: text)
        return all(terms + titleTerms)
    }

    private static func all(_ terms: [String]) -> String? {
        terms.isEmpty ? nil : "(\(terms.joined(separator: " AND ")))"
    }

    /// Words in quotation marks, which FTS5 folds itself. They are cut here: FTS5 would take several for a phrase, and
    /// to ask it for its tokenizer, a query is interrupted in the middle of what GRDB takes for impossible to fail.
    private static func terms(
        of text: String, beginsInTitles: Bool = false
    ) -> (terms: [String], titleTerms: [String]) {
        var terms: [String] = []
        var titleTerms: [String] = []
        for piece in SearchText.pieces(of: text) {
            let tokens = SearchText.words(of: piece.text)
            for (index, token) in tokens.enumerated() {
                // No quotation mark is left in a token.
                let isPrefix = piece.isPrefix && index == tokens.count - 1
                if isPrefix, token.count <= 3 || beginsInTitles {
                    titleTerms.append("\"\(token)\"*")
                } else {
                    terms.append("\"\(token)\"\(isPrefix ? "*" : "")")
                }
            }
        }
        return (terms, titleTerms)
    }
}
