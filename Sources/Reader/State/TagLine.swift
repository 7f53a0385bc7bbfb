import News

/// The tags of an article while they are edited as a line.
struct TagLine: Sendable {
    /// The article.
    let article: ArticleID
    /// Its tags.
    let before: [Tag]
    /// All tags, to complete their names; nil until the store has told them.
    var index: TagIndex?
    /// The number of the request for them.
    let request: Int

    /// Why a line cannot be taken.
    enum Problem: Error, Hashable, CustomStringConvertible {
        case noTag(String)
        case tooLong(String)

        var description: String {
            switch self {
            case .noTag(let word): "“\(word)” cannot be a tag: it has no letter and no digit."
            case .tooLong(let word):
                "“\(word.prefix(20))…” is too long for a tag: \(Tag.longestName) characters at most."
            }
        }
    }

    /// The line to begin with: the tags there are; nothing where they are too many for a line.
    var text: String {
        let line = before.map { "\($0) " }.joined()
        return line.count < LineEditor.limit ? line : ""
    }

    /// The tags that a line stands for. Words are the tags the article is to have; `+word` puts one on, `-word` takes
    /// one off. A line of only such words changes the tags there are; so does any where these are too many for a line.
    func tags(from line: String) throws(Problem) -> [Tag] {
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        let isChange = words.allSatisfy { $0.hasPrefix("+") || $0.hasPrefix("-") }
        var tags = (isChange && !words.isEmpty) || text.isEmpty ? before : []
        for word in words {
            let tag = try tag(from: word)
            tags.removeAll { $0 == tag }
            if !word.hasPrefix("-") { tags.append(tag) }
        }
        return tags
    }

    private func tag(from word: String) throws(Problem) -> Tag {
        if let tag = Tag(word) {
            // As it is written already, on this article or elsewhere.
            return before.first { $0 == tag } ?? index.flatMap { $0.tag(like: tag) } ?? tag
        }
        throw word.contains { $0.isLetter || $0.isNumber } ? .tooLong(word) : .noTag(String(word.prefix(20)))
    }

    /// Lines in which the last word is completed, best first.
    func choices(for line: String) -> [PromptState.Choice] {
        guard let index, let word = line.split(separator: " ", omittingEmptySubsequences: false).last else { return [] }
        let sign = word.prefix { "#+-".contains($0) }
        let typed = TagIndex.matchable(String(word))
        guard !typed.isEmpty else { return [] }
        let start = line.dropLast(word.count)
        let here = Set(line.split(separator: " ").dropLast().compactMap { Tag(String($0)) })
        return index.places(fitting: typed).lazy.map { index.tags[$0] }.filter { !here.contains($0.item) }
            .prefix(TagLine.mostChoices).map { tag in
                PromptState.Choice(
                    text: "\(start)\(sign.isEmpty ? "#" : String(sign))\(tag.item.name) ",
                    detail: "\(tag.counts.total) \(tag.counts.total == 1 ? "article" : "articles")", keys: "",
                    label: tag.item.description)
            }
    }

    private static let mostChoices = 30
}

/// A wish to edit tags that are on their way.
struct AwaitedTagLine: Hashable, Sendable {
    let article: ArticleID
    let request: Int
}
