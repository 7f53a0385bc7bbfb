/// One thing a user did to the status of some articles: done, undone and saved as a whole.
public struct StatusChange: Hashable, Sendable {
    /// The articles, by id, so that it means the same whatever moved on the screen.
    public var articles: [ArticleID]

    /// Which mark.
    public var mark: ArticleStatus.Mark

    /// Set or taken off.
    public var isSet: Bool

    /// A change of one mark on some articles.
    public init(_ articles: [ArticleID], mark: ArticleStatus.Mark, isSet: Bool) {
        self.articles = articles
        self.mark = mark
        self.isSet = isSet
    }

    /// What undoes it, given that it changed every one of its articles.
    public var inverse: StatusChange { StatusChange(articles, mark: mark, isSet: !isSet) }
}
