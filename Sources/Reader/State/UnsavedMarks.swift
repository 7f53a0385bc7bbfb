public import News

/// A wish for many articles, and what of it can be seen already.
public struct ShownWish: Hashable, Sendable {
    /// What is to be done.
    public var wish: BulkWish
    /// The marks of it that are shown as made; nil where the store has to name the articles first.
    public var shown: StatusChange?

    /// A wish, as far as it is shown.
    public init(_ wish: BulkWish, shown: StatusChange? = nil) {
        self.wish = wish
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
