import ArgumentParser
import Foundation
import News
import Refresh
import Store

/// `tagline add`: follow a feed.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Follow a feed.",
        discussion: """
            The feed is fetched at once; what cannot be fetched, or is no feed, is not followed. --unchecked follows an \
            address without asking it, for use without a network.

              tagline add https://example.org/feed.xml
              tagline add ~/news/feed.xml
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("The feed's address, or a file's path.", valueName: "address"), completion: .file())
    var address: String

    @Option(help: ArgumentHelp("Call it so, instead of by its own title.", valueName: "name"))
    var title: String?

    @Option(help: ArgumentHelp("Put it into a folder; folder/folder nests.", valueName: "folder"))
    var folder: String?

    @Flag(help: "Do not fetch it now.")
    var unchecked = false

    func run() throws {
        let store = try storeOptions.openOrMake()
        let subscription = Subscription(
            address: try FeedAddress.absolute(address), title: title,
            folders: folder?.split(separator: "/").map(String.init) ?? [])
        let summary = try store.subscribe([subscription])
        guard let id = summary.added.first else { throw Failure("\(subscription.address) is followed already") }
        let output = StandardOutput()
        if unchecked {
            try output.writeLine("Following \(PlainLine.cleaned(subscription.address)); tagline refresh fetches it.")
            return try output.flush()
        }
        let newCount: Int
        do {
            newCount = try fetch(id, into: store)
        } catch RefreshError.anotherRuns {
            // Not a reason to turn the user away: the feed is followed, and is fetched next time.
            try output.writeLine(
                "Following \(PlainLine.cleaned(subscription.address)); another refresh is running, the next fetches it."
            )
            return try output.flush()
        } catch {
            _ = try store.unsubscribe(id)
            throw Failure("\(subscription.address) is not followed: \(error)")
        }
        let name = try store.feeds().first { $0.id == id }?.title ?? subscription.address
        try output.writeLine(PlainLine.cleaned("Following \(name): \(Counted.text(newCount, "article"))"))
        try output.flush()
        store.close()
    }

    /// Fetches the feed and returns how many articles it brought.
    private func fetch(_ id: FeedID, into store: Store) throws -> Int {
        var failure: String?
        let summary = try Refresher(store: store).run(.feeds([id])) { event in
            if case .failed(_, let reason) = event { failure = reason }
        }
        if let failure { throw Failure(failure) }
        return summary.articles.new
    }
}

/// What somebody means who types where a feed is.
enum FeedAddress {
    /// The absolute address of a web address, with or without its scheme, or of a file.
    ///
    /// - Throws: ``Failure`` for schemes that are not fetched.
    static func absolute(_ text: String) throws(Failure) -> String {
        let text = text.trimmingCharacters(in: .whitespaces)
        guard !text.isEmpty else { throw Failure("an address is needed: tagline add https://example.org/feed.xml") }
        // Browsers once wrote feed: before or instead of http:.
        if text.lowercased().hasPrefix("feed:") {
            let rest = text.dropFirst(5)
            return try absolute(String(rest.hasPrefix("//") ? rest.dropFirst(2) : rest))
        }
        let scheme = text.prefix { $0.isLetter || $0.isNumber || $0 == "+" }.lowercased()
        if text.dropFirst(scheme.count).hasPrefix("://") {
            guard ["http", "https", "file"].contains(scheme) else {
                throw Failure("\(text): only http, https and file addresses are fetched")
            }
            return text
        }
        if text.hasPrefix("/") || text.hasPrefix(".") || text.hasPrefix("~") || access(text, F_OK) == 0 {
            return URL(fileURLWithPath: (text as NSString).expandingTildeInPath).absoluteURL.absoluteString
        }
        return "https://" + text
    }
}
