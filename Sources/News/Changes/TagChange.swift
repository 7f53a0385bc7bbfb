/// What a hand did to the tags of an article.
public struct TagChange: Hashable, Sendable, Codable {
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
