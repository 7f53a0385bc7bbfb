public import Foundation

/// The text of an article as its own web page has it, kept beside the feed's.
public struct PageText: Hashable, Sendable {
    /// The text.
    public var content: ArticleContent

    /// The byline, as the page gives it.
    public var author: String?

    /// The lead picture's web address, absolute.
    public var picture: String?

    /// Where it was found, after redirects.
    public var address: String

    /// When it was fetched.
    public var fetched: Date

    /// Whether the page says that it shows only a part to those who do not pay.
    public var isPartial: Bool

    /// A text that was found at `address`.
    public init(
        content: ArticleContent, author: String? = nil, picture: String? = nil, address: String, fetched: Date,
        isPartial: Bool = false
    ) {
        self.content = content
        self.author = author
        self.picture = picture
        self.address = address
        self.fetched = fetched
        self.isPartial = isPartial
    }
}

/// When the full text of a source's articles is fetched: the user's choice for one source.
public enum FullTextChoice: String, Hashable, Sendable, CaseIterable, Codable {
    /// Whenever one of them is opened.
    case always
    /// Only when asked for.
    case never
    /// When one of them is opened and the feed gives no more than a summary.
    case summaries
}

extension Article {
    /// Whether the feed gives no more than a summary of it, as far as one can tell: a text of a few sentences, or one
    /// that breaks off.
    public var isSummary: Bool {
        guard url != nil else { return false }
        let text = content.text
        if text.utf8.count < Article.longestSummary { return true }
        guard text.utf8.count < 4 * Article.longestSummary else { return false }
        var end = text.suffix(40)[...]
        while let last = end.last, last.isWhitespace || last == "]" || last == ")" || last == "»" { end.removeLast() }
        return end.hasSuffix("…") || end.hasSuffix("...")
    }

    /// In bytes of UTF-8: some five sentences.
    private static let longestSummary = 700
}
