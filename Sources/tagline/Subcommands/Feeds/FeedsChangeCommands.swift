import ArgumentParser
import Foundation
import News
import Store

/// `tagline feeds rename`.
struct FeedsRenameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Give a feed a name of your own; without one, its own again.")

    @OptionGroup var storeOptions: StoreOptions
    @Argument(help: ArgumentHelp("Its address or name.", valueName: "feed")) var feed: String
    @Argument(help: ArgumentHelp("The new name.", valueName: "name")) var name: String?

    func run() throws {
        try storeOptions.change([feed]) { feed in .renamed(from: feed.givenTitle, to: name) }
    }
}

/// `tagline feeds move`.
struct FeedsMoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Put a feed into a folder; without one, out of it.")

    @OptionGroup var storeOptions: StoreOptions
    @Argument(help: ArgumentHelp("Its address or name.", valueName: "feed")) var feed: String
    @Argument(
        help: ArgumentHelp("The folder; folder/folder nests, \\/ is a slash in a name.", valueName: "folder"))
    var folder: String?

    func run() throws {
        let folders = FolderPath.folders(in: folder ?? "")
        try storeOptions.change([feed]) { feed in .moved(from: feed.folders, to: folders) }
    }
}

/// `tagline feeds tag`.
struct FeedsTagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag", abstract: "Tag all articles of a feed, those to come, too; without tags, no longer.")

    @OptionGroup var storeOptions: StoreOptions
    @Argument(help: ArgumentHelp("Its address or name.", valueName: "feed")) var feed: String
    @Argument(help: ArgumentHelp("Tags, with or without #.", valueName: "tag")) var tags: [String] = []

    func run() throws {
        let tags = try tags.map { text in
            guard let tag = Tag(text) else { throw Failure("“\(text)” is not a tag") }
            return tag
        }
        try storeOptions.change([feed]) { feed in .tagged(from: feed.tags, to: tags) }
    }
}

/// `tagline feeds pause`.
struct FeedsPauseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Fetch feeds no longer, and keep what they brought.")

    @OptionGroup var storeOptions: StoreOptions
    @Argument(help: ArgumentHelp("Addresses or names.", valueName: "feed")) var feeds: [String]

    func run() throws { try storeOptions.change(feeds) { _ in .paused(true) } }
}

/// `tagline feeds resume`.
struct FeedsResumeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Fetch feeds again that were paused, or whose server said that they are gone.")

    @OptionGroup var storeOptions: StoreOptions
    @Argument(help: ArgumentHelp("Addresses or names.", valueName: "feed")) var feeds: [String]

    func run() throws { try storeOptions.change(feeds) { _ in .paused(false) } }
}

/// `tagline feeds address`.
struct FeedsAddressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "address", abstract: "Correct a feed's address; its articles and marks stay.")

    @OptionGroup var storeOptions: StoreOptions
    @Argument(help: ArgumentHelp("Its address or name.", valueName: "feed")) var feed: String
    @Argument(help: ArgumentHelp("The feed's new address.", valueName: "address")) var address: String

    func run() throws {
        guard let store = try storeOptions.openExisting() else { throw ExitCode.failure }
        defer { store.close() }
        let address = try FeedAddress.absolute(address)
        for feed in try store.feeds(named: [feed]) {
            let change = FeedChange(feed.id, title: feed.title, .addressed(from: feed.address, to: address))
            guard try store.save(.feeds([change])) != .feeds([]) || feed.address == address else {
                throw Failure("\(ShownAddress.text(address)) is followed already")
            }
            StandardError.writeLine("\(feed.title) is at \(address) from now on; tagline refresh fetches it")
        }
    }
}

/// `tagline feeds restore`.
struct FeedsRestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Follow feeds again that were removed within the last month, with their articles.",
        discussion: "Without a name it prints what can be restored.")

    @OptionGroup var storeOptions: StoreOptions
    @Argument(help: ArgumentHelp("Addresses or names.", valueName: "feed")) var feeds: [String] = []

    func run() throws {
        guard let store = try storeOptions.openExisting() else { throw ExitCode.failure }
        defer { store.close() }
        let output = StandardOutput()
        let removed = try store.removedFeeds()
        if feeds.isEmpty {
            for feed in removed {
                let count = Counted.text(feed.articleCount, "article")
                try output.writeLine(
                    PlainLine.shown(
                        "\(TimeText.local(feed.removed))  \(feed.title), \(count)  \(feed.address)"))
            }
            return try output.flush()
        }
        for name in feeds {
            let address = try? FeedAddress.absolute(name)
            let key = FoldedText.key(of: name)
            guard
                let feed = removed.first(where: {
                    $0.address == name || $0.address == address || FoldedText.key(of: $0.title) == key
                })
            else { throw Failure("\(name) was not removed within the last month") }
            try store.save(.feeds([FeedChange(feed.id, title: feed.title, .followed(true))]))
            try output.writeLine(PlainLine.shown("Following \(feed.title) again"))
        }
        try output.flush()
    }
}

extension StoreOptions {
    /// Makes a change of each of some feeds, and says what was done.
    fileprivate func change(_ names: [String], _ kind: (Feed) throws -> FeedChange.Kind) throws {
        guard let store = try openExisting() else { throw ExitCode.failure }
        defer { store.close() }
        let output = StandardOutput()
        for feed in try store.feeds(named: names) {
            let change = FeedChange(feed.id, title: feed.title, try kind(feed))
            try store.save(.feeds([change]))
            let words = change.words
            try output.writeLine(PlainLine.shown(words.prefix(1).uppercased() + words.dropFirst()))
        }
        try output.flush()
    }
}
