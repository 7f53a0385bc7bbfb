import ArgumentParser
import FeedParser
import Foundation
import News
import Refresh
import Store

/// `tagline full-text`: fetch the whole text of articles; by hand, by a script, or by the reader's `x`.
struct FullTextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "full-text",
        abstract: "Fetch the full text of articles from their own pages.",
        discussion: """
              tagline full-text 13553464096
              tagline list is:starred --json | jq .id | xargs tagline full-text

            It is kept beside the feed's text and found by search. What cannot be fetched has a line with the reason on \
            standard error, and makes the exit status 1.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("Articles' numbers, as list prints them.", valueName: "id"))
    var ids: [Int64]

    @Flag(name: .shortAndLong, help: "Print failures only.")
    var quiet = false

    func run() throws {
        guard let store = try storeOptions.openExisting() else { throw ExitCode.failure }
        let configuration = storeOptions.configuration()
        let fetcher = FeedFetcher(limits: FeedFetcher.pageLimits)
        let output = StandardOutput()
        var hasFailed = false
        for id in ids {
            do throws(Failure) {
                let text = try FullTextFetch.fetch(ArticleID(rawValue: id), into: store, by: fetcher, configuration)
                if !quiet {
                    let words = text.content.text.split(whereSeparator: \.isWhitespace).count
                    try? output.writeLine("\(id)\t\(Counted.text(words, "word"))\t\(PlainLine.shown(text.address))")
                }
            } catch {
                hasFailed = true
                StandardError.writeLine(error.description)
            }
        }
        try output.flush()
        store.close()
        if hasFailed { throw ExitCode.failure }
    }
}

/// Fetches the text of one article's page into the store.
enum FullTextFetch {
    /// - Throws: ``Failure``, which says why before it names the address: the line may be cut off at the end.
    static func fetch(_ id: ArticleID, into store: Store, by fetcher: FeedFetcher, _ configuration: Configuration)
        throws(Failure) -> PageText
    {
        let article: Article?
        do { article = try store.article(id) } catch { throw Failure("\(error)") }
        guard let article else { throw Failure("there is no article \(id.rawValue)") }
        guard let address = article.url else {
            throw Failure("the feed names no web address for “\(article.title)”")
        }
        let settings = try FetchSettings(configuration, for: address, namedBy: article.feed)
        let page: ArticlePage
        do {
            page = try fetcher.article(
                at: address, namedBy: reach(of: address, namedByFeed: article.feed), settings: settings)
        } catch {
            throw Failure("\(error): \(address)")
        }
        let found = page.article
        // Behind a wall there is often less than in the feed.
        if found.text.utf8.count < article.content.text.utf8.count * 3 / 4 {
            throw Failure(
                found.isPartial
                    ? "the page shows less than the feed to those who do not pay: \(address)"
                    : "the page has less text than the feed: \(address)")
        }
        let text = PageText(
            content: ArticleContent(text: found.text, html: found.html), author: found.author, picture: found.picture,
            address: page.address, fetched: Date(), isPartial: found.isPartial)
        do {
            guard try store.keep(text, of: id) else { throw Failure("the article is no longer in the store") }
        } catch let error as Failure {
            throw error
        } catch {
            throw Failure("\(error)")
        }
        return text
    }

    /// How far away the stranger is who named an address: a feed, whose own address the user gave. An address of the
    /// feed's own host is as good as the feed's, and a feed of the own network may name what is there. Nil where the user
    /// may be said to have named it.
    ///
    /// - Parameter lookUp: how far away a host is; nil when that cannot be told.
    static func reach(
        of address: String, namedByFeed feed: String,
        lookUp: (String) -> NetworkReach? = { NetworkReach(lookingUp: $0) }
    ) -> NetworkReach? {
        // A feed from a file is the user's own.
        guard let host = URL(string: feed)?.host() else { return feed.hasPrefix("file:") ? nil : .world }
        if URL(string: address)?.host() == host { return nil }
        return lookUp(HostName.ascii(host) ?? host) ?? .world
    }
}
