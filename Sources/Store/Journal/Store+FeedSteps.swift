import Foundation
import GRDB
import News

/// Changes of feeds in the journal: made, undone, and finished where they rewrite articles.
extension Store {
    func recordFeeds(_ wishes: [FeedChange], at now: Date, _ db: Database) throws -> RecordedChange {
        let changes = try wishes.compactMap { try FeedState(of: $0.feed, db).effect(of: $0) }
        let change = Change.feeds(changes)
        if !changes.isEmpty {
            try JournalRow.insert(
                change, session: session, at: now, isWhole: change.isQuick,
                words: try removesSample(changes, db) ? "removed the sample edition" : nil, db)
            if change.isQuick { for change in changes { try Store.write(change, db) } }
        }
        return RecordedChange(change: change, isWhole: change.isQuick)
    }

    /// What it comes to, now, to go one way with a row of feeds; makes it where it is quick and `makes` says so. What has
    /// become something else since is left alone.
    func step(
        _ direction: JournalDirection, _ changes: [FeedChange], makes: Bool, _ db: Database
    ) throws -> (change: Change, leftAlone: Int) {
        let wishes = direction == .redo ? changes : changes.reversed().map(\.inverse)
        let fitting = try wishes.filter { try FeedState(of: $0.feed, db).fits($0) }
        let change = Change.feeds(fitting)
        if makes, change.isQuick { for change in fitting { try Store.write(change, db) } }
        return (change, wishes.count - fitting.count)
    }

    /// Makes the changes of a row. It can be done again should it be cut short.
    func finishFeeds(_ row: JournalRow, at now: Date) throws(StoreError) {
        let wishes = try withWriter { db -> [FeedChange] in
            guard case .feeds(let changes) = try change(of: row.id, db) else { return [] }
            return try (row.direction == .redo ? changes : changes.reversed().map(\.inverse)).filter {
                try FeedState(of: $0.feed, db).mayBeHalfMade($0)
            }
        }
        for wish in wishes {
            do throws(StoreError) {
                try save(feed: wish, at: now)
            } catch {
                // It was forgotten in the meantime.
                guard case .unknownFeed = error else { throw error }
            }
        }
        try saving { db in
            // Somebody may have turned it around meanwhile.
            guard let found = try JournalRow.fetch(row.id, db), found.direction == row.direction else { return }
            try JournalRow.note(applied: nil, of: row.id, db)
        }
    }

    /// Makes a change that only touches the feed itself.
    static func write(_ change: FeedChange, _ db: Database) throws {
        let feed = change.feed.rawValue
        switch change.kind {
        case .moved(_, let folders):
            try db.execute(
                sql: "UPDATE feed SET folders = ? WHERE id = ?", arguments: [FeedRow.json(folders), feed])
        case .paused(let isPaused):
            try db.execute(
                sql: isPaused
                    ? "UPDATE feed SET pause = 'user' WHERE id = ?"
                    : "UPDATE feed SET pause = NULL, next_fetch = NULL WHERE id = ?",
                arguments: [feed])
        case .addressed(_, let address): _ = try move(change.feed, to: address, db)
        // These have transactions of their own: see save(feed:at:).
        case .renamed, .tagged, .followed: break
        }
    }

    private func removesSample(_ changes: [FeedChange], _ db: Database) throws -> Bool {
        try changes.allSatisfy {
            try $0.kind == .followed(false) && FeedRow.fetch($0.feed.rawValue, db)?.isSample == true
        }
    }
}

/// What of a feed changes can be about.
private struct FeedState {
    let feed: FeedID
    var isFollowed = false
    /// Whether it was removed and can be followed again.
    var isKept = false
    var givenTitle: String?
    var folders: [String] = []
    var tags: [Tag] = []
    var pause: String?
    var address = ""

    init(of feed: FeedID, _ db: Database) throws {
        self.feed = feed
        isKept =
            try Bool.fetchOne(
                db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM removed_feed WHERE id = ?)"),
                arguments: [feed.rawValue]) ?? false
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT given_title, folders, tags, pause, address FROM feed WHERE id = ?"),
            arguments: [feed.rawValue])
        guard let row else { return }
        isFollowed = true
        givenTitle = try row.value(0)
        folders = FeedRow.strings(try row.value(1))
        tags = FeedRow.tags(try row.value(2))
        pause = try row.value(3)
        address = try row.value(4)
    }

    /// The change from what is, where it changes anything.
    ///
    /// - Throws: ``StoreError/unknownFeed(_:)`` for a removed feed that is no longer kept.
    func effect(of wish: FeedChange) throws -> FeedChange? {
        func change(_ kind: FeedChange.Kind) -> FeedChange { FeedChange(wish.feed, title: wish.title, kind) }
        if case .followed(true) = wish.kind {
            if isKept { return wish }
            guard isFollowed else { throw StoreError.unknownFeed(feed.rawValue) }
            return nil
        }
        guard isFollowed else { return nil }
        switch wish.kind {
        case .renamed(_, let title):
            let title = title.flatMap { $0.isEmpty ? nil : $0 }
            return title == givenTitle ? nil : change(.renamed(from: givenTitle, to: title))
        case .moved(_, let new): return new == folders ? nil : change(.moved(from: folders, to: new))
        case .tagged(_, let new): return new == tags ? nil : change(.tagged(from: tags, to: new))
        case .paused(let isPaused): return (isPaused ? pause == "user" : pause == nil) ? nil : wish
        case .addressed(_, let new): return new == address ? nil : change(.addressed(from: address, to: new))
        case .followed: return wish
        }
    }

    /// Whether the feed is as it was before a change.
    func fits(_ change: FeedChange) -> Bool {
        if case .followed(true) = change.kind { return isKept }
        guard isFollowed else { return false }
        return switch change.kind {
        case .renamed(let old, _): givenTitle == old
        case .moved(let old, _): folders == old
        case .tagged(let old, _): tags == old
        case .paused(let isPaused): isPaused == (pause == nil)
        case .addressed(let old, _): address == old
        case .followed: true
        }
    }

    /// Whether a change that was begun may not be at its end.
    func mayBeHalfMade(_ change: FeedChange) -> Bool {
        if case .followed = change.kind { return true }
        return fits(change) || fits(change.inverse)
    }
}
