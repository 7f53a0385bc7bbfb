import ArgumentParser
import Foundation
import News
import Store

/// `tagline clean`: let old articles go.
struct CleanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Remove old articles, as the configuration or the options say.",
        discussion: """
            Without limits everything is kept, for ever. Limits stand in config.toml, for all feeds and for single ones; \
            tagline refresh then cleans by itself, a little each time:

              [keep]
              time = "90 days"       # since an article came
              articles = 500         # of each feed, the newest
              unread = true          # keep what is unread beyond the limits (the default)
              starred = true         # and what is starred,
              tagged = true          # and what was tagged by hand

              [[feed]]
              address = "https://example.org/feed.xml"
              keep-time = "forever"  # keep-articles = 0 likewise

            A feed that fails, or came without any article, keeps what it had. What is removed stays away while its feed \
            still shows it.

              tagline clean --dry-run
              tagline clean --older-than "1 year" --dry-run
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Option(help: ArgumentHelp("Remove what came longer ago, in place of the configured time.", valueName: "time"))
    var olderThan: String?

    @Option(help: ArgumentHelp("Keep so many of each feed, in place of the configured number.", valueName: "number"))
    var newest: Int?

    @Flag(help: "Say what would go, and remove nothing.")
    var dryRun = false

    func validate() throws {
        if let newest, newest < 1 { throw ValidationError("--newest is a number of articles, 1 or more") }
        if let olderThan {
            guard let time = WrittenTime.duration(olderThan), time >= .seconds(86_400) else {
                throw ValidationError("--older-than is a length of time, a day or more: \"90 days\"")
            }
        }
    }

    func run() throws {
        let configuration = storeOptions.configuration()
        guard let store = try storeOptions.openExisting() else { return }
        let output = StandardOutput()
        let keeping = Keeping(configuration)
        if let obstacle = keeping.obstacle { throw Failure("\(obstacle); nothing is removed until it is right") }
        var total = 0
        var hasLimit = false
        for feed in try store.feeds() where !feed.isSample {
            var rule = keeping.rule(for: feed)
            let keepsEverything = configuration.feed(at: feed.address)?.keepsEverything == true
            if keepsEverything {
                StandardError.writeLine("\(feed.title): what the configuration keeps of it has mistakes; all is kept")
                continue
            }
            if let olderThan { rule.time = WrittenTime.duration(olderThan) }
            if let newest { rule.articles = newest }
            hasLimit = hasLimit || !rule.hasNoLimit
            let count = try store.clean(feed.id, by: rule, isDryRun: dryRun)
            total += count
            guard count > 0 else { continue }
            try output.writeLine(PlainLine.shown("\(count) of \(feed.articleCount)  \(feed.title)"))
            try output.flush()
        }
        if !dryRun, total > 0 { try store.returnSpace(afterRemoving: total) }
        let verb = dryRun ? "would be removed" : "removed"
        let hint = hasLimit ? "" : " Everything is kept: neither config.toml nor an option sets a limit (--help)."
        try output.writeLine("\(Counted.text(total, "article")) \(verb).\(hint)")
        try output.flush()
        store.close()
    }
}
