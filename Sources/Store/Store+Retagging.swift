import GRDB
public import News

extension Store {
    /// Whether articles have tags that another version of the tagger gave them.
    public func needsRetagging() throws(StoreError) -> Bool {
        try reading { db in try Retagging.place(db) != nil }
    }

    /// Tags the articles that are there again, where an older version of the tagger did it: in short transactions that
    /// leave room for others, from the newest on, and from where it was cut short. Tags by hand and by rules stay.
    ///
    /// `text` says how an article's text is divided, where the caller can read its mark-up; else tagging reads the plain
    /// text. `progress` is told how many of all articles are done. Returns how many are under other tags, in another
    /// category or language than before.
    @discardableResult
    public func retag(
        text: (Article) -> TaggingText? = { _ in nil }, isCancelled: () -> Bool = { false },
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(StoreError) -> Int {
        guard try needsRetagging() else { return 0 }
        let (rules, total, left) = try counting { db in
            let place = try Retagging.place(db) ?? .min
            return (
                try RuleTags.applied(db), try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0,
                try Int.fetchOne(db, sql: "SELECT count(*) FROM article WHERE id < ?", arguments: [place]) ?? 0
            )
        }
        var done = total - left
        var changed = 0
        while !isCancelled() {
            let (place, last, work) = try counting { db in
                let place = try Retagging.place(db)
                let ids = try Int64.fetchAll(
                    db.cachedStatement(sql: "SELECT id FROM article WHERE id < ? ORDER BY id DESC LIMIT ?"),
                    arguments: [place ?? .min, Self.retagBatch])
                let passedOver = try untaggable(db)
                let work = try ids.compactMap { id in
                    passedOver.contains(id) ? nil : try Retagging.Work(id, text, codec, itemWatch, db)
                }
                itemWatch?.rest()
                return (place, ids.last, work)
            }
            guard let place else { break }
            changed += try writing { db in
                // Somebody else may be at it, too.
                guard try Retagging.place(db) == place else { return 0 }
                try Retagging.begin(db)
                if let last { try Retagging.advance(to: last, db) } else { try Retagging.finish(db) }
                return try Retagging.write(work.reversed(), rules, db)
            }
            if last == nil { break }
            done += work.count
            progress(min(done, total), total)
            try pauseForOthers()
        }
        return changed
    }

    /// Has ``retag(isCancelled:progress:)`` tag all articles again, also those that have been tagged by this version.
    public func forgetTagging() throws(StoreError) {
        try writing { db in
            try db.execute(
                sql:
                    "UPDATE meta SET value = 0 WHERE key = 'tagger.version'; DELETE FROM meta WHERE key = 'tagger.target'"
            )
        }
    }

    /// So many that a key pressed in a reader is saved in a moment.
    private static let retagBatch = 25
}
