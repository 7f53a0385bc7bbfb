/// One tag that is put on many articles, or taken off. Of a few articles all tags are remembered (``TagChange``); of very
/// many, this is what can be.
public struct TagMark: Hashable, Sendable, Codable {
    /// The tag.
    public var tag: Tag
    /// Whether it is put on.
    public var isSet: Bool
    /// The articles that had been otherwise.
    public var articles: [ArticleID]

    /// A tag on articles.
    public init(_ tag: Tag, isSet: Bool, of articles: [ArticleID]) {
        self.tag = tag
        self.isSet = isSet
        self.articles = articles
    }

    /// What undoes it.
    public var inverse: TagMark { TagMark(tag, isSet: !isSet, of: articles) }

    private enum Key: String, CodingKey { case tag, isSet, articles }

    /// Reads what ``encode(to:)`` wrote.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard let articles = ArticleNumbers.articles(in: try container.decode(String.self, forKey: .articles)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .articles, in: container, debugDescription: "these are no numbers")
        }
        self.init(
            try container.decode(Tag.self, forKey: .tag), isSet: try container.decode(Bool.self, forKey: .isSet),
            of: articles)
    }

    /// Writes the articles in a short form, since there may be a hundred thousand of them.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(tag, forKey: .tag)
        try container.encode(isSet, forKey: .isSet)
        try container.encode(ArticleNumbers.text(of: articles), forKey: .articles)
    }
}
