import ArgumentParser
import Foundation
import News
import Store
import Terminal

/// `tagline list`: a page, printed.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Print the articles of a page, newest first.",
        usage: "tagline list [<query> ...] [--page <name>] [--json [--full] | --tsv] [--limit <n>]",
        discussion: """
            A query is words and terms, which must all fit:

            \(terms)

              tagline list '#kosovo -#sport is:unread'
              tagline list is:starred --json | jq -r .url

            Every line begins with the article's number, which show and mark take; N marks unread articles, * starred \
            ones. --json prints one object a line: id, title, url, source, feed, published (RFC 3339, or null), author, \
            tags, category, story, read, starred, summary, edited (when its \
            headline or text last changed), alsoIn (other feeds that have it). --tsv prints the same, in this order, parted by tabs.
            """)

    /// The query language, term by term.
    private static var terms: String {
        QueryHelp.terms.flatMap { term, meaning in
            CellText.wrapped(meaning, width: 56).enumerated().map { index, line in
                "  " + (index == 0 ? term : "").padding(toLength: 20, withPad: " ", startingAt: 0) + "  " + line
            }
        }.joined(separator: "\n")
    }

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("Which articles; all without it.", valueName: "query"))
    var queryWords: [String] = []

    @Option(help: ArgumentHelp("Only what is on this saved page.", valueName: "name"))
    var page: String?

    @Flag(help: "Print a JSON object a line.")
    var json = false

    @Flag(help: "Print tab-separated values.")
    var tsv = false

    @Flag(help: "With --json, print each article's text, too, as content.")
    var full = false

    @Option(help: ArgumentHelp("Print at most so many articles.", valueName: "n"))
    var limit: Int?

    func validate() throws {
        if json, tsv { throw ValidationError("--json and --tsv exclude each other") }
        if full, !json { throw ValidationError("--full needs --json") }
        if let limit, limit < 0 { throw ValidationError("--limit is a number of articles, 0 or more") }
    }

    func run() throws {
        var query = try QueryArgument.query(of: queryWords)
        guard let store = try storeOptions.openExisting() else { return }
        if let page { query = try .onBoth(pageQuery(page, store), query) }
        let output = StandardOutput(whenClosed: .ends)
        if json || tsv {
            try printArticles(of: query, store, output)
        } else {
            try printHeadlines(of: query, store, output)
        }
        try output.flush()
    }

    private func pageQuery(_ name: String, _ store: Store) throws -> Query {
        let places = Places(environment: ProcessInfo.processInfo.environment)
        return try QueryArgument.query(in: try SavedPages.page(named: name, in: store, places: places).text)
    }

    private func printArticles(of query: Query, _ store: Store, _ output: StandardOutput) throws {
        var failure: (any Error)?
        try store.articles(matching: query, limit: limit) { article in
            do {
                try output.write(json ? article.jsonLine(full: full) : article.tabbedLine)
                return true
            } catch {
                failure = error
                return false
            }
        }
        if let failure { throw failure }
    }

    private func printHeadlines(of query: Query, _ store: Store, _ output: StandardOutput) throws {
        let form = HeadlineForm(output.isTerminal)
        var left = limit ?? .max
        var position = PageRequest.Position.newest
        while left > 0 {
            let slice = try store.slice(PageRequest(query: query, position: position, limit: min(left, 500)))
            for headline in slice.headlines { try output.writeLine(form.line(of: headline)) }
            left -= slice.headlines.count
            guard slice.hasOlder, let last = slice.headlines.last else { return }
            position = .olderThan(last.id)
        }
    }
}

extension Query {
    /// What fits both queries.
    fileprivate static func onBoth(_ left: Query, _ right: Query) -> Query {
        right == .everything ? left : left == .everything ? right : .all([left, right])
    }
}
