import Foundation
import News

/// A corpus as the files that its publishers would serve.
extension Corpus {
    /// Writes `feedCount` feeds of `articlesEach` articles into a folder: RSS 2.0, and every fifth Atom. The articles are
    /// those from number `first` on.
    func writeFeeds(_ feedCount: Int, articlesEach: Int, into folder: URL, from first: Int = 0) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for feed in 0..<feedCount {
            let articles = (0..<articlesEach).map { article(first + feed * articlesEach + $0) }
            let document = feed % 5 == 4 ? atom(articles, source: feed) : rss(articles, source: feed)
            try Data(document.utf8).write(to: folder.appending(path: "feed-\(feed).xml"))
        }
    }

    private func rss(_ articles: [ArticleDraft], source: Int) -> String {
        let subscription = subscription(of: source % Self.sourceCount)
        var document = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
            xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>\(subscription.title ?? "")</title><link>\(subscription.homePage ?? "")</link>
            <description>Generated</description><language>en</language>

            """
        for article in articles {
            let categories = article.publisherCategories.map { "<category>\($0)</category>" }.joined()
            document += """
                <item><title>\(escaped(article.title))</title><link>\(article.url ?? "")</link>
                <guid isPermaLink="false">\(article.guid ?? "")</guid>
                <pubDate>\((article.published ?? Self.newest).formatted(Self.mailDate))</pubDate>
                <dc:creator>\(article.author ?? "")</dc:creator>\(categories)
                <content:encoded><![CDATA[\(article.content.html ?? "")]]></content:encoded></item>

                """
        }
        return document + "</channel></rss>\n"
    }

    private func atom(_ articles: [ArticleDraft], source: Int) -> String {
        let subscription = subscription(of: source % Self.sourceCount)
        var document = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>\(subscription.title ?? "")</title>
            <id>\(subscription.address)</id><updated>2026-01-01T00:00:00Z</updated>

            """
        for article in articles {
            let categories = article.publisherCategories.map { #"<category term="\#($0)"/>"# }.joined()
            document += """
                <entry><title>\(escaped(article.title))</title><link href="\(article.url ?? "")"/>
                <id>\(article.guid ?? "")</id><updated>\((article.published ?? Self.newest).formatted(.iso8601))</updated>
                <author><name>\(article.author ?? "")</name></author>\(categories)
                <content type="html">\(escaped(article.content.html ?? ""))</content></entry>

                """
        }
        return document + "</feed>\n"
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    /// RFC 5322, as RSS wants it.
    private static let mailDate = Date.VerbatimFormatStyle(
        format: """
            \(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \
            \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\
            \(second: .twoDigits) GMT
            """,
        locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian))
}
