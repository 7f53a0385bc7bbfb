import ArgumentParser
import Foundation
import News
import Refresh
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
        let choice: FeedChoice =
            addresses.isEmpty ? .all : .feeds(Set(try store.feeds(named: addresses).map(\.id)))
        let output = StandardOutput()
        let bar = ProgressBar(isShown: !quiet && !progressLines)
        let summary: RefreshSummary
        do {
            summary = try Refresher(store: store).run(choice) { event in
                if progressLines {
                    tell(RefreshProgress(event), on: output)
                } else {
                    show(event, bar)
                }
            }
        } catch {
            bar.clear()
            if progressLines { tell(.stopped(reason: "\(error)"), on: output) }
            throw Failure("\(error)")
        }
        bar.clear()
        if !quiet, !progressLines {
            let failures = summary.failed > 0 ? ", \(summary.failed) failed" : ""
            let articles = Counted.text(summary.articles.new, "new article")
            try output.writeLine("\(Counted.text(summary.feeds, "feed"))\(failures): \(articles)")
            try output.flush()
        }
        store.close()
        if summary.failed > 0 { throw ExitCode.failure }
    }

    private func show(_ event: RefreshEvent, _ bar: ProgressBar) {
        switch event {
        case .progress(let done, let total): bar.show(done: done, total: total)
        case .failed(let feed, let reason):
            bar.clear()
            StandardError.writeLine("\(feed.address): \(reason)")
        case .flawed(let feed, let problems):
            guard !quiet else { return }
            bar.clear()
            ProblemReport.write(problems, of: feed.address)
        case .moved(let feed, let address):
            bar.clear()
            StandardError.writeLine("\(feed.address) has moved for good and is followed at \(address) from now on")
        case .read, .ended: break
        }
    }

    private func tell(_ progress: RefreshProgress?, on output: StandardOutput) {
        guard let progress else { return }
        // Nobody may read any more; the articles are worth fetching all the same.
        try? output.writeLine(progress.line)
        try? output.flush()
    }
}

extension RefreshProgress {
    /// What the reader is told of an event; nil for what it does not show.
    fileprivate init?(_ event: RefreshEvent) {
        switch event {
        case .progress(let done, let total): self = .progress(done: done, total: total)
        case .failed(let feed, let reason): self = .failed(address: feed.address, reason: reason)
        case .ended(let summary): self = .ended(newArticles: summary.articles.new)
        case .flawed, .read, .moved: return nil
        }
    }
}
