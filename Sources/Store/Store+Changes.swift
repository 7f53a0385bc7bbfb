public import Foundation
import GRDB
public import News
import Synchronization

/// What became of a change that was written into the journal.
public struct RecordedChange: Hashable, Sendable {
    /// What it really changes: of marks, the articles that had not been so before. Its ``News/Change/inverse`` undoes it
    /// exactly.
    public var change: Change
    /// Whether all of it is done. The rest is done by ``Store/finishChanges(at:isCancelled:)``.
    public var isWhole: Bool
}

/// What the user does. Every change is a row of the journal, written in the transaction that makes it.
///
/// A change of many articles, or one that rewrites the articles of feeds, would keep whoever made it waiting: there, the
/// row is what is written at once, and the store follows it in short transactions, by whichever process. A process that
/// ends in between, however it ends, leaves a row that says how far it came, and the next one goes on from there.
extension Store {
    /// Saves what the user did, and returns what it really changed.
    ///
    /// What is gone is no error, except a removed feed that is to be followed again and is no longer kept
    /// (``StoreError/unknownFeed(_:)``).
    @discardableResult
    public func save(_ change: Change, at now: Date = Date()) throws(StoreError) -> Change {
        let recorded = try record(change, at: now)
        if !recorded.isWhole { try finishChanges(at: now) }
        return recorded.change
    }

    /// Writes what the user did into the journal, and does it as far as that is quick; it is on the disk when this returns.
    public func record(_ change: Change, at now: Date = Date()) throws(StoreError) -> RecordedChange {
        try saving { db in
            switch change {
            case .status(let marks): try recordMarks(marks, at: now, db)
            case .tags(let changes): try recordTags(changes, at: now, db)
            case .savedPage(let page): try recordPage(page, at: now, db)
            case .feeds(let changes): try recordFeeds(changes, at: now, db)
            case .fullText(let choice): try recordFullText(choice, at: now, db)
            }
        }
    }

    /// Marks read the articles of a query that had arrived when the page's slice was read
    /// (``PageSlice/arrival``), and returns those that were unread. What came in since stays unread.
    @discardableResult
    public func markPageRead(_ query: Query, arrivedBy arrival: Int64) throws(StoreError) -> StatusChange {
        let recorded = try recordPageRead(query, arrivedBy: arrival)
        if !recorded.isWhole { try finishChanges() }
        guard case .status(let marks) = recorded.change else { return StatusChange([], mark: .read, isSet: true) }
        return marks
    }

    /// The same, as far as ``record(_:at:)`` goes.
    public func recordPageRead(
        _ query: Query, arrivedBy arrival: Int64, at now: Date = Date()
    ) throws(StoreError) -> RecordedChange {
        try saving { db in
            let ids = try QueryPlan(query, db).unread.ids(order: .oldestFirst, db)
            let change = StatusChange(ids.map(ArticleID.init), mark: .read, isSet: true)
            let latest = try Int64.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'arrival'") ?? .max
            return try recordMarks(change, arrivedBy: arrival, differs: latest <= arrival, at: now, db)
        }
    }

    /// Whether changes are left to be finished.
    public var hasOpenChanges: Bool {
        get throws(StoreError) { try reading { db in try JournalRow.open(db) != nil } }
    }

    /// Does what is left of changes that were too long to be made at once, in short transactions with room for others
    /// between them. Several processes may do so at the same time.
    public func finishChanges(
        at now: Date = Date(), isCancelled: () -> Bool = { false }
    ) throws(StoreError) {
        while !isCancelled() {
            let row = try withWriter { db in try JournalRow.open(db) }
            guard let row else { return }
            if row.subject == Change.Subject.feeds.rawValue {
                try finishFeeds(row, at: now)
            } else {
                try writing { db in try finishMarks(row.id, db) }
                try limitLog()
            }
            if connections.isShared { usleep(1_000) }
        }
    }

    /// The change of a row. Long ones are kept at hand, since they are looked at for each part that is done.
    func change(of id: Int64, _ db: Database) throws -> Change? {
        if let known = longChanges.withLock({ $0[id] }) { return known }
        guard let change = try JournalRow.change(of: id, db) else { return nil }
        if change.articleCount > Change.quickArticles {
            longChanges.withLock { changes in
                if changes.count >= 4 { changes = [:] }
                changes[id] = change
            }
        }
        return change
    }
}
