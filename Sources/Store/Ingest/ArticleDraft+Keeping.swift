import News

extension ArticleDraft {
    /// The draft as it may take the place of an article: what was kept stays where a publisher only takes it away. Corrections
    /// go through. Also says whether the text is the one that was there, and not the draft's.
    func keeping(_ old: ArticleBody, of row: ArticleRow) -> (draft: ArticleDraft, isTextKept: Bool) {
        var draft = self
        let isKept = TextVersion(old.content.text).isLost(
            in: TextVersion(content.text), isStarred: row.isStarred)
        let isTitleLost =
            TextVersion(title).isNotice
            || isTitleMadeUp && (isKept || !Self.isMadeUp(row.title, text: old.content.text, url: row.url))
        if isTitleLost { draft.title = row.title }
        guard isKept else { return (draft, false) }
        draft.content = old.content
        draft.author = author ?? row.author
        draft.url = url ?? row.url
        draft.picture = picture ?? old.picture
        if enclosures.isEmpty { draft.enclosures = old.enclosures }
        if publisherCategories.isEmpty { draft.publisherCategories = old.publisherCategories }
        return (draft, true)
    }

    /// Whether the title stands for one that the feed did not give; see ``ArticleStep/reading``.
    private var isTitleMadeUp: Bool { Self.isMadeUp(title, text: content.text, url: url) }

    private static func isMadeUp(_ title: String, text: String, url: String?) -> Bool {
        if title == "Untitled" || title == url { return true }
        let beginning = title.hasSuffix("…") ? title.dropLast() : Substring(title)
        var words = text.split(maxSplits: 100, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)[...]
        for word in beginning.split(separator: " ") {
            guard let next = words.popFirst(), next.hasPrefix(word) else { return false }
        }
        return title.hasSuffix("…") || words.isEmpty
    }
}
