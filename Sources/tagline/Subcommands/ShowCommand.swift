import ArgumentParser
import FeedParser
import Foundation
import News
import Store
import Terminal

/// `tagline show`: an article, printed whole.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print an article.",
        discussion: """
            It stays as read or unread as it is; tagline mark read ID marks it. Below the text stands where each of its tags \
            comes from.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("The article's number, as list prints it.", valueName: "id"))
    var id: Int64

    @Flag(help: "Print it as list --json --full does.")
    var json = false

    func run() throws {
        guard let store = try storeOptions.openExisting() else { throw ExitCode.failure }
        guard let article = try store.article(ArticleID(rawValue: id)) else {
            throw Failure("there is no article \(id); tagline list prints the numbers")
        }
        let output = StandardOutput(whenClosed: .ends)
        if json {
            try output.write(article.jsonLine(full: true))
        } else {
            let width = output.isTerminal ? min(TerminalWidth.columns, 80) : nil
            for line in Self.lines(of: article, try store.tagOrigins(of: article.id), width: width) {
                try output.writeLine(line)
            }
        }
        try output.flush()
    }

    /// What is printed of an article, wrapped to a width; whole paragraphs where there is none.
    static func lines(of article: Article, _ origins: TagOrigins, width: Int?) -> [String] {
        var lines: [String] = []
        func add(_ text: String) {
            guard let width else { return lines.append(PlainLine.cleaned(text, keepsLineBreaks: true)) }
            lines += CellText.wrapped(text, width: width)
        }
        add(article.title)
        lines.append("")
        add(byline(of: article))
        if !article.tags.isEmpty { add(article.tags.map(\.description).joined(separator: " ")) }
        if let url = article.url { lines.append(PlainLine.cleaned(url)) }
        lines.append("")
        let text = PlainDocument.text(of: ArticleText.blocks(of: article))
        add(text.isEmpty ? "The feed gives no text for this article." : text)
        for enclosure in article.enclosures {
            lines.append(PlainLine.cleaned("\n" + enclosure.url, keepsLineBreaks: true))
        }
        let tags = TagExplanation.lines(of: article, origins)
        if !tags.isEmpty { lines.append("") }
        return lines + tags.map { PlainLine.cleaned($0) }
    }

    private static func byline(of article: Article) -> String {
        var byline = [article.source.name]
        if let category = article.category { byline.append(category.rawValue) }
        if let published = article.published { byline.append(TimeText.local(published)) }
        if let author = article.author { byline.append("by \(author)") }
        if let edited = article.edited { byline.append("edited \(TimeText.local(edited))") }
        if !article.alsoIn.isEmpty { byline.append("also in \(article.alsoIn.joined(separator: ", "))") }
        return byline.joined(separator: " · ")
    }
}
