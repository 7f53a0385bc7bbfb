/// A rule of the user's that tags articles: those that fit a query get a tag (`[[tag]]` in the configuration).
public struct TagRule: Hashable, Sendable {
    /// The tag.
    public let tag: Tag

    /// The query as it was written. Its dates count from the moment an article arrives.
    public let text: String

    /// Which articles.
    public let query: Query

    /// A rule.
    public init(tag: Tag, text: String, query: Query) {
        self.tag = tag
        self.text = text
        self.query = query
    }

    /// A rule as it was written.
    public init(tag: Tag, text: String) throws(QueryError) {
        self.init(tag: tag, text: text, query: try QueryParser.parse(text))
    }

    /// Whether it tags every article there is.
    public var fitsEverything: Bool { query == .everything || query == .all([]) }
}

extension TagRule {
    /// Equal when they say the same; what their dates come to depends on when they were read.
    public static func == (left: TagRule, right: TagRule) -> Bool {
        left.tag.name == right.tag.name && left.text == right.text
    }

    /// Hashes what is compared.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(tag.name)
        hasher.combine(text)
    }
}
