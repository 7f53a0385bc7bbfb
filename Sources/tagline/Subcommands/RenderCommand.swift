import ArgumentParser
import FeedParser
import Foundation
import News
import Reader
import Store
import Terminal

/// `tagline render`: what the article pane would show.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Print an article as the article pane sets it.",
        discussion: """
              tagline render --width 60 13553464096
              tagline extract --json page.html | jq -r .html | tagline render -

            A number is that of an article (./123 is a file). Of a file of HTML all text is set (of a very long one the \
            beginning, and that is said); extract finds the article in it.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Option(
        name: .shortAndLong, help: "Columns; without it as many as the terminal has, at most 80.")
    var width: Int?

    @Option(help: ArgumentHelp("Where the file was found; relative addresses count from it.", valueName: "address"))
    var url: String?

    @Argument(
        help: ArgumentHelp("An article’s number, a file of HTML, or - for standard input.", valueName: "file-or-id"))
    var article: String

    func validate() throws {
        if let width, !(2...10_000).contains(width) { throw ValidationError("--width is a number from 2 to 10000") }
    }

    func run() throws {
        let output = StandardOutput(whenClosed: .ends)
        let width = width ?? (output.isTerminal ? min(TerminalWidth.columns, 80) : 80)
        for line in try lines(width: width) { try output.writeLine(PlainLine.cleaned(line)) }
        try output.flush()
    }

    private func lines(width: Int) throws -> [String] {
        if let number = Int64(article) {
            guard let store = try storeOptions.openExisting() else { throw ExitCode.failure }
            guard let found = try store.article(ArticleID(rawValue: number)) else {
                throw Failure("there is no article \(number); tagline list prints the numbers")
            }
            return ArticlePrint.lines(
                of: ArticleText.document(of: found), width: width, now: Date(), timeZone: .current)
        }
        let bytes = try InputFile.page(of: article)
        if let kind = PageBytes.kindOfOther(bytes) { throw Failure("\(article) is \(kind) and no HTML") }
        return ArticlePrint.lines(of: HTMLBlocks.blocks(of: bytes, base: url), width: width)
    }
}
