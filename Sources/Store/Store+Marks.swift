import Foundation
import GRDB
import News

/// Marks: made, undone, and finished where they are many.
extension Store {
    /// Writes a change of marks into the journal, and makes it where it is quick.
    ///
    /// - Parameters:
    ///   - arrival: articles that came later stay as they are.
    ///   - differs: whether all of the articles are known to be there in time, and otherwise than the change has them.
    func recordMarks(
        _ wish: StatusChange, arrivedBy arrival: Int64 = .max, differs: Bool = false, at now: Date, _ db: Database
    ) throws -> RecordedChange {
        // FTS5 likes the order of ids, and it is free to choose.
        let ids = wish.articles.count > 1 ? Set(wish.articles).sorted() : wish.articles
        let isOpen = try !JournalRow.allOpen(.status, db).isEmpty
        var changed: [ArticleID]
        if ids.count <= Change.quickArticles, !isOpen {
            changed = try Store.write(wish.mark, wish.isSet, ids[...], arrivedBy: arrival, db)
        } else {
            changed = differs && !isOpen ? ids : try differing(ids, wish.mark, wish.isSet, arrivedBy: arrival, db)
            if changed.count <= Change.quickArticles {
                _ = try Store.write(wish.mark, wish.isSet, changed[...], arrivedBy: arrival, db)
            }
        }
        let change = Change.status(StatusChange(changed, mark: wish.mark, isSet: wish.isSet))
        if !changed.isEmpty { try JournalRow.insert(change, session: session, at: now, isWhole: change.isQuick, db) }
        return RecordedChange(change: change, isWhole: change.isQuick)
    }

    /// The articles that are otherwise than a mark would have them, as the journal says, which the store may not have
    /// followed yet.
    func differing(
        _ ids: [ArticleID], _ mark: ArticleStatus.Mark, _ isWanted: Bool, arrivedBy arrival: Int64, _ db: Database
    ) throws -> [ArticleID] {
        let open = try openMarks(mark, among: ids.count <= Change.quickArticles ? Set(ids) : nil, db)
        let look = try MarkLook(mark, arrivedBy: arrival, db)
        return try ids.filter { id in
            guard let isSet = try look.isSet(id) else { return false }
            return (open[id] ?? isSet) != isWanted
        }
    }

    /// Marks the next of the articles of a row. Those that were marked since by somebody's own hand stay as they are.
    func finishMarks(_ id: Int64, atMost most: Int, _ db: Database) throws {
        guard let row = try JournalRow.fetch(id, db), let applied = row.applied else { return }
        guard case .status(let marks) = try change(of: id, db) else {
            return try JournalRow.note(applied: nil, of: id, db)
        }
        let start = Int(clamping: applied)
        let part = marks.articles.dropFirst(max(start, 0)).prefix(most)
        let later = try laterMarks(than: row, marks.mark, db)
        let isSet = row.direction == .redo ? marks.isSet : !marks.isSet
        let wanted = later.isEmpty ? part : part.filter { !later.contains($0) }[...]
        _ = try Store.write(marks.mark, isSet, wanted, arrivedBy: .max, db)
        let isWhole = part.endIndex >= marks.articles.count
        try JournalRow.note(applied: isWhole ? nil : part.endIndex, of: id, db)
    }

    /// What it comes to, now, to go one way with a row; makes it where it is quick and `makes` says so.
    func step(
        _ direction: JournalDirection, _ row: JournalRow, _ marks: StatusChange, makes: Bool, _ db: Database
    ) throws -> (change: Change, leftAlone: Int) {
        let isSet = direction == .redo ? marks.isSet : !marks.isSet
        let later = try laterMarks(than: row, marks.mark, db)
        var wanted = later.isEmpty ? marks.articles : marks.articles.filter { !later.contains($0) }
        if marks.articles.count <= Change.quickArticles {
            if makes {
                wanted = try Store.write(marks.mark, isSet, wanted[...], arrivedBy: .max, db)
            } else {
                let look = try MarkLook(marks.mark, arrivedBy: .max, db)
                wanted = try wanted.filter { try look.isSet($0) == !isSet }
            }
        }
        return (
            .status(StatusChange(wanted, mark: marks.mark, isSet: isSet)), marks.articles.count - wanted.count
        )
    }

    /// The articles that later rows have marked.
    private func laterMarks(than row: JournalRow, _ mark: ArticleStatus.Mark, _ db: Database) throws -> Set<ArticleID> {
        var articles = Set<ArticleID>()
        for id in try JournalRow.later(than: row.id, row.subject, db) {
            guard case .status(let marks) = try change(of: id, db), marks.mark == mark else { continue }
            articles.formUnion(marks.articles)
        }
        return articles
    }

    /// Articles that a row has marked and the store has not yet: how they are meant to be.
    private func openMarks(
        _ mark: ArticleStatus.Mark, among wanted: Set<ArticleID>?, _ db: Database
    ) throws -> [ArticleID: Bool] {
        var open: [ArticleID: Bool] = [:]
        for row in try JournalRow.allOpen(.status, db) {
            guard case .status(let marks) = try change(of: row.id, db), marks.mark == mark else { continue }
            let isSet = row.direction == .redo ? marks.isSet : !marks.isSet
            let later = try laterMarks(than: row, mark, db)
            for id in marks.articles.dropFirst(max(Int(clamping: row.applied ?? 0), 0))
            where wanted?.contains(id) ?? true && !later.contains(id) {
                open[id] = isSet
            }
        }
        return open
    }

    // MARK: The tables

    /// Sets or takes off a mark; returns the articles that had not been so before.
    static func write(
        _ mark: ArticleStatus.Mark, _ isSet: Bool, _ ids: ArraySlice<ArticleID>, arrivedBy arrival: Int64,
        _ db: Database
    ) throws -> [ArticleID] {
        switch mark {
        case .starred: try ids.filter { try setStarred(isSet, $0.rawValue, db) }
        case .read: try setUnread(!isSet, ids, arrivedBy: arrival, db)
        }
    }

    private static func setStarred(_ isStarred: Bool, _ id: Int64, _ db: Database) throws -> Bool {
        try db.cachedStatement(
            sql: isStarred
                ? "INSERT OR IGNORE INTO star (id) SELECT id FROM article WHERE id = ?"
                : "DELETE FROM star WHERE id = ?"
        ).execute(arguments: [id])
        return db.changesCount > 0
    }

    private static func setUnread(
        _ isUnread: Bool, _ ids: ArraySlice<ArticleID>, arrivedBy arrival: Int64, _ db: Database
    ) throws -> [ArticleID] {
        var changed: [ArticleID] = []
        var counts = CountChanges()
        let lookUp = try db.cachedStatement(sql: "SELECT lists FROM article WHERE id = ? AND arrival <= ?")
        let write = try db.cachedStatement(
            sql: isUnread ? "INSERT OR IGNORE INTO unread (id) VALUES (?)" : "DELETE FROM unread WHERE id = ?")
        for id in ids {
            guard let bytes = try Data.fetchOne(lookUp, arguments: [id.rawValue, arrival]) else { continue }
            try write.execute(arguments: [id.rawValue])
            // Another process may have been faster; then it has seen to the index and the counts as well.
            guard db.changesCount > 0 else { continue }
            let lists = ListSet(bytes: bytes)
            try ListIndex.setUnread(isUnread, id.rawValue, in: lists, db)
            counts.add(lists.withEverything, total: 0, unread: isUnread ? 1 : -1)
            changed.append(id)
        }
        try counts.save(db)
        return changed
    }
}

/// Looks whether articles have a mark.
private struct MarkLook {
    private let statement: Statement
    private let arrival: Int64

    init(_ mark: ArticleStatus.Mark, arrivedBy arrival: Int64, _ db: Database) throws {
        self.arrival = arrival
        let condition = mark == .read ? "id NOT IN (SELECT id FROM unread)" : "id IN (SELECT id FROM star)"
        statement = try db.cachedStatement(sql: "SELECT \(condition) FROM article WHERE id = ? AND arrival <= ?")
    }

    /// Nil for an article that is not there, or came too late.
    func isSet(_ id: ArticleID) throws -> Bool? {
        try Bool.fetchOne(statement, arguments: [id.rawValue, arrival])
    }
}
