/// One thing that the user did and can take back: what the reader shows at once, what the store saves, and what stands in
/// its journal.
public enum Change: Hashable, Sendable {
    /// Marks of articles.
    case status(StatusChange)
    /// The tags of articles.
    case tags([TagChange])
    /// Tags of very many articles.
    case tagging([TagMark])
    /// The saved pages.
    case savedPage(SavedPageChange)
    /// Feeds.
    case feeds([FeedChange])
    /// When the full text of a source's articles is fetched.
    case fullText(FullTextChange)

    /// What undoes it.
    public var inverse: Change {
        switch self {
        case .status(let change): .status(change.inverse)
        case .tags(let changes): .tags(changes.reversed().map(\.inverse))
        case .tagging(let marks): .tagging(marks.reversed().map(\.inverse))
        case .savedPage(let change): .savedPage(change.inverse)
        case .feeds(let changes): .feeds(changes.reversed().map(\.inverse))
        case .fullText(let change): .fullText(change.inverse)
        }
    }

    /// Whether it changes nothing.
    public var isEmpty: Bool {
        switch self {
        case .status(let change): change.articles.isEmpty
        case .tags(let changes): changes.isEmpty
        case .tagging(let marks): marks.allSatisfy(\.articles.isEmpty)
        case .savedPage(let change): change.removed == change.added
        case .feeds(let changes): changes.isEmpty
        case .fullText(let change): change.from == change.to
        }
    }

    /// How many articles' marks or tags it changes.
    public var articleCount: Int {
        switch self {
        case .status(let change): change.articles.count
        case .tags(let changes): changes.count
        case .tagging(let marks): marks.map(\.articles.count).max() ?? 0
        case .savedPage, .feeds, .fullText: 0
        }
    }

    /// The most articles of a change that the next key waits for.
    public static let quickArticles = 1_000

    /// Whether it is saved so fast that the next key can wait for it.
    public var isQuick: Bool {
        switch self {
        case .status(let change): change.articles.count <= Change.quickArticles
        case .tags(let changes): changes.count <= Change.quickArticles
        case .tagging: false
        case .savedPage, .fullText: true
        case .feeds(let changes): changes.allSatisfy(\.isQuick)
        }
    }
}
