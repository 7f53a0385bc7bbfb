/// What hangs on an article: the one list of the tables that have rows about single articles, for their removal, for the
/// audit, and for articles that are kept when their feed is removed.
///
/// Each refers to `article` with ON DELETE CASCADE, so that a row goes with its article, whoever deletes it. `body` is not
/// among them, as the article refers to it and not the other way round; neither are `ident` and `ghost`, which are there
/// to outlive articles.
enum ArticleTable: String, CaseIterable {
    case unread
    case star
    case handTag = "hand_tag"
    case fullText = "full_text"
    case edit
    case position

    /// What the audit calls rows whose article is gone.
    var orphans: String {
        switch self {
        case .unread: "unread marks"
        case .star: "stars"
        case .handTag: "tags by hand"
        case .fullText: "texts of pages"
        case .edit: "edits"
        case .position: "reading positions"
        }
    }

    /// Whether its rows are kept with an article whose feed is removed. What was read is kept in another way, since
    /// lists are made of it. Starred articles mostly stay.
    var isKept: Bool {
        switch self {
        case .unread: false
        case .star, .handTag, .fullText, .edit, .position: true
        }
    }

    /// The condition on a row that it has no article.
    static let isOrphan = "id NOT IN (SELECT id FROM article)"
}
