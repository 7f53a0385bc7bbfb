import Foundation
import GRDB
import News

/// Brings the drafts of one feed into the store.
///
/// Everything that needs no lock is done first: hashes, packed texts, search texts. Then a snapshot tells which drafts
/// are unchanged (nearly all of them, nearly always), and only the others go through write transactions, where they
/// are looked up again, because another process may have brought them in between.
struct Ingester {
    let feed: ListID
    let source: ListID
    let now: Date
    let codec: BodyCodec
    var freeSeconds: FreeSeconds
    /// The user's rules for tags.
    let rules: [TagRule]

    /// Who is told which item is worked on.
    let watch: (any ItemWatch)?

    private var names = ListNames()
    /// Articles that items of this fetch are known to be, by guid or address.
    private var claimed: Set<Int64> = []
    /// What those items are known by that have not been looked up, since they say what they said before.
    private var knownItems: [DraftIdentity]
    /// Whether the feed seems to make guids and addresses anew for each visit: none of its items is known by them, and
    /// many say to the letter what articles say.
    private var namesPerVisit = false

    init(
        feed: ListID, source: ListID, now: Date, codec: BodyCodec, freeSeconds: FreeSeconds, rules: [TagRule],
        knownItems: [DraftIdentity], watch: (any ItemWatch)?
    ) {
        self.watch = watch
        self.feed = feed
        self.source = source
        self.now = now
        self.codec = codec
        self.freeSeconds = freeSeconds
        self.rules = rules
        self.knownItems = knownItems
    }

    /// A draft and what could be worked out about it without the database.
    struct Prepared {
        var draft: ArticleDraft
        var identity: DraftIdentity
        var hash: Int64
        /// What a watch knows it by.
        var watchKey: Int64
    }

    /// The drafts of a fetch, each once (the first of its kind in the feed), in the order in which they find their
    /// places: those with a date from the end of the feed, since they move up when a second is taken; then those
    /// without from its beginning, since they move down. Items that are known are apart.
    static func items(
        _ items: [FeedItem], _ identities: [DraftIdentity], now: Date
    ) -> (new: [Prepared], known: [DraftIdentity]) {
        var seen = Set<Int64>()
        var dated: [Prepared] = []
        var undated: [Prepared] = []
        var known: [DraftIdentity] = []
        for (item, identity) in zip(items, identities) where seen.insert(identity.key).inserted {
            if item.isKnown {
                known.append(identity)
                continue
            }
            let prepared = Prepared(
                draft: item.draft, identity: identity, hash: item.draft.contentHash, watchKey: item.watchKey)
            if SortTime(published: item.draft.published, now: now).isArrival {
                undated.append(prepared)
            } else {
                dated.append(prepared)
            }
        }
        return (dated.reversed() + undated, known)
    }

    /// What the store makes of a draft.
    enum Verdict: Equatable {
        case new
        /// An article that was removed comes back under its old id.
        case returned(Int64, wasRead: Bool)
        case unchanged
        /// The article is known; something about it is to be written.
        case known(Int64, Known)
    }

    /// What is to be written about an article that is known.
    struct Known: OptionSet {
        let rawValue: Int
        /// The feed says something else than before.
        static let content = Known(rawValue: 1)
        /// It came in another feed before.
        static let feed = Known(rawValue: 2)
        /// One of its keys is new.
        static let key = Known(rawValue: 4)
    }

    /// The items of a fetch that something is to be done about.
    mutating func work(in items: [Prepared], _ db: Database) throws -> [Prepared] {
        var work: [Prepared] = []
        var strangers: [Prepared] = []
        for item in items {
            guard let (found, clue) = try find(item.identity, db) else {
                work.append(item)
                strangers.append(item)
                continue
            }
            claimed.insert(found.id)
            if verdict(on: item, found: found, by: clue) != .unchanged { work.append(item) }
        }
        if knownItems.isEmpty, strangers.count == items.count {
            namesPerVisit = try areAllKnownByContent(strangers, db)
        }
        return work
    }

    /// Whether items of which none has a guid or an address that the store knows are those of the visit before: more than
    /// one, and a third of them, say to the letter what articles say.
    private mutating func areAllKnownByContent(_ items: [Prepared], _ db: Database) throws -> Bool {
        guard items.contains(where: \.identity.isContentVague) else { return false }
        var count = 0
        for item in items {
            guard let key = item.identity.contentKey, let found = try Self.lookUp(key, db), try !stands(found.id, db)
            else { continue }
            count += 1
        }
        return count > 1 && count * 3 >= items.count
    }

    /// Tells what is to be done about a draft.
    mutating func verdict(on item: Prepared, _ db: Database) throws -> Verdict {
        if let (found, clue) = try find(item.identity, db) {
            if item.identity.isNameless, found.hash != item.hash, let other = try verdict(on: item, beside: found, db) {
                return other
            }
            return verdict(on: item, found: found, by: clue)
        }
        // The same title and text again: the article has moved, unless it still stands in the feed beside this one.
        guard let key = item.identity.contentKey, let found = try Self.lookUp(key, db), try !stands(found.id, db),
            try !item.identity.isContentVague || namesPerVisit || differsBySession(item, from: found.id, db)
        else { return .new }
        return verdict(on: item, found: found, by: .content)
    }

    /// An item without a guid says something else than the article at its address: it may be another article that the
    /// store has, to the letter, or one more alert of a page that is the same for all of them. Nil when it is neither.
    private func verdict(on item: Prepared, beside found: Found, _ db: Database) throws -> Verdict? {
        if let key = item.identity.contentKey, !item.identity.isContentVague, let other = try Self.lookUp(key, db),
            other.id != found.id
        {
            return verdict(on: item, found: other, by: .content)
        }
        guard found.lists.lists(of: .feed).first == feed, let old = try ArticleRow.fetch(found.id, db),
            old.title == item.draft.title, let earlier = old.published, let later = item.draft.published,
            ArticleRow.seconds(later) > earlier
        else { return nil }
        let text = try ArticleBody.fetch(old.body, codec, db).content.text
        return TextVersion(text).isAbout(TextVersion(item.draft.content.text)) ? nil : .new
    }

    /// Whether nothing but what an address has for each visit parts a draft with a text from an article.
    private func differsBySession(_ item: Prepared, from id: Int64, _ db: Database) throws -> Bool {
        guard !item.draft.content.text.isEmpty, let url = item.draft.url.flatMap(CanonicalAddress.withoutCacheBusters),
            let old = try ArticleRow.fetch(id, db)?.url.flatMap(CanonicalAddress.withoutCacheBusters)
        else { return false }
        return url == old
    }

    /// Whether an article is one of this fetch's items.
    private mutating func stands(_ id: Int64, _ db: Database) throws -> Bool {
        if claimed.contains(id) { return true }
        for identity in knownItems {
            if let (found, _) = try find(identity, db) { claimed.insert(found.id) }
        }
        knownItems = []
        return claimed.contains(id)
    }

    /// The article that a draft is, by guid or address.
    private func find(_ identity: DraftIdentity, _ db: Database) throws -> (Found, Clue)? {
        if let found = try Self.lookUp(identity.key, db) { return (found, .key) }
        for key in [identity.addressKey, identity.formerAddressKey].compactMap(\.self) {
            if let found = try Self.lookUp(key, db) { return (found, .address) }
        }
        return nil
    }

    private enum Clue { case key, address, content }

    private struct Found {
        var id: Int64
        var hash: Int64?
        var lists: ListSet
        var ghostWasRead: Bool?
        /// Cleaned away, and not to come back.
        var isCleaned: Bool
    }

    private static func lookUp(_ key: Int64, _ db: Database) throws -> Found? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT ident.id, article.hash, article.lists, ghost.was_read, ghost.is_cleaned
                    FROM ident
                    LEFT JOIN article ON article.id = ident.id LEFT JOIN ghost ON ghost.id = ident.id
                    WHERE ident.key = ?
                    """), arguments: [key])
        guard let row else { return nil }
        let found = try Found(
            id: row.value(0), hash: row.value(1), lists: ListSet(bytes: row.value(2) ?? Data()),
            ghostWasRead: row.value(3),
            isCleaned: row.value(4) ?? false)
        // A key that leads nowhere is as good as none.
        return found.hash == nil && found.ghostWasRead == nil ? nil : found
    }

    private func verdict(on item: Prepared, found: Found, by clue: Clue) -> Verdict {
        if found.isCleaned { return .unchanged }
        if let wasRead = found.ghostWasRead { return .returned(found.id, wasRead: wasRead) }
        var changes: Known = clue == .key ? [] : .key
        let feeds = found.lists.lists(of: .feed)
        if !feeds.contains(feed) { changes.insert(.feed) }
        // The feed that brought it speaks for it; two feeds that word it differently would rewrite it for ever.
        if feeds.first == feed, found.hash != item.hash { changes.insert(.content) }
        return changes.isEmpty ? .unchanged : .known(found.id, changes)
    }

    /// Writes some drafts, each once, in one transaction of the caller's.
    mutating func write(
        _ items: [Prepared], texts: [Int64: PackedText], _ db: Database
    ) throws -> IngestSummary {
        var summary = IngestSummary()
        var counts = CountChanges()
        var steps: [(id: Int64, step: Step)] = []
        freeSeconds.begin()
        for item in items {
            switch try verdict(on: item, db) {
            case .unchanged: summary.unchanged += 1
            case .new:
                let id = try freeSeconds.next(SortTime(published: item.draft.published, now: now), db)
                try addKeys(item, id, db)
                steps.append((id, .insert(item, wasRead: false)))
            case .returned(let id, let wasRead):
                try db.cachedStatement(sql: "DELETE FROM ghost WHERE id = ?").execute(arguments: [id])
                try addKeys(item, id, db)
                steps.append((id, .insert(item, wasRead: wasRead)))
            case .known(let id, let known):
                if known.contains(.key) { try addKeys(item, id, db) }
                if known == .key { summary.unchanged += 1 } else { steps.append((id, .update(item, known))) }
            }
        }
        // FTS5 writes a piece of its own for each id that is smaller than the one before.
        steps.sort { $0.id < $1.id }
        let arrival = try steps.contains { $0.step.isInsert } ? Self.nextArrival(now, db) : 0
        for (id, step) in steps {
            watch?.beginStoring(step.item.draft, step.item.watchKey, of: feed.rawValue)
            switch step {
            case .insert(let item, let wasRead):
                try insert(item, texts[item.identity.key], as: id, wasRead: wasRead, arrival, &counts, db)
                summary.new += 1
            case .update(let item, let known):
                if try update(id, with: item, texts[item.identity.key], known, &counts, db) {
                    summary.changed += 1
                } else {
                    summary.unchanged += 1
                }
            }
        }
        watch?.rest()
        try counts.save(db)
        if !rules.isEmpty, !steps.isEmpty {
            try RuleTags.note(rules, db)
            try RuleTags.apply(rules, to: steps.map(\.id), db)
        }
        return summary
    }

    private enum Step {
        case insert(Prepared, wasRead: Bool)
        case update(Prepared, Known)

        var item: Prepared {
            switch self {
            case .insert(let item, _), .update(let item, _): item
            }
        }

        var isInsert: Bool { if case .insert = self { true } else { false } }
    }

    private func addKeys(_ item: Prepared, _ id: Int64, _ db: Database) throws {
        let identity = item.identity
        for key in [identity.key, identity.addressKey].compactMap(\.self) {
            try db.cachedStatement(sql: "INSERT OR REPLACE INTO ident (key, id) VALUES (?, ?)")
                .execute(arguments: [key, id])
        }
        // Beside an article of the same words this one is not known by them.
        if let key = identity.contentKey {
            try db.cachedStatement(sql: "INSERT OR IGNORE INTO ident (key, id) VALUES (?, ?)")
                .execute(arguments: [key, id])
        }
    }

    /// The number that tells what arrives now from what arrived before: the time in milliseconds, except that it only
    /// ever grows.
    private static func nextArrival(_ now: Date, _ db: Database) throws -> Int64 {
        let milliseconds = SortTime.second(of: now) * 1000
        try db.cachedStatement(sql: "UPDATE meta SET value = max(value + 1, ?) WHERE key = 'arrival'")
            .execute(arguments: [milliseconds])
        return try arrival(db)
    }

    /// The number of the last arrival.
    static func arrival(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT value FROM meta WHERE key = 'arrival'")) ?? 0
    }

    private mutating func insert(
        _ item: Prepared, _ text: PackedText?, as id: Int64, wasRead: Bool, _ arrival: Int64,
        _ counts: inout CountChanges, _ db: Database
    ) throws {
        let draft = item.draft
        let text = text ?? PackedText(draft, codec)
        let category = try draft.category.flatMap { try names.find($0, db) }
        let sections = try [category].compactMap(\.self) + names.find(Facet.facets(of: draft), db)
        let lists = try ListSet(sections + [source, feed] + names.find(draft.tags, db))
        try db.cachedStatement(sql: "INSERT INTO body (bytes) VALUES (?)").execute(arguments: [text.body])
        let body = db.lastInsertedRowID
        try db.cachedStatement(
            sql: """
                INSERT INTO article (id, source, story, published, arrival, hash, title, url, author, body,
                    lists)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            id, source.rawValue, draft.story?.rawValue, draft.published.map(ArticleRow.seconds), arrival, item.hash,
            draft.title, draft.url, draft.author, body, lists.bytes,
        ])
        if !wasRead { try db.cachedStatement(sql: "INSERT INTO unread (id) VALUES (?)").execute(arguments: [id]) }
        try ListIndex.insert(id, in: lists, isUnread: !wasRead, db)
        try TextIndex.insert(id, text.search, db)
        counts.add(lists.withEverything, total: 1, unread: wasRead ? 0 : 1)
    }

    /// Whether something that a reader could see has changed.
    private mutating func update(
        _ id: Int64, with item: Prepared, _ text: PackedText?, _ known: Known, _ counts: inout CountChanges,
        _ db: Database
    ) throws -> Bool {
        guard let old = try ArticleRow.fetch(id, db) else { return false }
        var lists = old.lists
        if known.contains(.feed) { lists = lists.adding(feed: feed, source: source) }
        if known.contains(.content) {
            let oldBody = try ArticleBody.fetch(old.body, codec, db)
            let (draft, isKept) = item.draft.keeping(oldBody, of: old)
            let text = draft == item.draft ? text ?? PackedText(draft, codec) : PackedText(draft, codec)
            // What was found in a text goes with it.
            if !isKept {
                let category = try draft.category.flatMap { try names.find($0, db) }
                let tags = try HandTags.applied(to: names.find(draft.tags, db), of: id, db)
                let sections = try [category].compactMap(\.self) + names.find(Facet.facets(of: draft), db)
                lists = ListSet(sections + lists.lists(of: .source) + lists.lists(of: .feed) + tags)
            }
            let pageText = try FullTextRow.words(id, codec, db)
            let oldSearch = SearchText(
                title: old.title, author: old.author, text: oldBody.content.text, pageText: pageText)
            let search =
                pageText == nil
                ? text.search
                : SearchText(title: draft.title, author: draft.author, text: draft.content.text, pageText: pageText)
            if oldSearch != search {
                try TextIndex.remove(id, oldSearch, db)
                try TextIndex.insert(id, search, db)
            }
            try db.cachedStatement(sql: "UPDATE body SET bytes = ? WHERE id = ?").execute(arguments: [
                text.body, old.body,
            ])
            try db.cachedStatement(
                sql: """
                    UPDATE article SET story = coalesce(?, story), published = coalesce(?, published), hash = ?,
                        title = ?, url = ?, author = ? WHERE id = ?
                    """
            ).execute(arguments: [
                draft.story?.rawValue, draft.published.map(ArticleRow.seconds), item.hash, draft.title, draft.url,
                draft.author, id,
            ])
            // What its reader would see, and not a picture's new address.
            if old.title != draft.title || oldBody.content.text != draft.content.text {
                try db.cachedStatement(sql: "INSERT OR REPLACE INTO edit (id, time) VALUES (?, ?)")
                    .execute(arguments: [id, ArticleRow.seconds(now)])
            }
        }
        try old.move(to: lists, &counts, db)
        return known.contains(.content)
    }
}
