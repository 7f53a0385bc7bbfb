import ArgumentParser
import Foundation
import News
import Refresh
import Store

/// `tagline find`: looks for the feeds of an address for the reader, which must not wait for the network nor read what
/// strangers send. See ``FinderLine`` for what is said.
struct FindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: "Find the feeds of an address, for a program.", shouldDisplay: false)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("The address.", valueName: "address"))
    var address: String

    func run() throws {
        let store = try storeOptions.openOrMake()
        let configuration = storeOptions.configuration()
        store.use(configuration.tagRules)
        defer { store.close() }
        let output = StandardOutput(whenClosed: .ends)
        func tell(_ line: FinderLine) throws {
            try output.writeLine(line.line)
            try output.flush()
        }
        let found: [FoundFeed]
        do {
            try configuration.checkFetching()
            found = try FeedFinder(preferences: configuration.preferences).feeds(
                at: try configuration.meaning(of: address), followed: try store.feeds())
        } catch {
            return try tell(.failed(PlainLine.shown("\(error)")))
        }
        for feed in found { try tell(.feed(FoundFeedLine(feed))) }
        try tell(.found(found.count))
        guard let answer = readLine() else { return }
        let numbers = answer.split(separator: " ").compactMap { Int($0) }.filter { found.indices.contains($0) }
        do {
            for number in numbers {
                let feed = found[number]
                guard let result = try feed.follow(in: store) else { continue }
                let followed = try store.feeds().first { $0.id == result.id }
                try tell(
                    .followed(
                        FollowedLine(
                            id: result.id.rawValue, title: followed?.title ?? feed.title,
                            source: followed?.source.name ?? feed.title, newArticles: result.articles.new)))
            }
            try tell(.ended)
        } catch let error as StoreError {
            try tell(.failed(PlainLine.shown("\(error)")))
        }
    }
}
