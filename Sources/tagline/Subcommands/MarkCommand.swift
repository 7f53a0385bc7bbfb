import ArgumentParser
import Foundation
import News
import Store

/// `tagline mark`: what `m` and `s` do in the reader.
struct MarkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark",
        abstract: "Mark articles read, unread, starred or unstarred.",
        discussion: """
              tagline mark read 12345 12346
              tagline mark read '#sport is:unread age:>2w'
              tagline list '#sport is:unread' --tsv | cut -f1 | tagline mark read -
            """)

    /// What a mark does.
    enum Mark: String, CaseIterable, ExpressibleByArgument {
        case read, unread, starred, unstarred

        var status: ArticleStatus.Mark { self == .read || self == .unread ? .read : .starred }
        var isSet: Bool { self == .read || self == .starred }
    }

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: "read, unread, starred or unstarred.")
    var mark: Mark

    @Argument(
        help: ArgumentHelp(
            "Numbers of articles, as list prints them (- reads them from input); or a query.", valueName: "id|query"))
    var words: [String]

    func run() throws {
        guard isQuery else { return try markNumbered() }
        let query = try QueryArgument.query(of: words)
        // To mark everything there is would be a slip of the keys more often than a wish.
        guard query != .everything else {
            throw ValidationError(
                "which articles? For all of them: tagline mark \(mark.rawValue) 'is:read OR is:unread'")
        }
        guard let store = try storeOptions.openExisting() else { throw ExitCode.failure }
        try save(try store.articleIDs(matching: query), in: store)
        store.close()
    }

    private func save(_ articles: [ArticleID], in store: Store) throws {
        let change = StatusChange(articles, mark: mark.status, isSet: mark.isSet)
        let changed = try store.save(.status(change)).articleCount
        let output = StandardOutput()
        let rest = articles.count - changed
        let already = rest > 0 ? "; \(rest) \(rest == 1 ? "was" : "were") already" : ""
        try output.writeLine("\(Counted.text(changed, "article")) marked \(mark.rawValue)\(already)")
        try output.flush()
    }

    /// Numbers and `-` name articles; anything else among them makes it all a query. (An article that is called by a
    /// number is found by `title:2026`.)
    private var isQuery: Bool { !words.allSatisfy { $0 == "-" || Int64($0) != nil } }

    private func markNumbered() throws {
        let articles = Set(try articleIDs()).sorted()
        guard let store = try storeOptions.openExisting() else { throw ExitCode.failure }
        let unknown = try articles.filter { try store.article($0) == nil }
        for id in unknown { StandardError.writeLine("There is no article \(id.rawValue).") }
        try save(articles.filter { !unknown.contains($0) }, in: store)
        store.close()
        if !unknown.isEmpty { throw ExitCode.failure }
    }

    private func articleIDs() throws -> [ArticleID] {
        var texts: [Substring] = []
        for id in words {
            if id == "-" {
                while let line = readLine() { texts += line.split(whereSeparator: \.isWhitespace) }
            } else {
                texts.append(Substring(id))
            }
        }
        return try texts.map { text in
            guard let number = Int64(text) else {
                throw ValidationError("“\(PlainLine.cleaned(String(text)))” is not the number of an article")
            }
            return ArticleID(rawValue: number)
        }
    }
}
