public import News

/// One thing that the user did and can take back.
public enum Change: Hashable, Sendable {
    /// Marks of articles.
    case status(StatusChange)
    /// The tags of an article.
    case tags(TagChange)
    /// The saved pages.
    case savedPage(SavedPageChange)
    /// Feeds.
    case feeds([FeedChange])

    /// What undoes it.
    public var inverse: Change {
        switch self {
        case .status(let change): .status(change.inverse)
        case .tags(let change): .tags(change.inverse)
        case .savedPage(let change): .savedPage(change.inverse)
        case .feeds(let changes): .feeds(changes.reversed().map(\.inverse))
        }
    }
}
