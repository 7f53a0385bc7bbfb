public import Foundation
import GRDB
public import News

/// The list of what the user did, and the ways back and forth through it.
extension Store {
    /// How long changes are kept.
    public static let journalTime: TimeInterval = 31 * 24 * 3_600
    /// The most changes that are kept.
    static let longestJournal = 20_000

    /// The newest changes, newest first.
    public func journal(limit: Int = 1_000) throws(StoreError) -> [JournalEntry] {
        try reading { db in try JournalRow.newest(max(limit, 0), db).map(\.entry) }
    }

    /// A change of the journal.
    public func journalEntry(_ id: JournalEntry.ID) throws(StoreError) -> JournalEntry? {
        try reading { db in try JournalRow.fetch(id.rawValue, db)?.entry }
    }

    /// What it would come to to go one way through the journal; nil where there is nothing to undo or to redo.
    ///
    /// - Parameter ownFirst: what was done through this value comes before what others did.
    public func nextStep(_ direction: JournalDirection, ownFirst: Bool = false) throws(StoreError) -> JournalStep? {
        try reading { db in
            var damaged: [Int64] = []
            while let row = try JournalRow.next(direction, in: ownFirst ? session : nil, besides: damaged, db) {
                if let step = try step(direction, row, makes: false, db) { return step }
                damaged.append(row.id)
            }
            return nil
        }
    }

    /// What it would come to to take back a change, or to make it again where it was taken back; nil where it is gone,
    /// or of another version of the program.
    public func step(of id: JournalEntry.ID) throws(StoreError) -> JournalStep? {
        try reading { db in
            guard let row = try JournalRow.fetch(id.rawValue, db), row.isKnown else { return nil }
            return try step(row.entry.direction, row, makes: false, db)
        }
    }

    /// Goes a step: takes a change back, or makes it again, and remembers that; on the disk when this returns, as far as
    /// it is quick. Returns what it came to, and whether that is all of it (if not, ``finishChanges(at:isCancelled:)`` does
    /// the rest); nil where somebody else was faster.
    public func begin(_ step: JournalStep) throws(StoreError) -> (step: JournalStep, isWhole: Bool)? {
        try saving { db in
            guard let row = try JournalRow.fetch(step.entry.id.rawValue, db), row.isKnown,
                row.entry.direction == step.direction
            else { return nil }
            guard var made = try self.step(step.direction, row, makes: true, db) else { return nil }
            var isWhole = made.change.isQuick
            switch made.change {
            case .status, .tagging: isWhole = try isQuick(row.id, db)
            default: break
            }
            try JournalRow.turn(step.direction, row.id, isWhole: isWhole, db)
            made.entry.isUndone = step.direction == .undo
            return (made, isWhole)
        }
    }

    /// The same to its end.
    @discardableResult
    public func take(_ step: JournalStep) throws(StoreError) -> JournalStep? {
        guard let begun = try begin(step) else { return nil }
        if !begun.isWhole { try finishChanges() }
        return begun.step
    }

    /// Forgets what is too old to be undone.
    public func forgetOldChanges(at now: Date = Date()) throws(StoreError) {
        let end = ArticleRow.seconds(now.addingTimeInterval(-Self.journalTime))
        let condition = """
            applied IS NULL AND (time < ?1
                OR id <= (SELECT id FROM journal ORDER BY id DESC LIMIT 1 OFFSET \(Self.longestJournal)))
            """
        let isNeeded = try counting { db in
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM journal WHERE \(condition))", arguments: [end]) ?? false
        }
        guard isNeeded else { return }
        try writing { db in try db.execute(sql: "DELETE FROM journal WHERE \(condition)", arguments: [end]) }
    }

    private func isQuick(_ id: Int64, _ db: Database) throws -> Bool { try change(of: id, db)?.isQuick ?? true }

    /// What it comes to to go one way with a row, and if `makes` says so, makes it where that is quick.
    private func step(
        _ direction: JournalDirection, _ row: JournalRow, makes: Bool, _ db: Database
    ) throws -> JournalStep? {
        let found: (change: Change, leftAlone: Int)
        switch try change(of: row.id, db) {
        case .status(let marks): found = try step(direction, row, marks, makes: makes, db)
        case .tags(let changes): found = try step(direction, row, changes, makes: makes, db)
        case .tagging(let marks): found = try step(direction, row, marks, db)
        case .savedPage(let page): found = try step(direction, page, makes: makes, db)
        case .feeds(let changes): found = try step(direction, changes, makes: makes, db)
        case .fullText(let choice): found = try step(direction, choice, makes: makes, db)
        case nil: return nil
        }
        return JournalStep(direction, row.entry, found.change, leftAlone: found.leftAlone)
    }
}
