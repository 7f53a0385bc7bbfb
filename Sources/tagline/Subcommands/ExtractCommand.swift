import ArgumentParser
import FeedParser
import Foundation
import Refresh

/// `tagline extract`: the article of a web page, for scripts and for trying out.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the article of a web page.",
        discussion: """
              tagline extract https://example.org/story
              curl -s https://example.org/story | tagline extract --url https://example.org/story --json -

            What is not the article is left out: menus, advertisements, comments, links to other articles. With --json it \
            prints one object with title, text, author, published, html and picture.
            """)

    @Argument(
        help: ArgumentHelp("A file of HTML, - for standard input, or a web address.", valueName: "file-or-address"))
    var page: String

    @Option(help: ArgumentHelp("Where the file was found; relative addresses count from it.", valueName: "address"))
    var url: String?

    @Flag(help: "Print a JSON object.")
    var json = false

    func run() throws {
        let article = try InputFile.isAddress(page) ? fetched() : read()
        let output = StandardOutput(whenClosed: .ends)
        try output.write(json ? article.jsonLine : Array(article.plainText.utf8))
        try output.flush()
    }

    private func fetched() throws -> ExtractedArticle {
        let settings = try FetchSettings(Configuration.ofUser())
        do {
            return try FeedFetcher(limits: FeedFetcher.pageLimits).article(
                at: page, isNamedByUser: true, settings: settings
            ).article
        } catch {
            throw Failure("\(page): \(error)")
        }
    }

    private func read() throws -> ExtractedArticle {
        let bytes = try InputFile.page(of: page)
        if let kind = PageBytes.kindOfOther(bytes) { throw Failure("\(page) is \(kind) and no page") }
        // Whoever gives a file wants to see what is in it, also when it is little.
        guard let article = FullText.article(in: bytes, address: url) else {
            throw Failure("\(page): \(PageObstacle.nothing)")
        }
        return article
    }
}

extension ExtractedArticle {
    fileprivate var jsonLine: [UInt8] {
        var line = JSONLine()
        line.add("title", title)
        line.add("text", text)
        line.add("author", author)
        line.add("published", published)
        line.add("html", html)
        line.add("picture", picture)
        line.end()
        return line.bytes
    }

    fileprivate var plainText: String {
        var parts: [String] = []
        if let title { parts.append(title) }
        let byline = [author, published.map(TimeText.local)].compactMap(\.self)
        if !byline.isEmpty { parts.append(byline.joined(separator: " · ")) }
        parts.append(text)
        return PlainLine.cleaned(parts.joined(separator: "\n\n"), keepsLineBreaks: true) + "\n"
    }
}
