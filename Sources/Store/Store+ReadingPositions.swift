import GRDB
public import News

extension Store {
    /// The most articles whose places are kept.
    static let longestMemory = 2_000

    /// How many letters of an article stood above the place where it was left; 0 when that is not known.
    public func readingPosition(of id: ArticleID) throws(StoreError) -> Int {
        try reading { db in
            try Int.fetchOne(
                db.cachedStatement(sql: "SELECT letters FROM position WHERE id = ?"), arguments: [id.rawValue]
            )?.asCount ?? 0
        }
    }

    /// Remembers where an article was left; 0 letters forgets it. The places of some thousand articles are kept, those
    /// that were left last.
    public func saveReadingPosition(of id: ArticleID, letters: Int) throws(StoreError) {
        try writing { db in
            try db.execute(sql: "DELETE FROM position WHERE id = ?", arguments: [id.rawValue])
            guard letters > 0 else { return }
            let turn = try Int64.fetchOne(db, sql: "SELECT coalesce(max(turn), 0) + 1 FROM position") ?? 1
            try db.execute(
                sql: "INSERT INTO position (id, letters, turn) SELECT id, ?, ? FROM article WHERE id = ?",
                arguments: [letters, turn, id.rawValue])
            try db.execute(
                sql: "DELETE FROM position WHERE turn <= ?", arguments: [turn &- Int64(Store.longestMemory)])
        }
    }
}
