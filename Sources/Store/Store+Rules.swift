import Foundation
import GRDB
public import News
import Synchronization

extension Store {
    /// Has articles that come in from now on tagged by the user's rules, too.
    public func use(_ rules: [TagRule]) { self.rules.withLock { $0 = rules } }

    /// Whether the articles that are there have been through other rules than those in use.
    public func needsRulesApplied() throws(StoreError) -> Bool {
        let rules = rules.withLock(\.self)
        return try reading { db in
            // What articles came in under and is no more has left tags behind.
            try RuleTags.applied(db) != rules || !RuleTags.seen(db).allSatisfy(rules.contains)
        }
    }

    /// Brings the rules in use to the articles that are there, in short transactions that leave room for others: tags of
    /// rules that are no more go, unless the text, the publisher or a hand gives them as well; tags of new ones come.
    /// Returns how many articles got tags and lost them. Cut short, it can be done again. `text` is as in
    /// ``retag(text:isCancelled:progress:)``.
    @discardableResult
    public func applyRules(
        text: (Article) -> TaggingText? = { _ in nil }, isCancelled: () -> Bool = { false }
    ) throws(StoreError) -> (added: Int, removed: Int) {
        let rules = rules.withLock(\.self)
        guard try needsRulesApplied() else { return (0, 0) }
        let seen = try reading { db in try RuleTags.seen(db) }
        var removed = 0
        for tag in Set(seen.map(\.tag)) where Set(seen.filter { $0.tag == tag }) != Set(rules.filter { $0.tag == tag })
        {
            removed += try removeTag(tag, except: rules.filter { $0.tag == tag }, text, isCancelled: isCancelled)
        }
        var added = 0
        for rule in rules {
            added += try addTag(of: rule, isCancelled: isCancelled)
        }
        if !isCancelled() { try writing { db in try RuleTags.remember(rules, db) } }
        return (added, removed)
    }

    private static let ruleBatch = 50

    private func addTag(of rule: TagRule, isCancelled: () -> Bool) throws(StoreError) -> Int {
        var below = Int64.max
        var added = 0
        while !isCancelled() {
            let ids = try counting { db in
                try QueryPlan(.all([rule.query, .not(.tag(rule.tag))]), besides: rule.tag, db).ids(
                    below: below, limit: Self.ruleBatch, db)
            }
            guard let last = ids.last else { break }
            below = last
            added += try writing { db in try RuleTags.add(rule.tag, to: ids.reversed(), db) }
            try pauseForOthers()
        }
        return added
    }

    /// Takes a tag off the articles that have it from a rule only.
    private func removeTag(
        _ tag: Tag, except rules: [TagRule], _ text: (Article) -> TaggingText?, isCancelled: () -> Bool
    ) throws(StoreError) -> Int {
        let query = Query.all([.tag(tag)] + rules.map { .not($0.query) })
        var below = Int64.max
        var removed = 0
        while !isCancelled() {
            let rows = try counting { db in
                let passedOver = try untaggable(db)
                let ids = try QueryPlan(query, besides: tag, db).ids(below: below, limit: Self.ruleBatch, db)
                defer { itemWatch?.rest() }
                return try ids.compactMap { id in
                    passedOver.contains(id) ? nil : try Retagging.Work(id, text, codec, itemWatch, db)
                }
            }
            guard let last = rows.last else { break }
            below = last.id
            let losing = rows.filter { !$0.isSample && !$0.tags.contains(tag) }.map(\.id)
            removed += try writing { db in
                guard let list = try ListNames.find(.tag, key: tag.key, db) else { return 0 }
                var counts = CountChanges()
                var moved = 0
                for id in losing.reversed() {
                    guard let row = try ArticleRow.fetch(id, db), try !HandTags.isAdded(list, to: id, db) else {
                        continue
                    }
                    try row.move(to: row.lists.with(tags: row.lists.lists(of: .tag).filter { $0 != list }), &counts, db)
                    moved += 1
                }
                try counts.save(db)
                return moved
            }
            try pauseForOthers()
        }
        return removed
    }

    /// Between two transactions of something that nobody waits for.
    func pauseForOthers() throws(StoreError) {
        guard connections.isShared else { return }
        usleep(3_000)
        try limitLog()
    }
}
