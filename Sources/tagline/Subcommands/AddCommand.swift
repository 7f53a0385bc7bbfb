import ArgumentParser
import FeedParser
import Foundation
import News
import Refresh
import Store

/// `tagline add`: follow something.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Follow a site, a channel, a profile, a feed: any web address.",
        usage: "tagline add [<options>] <address>",
        discussion: """
            Finds the feeds of an address, follows the feed, and reads its first articles. Where there are several feeds \
            you are asked which; scripts answer beforehand with --first, --all or --feed. Feeds that you follow already \
            are named, and stay as they are. A feed that cannot be fetched is not followed; without a network, \
            --unchecked follows a feed's own address as it stands.

              tagline add example.org                              a site
              tagline add https://example.org/2026/05/a-story      a site, by one of its articles
              tagline add youtube.com/@name                        a channel; a playlist
              tagline add r/swift                                  a subreddit
              tagline add github.com/owner/repository              its releases, commits, tags
              tagline add @name@mastodon.example                   a profile; /tags/birds of a server
              tagline add ~/news/feed.xml                          a file
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(
        help: ArgumentHelp("An address, with or without https://, or a file's path.", valueName: "address"),
        completion: .file())
    var address: String

    @Flag(help: "Of several feeds, follow the first, which is the likeliest.")
    var first = false

    @Flag(help: "Of several feeds, follow all but those of comments.")
    var all = false

    @Option(help: ArgumentHelp("Of several feeds, follow that number of the list; may be repeated.", valueName: "n"))
    var feed: [Int] = []

    @Option(help: ArgumentHelp("Call it so, instead of by its own title.", valueName: "name"))
    var title: String?

    @Option(help: ArgumentHelp("Put it into a folder; folder/folder nests.", valueName: "folder"))
    var folder: String?

    @Flag(help: "Do not fetch it now; the address is a feed's own.")
    var unchecked = false

    func validate() throws {
        if [first, all, !feed.isEmpty].count(where: \.self) > 1 {
            throw ValidationError("--first, --all and --feed exclude each other")
        }
        if title != nil, all || feed.count > 1 { throw ValidationError("--title names one feed, not several") }
    }

    func run() throws {
        let store = try storeOptions.openOrMake()
        let configuration = storeOptions.configuration()
        store.use(configuration.tagRules)
        defer { store.close() }
        let output = StandardOutput()
        if unchecked {
            let own = configuration.feed(at: address).flatMap { $0.command == nil ? nil : $0.address }
            return try follow(own ?? FeedAddress.absolute(address), in: store, output)
        }
        try configuration.checkFetching()
        let found: [FoundFeed]
        do {
            let written = try configuration.meaning(of: address) { access($0, F_OK) == 0 }
            found = try FeedFinder(preferences: configuration.preferences).feeds(
                at: written, followed: try store.feeds())
        } catch let error as WrittenAddress.Problem {
            throw Failure("\(WrittenAddress.shown(address)): \(error)")
        } catch let error as FindFailure {
            let hint =
                error.isUnreachable && address.contains("/")
                ? "\nFor a feed's own address, --unchecked follows it all the same." : ""
            throw Failure("\(address) is not followed: \(error)\(hint)")
        }
        let chosen = try choose(from: FeedOffer(feeds: found), output)
        // What is followed already keeps nothing else from being followed.
        var known: [String] = []
        for index in chosen {
            if let words = try follow(found[index], in: store, output) { known.append(words) }
        }
        try output.flush()
        if !chosen.isEmpty, known.count == chosen.count { throw Failure(known.joined(separator: "\n")) }
        for words in known { StandardError.writeLine(PlainLine.shown(words)) }
    }

    /// The places of the feeds to follow.
    private func choose(from offer: FeedOffer, _ output: StandardOutput) throws -> [Int] {
        if !feed.isEmpty {
            guard let numbers = offer.choice(feed.map(String.init).joined(separator: " ")) else {
                throw Failure("there are \(Counted.text(offer.feeds.count, "feed")), numbered from 1")
            }
            return numbers
        }
        if first { return Array(offer.all.prefix(1)) }
        if all { return offer.all }
        if let only = offer.only { return [only] }
        if offer.all.allSatisfy({ offer.feeds[$0].followed != nil }) { return offer.all }
        try output.writeLine(PlainLine.shown("\(address) has \(offer.feeds.count) feeds:"))
        for line in offer.lines(now: Date()) { try output.writeLine(line) }
        try output.flush()
        guard isatty(0) == 1, output.isTerminal else {
            throw Failure("say which to follow: --first, --all or --feed with a number")
        }
        return try ask(offer)
    }

    /// Asks until the answer is one.
    private func ask(_ offer: FeedOffer) throws -> [Int] {
        while true {
            let first = offer.firstNew.map { $0 == 0 ? "the first" : "\($0 + 1)" } ?? "the first"
            StandardError.write("Which? (numbers, all; Enter takes \(first), q none) ")
            guard let answer = readLine(), answer.trimmingCharacters(in: .whitespaces) != "q" else {
                throw ExitCode.failure
            }
            if let choice = offer.choice(answer) { return choice }
            StandardError.writeLine(
                "“\(PlainLine.cleaned(answer))” is none of the list: its numbers are 1 to \(offer.feeds.count), with spaces between."
            )
        }
    }

    private var folders: [String] { FolderPath.folders(in: folder ?? "") }

    /// Follows a feed, or says in words that it is followed already.
    private func follow(_ found: FoundFeed, in store: Store, _ output: StandardOutput) throws -> String? {
        let followed = found.followed
        if let followed, feed.isEmpty { return Self.known(followed.address, followed.title) }
        guard let result = try found.follow(in: store, title: title, folders: folders) else {
            return Self.known(followed?.address ?? found.address, followed?.title ?? found.address)
        }
        let articles = Counted.text(result.articles.new, "article")
        try output.writeLine(PlainLine.shown("Following \(title ?? found.title): \(articles)"))
        if let problem = result.problem {
            try output.flush()
            StandardError.writeLine(PlainLine.shown("\(found.address): \(problem)"))
        }
        return nil
    }

    private static func known(_ address: String, _ title: String) -> String {
        "\(address) is followed already\(title == address ? "" : " (\(title))")"
    }

    /// Follows an address that nobody has asked.
    private func follow(_ address: String, in store: Store, _ output: StandardOutput) throws {
        let summary = try store.subscribe([Subscription(address: address, title: title, folders: folders)])
        guard !summary.added.isEmpty else { throw Failure("\(address) is followed already") }
        try output.writeLine("Following \(PlainLine.shown(address)); tagline refresh fetches it.")
        try output.flush()
    }
}

/// What somebody means who types a feed's own address.
enum FeedAddress {
    /// The absolute address of a web address, with or without its scheme, or of a file.
    ///
    /// - Throws: ``Failure`` for what is none, and for schemes that are not fetched.
    static func absolute(_ text: String) throws(Failure) -> String {
        do throws(WrittenAddress.Problem) {
            let written = try WrittenAddress(text) { access($0, F_OK) == 0 }
            return written.addresses.first ?? text
        } catch {
            throw Failure("\(WrittenAddress.shown(text)): \(error)")
        }
    }
}
