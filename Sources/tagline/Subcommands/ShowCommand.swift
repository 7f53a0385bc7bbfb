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
            try printText(of: article, output)
            try printTags(of: article, try store.tagOrigins(of: article.id), output)
        }
        try output.flush()
    }

    private func printTags(of article: Article, _ origins: TagOrigins, _ output: StandardOutput) throws {
        let lines = TagExplanation.lines(of: article, origins)
        if !lines.isEmpty { try output.writeLine("") }
        for line in lines { try output.writeLine(PlainLine.cleaned(line)) }
    }

    private func printText(of article: Article, _ output: StandardOutput) throws {
        let width = output.isTerminal ? min(TerminalWidth.columns, 80) : nil
        func write(_ text: String) throws {
            guard let width else { return try output.writeLine(PlainLine.cleaned(text, keepsLineBreaks: true)) }
            for line in CellText.wrapped(text, width: width) { try output.writeLine(line) }
        }
        try write(article.title)
        try output.writeLine("")
        var byline = [article.source.name]
        if let category = article.category { byline.append(category.rawValue) }
        if let published = article.published { byline.append(TimeText.local(published)) }
        if let author = article.author { byline.append("by \(author)") }
        if let edited = article.edited { byline.append("edited \(TimeText.local(edited))") }
        if !article.alsoIn.isEmpty { byline.append("also in \(article.alsoIn.joined(separator: ", "))") }
        try write(byline.joined(separator: " · "))
        if !article.tags.isEmpty { try write(article.tags.map(\.description).joined(separator: " ")) }
        if let url = article.url { try output.writeLine(PlainLine.cleaned(url)) }
        try output.writeLine("")
        let text = PlainDocument.text(of: ArticleText.blocks(of: article))
        try write(text.isEmpty ? "The feed gives no text for this article." : text)
        for enclosure in article.enclosures {
            try output.writeLine(PlainLine.cleaned("\n" + enclosure.url, keepsLineBreaks: true))
        }
    }
}
