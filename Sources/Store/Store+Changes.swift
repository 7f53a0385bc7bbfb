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
            case .tagging(let marks): try recordTags(marks, at: now, db)
            case .savedPage(let page): try recordPage(page, at: now, db)
            case .feeds(let changes): try recordFeeds(changes, at: now, db)
            case .fullText(let choice): try recordFullText(choice, at: now, db)
            }
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
        var pace = Pace()
        while !isCancelled() {
            let row = try withWriter { db in try JournalRow.open(db) }
            guard let row else { return }
            switch Change.Subject(rawValue: row.subject) {
            case .feeds: try finishFeeds(row, at: now)
            case .tagging: try writing { db in try pace.measure { try finishTags(row.id, atMost: $0, db) } }
            default: try writing { db in try pace.measure { try finishMarks(row.id, atMost: $0, db) } }
            }
            try limitLog()
            if connections.isShared { usleep(1_000) }
        }
    }

    /// How many articles go into one transaction: as many as hold the store for about ten milliseconds, so that whoever
    /// else wants to write, or reads in this process, is not kept waiting.
    struct Pace {
        private(set) var count = 100

        mutating func measure(_ body: (Int) throws -> Void) rethrows {
            let start = ContinuousClock.now
            try body(count)
            switch ContinuousClock.now - start {
            case .zero ..< .milliseconds(5): count = min(count * 2, 2_000)
            case .milliseconds(10)...: count = max(count / 2, 10)
            default: break
            }
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
