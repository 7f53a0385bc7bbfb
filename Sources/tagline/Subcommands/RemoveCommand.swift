import ArgumentParser
import News
import Store

/// `tagline remove`: follow a feed no longer.
struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Follow a feed no longer.",
        discussion: """
            Its articles go with it, except starred ones and those that another feed has, too. For a month \
            tagline feeds restore brings all of it back; should you follow it later, what was read is still read.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("Addresses or names, as feeds prints them.", valueName: "feed"))
    var addresses: [String]

    func run() throws {
        guard let store = try storeOptions.openExisting() else { throw ExitCode.failure }
        let feeds = try store.feeds(named: addresses)
        let output = StandardOutput()
        for feed in feeds {
            let before = try store.counts(of: .everything).total
            try store.save(.feeds([FeedChange(feed.id, title: feed.title, .followed(false))]))
            let count = max(before - (try store.counts(of: .everything).total), 0)
            try output.writeLine(PlainLine.shown("\(feed.title): \(Counted.text(count, "article")) removed"))
            if feed.address.lowercased().hasPrefix("exec:") {
                try output.writeLine("It is followed again as long as config.toml has it.")
            }
        }
        try output.flush()
        store.close()
    }
}
