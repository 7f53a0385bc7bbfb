import Foundation
import GRDB
import News

/// How well articles fit the words of a query: Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance
/// Framework", 2009), with words in titles counted several times, as BM25F does.
///
/// The index keeps neither places nor numbers of words, which would double it; so candidates are weighed by their
/// texts. These are the newest articles of the query and the newest with the words in their titles.
struct Relevance {
    /// How much the first occurrences of a word count for, and how much a text's length does.
    private static let saturation = 1.2
    private static let lengthWeight = 0.75
    /// What a word in the title counts for.
    private static let titleWeight = 4.0
    /// Words in more articles than this say equally little.
    private static let mostCounted = 20_000

    private struct Candidate {
        var id: Int64
        /// Weighted occurrences of each wanted text.
        var counts: [Double]
        var words: Double
        var score = 0.0
    }

    /// The ids of a query's articles, best first, `window` of each kind of candidate at most; the newer first where
    /// they fit alike.
    ///
    /// With `anyWord`, one of the words is enough; articles that have all are candidates all the same. With `isQuick`,
    /// beginnings of words are looked for in titles only (see ``QueryPlan``); `isWhole` says whether that was enough.
    static func ids(
        of query: Query, anyWord: Bool = false, among window: Int, isQuick: Bool = false, _ codec: BodyCodec,
        _ db: Database
    ) throws -> (ids: [Int64], isWhole: Bool) {
        let wanted = WantedText.all(in: query)
        let wish = anyWord ? query.withAnyWord : query
        let plan = try QueryPlan(wish, for: isQuick ? .typing : .all, db)
        let newest = try plan.ids(limit: window, db)
        guard !wanted.isEmpty, !newest.isEmpty else { return (newest, !plan.isNarrowed) }
        var found = Set(newest)
        if newest.count == window {
            for closer in Set([query] + [query, wish].map { Query.all([wish, $0.inTitles]) }) where closer != wish {
                found.formUnion(try QueryPlan(closer, for: isQuick ? .typing : .all, db).ids(limit: window, db))
            }
        }
        var candidates = try found.compactMap { try candidate($0, wanted, codec, db) }
        let rarities = try wanted.map { try rarity(of: $0, isQuick: isQuick, db) }
        let meanLength = max(candidates.reduce(0) { $0 + $1.words } / Double(max(candidates.count, 1)), 1)
        for index in candidates.indices {
            let length = 1 - lengthWeight + lengthWeight * candidates[index].words / meanLength
            candidates[index].score = zip(candidates[index].counts, rarities).reduce(0) { sum, term in
                sum + term.1 * term.0 * (saturation + 1) / (term.0 + saturation * length)
            }
        }
        return (candidates.sorted { ($1.score, $1.id) < ($0.score, $0.id) }.map(\.id), !plan.isNarrowed)
    }

    private static func candidate(
        _ id: Int64, _ wanted: [WantedText], _ codec: BodyCodec, _ db: Database
    ) throws -> Candidate? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT title, author, bytes FROM article JOIN body ON body.id = article.body WHERE article.id = ?
                    """), arguments: [id])
        guard let row else { return nil }
        let bytes = try codec.unpack(row.value(2), db)
        var text = String(decoding: bytes[ArticleBody.textPlace(in: bytes)], as: UTF8.self)
        // What the page has beyond the feed's text; it has that, too, mostly.
        if let page = try FullTextRow.words(id, codec, db), page.utf8.count > text.utf8.count { text = page }
        let inText = WantedText.counts(of: wanted, in: text)
        let inTitle = try WantedText.counts(of: wanted, in: row.value(0))
        let inAuthor = try WantedText.counts(of: wanted, in: (row.value(1) as String?) ?? "")
        let counts = wanted.indices.map { index in
            Double(inText.counts[index] + inAuthor.counts[index]) + titleWeight * Double(inTitle.counts[index])
        }
        return Candidate(id: id, counts: counts, words: Double(inText.words + inTitle.words))
    }

    /// The inverse document frequency: how much it says that an article has this.
    private static func rarity(of wanted: WantedText, isQuick: Bool, _ db: Database) throws -> Double {
        let search = SearchTerms(wanted.text, beginsInTitles: isQuick, isMixed: try SearchForms.place(db) != nil)
        let (table, match) = search.words.map { ("words", $0) } ?? ("title_words", search.titleWords ?? "")
        guard !match.isEmpty else { return 0 }
        let found =
            try Double.fetchOne(
                db.cachedStatement(
                    sql: "SELECT count(*) FROM (SELECT 1 FROM \(table) WHERE \(table) MATCH ? LIMIT \(mostCounted))"),
                arguments: [match]) ?? 0
        let total =
            try Double.fetchOne(
                db.cachedStatement(sql: "SELECT total FROM count WHERE list = ?"),
                arguments: [ListID.everything.rawValue]) ?? 0
        return log(1 + max(total - found + 0.5, 0.5) / (found + 0.5))
    }
}
