import Foundation
import GRDB
import News

/// Looks for tags that are unusually frequent in the last day.
///
/// The day's articles are read to see which tags they have. How frequent a tag was before is first estimated from its
/// counts, which costs one look-up, and then counted from the postings of the four weeks before for the most promising.
struct TrendingTags {
    private let day: Range<Int64>
    private let past: Range<Int64>
    private var articleCount = 0
    private var hasSeveralSources = false
    private var found: [ListID: Found] = [:]

    private struct Found {
        var counts = PageCounts()
        var source: Int64
        var hasSeveralSources = false

        mutating func add(_ source: Int64, isUnread: Bool) {
            counts.total += 1
            if isUnread { counts.unread += 1 }
            if source != self.source { hasSeveralSources = true }
        }
    }

    /// The most articles of a day that are looked at.
    private static let mostArticles = 20_000
    /// How many tags are compared with the weeks before.
    private static let mostCandidates = 40
    /// How surprising a tag has to be by its counts to be one of them: what chance exceeds once in twenty times.
    private static let leastEstimate = 3.84

    init(now: Date, _ db: Database) throws {
        let end = SortTime.second(of: now) + 1
        let start = end - 86_400
        day = start..<end
        past = (start - Int64(Trend.pastDays) * 86_400)..<start
        var first: Int64?
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT lists, source, unread.id IS NOT NULL
                    FROM article a LEFT JOIN unread ON unread.id = a.id
                    WHERE a.id >= ? AND a.id < ? ORDER BY a.id DESC LIMIT ?
                    """), arguments: [day.lowerBound, day.upperBound, Self.mostArticles])
        while let row = try rows.next() {
            let source = try row.value(1) as Int64
            let isUnread = try row.value(2) as Bool
            articleCount += 1
            if source != first ?? source { hasSeveralSources = true }
            first = source
            for list in try ListSet(bytes: row.value(0)).lists where list.kind == .tag {
                found[list, default: Found(source: source)].add(source, isUnread: isUnread)
            }
        }
    }

    func found(limit: Int, _ db: Database) throws -> [TrendingTag] {
        let allBefore = try count(of: .everything, db)
        guard allBefore > 0 else { return [] }
        var trending: [TrendingTag] = []
        for list in try candidates(db) {
            guard let found = found[list], let tag = try ListNames.tag(of: list, db) else { continue }
            let before = try count(of: list, db)
            let surprise = Trend.surprise(
                count: found.counts.total, of: articleCount, before: before, ofBefore: allBefore)
            let expected = Trend.expected(of: articleCount, before: before, ofBefore: allBefore)
            guard surprise >= Trend.leastSurprise, Double(found.counts.total) >= expected * Trend.leastRatio else {
                continue
            }
            trending.append(TrendingTag(tag: tag, today: found.counts, expected: expected, surprise: surprise))
        }
        trending.sort { ($0.surprise, $1.tag.key) > ($1.surprise, $0.tag.key) }
        return Array(trending.prefix(limit))
    }

    /// The tags that surprise most if the whole past of the store is taken for their past.
    private func candidates(_ db: Database) throws -> [ListID] {
        let total = try storedCount(of: .everything, db)
        var ranked: [(list: ListID, surprise: Double)] = []
        // What one publisher puts on everything it writes is no event, however new the publisher is.
        for (list, found) in found
        where found.counts.total >= Trend.fewestArticles && (found.hasSeveralSources || !hasSeveralSources) {
            let surprise = Trend.surprise(
                count: found.counts.total, of: articleCount,
                before: max(try storedCount(of: list, db) - found.counts.total, 0), ofBefore: total - articleCount)
            if surprise >= Self.leastEstimate { ranked.append((list, surprise)) }
        }
        ranked.sort { ($0.surprise, $1.list.rawValue) > ($1.surprise, $0.list.rawValue) }
        return ranked.prefix(Self.mostCandidates).map(\.list)
    }

    private func storedCount(of list: ListID, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT total FROM count WHERE list = ?"), arguments: [list.rawValue])?.asCount ?? 0
    }

    /// How many articles of the past a list has.
    private func count(of list: ListID, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(
                sql: "SELECT count(*) FROM posting WHERE posting MATCH ? AND rowid >= ? AND rowid < ?"),
            arguments: [String(list.rawValue), past.lowerBound, past.upperBound]) ?? 0
    }
}
