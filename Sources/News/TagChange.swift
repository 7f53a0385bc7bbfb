/// What a hand did to the tags of an article.
public struct TagChange: Hashable, Sendable {
    /// The article.
    public var article: ArticleID
    /// Its tags as the hand found them, best first.
    public var before: [Tag]
    /// Its tags as the hand left them.
    public var after: [Tag]

    /// A change of an article's tags.
    public init(_ article: ArticleID, from before: [Tag], to after: [Tag]) {
        self.article = article
        self.before = before
        self.after = after
    }

    /// What undoes it.
    public var inverse: TagChange { TagChange(article, from: after, to: before) }

    /// What the change makes of tags that may be others by now: exactly ``after`` where they are as they were, else with
    /// what was put on and without what was taken off.
    public func applied(to tags: [Tag]) -> [Tag] {
        if Set(tags) == Set(before) { return after }
        let removed = Set(before).subtracting(after)
        let kept = tags.filter { !removed.contains($0) }
        return kept + after.filter { !before.contains($0) && !kept.contains($0) }
    }
}

/// What was done to the saved pages: one put in, one taken out, or one in another's place.
public struct SavedPageChange: Hashable, Sendable {
    /// The page that goes.
    public var removed: SavedPage?
    /// The page that comes.
    public var added: SavedPage?

    /// A change of the saved pages.
    public init(removed: SavedPage? = nil, added: SavedPage? = nil) {
        self.removed = removed
        self.added = added
    }

    /// What undoes it.
    public var inverse: SavedPageChange { SavedPageChange(removed: added, added: removed) }
}
