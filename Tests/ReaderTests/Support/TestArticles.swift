import Foundation
import News
import Reader

/// Articles for tests.
enum TestArticles {
    /// Monday, 15 June 2026, 12:00 UTC.
    static let now = Date(timeIntervalSince1970: 1_781_524_800)

    /// An article that is `hours` old.
    static func item(
        _ title: String, hours: Double, source: String = "Times", tags: [String] = [], category: News.Category? = nil,
        isRead: Bool = false, isStarred: Bool = false, storySize: Int = 1, url: String? = "https://example.org/a",
        author: String? = nil, blocks: [TextBlock] = [.paragraph([.init("Text.")])]
    ) -> PageSource.Item {
        let date = now.addingTimeInterval(-hours * 3_600)
        let id = ArticleID(rawValue: Int64(date.timeIntervalSince1970 - 946_684_800) << 4)
        let status = ArticleStatus(isRead: isRead, isStarred: isStarred)
        let sourceID = source.unicodeScalars.reduce(Int64(7)) { ($0 &* 31 &+ Int64($1.value)) % 1_000_003 }
        let article = Article(
            id: id, title: title, url: url, source: Source(id: Source.ID(rawValue: sourceID), name: source),
            feed: "https://example.org/feed", published: date, author: author, tags: tags.compactMap { Tag($0) },
            category: category, story: nil, content: ArticleContent(text: "Text."), picture: nil, enclosures: [],
            publisherCategories: [], status: status)
        return PageSource.Item(
            headline: Headline(
                id: id, title: title, source: source, date: date, status: status, storySize: storySize,
                category: category, tags: article.tags, summary: "Text."),
            document: ArticleDocument(article: article, blocks: blocks))
    }

    /// `count` unread articles, `Article 1` the newest, an hour apart.
    static func numbered(_ count: Int, read: Set<Int> = [], startingHours: Double = 1) -> [PageSource.Item] {
        guard count > 0 else { return [] }
        return (1...count).map { number in
            item("Article \(number)", hours: startingHours + Double(number - 1), isRead: read.contains(number))
        }
    }

    /// The page of the product's picture: five articles of five publishers.
    static let kosovo = [
        item(
            "Migrant return hubs could be hijacked", hours: 2, source: "Times", tags: ["Kosovo", "UK"],
            category: .politics, author: "Jane Doe",
            blocks: [.paragraph([.init("Sir Keir Starmer is pressing ahead with plans.")])]),
        item("Kosovo is ‘open’ to talks", hours: 26, source: "The Sun", tags: ["Kosovo"], category: .politics),
        item(
            "U.K. Expected To Ask Kosovo", hours: 50, source: "Forbes", tags: ["Kosovo", "UK"], category: .business,
            isRead: true, storySize: 3),
        item("日本語の見出し", hours: 80, source: "日本経済新聞", tags: ["日本"], category: .world, isStarred: true),
        item("Storm reaches the coast", hours: 200, source: "BBC News", tags: ["Weather"], isRead: true),
    ]

    /// A text of `count` paragraphs, each with its number.
    static func paragraphs(_ count: Int) -> [TextBlock] {
        (1...count).map { number in
            .paragraph([
                .init("Paragraph \(number) says something of a length that takes several lines in a narrow pane.")
            ])
        }
    }
}
