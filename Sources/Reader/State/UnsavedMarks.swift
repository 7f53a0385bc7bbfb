public import News

/// A wish to mark a page read.
public struct PageMark: Hashable, Sendable {
    /// The page.
    public var query: Query
    /// What came later stays unread.
    public var arrival: Int64
    /// What is shown as read already.
    public var shown: StatusChange

    /// A wish to mark the articles of a query read.
    public init(_ query: Query, arrivedBy arrival: Int64, shown: StatusChange) {
        self.query = query
        self.arrival = arrival
        self.shown = shown
    }
}

/// Marks of many articles that stand in the journal, and that the store is still at.
struct UnsavedMarks: Hashable, Sendable {
    /// The change.
    let change: StatusChange
    /// Its articles without those that were marked otherwise since.
    var articles: Set<ArticleID>

    init(_ change: StatusChange) {
        self.change = change
        articles = Set(change.articles)
    }
}
