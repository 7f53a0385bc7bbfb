import Foundation
import GRDB
public import News

extension Store {
    /// Keeps the text of an article's own page beside the feed's, in place of an earlier one; search finds it from now
    /// on. Returns false where the article is no longer there.
    @discardableResult
    public func keep(_ text: PageText, of id: ArticleID) throws(StoreError) -> Bool {
        try withWriter { db in try codec.takeDictionary(db) }
        let packed = codec.pack(ArticleBody(text).bytes)
        return try writing { db in
            guard let row = try ArticleRow.fetch(id.rawValue, db) else { return false }
            let feedText = try ArticleBody.fetch(row.body, codec, db).content.text
            let old = SearchText(
                title: row.title, author: row.author, text: feedText,
                pageText: try FullTextRow.words(row.id, codec, db))
            let new = SearchText(title: row.title, author: row.author, text: feedText, pageText: text.content.text)
            if old != new {
                try TextIndex.remove(row.id, old, db)
                try TextIndex.insert(row.id, new, db)
            }
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO full_text (id, bytes, author, address, fetched, is_partial)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    row.id, packed, text.author, text.address, ArticleRow.seconds(text.fetched), text.isPartial,
                ])
            return true
        }
    }

    /// What the user chose for the articles of a source; nil when nothing.
    public func fullTextChoice(for source: Source.ID) throws(StoreError) -> FullTextChoice? {
        try reading { db in try Store.fullTextChoice(for: source, db) }
    }

    private static func fullTextChoice(for source: Source.ID, _ db: Database) throws -> FullTextChoice? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT choice FROM full_text_choice WHERE source = ?"),
            arguments: [source.rawValue]
        ).flatMap(FullTextChoice.init)
    }

    /// Remembers what the user chooses for the articles of a source.
    func recordFullText(_ wish: FullTextChange, at now: Date, _ db: Database) throws -> RecordedChange {
        var change = wish
        change.from = try Store.fullTextChoice(for: wish.source, db)
        if change.from != change.to {
            try Store.write(change, db)
            try JournalRow.insert(.fullText(change), session: session, at: now, isWhole: true, db)
        }
        return RecordedChange(change: .fullText(change), isWhole: true)
    }

    /// What it comes to, now, to go one way with a row of such a choice; makes it where `makes` says so.
    func step(
        _ direction: JournalDirection, _ change: FullTextChange, makes: Bool, _ db: Database
    ) throws -> (change: Change, leftAlone: Int) {
        let wish = direction == .redo ? change : change.inverse
        guard try Store.fullTextChoice(for: wish.source, db) == wish.from else {
            return (.fullText(FullTextChange(wish.source, title: wish.title, from: wish.to, to: wish.to)), 1)
        }
        if makes { try Store.write(wish, db) }
        return (.fullText(wish), 0)
    }

    private static func write(_ change: FullTextChange, _ db: Database) throws {
        guard let choice = change.to else {
            return try db.execute(
                sql: "DELETE FROM full_text_choice WHERE source = ?", arguments: [change.source.rawValue])
        }
        try db.execute(
            sql: "INSERT OR REPLACE INTO full_text_choice (source, choice) VALUES (?, ?)",
            arguments: [change.source.rawValue, choice.rawValue])
    }

    /// What the texts of pages take up in the file, in bytes, and how many there are.
    public func fullTextSize() throws(StoreError) -> (count: Int, bytes: Int) {
        try counting { db in
            let row = try Row.fetchOne(db, sql: "SELECT count(*), coalesce(sum(length(bytes)), 0) FROM full_text")
            return try row.map { (count: try $0.count(0), bytes: try $0.count(1)) } ?? (0, 0)
        }
    }
}
