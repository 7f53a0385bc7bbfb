public import Foundation

/// What was found on a page: an article without the page around it.
public struct ExtractedArticle: Hashable, Sendable {
    /// The headline, one line of plain text; nil when the page has none.
    public var title: String?

    /// The text, paragraphs parted by empty lines.
    public var text: String

    /// The byline: names, without "by".
    public var author: String?

    /// When the page says it was published.
    public var published: Date?

    /// The lead picture's address, absolute.
    public var picture: String?

    /// The article's own mark-up, rid of what is not the article; addresses are absolute.
    public var html: String

    /// Whether the page says that it shows only a part to those who do not pay (`isAccessibleForFree` of schema.org).
    public var isPartial: Bool

    /// An article.
    public init(
        title: String?, text: String, author: String? = nil, published: Date? = nil, picture: String? = nil,
        html: String, isPartial: Bool = false
    ) {
        self.title = title
        self.text = text
        self.author = author
        self.published = published
        self.picture = picture
        self.html = html
        self.isPartial = isPartial
    }
}
