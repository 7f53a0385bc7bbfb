/// As much of an article as tagging looks at.
public struct TaggingInput: Hashable, Sendable {
    /// The headline, plain text.
    public var title: String

    /// The text; only its beginning is read, see ``Tagger/bytesRead``.
    public var text: TaggingText

    /// The publisher's categories and keywords, as they stand in the feed.
    public var publisherCategories: [String]

    /// The article's web address, whose path often names a section.
    public var url: String?

    /// The language that the feed claims (`en`, `de-AT`); what the text itself shows is believed more.
    public var language: String?

    /// The publisher's name, which is no tag of its own articles.
    public var source: String?

    /// The byline; who wrote an article is not what it is about.
    public var author: String?

    /// Everything but the headline may be missing.
    public init(
        title: String, text: TaggingText, publisherCategories: [String] = [], url: String? = nil,
        language: String? = nil, source: String? = nil, author: String? = nil
    ) {
        self.title = title
        self.text = text
        self.publisherCategories = publisherCategories
        self.url = url
        self.language = language
        self.source = source
        self.author = author
    }

    /// An article of which the text is known only as plain text.
    public init(
        title: String, text: String = "", publisherCategories: [String] = [], url: String? = nil,
        language: String? = nil, source: String? = nil, author: String? = nil
    ) {
        self.init(
            title: title, text: TaggingText(text), publisherCategories: publisherCategories, url: url,
            language: language, source: source, author: author)
    }
}
