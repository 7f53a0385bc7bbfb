/// A wish to change many articles, which only the store can name: those of a page, of a part of it, or of any query.
public struct BulkWish: Hashable, Sendable {
    /// What is wished for.
    public enum Kind: Hashable, Sendable {
        /// A mark, set or taken off.
        case mark(ArticleStatus.Mark, isSet: Bool)
        /// Tags put on and taken off by hand.
        case tags(added: [Tag], removed: [Tag])
    }

    /// Of which articles.
    public enum Articles: Hashable, Sendable {
        /// Of these.
        case these([ArticleID])
        /// Of those that the store finds there.
        case part(PagePart)
    }

    /// What is wished for.
    public var kind: Kind
    /// Of which articles.
    public var articles: Articles

    /// A wish.
    public init(_ kind: Kind, of articles: Articles) {
        self.kind = kind
        self.articles = articles
    }
}

/// The articles of a query, or of a page from one place to another.
public struct PagePart: Hashable, Sendable {
    /// The query.
    public var query: Query
    /// The store's arrival number when the page was read: what came later is not meant.
    public var arrival: Int64
    /// All are newer than this one; nil where the page has no end there.
    public var newerThan: ArticleID?
    /// All are older than this one; nil where the page has no end there.
    public var olderThan: ArticleID?

    /// A part of a page, all of it where no end is given.
    public init(
        of query: Query, arrivedBy arrival: Int64 = .max, newerThan: ArticleID? = nil, olderThan: ArticleID? = nil
    ) {
        self.query = query
        self.arrival = arrival
        self.newerThan = newerThan
        self.olderThan = olderThan
    }
}

extension BulkWish.Kind {
    /// What an article has that is not as wished for.
    public var differing: Query {
        switch self {
        case .mark(let mark, isSet: true): .not(.marked(mark))
        case .mark(let mark, isSet: false): .marked(mark)
        case .tags(let added, let removed): .any(added.map { .not(.tag($0)) } + removed.map(Query.tag))
        }
    }

    /// What was done to some articles, in words: `5 articles marked read`.
    public func words(count: Int) -> String {
        let articles = count == 1 ? "1 article" : "\(count) articles"
        return switch self {
        case .mark(.read, isSet: true): articles + " marked read"
        case .mark(.read, isSet: false): articles + " marked unread"
        case .mark(.starred, isSet: true): articles + " starred"
        case .mark(.starred, isSet: false): articles + " unstarred"
        case .tags: "\(signs) on \(articles)"
        }
    }

    /// The question whether to do it, in words: `Mark 5 articles read?`
    public func question(count: Int) -> String {
        let articles = count == 1 ? "1 article" : "\(count) articles"
        return switch self {
        case .mark(.read, isSet: true): "Mark \(articles) read?"
        case .mark(.read, isSet: false): "Mark \(articles) unread?"
        case .mark(.starred, isSet: true): "Star \(articles)?"
        case .mark(.starred, isSet: false): "Unstar \(articles)?"
        case .tags: "\(signs) on \(articles)?"
        }
    }

    /// The tags with what is done to them: `+Mine -Sport`.
    private var signs: String {
        guard case .tags(let added, let removed) = self else { return "" }
        return (added.map { "+\($0.name)" } + removed.map { "-\($0.name)" }).joined(separator: " ")
    }
}
