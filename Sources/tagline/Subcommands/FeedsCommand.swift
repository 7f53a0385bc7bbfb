import ArgumentParser
import News
import Store
import Terminal

/// `tagline feeds`: what is followed, and how it fares.
struct FeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "Print the feeds you follow.",
        discussion: """
            A line each: unread and all articles, title, address; feeds that failed when they were last fetched have the \
            reason below. --json prints one object a line: address, title, source, homePage, folders, sample, articles, \
            unread, lastFetch, lastSuccess, failure.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Flag(help: "Print a JSON object a line.")
    var json = false

    func run() throws {
        guard let store = try storeOptions.openExisting() else { return }
        let output = StandardOutput(whenClosed: .ends)
        let feeds = try store.feeds()
        let titleWidth = min(feeds.map { CellText.width($0.title) }.max() ?? 0, 40)
        for feed in feeds {
            if json { try output.write(line(of: feed)) } else { try print(feed, titleWidth, output) }
        }
        try output.flush()
    }

    private func print(_ feed: Feed, _ titleWidth: Int, _ output: StandardOutput) throws {
        let title = CellText.truncated(feed.title, to: titleWidth)
        let padding = String(repeating: " ", count: titleWidth - CellText.width(title))
        let counts = padded("\(feed.unreadCount)", 6) + " of " + padded("\(feed.articleCount)", 6)
        let sample = feed.isSample ? "  (sample edition)" : ""
        try output.writeLine("\(counts)  \(title)\(padding)  \(PlainLine.cleaned(feed.address))\(sample)")
        if let failure = feed.failure {
            try output.writeLine(String(repeating: " ", count: 18) + "failed: " + PlainLine.cleaned(failure))
        }
    }

    private func padded(_ number: String, _ width: Int) -> String {
        String(repeating: " ", count: max(width - number.count, 0)) + number
    }

    private func line(of feed: Feed) -> [UInt8] {
        var line = JSONLine()
        line.add("address", feed.address)
        line.add("title", feed.title)
        line.add("source", feed.source.name)
        line.add("homePage", feed.homePage)
        line.add("folders", feed.folders)
        line.add("sample", feed.isSample)
        line.add("articles", Int64(feed.articleCount))
        line.add("unread", Int64(feed.unreadCount))
        line.add("lastFetch", feed.lastFetch)
        line.add("lastSuccess", feed.lastSuccess)
        line.add("failure", feed.failure)
        line.end()
        return line.bytes
    }
}
