import ArgumentParser
import Foundation
import News
import Store

/// `tagline refresh`: fetch what is new; by hand, by a timer, or by the reader.
struct RefreshCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refresh",
        abstract: "Fetch the feeds you follow.",
        discussion: """
            Returns when all is fetched; readers that are open announce what came. A feed that fails has a line with the \
            reason on standard error, and makes the exit status 1.

              */30 * * * *  tagline refresh --quiet      # in a crontab
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("Fetch these only; addresses as feeds prints them.", valueName: "address"))
    var addresses: [String] = []

    @Flag(name: .shortAndLong, help: "Print failures only.")
    var quiet = false

    @Flag(help: ArgumentHelp("Print what happens as lines for a program; see RefreshProgress.", visibility: .hidden))
    var progressLines = false

    func run() throws {
        guard let store = try storeOptions.openExisting() else { return }
        let feeds = addresses.isEmpty ? try store.feeds().filter { !$0.isSample } : try store.feeds(named: addresses)
        let output = StandardOutput()
        let bar = ProgressBar(isShown: !quiet && !progressLines)
        var failed = 0
        var newCount = 0
        try FeedUpdate(store: store).run(feeds) { event in
            if progressLines {
                // Nobody may read any more; the articles are worth fetching all the same.
                try? output.writeLine(event.line)
                try? output.flush()
            }
            switch event {
            case .progress(let done, let total): bar.show(done: done, total: total)
            case .failed(let address, let reason):
                failed += 1
                guard !progressLines else { return }
                bar.clear()
                StandardError.writeLine("\(address): \(reason)")
            case .ended(let newArticles): newCount = newArticles
            }
        }
        bar.clear()
        if !quiet, !progressLines {
            let failures = failed > 0 ? ", \(failed) failed" : ""
            try output.writeLine(
                "\(Counted.text(feeds.count, "feed"))\(failures): \(Counted.text(newCount, "new article"))")
            try output.flush()
        }
        store.close()
        if failed > 0 { throw ExitCode.failure }
    }
}
