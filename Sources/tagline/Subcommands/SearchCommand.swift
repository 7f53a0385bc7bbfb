import ArgumentParser
import Foundation
import News
import Store

/// `tagline search`: what fits some words best.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Print the articles that fit a query best.",
        discussion: """
            As list, but by relevance (BM25, words in headlines count more) instead of by time. All words must be there; \
            with --any, one is enough, and articles with more of them come first.

              tagline search return hubs kosovo
              tagline search --any --json 'source:times migrant return hubs' | jq -r .title
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("Words, and everything else that list takes.", valueName: "query"))
    var queryWords: [String]

    @Flag(help: "One of the words is enough.")
    var any = false

    @Flag(help: "Print a JSON object a line, as list does.")
    var json = false

    @Flag(help: "With --json, print each article's text, too, as content.")
    var full = false

    @Option(help: ArgumentHelp("Print at most so many articles.", valueName: "n"))
    var limit = 50

    func validate() throws {
        if full, !json { throw ValidationError("--full needs --json") }
        if limit < 0 { throw ValidationError("--limit is a number of articles, 0 or more") }
    }

    func run() throws {
        let query = try QueryArgument.query(of: queryWords)
        guard let store = try storeOptions.openExisting() else { return }
        let output = StandardOutput(whenClosed: .ends)
        let form = HeadlineForm(output.isTerminal)
        var failure: (any Error)?
        try store.articles(bestMatching: query, anyWord: any, limit: limit) { article in
            do {
                if json {
                    try output.write(article.jsonLine(full: full))
                } else {
                    try output.writeLine(form.line(of: article.headline))
                }
                return true
            } catch {
                failure = error
                return false
            }
        }
        if let failure { throw failure }
        try output.flush()
    }
}

extension Article {
    /// Its line of a list.
    fileprivate var headline: Headline {
        let arrival = Date(timeIntervalSince1970: TimeInterval(id.rawValue + 946_684_800))
        return Headline(id: id, title: title, source: source.name, date: published ?? arrival, status: status)
    }
}
