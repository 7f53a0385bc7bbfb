import ArgumentParser
import News
import Store

/// `tagline remove`: follow a feed no longer.
struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Follow a feed no longer.",
        discussion: """
            Its articles go with it, except starred ones and those that another feed has, too. Should you follow it again, \
            what was read is still read.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("Addresses, as feeds prints them.", valueName: "address"))
    var addresses: [String]

    func run() throws {
        guard let store = try storeOptions.openExisting() else { throw ExitCode.failure }
        let feeds = try store.feeds(named: addresses)
        let output = StandardOutput()
        for feed in feeds {
            let count = try store.unsubscribe(feed.id)
            try output.writeLine(PlainLine.cleaned("\(feed.title): \(Counted.text(count, "article")) removed"))
            if feed.address.lowercased().hasPrefix("exec:") {
                try output.writeLine("It is followed again as long as config.toml has it.")
            }
        }
        try output.flush()
        store.close()
    }
}

extension Store {
    /// The feeds with these addresses, in their order.
    ///
    /// - Throws: ``Failure`` for the first address that is not followed; `StoreError`.
    func feeds(named addresses: [String]) throws -> [Feed] {
        let feeds = try feeds()
        return try addresses.map { address in
            // As it stands first: a command of the configuration has an address of its own kind.
            if let feed = feeds.first(where: { $0.address == address }) { return feed }
            let absolute = try FeedAddress.absolute(address)
            guard let feed = feeds.first(where: { $0.address == absolute }) else {
                throw Failure("\(address) is not followed; tagline feeds prints what is")
            }
            return feed
        }
    }
}
