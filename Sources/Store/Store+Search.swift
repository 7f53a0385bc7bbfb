import GRDB
public import News

extension Store {
    /// A page for somebody who is typing what to look for. It has a connection of its own, so that the next key can end
    /// it (``interruptSearching()``) without harm to anything else.
    ///
    /// Whether words stand next to each other is looked up in the texts, which takes long where common words hardly
    /// ever do; and of the beginning of a word there may be very many. With `time`, no more than that is spent on the
    /// one, and the other is looked for in titles, so that the answer may be a part of the hits; it goes on below
    /// (``PageSlice/hasOlder``), and `isWhole` is false.
    public func search(
        _ request: PageRequest, within time: Duration? = nil
    ) throws(StoreError) -> (slice: PageSlice, isWhole: Bool) {
        try searching { db in
            guard let time, request.position == .newest else { return (try slice(request, db), true) }
            if request.order == .bestFirst { return try bestFirst(request, isQuick: true, db) }
            let plan = try QueryPlan(request.query, for: .typing, db)
            let limit = min(max(request.limit, 1), 100_000)
            let (ids, isInTime) = try plan.ids(limit: limit + 1, within: time, of: connections.searchBudget, db)
            let isWhole = isInTime && !plan.isNarrowed
            let slice = PageSlice(
                headlines: try Headline.fetch(
                    Array(ids.prefix(limit)), withText: request.withText, codec, db), hasNewer: false,
                hasOlder: !isWhole || ids.count > limit, arrival: try Ingester.arrival(db))
            return (slice, isWhole)
        }
    }

    /// How many articles a search has; ended by ``interruptSearching()``.
    public func searchCounts(of query: Query) throws(StoreError) -> PageCounts {
        try searching { db in
            let plan = try QueryPlan(query, db)
            return PageCounts(total: try plan.count(db), unread: try plan.unread.count(db))
        }
    }

    /// Ends the search that another thread runs right now; there, an error is thrown.
    public func interruptSearching() { connections.interruptSearching() }

    /// Gives the articles of a query to `body`, whole, those first whose words fit best (``Relevance``), until `limit`
    /// of them were given or `body` returns false. With `anyWord`, one of the words is enough. Of queries with very many articles the newest are considered, and
    /// those with the words in their titles.
    public func articles(
        bestMatching query: Query, anyWord: Bool = false, limit: Int, body: (Article) -> Bool
    ) throws(StoreError) {
        let ids = try reading { db in try Relevance.ids(of: query, anyWord: anyWord, among: 5_000, codec, db).ids }
        for id in ids.prefix(max(limit, 0)) {
            let article = try reading { db in try ArticleRow.fetch(id, db)?.article(codec, db) }
            if let article, !body(article) { return }
        }
    }

    /// The most articles that are weighed while somebody types.
    private static let weighedWhileTyping = 150

    func bestFirst(
        _ request: PageRequest, isQuick: Bool = false, _ db: Database
    ) throws -> (slice: PageSlice, isWhole: Bool) {
        let (ids, isWhole) = try Relevance.ids(
            of: request.query, among: Self.weighedWhileTyping, isQuick: isQuick, codec, db)
        let slice = PageSlice(
            headlines: try Headline.fetch(
                Array(ids.prefix(max(request.limit, 1))), withText: request.withText, codec, db), hasNewer: false,
            hasOlder: false, arrival: try Ingester.arrival(db))
        return (slice, isWhole)
    }
}
