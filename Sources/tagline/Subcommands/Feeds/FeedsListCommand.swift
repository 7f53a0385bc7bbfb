import ArgumentParser
import Foundation
import News
import Reader
import Store
import Terminal

/// `tagline feeds list`, or just `tagline feeds`.
struct FeedsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Print the feeds you follow, those in trouble first.",
        discussion: """
            A line each: unread and all articles, how long ago it last answered well, when it is asked next, title, \
            address; feeds that failed when they were last fetched have the reason below, and articles that ended the \
            program and are left out. --json prints one object a \
            line: address, title, source, homePage, folders, tags, sample, articles, unread, lastFetch, lastSuccess, \
            nextFetch, failure, failingSince, failures, paused ("user", "gone" or null), \
            leftOut.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Flag(help: "Print a JSON object a line.")
    var json = false

    func run() throws {
        guard let store = try storeOptions.openExisting() else { return }
        let output = StandardOutput(whenClosed: .ends)
        let feeds = try store.feeds().sortedByTrouble()
        let titleWidth = min(feeds.map { CellText.width($0.title) }.max() ?? 0, 40)
        let now = Date()
        let setAside = Dictionary(grouping: try store.setAsideItems()) { FeedID(rawValue: $0.item.feed) }
        for feed in feeds {
            let leftOut = setAside[feed.id]?.map(\.words) ?? []
            if json {
                try output.write(line(of: feed, leftOut: leftOut))
                continue
            }
            try print(feed, titleWidth, now, output)
            for words in leftOut {
                try output.writeLine(String(repeating: " ", count: 32) + "left out: " + PlainLine.shown(words))
            }
        }
        try output.flush()
    }

    private func print(_ feed: Feed, _ titleWidth: Int, _ now: Date, _ output: StandardOutput) throws {
        let title = CellText.truncated(feed.title, to: titleWidth)
        let padding = String(repeating: " ", count: titleWidth - CellText.width(title))
        let counts = padded("\(feed.unreadCount)", 6) + " of " + padded("\(feed.articleCount)", 6)
        let times =
            padded(FeedWords.lastSuccess(of: feed, at: now), 6) + padded(FeedWords.nextFetch(of: feed, at: now), 8)
        let sample = feed.isSample ? "  (sample edition)" : ""
        try output.writeLine("\(counts)\(times)  \(title)\(padding)  \(PlainLine.shown(feed.address))\(sample)")
        if let problem = FeedWords.problem(of: feed, at: now) {
            try output.writeLine(String(repeating: " ", count: 32) + "failed: " + PlainLine.shown(problem))
        }
    }

    private func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(width - text.count, 0)) + text
    }

    private func line(of feed: Feed, leftOut: [String]) -> [UInt8] {
        var line = JSONLine()
        line.add("address", ShownAddress.text(feed.address))
        line.add("title", feed.title)
        line.add("source", feed.source.name)
        line.add("homePage", feed.homePage)
        line.add("folders", feed.folders)
        line.add("tags", feed.tags.map(\.name))
        line.add("sample", feed.isSample)
        line.add("articles", Int64(feed.articleCount))
        line.add("unread", Int64(feed.unreadCount))
        line.add("lastFetch", feed.lastFetch)
        line.add("lastSuccess", feed.lastSuccess)
        line.add("nextFetch", feed.schedule.nextFetch)
        line.add("failure", feed.failure.map(ShownAddress.text))
        line.add("failingSince", feed.schedule.failingSince)
        line.add("failures", Int64(feed.schedule.failures))
        line.add("paused", feed.schedule.pause?.rawValue)
        line.add("leftOut", leftOut.map(ShownAddress.text))
        line.end()
        return line.bytes
    }
}
