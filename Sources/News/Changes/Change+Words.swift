/// Changes in words, as the footer, the list of changes and `tagline log` say them.
extension Change {
    /// What was done: `marked read 5 articles`. `title` is the headline of the article, where it is a single one.
    public func words(title: String? = nil) -> String {
        switch self {
        case .status(let change): Change.words(of: change, title)
        case .tags(let changes): Change.words(of: changes, title)
        case .tagging(let marks):
            "tags \(marks.map { ($0.isSet ? "+" : "-") + $0.tag.name }.joined(separator: " ")) of "
                + Change.articles(articleCount, nil)
        case .savedPage(let change): Change.words(of: change)
        case .feeds(let changes): Change.words(of: changes)
        case .fullText(let change):
            "full text of “\(change.title)” " + (change.to.map(\.rawValue) ?? "as the configuration says")
        }
    }

    private static func words(of change: StatusChange, _ title: String?) -> String {
        let what =
            switch (change.mark, change.isSet) {
            case (.read, true): "marked read"
            case (.read, false): "marked unread"
            case (.starred, true): "starred"
            case (.starred, false): "unstarred"
            }
        return what + " " + articles(change.articles.count, title)
    }

    private static func articles(_ count: Int, _ title: String?) -> String {
        if count == 1, let title { return "“\(title.prefix(40))\(title.count > 40 ? "…" : "")”" }
        return count == 1 ? "1 article" : "\(count) articles"
    }

    private static func words(of changes: [TagChange], _ title: String?) -> String {
        guard let first = changes.first else { return "nothing" }
        let added = first.after.filter { !first.before.contains($0) }
        let removed = first.before.filter { !first.after.contains($0) }
        let words = added.map { "+\($0.name)" } + removed.map { "-\($0.name)" }
        let what = words.isEmpty ? "the order of the tags" : "tags " + words.prefix(6).joined(separator: " ")
        return what + (changes.count > 1 || title != nil ? " of " + articles(changes.count, title) : "")
    }

    private static func words(of change: SavedPageChange) -> String {
        switch (change.removed, change.added) {
        case (let old?, let new?) where old.name == new.name: "changed the page “\(new.name)”"
        case (let old?, let new?): "renamed the page “\(old.name)” “\(new.name)”"
        case (nil, let new?): "saved the page “\(new.name)”"
        case (let old?, nil): "removed the page “\(old.name)”"
        case (nil, nil): "nothing"
        }
    }

    private static func words(of changes: [FeedChange]) -> String {
        guard let first = changes.first else { return "nothing" }
        if changes.count == 1 { return first.words }
        let feeds = "\(Set(changes.map(\.feed)).count) feeds"
        func are(_ kind: FeedChange.Kind) -> Bool { changes.allSatisfy { $0.kind == kind } }
        if are(.followed(true)) { return "followed " + feeds }
        if are(.followed(false)) { return "removed " + feeds }
        if are(.paused(true)) { return "paused " + feeds }
        if are(.paused(false)) { return "resumed " + feeds }
        return Set(changes.map(\.feed)).count == 1
            ? first.words + " and \(changes.count - 1) more changes of it" : "changed " + feeds
    }
}
