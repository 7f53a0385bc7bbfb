import Basics
import Foundation
import GRDB
import News

/// Tags of very many articles: each tag with the articles that it changes, made in pieces behind the journal's row.
extension Store {
    /// Puts tags on articles and takes others off: of a few with all that was there before, of many tag by tag.
    func recordTags(
        _ ids: [ArticleID], adding added: [Tag], removing removed: [Tag], at now: Date, _ db: Database
    ) throws -> RecordedChange {
        guard ids.count > Change.quickArticles else {
            let changes = try ids.compactMap { id -> TagChange? in
                guard let row = try ArticleRow.fetch(id.rawValue, db) else { return nil }
                let before = try Store.tags(of: row, db)
                let after = try Store.changeTags(of: row, adding: added, removing: removed, db)
                return before == after ? nil : TagChange(id, from: before, to: after)
            }
            if !changes.isEmpty {
                try JournalRow.insert(.tags(changes), session: session, at: now, isWhole: true, db)
            }
            return RecordedChange(change: .tags(changes), isWhole: true)
        }
        return try recordTags(
            added.map { TagMark($0, isSet: true, of: ids) }
                + removed.filter { !added.contains($0) }.map { TagMark($0, isSet: false, of: ids) }, at: now, db)
    }

    /// The same of marks as they come; those that change nothing are left out.
    func recordTags(_ wishes: [TagMark], at now: Date, _ db: Database) throws -> RecordedChange {
        let marks = try wishes.map { try tagMark($0.tag, isSet: $0.isSet, $0.articles, db) }
        let change = Change.tagging(marks.filter { !$0.articles.isEmpty })
        if !change.isEmpty { try JournalRow.insert(change, session: session, at: now, isWhole: false, db) }
        return RecordedChange(change: change, isWhole: change.isEmpty)
    }

    private func tagMark(_ tag: Tag, isSet: Bool, _ ids: [ArticleID], _ db: Database) throws -> TagMark {
        let tagged = Set(try QueryPlan(.tag(tag), db).ids(db))
        return TagMark(tag, isSet: isSet, of: ids.filter { tagged.contains($0.rawValue) != isSet })
    }

    /// What it comes to, now, to go one way with a row: the tags of articles that later rows have not changed.
    func step(
        _ direction: JournalDirection, _ row: JournalRow, _ marks: [TagMark], _ db: Database
    ) throws -> (change: Change, leftAlone: Int) {
        let later = try laterTags(than: row, db)
        var leftAlone = Set<ArticleID>()
        let wanted = (direction == .redo ? marks : marks.reversed().map(\.inverse)).map { mark in
            guard !later.isEmpty else { return mark }
            var mark = mark
            mark.articles.removeAll { id in
                guard later[id]?.contains(mark.tag) == true else { return false }
                leftAlone.insert(id)
                return true
            }
            return mark
        }
        return (.tagging(wanted.filter { !$0.articles.isEmpty }), leftAlone.count)
    }

    /// Tags the next articles of a row.
    func finishTags(_ id: Int64, atMost most: Int, _ db: Database) throws {
        guard let row = try JournalRow.fetch(id, db), let applied = row.applied else { return }
        guard case .tagging(let marks) = try change(of: id, db) else {
            return try JournalRow.note(applied: nil, of: id, db)
        }
        let later = try laterTags(than: row, db)
        var start = max(Int(clamping: applied), 0)
        let end = start.saturatingSum(most)
        var passed = 0
        for mark in marks {
            let isSet = row.direction == .redo ? mark.isSet : !mark.isSet
            let part = mark.articles.dropFirst(max(start - passed, 0)).prefix(max(end - max(start, passed), 0))
            for article in part where later[article]?.contains(mark.tag) != true {
                guard let row = try ArticleRow.fetch(article.rawValue, db) else { continue }
                _ = try Store.changeTags(
                    of: row, adding: isSet ? [mark.tag] : [], removing: isSet ? [] : [mark.tag], db)
            }
            passed += mark.articles.count
            start = max(start, min(end, passed))
        }
        try JournalRow.note(applied: start >= passed ? nil : start, of: id, db)
    }

    /// The tags that later rows have put on articles or taken off.
    func laterTags(than row: JournalRow, _ db: Database) throws -> [ArticleID: Set<Tag>] {
        var later: [ArticleID: Set<Tag>] = [:]
        let subjects = [Change.Subject.tags, .tagging].map(\.rawValue)
        for id in try subjects.flatMap({ try JournalRow.later(than: row.id, $0, db) }) {
            switch try change(of: id, db) {
            case .tags(let changes):
                for change in changes { later[change.article, default: []].formUnion(change.touched) }
            case .tagging(let marks):
                for mark in marks { for article in mark.articles { later[article, default: []].insert(mark.tag) } }
            default: break
            }
        }
        return later
    }
}
