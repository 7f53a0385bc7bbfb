public import Foundation

/// One item of one publisher, whole: what the article pane shows and `tagline show` prints.
public struct Article: Hashable, Sendable {
    /// Its identity and place in the lists.
    public let id: ArticleID

    /// The headline: one line of plain text, never empty (the store's callers put the text's first words where a feed
    /// had none).
    public var title: String

    /// The article's web address, absolute, or nil when the feed gave none.
    public var url: String?

    /// Its publisher.
    public var source: Source

    /// The address of the feed it came from first.
    public var feed: String

    /// When the publisher says it was published; nil when it does not say.
    public var published: Date?

    /// The byline.
    public var author: String?

    /// Its hashtags, best first.
    public var tags: [Tag]

    /// Its section.
    public var category: Category?

    /// The story it is part of.
    public var story: StoryID?

    /// The text.
    public var content: ArticleContent

    /// The text of its own web page, where that was fetched.
    public var pageText: PageText?

    /// A picture's web address, absolute.
    public var picture: String?

    /// Sound, film and other files that came with it.
    public var enclosures: [Enclosure]

    /// The publisher's own categories as they stood in the feed.
    public var publisherCategories: [String]

    /// What the user did with it.
    public var status: ArticleStatus

    /// When its publisher last changed its headline or text after it had come; nil when that never happened.
    public var edited: Date?

    /// The other feeds that it came in as well, by title.
    public var alsoIn: [String]

    /// An article as a store keeps it.
    public init(
        id: ArticleID, title: String, url: String?, source: Source, feed: String, published: Date?, author: String?,
        tags: [Tag], category: Category?, story: StoryID?, content: ArticleContent, picture: String?,
        enclosures: [Enclosure], publisherCategories: [String], status: ArticleStatus, edited: Date? = nil,
        alsoIn: [String] = []
    ) {
        self.id = id
        self.title = title
        self.url = url
        self.source = source
        self.feed = feed
        self.published = published
        self.author = author
        self.tags = tags
        self.category = category
        self.story = story
        self.content = content
        self.picture = picture
        self.enclosures = enclosures
        self.publisherCategories = publisherCategories
        self.status = status
        self.edited = edited
        self.alsoIn = alsoIn
    }
}

/// The text of an article, as words and as the publisher's mark-up.
public struct ArticleContent: Hashable, Sendable {
    /// Plain text, paragraphs parted by empty lines. This is what search indexes.
    public var text: String

    /// The publisher's HTML, or nil when the feed gave plain text.
    public var html: String?

    /// The publisher's own summary as plain text, where it gave one beside the text.
    public var summary: String?

    /// A text with its mark-up, if it had any.
    public init(text: String, html: String? = nil, summary: String? = nil) {
        self.text = text
        self.html = html
        self.summary = summary
    }
}

/// A file that came with an article (RSS `<enclosure>`, Atom `rel="enclosure"`, JSON Feed attachments).
public struct Enclosure: Hashable, Sendable, Codable {
    /// Its web address, absolute.
    public var url: String

    /// Its media type (`audio/mpeg`), when the feed says.
    public var type: String?

    /// Its size in bytes, when the feed says.
    public var byteCount: Int?

    /// A file at `url`.
    public init(url: String, type: String? = nil, byteCount: Int? = nil) {
        self.url = url
        self.type = type
        self.byteCount = byteCount
    }
}
