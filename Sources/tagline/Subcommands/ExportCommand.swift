import ArgumentParser
import FeedParser
import Foundation
import News
import Store

/// `tagline export`: the feeds that are followed, for other readers; or the articles of a page, for reading elsewhere.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the feeds you follow as OPML, or articles as Markdown, HTML or text.",
        usage: "tagline export [--format <as>] [<query> ...] [--limit <n>] [--output <file>] [--passwords]",
        discussion: """
              tagline export > feeds.opml
              tagline export --format markdown '#kosovo after:yesterday' > kosovo.md
              tagline export --format html is:starred --output starred.html

            Of the feeds, folders are kept and the sample edition is left out; so are passwords that stand in addresses, \
            since lists are passed on, unless --passwords asks for them. Articles are written whole, newest first, \
            with the text of their own pages where that was fetched.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Option(
        name: .shortAndLong, help: ArgumentHelp("opml, or for articles markdown, html or text.", valueName: "as"))
    var format = "opml"

    @Argument(help: ArgumentHelp("Which articles, as list takes it; all without it.", valueName: "query"))
    var queryWords: [String] = []

    @Option(help: ArgumentHelp("Write at most so many articles.", valueName: "n"))
    var limit: Int?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file, which must not be there yet.", valueName: "file"), completion: .file())
    var output: String?

    @Flag(help: "Write the passwords that stand in addresses of feeds, too.")
    var passwords = false

    func validate() throws {
        if format == "opml" {
            if !queryWords.isEmpty || limit != nil {
                throw ValidationError("OPML lists feeds; for articles give --format markdown, html or text")
            }
        } else if ArticleFile(rawValue: format) == nil {
            throw ValidationError("--format is opml, markdown, html or text")
        }
        if let limit, limit < 0 { throw ValidationError("--limit is a number of articles, 0 or more") }
    }

    func run() throws {
        let query = try QueryArgument.query(of: queryWords)
        guard let store = try storeOptions.openExisting() else { return }
        let standardOutput = StandardOutput(whenClosed: .ends)
        var whole = ""
        func write(_ text: String) throws {
            if output != nil { whole += text } else { try standardOutput.write(text.utf8) }
        }
        if let form = ArticleFile(rawValue: format) {
            try export(query, of: store, as: form, write)
        } else {
            try write(opml(of: store))
        }
        if let output { try NewFile.write(whole, to: output, overwrites: false) }
        try standardOutput.flush()
    }

    private func opml(of store: Store) throws -> String {
        var leftOut = 0
        let subscriptions = try store.feeds().filter { !$0.isSample }.map { feed in
            let address = passwords ? feed.address : ShownAddress.withoutPassword(feed.address)
            if address != feed.address { leftOut += 1 }
            return Subscription(
                address: address, title: feed.title, homePage: feed.homePage, folders: feed.folders)
        }
        if leftOut > 0 {
            let words = leftOut == 1 ? "the password of one feed is" : "the passwords of \(leftOut) feeds are"
            StandardError.writeLine("\(words) left out; --passwords writes them, too")
        }
        return OPML.document(of: subscriptions, title: "Feeds of tagline")
    }

    private func export(
        _ query: Query, of store: Store, as form: ArticleFile, _ write: (String) throws -> Void
    ) throws {
        try write(form.head(title: query.title))
        var isFirst = true
        var failure: (any Error)?
        try store.articles(matching: query, limit: limit) { article in
            do {
                if !isFirst { try write(form.separator) }
                isFirst = false
                try write(form.text(of: article))
                return true
            } catch {
                failure = error
                return false
            }
        }
        if let failure { throw failure }
        try write(form.foot)
    }
}
