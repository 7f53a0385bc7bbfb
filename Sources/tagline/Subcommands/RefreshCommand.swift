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
            Without an address it fetches what is due: each feed has a time of its own, between a quarter of an hour and a \
            day, by how often it has news and by what its server asks for. --all does not wait for that, but leaves servers \
            alone that asked for it; a feed that is named is fetched in any case.

            Returns when all is fetched; readers that are open announce what came. ^C stops it, and what came stays. A feed \
            that fails has a line with the reason on standard error, and makes the exit status 1.

              tagline timer install                      # have it run by itself
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Argument(help: ArgumentHelp("Fetch these only; addresses as feeds prints them.", valueName: "address"))
    var addresses: [String] = []

    @Flag(help: "Fetch all, also those that are not due.")
    var all = false

    @Flag(help: "Read feeds anew, also those that have not changed (after a change of their filter).")
    var anew = false

    @Flag(name: .shortAndLong, help: "Print failures only.")
    var quiet = false

    @Flag(help: ArgumentHelp("Print what happens as lines for a program; see RefreshProgress.", visibility: .hidden))
    var progressLines = false

    /// How long it may go on for the tags of older articles; the next refresh goes on from there.
    private static let upkeepTime = Duration.seconds(20)

    @Flag(
        help: ArgumentHelp("Leave servers alone that ask for it, also for feeds that are named.", visibility: .hidden))
    var heedServers = false

    func validate() throws {
        if all, !addresses.isEmpty { throw ValidationError("--all fetches all; an address would not change that") }
    }

    func run() throws {
        let worker = Supervisor.worker(store: storeOptions.resolvedPath)
        let configuration = storeOptions.configuration()
        let output = StandardOutput()
        do { try configuration.checkFetching() } catch {
            if progressLines { tell(.stopped(reason: "\(error)"), on: output) }
            throw error
        }
        guard let store = try openStore(configuration) else { return }
        store.use(configuration.tagRules)
        var options = RefreshOptions(configuration)
        options.worker = worker
        options.ignoresCopies = anew
        options.heedsServersAlways = heedServers
        let refresher = Refresher(store: store, options: options)
        let stop = StopSignals {
            worker.record?.noteStop()
            refresher.cancel()
        }
        worker.record?.handleStops()
        let failed: Int
        if let fallen = try FallenItems.prepare(store, for: worker) { tell(fallen, on: output) }
        // The tags of older articles may end a worker, too; then all is fetched and told.
        if worker.record?[Place.hasFetched] != 1 {
            let summary = try fetch(refresher, store, output)
            worker.record?[Place.failed] = summary.failed
            worker.record?[Place.hasFetched] = 1
            failed = summary.failed
        } else {
            failed = worker.record?[Place.failed] ?? 0
        }
        if configuration.knowsTagRules {
            try TagUpkeep.run(store, atMost: RefreshCommand.upkeepTime, isCancelled: { stop.received != nil })
        }
        if stop.received == nil { try Keeping(configuration).cleanDaily(store) }
        try store.forgetOldChanges()
        store.close()
        if let number = stop.received { throw ExitCode(128 + number) }
        if failed > 0 { throw ExitCode.failure }
    }

    /// Where a worker leaves what the next one has to know.
    private enum Place {
        static let hasFetched = 10
        static let failed = 11
    }

    private func fetch(
        _ refresher: Refresher, _ store: Store, _ output: StandardOutput
    ) throws -> RefreshSummary {
        let bar = ProgressBar(isShown: !quiet && !progressLines)
        let summary: RefreshSummary
        do {
            summary = try refresher.run(choice(store)) { event in
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
            for line in summary.lines { try output.writeLine(line) }
            try output.flush()
        }
        return summary
    }

    private func tell(_ fallen: FallenItems.SetAside, on output: StandardOutput) {
        if progressLines {
            tell(.failed(address: fallen.feed ?? "", reason: fallen.words), on: output)
        } else {
            StandardError.writeLine(fallen.line)
        }
    }

    /// Feeds that the configuration follows need a store, even where nothing was followed by hand yet.
    private func openStore(_ configuration: Configuration) throws -> Store? {
        configuration.feeds.contains { $0.command != nil }
            ? try storeOptions.openOrMake() : try storeOptions.openExisting()
    }

    private func choice(_ store: Store) throws -> FeedChoice {
        if all { return .all }
        return addresses.isEmpty ? .due : .feeds(Set(try store.feeds(named: addresses).map(\.id)))
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
        case .ended(let summary): self = .ended(newArticles: summary.articles.new, note: summary.leftOut)
        case .flawed, .read, .moved: return nil
        }
    }
}
