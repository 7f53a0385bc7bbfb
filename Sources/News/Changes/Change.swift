/// One thing that the user did and can take back: what the reader shows at once, what the store saves, and what stands in
/// its journal.
public enum Change: Hashable, Sendable {
    /// Marks of articles.
    case status(StatusChange)
    /// The tags of articles.
    case tags([TagChange])
    /// The saved pages.
    case savedPage(SavedPageChange)
    /// Feeds.
    case feeds([FeedChange])

    /// What undoes it.
    public var inverse: Change {
        switch self {
        case .status(let change): .status(change.inverse)
        case .tags(let changes): .tags(changes.reversed().map(\.inverse))
        case .savedPage(let change): .savedPage(change.inverse)
        case .feeds(let changes): .feeds(changes.reversed().map(\.inverse))
        }
    }

    /// How many articles' marks or tags it changes.
    public var articleCount: Int {
        switch self {
        case .status(let change): change.articles.count
        case .tags(let changes): changes.count
        case .savedPage, .feeds: 0
        }
    }

    /// The most articles of a change that the next key waits for.
    public static let quickArticles = 1_000

    /// Whether it is saved so fast that the next key can wait for it.
    public var isQuick: Bool {
        switch self {
        case .status(let change): change.articles.count <= Change.quickArticles
        case .tags(let changes): changes.count <= Change.quickArticles
        case .savedPage: true
        case .feeds(let changes): changes.allSatisfy(\.isQuick)
        }
    }
}
