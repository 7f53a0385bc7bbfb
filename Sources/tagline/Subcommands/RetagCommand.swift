import ArgumentParser
import Foundation
import Refresh
import Store

/// `tagline retag`: tags of the articles that are there.
struct RetagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retag",
        abstract: "Tag the articles that are there again.",
        discussion: """
            That is done by itself, in the background, after an update of the program and when the [[tag]] rules of the \
            configuration have changed; this does it now. Readers and refreshes go on meanwhile, what was done by hand \
            stays, and when it is cut short the next time goes on from there.
            """)

    @OptionGroup var storeOptions: StoreOptions

    @Flag(help: "Tag all of them, also those that have the tags of this version.")
    var all = false

    @Flag(name: .shortAndLong, help: "Print failures only.")
    var quiet = false

    func run() throws {
        let worker = Supervisor.worker()
        guard let store = try storeOptions.openExisting() else { return }
        let configuration = storeOptions.configuration()
        guard configuration.knowsTagRules else {
            throw Failure("the [[tag]] rules in the configuration cannot be read; the tags stay as they are")
        }
        store.use(configuration.tagRules)
        if let fallen = try FallenItems.prepare(store, for: worker) { StandardError.writeLine(fallen.line) }
        if all, worker.number == 0 { try store.forgetTagging() }
        let bar = ProgressBar(isShown: !quiet)
        let isNeeded = try TagUpkeep.isNeeded(store)
        try TagUpkeep.run(store, progress: { done, total in bar.show(done: done, total: total) })
        bar.clear()
        if !quiet {
            let output = StandardOutput()
            try output.writeLine(isNeeded ? "All articles are tagged." : "All articles were tagged already.")
            try output.flush()
        }
        store.close()
    }
}
