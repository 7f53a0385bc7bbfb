public import News

/// A line of the headline list: what the selection stands on, and what moving counts. Lines are derived from the rows that
/// a page keeps (``PageState/arrange()``); a line may be several rows of the screen high.
public struct ListLine: Hashable, Sendable {
    /// What a line shows, by which it is found again when rows have come or gone.
    public enum ID: Hashable, Sendable {
        /// An article by itself.
        case article(ArticleID)
    }

    /// What it shows.
    public let id: ID
    /// The position, among the page's rows, of the article that keys act on.
    let row: Int
}
