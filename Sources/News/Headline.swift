public import Foundation

/// One line of the headline list: as much of an article as the list shows.
public struct Headline: Hashable, Sendable, Identifiable {
    /// The article's identity and place in the list.
    public let id: ArticleID

    /// The headline's text, one line.
    public var title: String

    /// The publisher's name.
    public var source: String

    /// When it was published; for articles without a date, when they were first seen.
    public var date: Date

    /// What the user did with it.
    public var status: ArticleStatus

    /// How many articles its story has, itself included; 1 when it stands alone.
    public var storySize: Int

    /// What the publisher is called where there is little room.
    public var shortSource: String

    /// Its section.
    public var category: Category?

    /// Its first tags, best first.
    public var tags: [Tag]

    /// How its text begins; nil where that was not asked for, or there is none.
    public var summary: String?

    /// A line of the list.
    public init(
        id: ArticleID, title: String, source: String, date: Date, status: ArticleStatus = ArticleStatus(),
        storySize: Int = 1, shortSource: String? = nil, category: Category? = nil, tags: [Tag] = [],
        summary: String? = nil
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.date = date
        self.status = status
        self.storySize = storySize
        self.shortSource = shortSource ?? source
        self.category = category
        self.tags = tags
        self.summary = summary
    }
}
