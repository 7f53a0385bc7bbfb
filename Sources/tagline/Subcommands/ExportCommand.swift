import ArgumentParser
import FeedParser
import News
import Store

/// `tagline export`: the feeds that are followed, for other readers.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the feeds you follow as OPML.",
        discussion: """
              tagline export > feeds.opml

            Folders are kept; the sample edition is left out.
            """)

    @OptionGroup var storeOptions: StoreOptions

    func run() throws {
        guard let store = try storeOptions.openExisting() else { return }
        let subscriptions = try store.feeds().filter { !$0.isSample }.map { feed in
            Subscription(
                address: feed.address, title: feed.title, homePage: feed.homePage, folders: feed.folders)
        }
        let output = StandardOutput(whenClosed: .ends)
        try output.write(OPML.document(of: subscriptions, title: "Feeds of tagline").utf8)
        try output.flush()
    }
}
