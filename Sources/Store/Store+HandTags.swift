public import Foundation
import GRDB
public import News

/// Tags by hand: what a hand puts on stays, what it takes off stays away, whatever feed, tagger or rule says.
extension Store {
    /// Puts tags on articles and takes others off, by hand. Returns the tags that each has then, in the order of the
    /// articles; nil for those that the store does not have.
    public func changeTags(
        of ids: [ArticleID], adding added: [Tag], removing removed: [Tag], at now: Date = Date()
    ) throws(StoreError) -> [[Tag]?] {
        try saving { db in
            var changes: [TagChange] = []
            let tags: [[Tag]?] = try ids.map { id in
                guard let row = try ArticleRow.fetch(id.rawValue, db) else { return nil }
                let before = try Store.tags(of: row, db)
                let after = try Store.changeTags(of: row, adding: added, removing: removed, db)
                if before != after { changes.append(TagChange(id, from: before, to: after)) }
                return after
            }
            if !changes.isEmpty { try JournalRow.insert(.tags(changes), session: session, at: now, isWhole: true, db) }
            return tags
        }
    }

    static func changeTags(
        of row: ArticleRow, adding added: [Tag], removing removed: [Tag], _ db: Database
    ) throws -> [Tag] {
        var names = ListNames()
        var counts = CountChanges()
        let (added, removed) = (try names.find(added, db), try names.find(removed, db))
        for list in added { try HandTags.set(list, isAdded: true, on: row.id, db) }
        for list in removed where !added.contains(list) { try HandTags.set(list, isAdded: false, on: row.id, db) }
        let tags = row.lists.lists(of: .tag).filter { !removed.contains($0) || added.contains($0) }
        let lists = row.lists.with(tags: tags + added.filter { !tags.contains($0) })
        try row.move(to: lists, &counts, db)
        try counts.save(db)
        return try lists.lists(of: .tag).compactMap { try ListNames.tag(of: $0, db) }
    }

    func recordTags(_ wishes: [TagChange], at now: Date, _ db: Database) throws -> RecordedChange {
        let changes = try wishes.compactMap { wish -> TagChange? in
            guard let row = try ArticleRow.fetch(wish.article.rawValue, db) else { return nil }
            let before = try Store.tags(of: row, db)
            let after = wish.applied(to: before)
            guard after != before else { return nil }
            try Store.set(after, of: row, db)
            return TagChange(wish.article, from: before, to: after)
        }
        if !changes.isEmpty { try JournalRow.insert(.tags(changes), session: session, at: now, isWhole: true, db) }
        return RecordedChange(change: .tags(changes), isWhole: true)
    }

    /// What it comes to, now, to go one way with a row of tags; makes it where `makes` says so. An article whose same tags
    /// were changed since is left alone.
    func step(
        _ direction: JournalDirection, _ row: JournalRow, _ changes: [TagChange], makes: Bool, _ db: Database
    ) throws -> (change: Change, leftAlone: Int) {
        let later = try laterTags(than: row, db)
        let wishes = direction == .redo ? changes : changes.reversed().map(\.inverse)
        let done = try wishes.compactMap { wish -> TagChange? in
            guard later[wish.article]?.isDisjoint(with: wish.touched) ?? true,
                let row = try ArticleRow.fetch(wish.article.rawValue, db)
            else { return nil }
            let before = try Store.tags(of: row, db)
            let after = wish.applied(to: before)
            guard after != before else { return nil }
            if makes { try Store.set(after, of: row, db) }
            return TagChange(wish.article, from: before, to: after)
        }
        return (.tags(done), changes.count - done.count)
    }

    static func tags(of row: ArticleRow, _ db: Database) throws -> [Tag] {
        try row.lists.lists(of: .tag).compactMap { try ListNames.tag(of: $0, db) }
    }

    private static func set(_ tags: [Tag], of row: ArticleRow, _ db: Database) throws {
        var names = ListNames()
        var counts = CountChanges()
        let lists = row.lists.with(tags: try names.find(tags, db))
        try HandTags.record(from: row.lists.lists(of: .tag), to: lists.lists(of: .tag), of: row.id, db)
        try row.move(to: lists, &counts, db)
        try counts.save(db)
    }
}

extension TagChange {
    /// The tags that it puts on or takes off.
    var touched: Set<Tag> { Set(before).symmetricDifference(after) }
}
