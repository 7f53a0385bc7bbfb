public import Foundation

/// An article on its way into the store: cleaned, dated and tagged, but not yet told apart from those the store has.
/// ``ArticleStep`` says how it is made.
public struct ArticleDraft: Hashable, Sendable {
    /// The feed's own name for the item (RSS `guid`, Atom and JSON Feed `id`), trimmed; nil when it has none.
    public var guid: String?

    /// The article's web address, absolute.
    public var url: String?

    /// The headline: one line of plain text, never empty.
    public var title: String

    /// When the publisher says it was published, as it says it.
    public var published: Date?

    /// The byline.
    public var author: String?

    /// The text.
    public var content: ArticleContent

    /// The text as tagging reads it; nil where it is known as plain text only, and after tagging. It is not stored.
    public var taggingText: TaggingText?

    /// The publisher's own categories as they stand in the feed.
    public var publisherCategories: [String]

    /// Hashtags, best first.
    public var tags: [Tag]

    /// Section.
    public var category: Category?

    /// The language it is written in, when that is known.
    public var language: LanguageCode?

    /// The story, when the caller knows one.
    public var story: StoryID?

    /// A picture's web address, absolute.
    public var picture: String?

    /// Files that came with it.
    public var enclosures: [Enclosure]

    /// A draft; everything but the title may be missing.
    public init(
        guid: String? = nil, url: String? = nil, title: String, published: Date? = nil, author: String? = nil,
        content: ArticleContent = ArticleContent(text: ""), taggingText: TaggingText? = nil,
        publisherCategories: [String] = [], tags: [Tag] = [],
        category: Category? = nil, language: LanguageCode? = nil, story: StoryID? = nil, picture: String? = nil,
        enclosures: [Enclosure] = []
    ) {
        self.guid = guid
        self.url = url
        self.title = title
        self.published = published
        self.author = author
        self.content = content
        self.taggingText = taggingText
        self.publisherCategories = publisherCategories
        self.tags = tags
        self.category = category
        self.language = language
        self.story = story
        self.picture = picture
        self.enclosures = enclosures
    }
}
