import Basics
import Foundation
import Refresh
import Store

/// Brings the tags of the articles that are there up to date: with the user's rules, and with this version of the
/// tagger. It can be cut short at any moment; the next time goes on from there.
enum TagUpkeep {
    /// Does what there is to do, for no longer than `time`.
    static func run(
        _ store: Store, atMost time: Duration? = nil, isCancelled: () -> Bool = { false },
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws {
        let end = time.map { ContinuousClock.now + $0 }
        func isOver() -> Bool { isCancelled() || end.map { .now >= $0 } ?? false }
        // First, since it is short, and somebody has just written a rule and wants to see it.
        try store.applyRules(text: ArticleMaker.taggingText, isCancelled: isOver)
        try store.upgradeSearch(isCancelled: isOver)
        try store.retag(text: ArticleMaker.taggingText, isCancelled: isOver, progress: progress)
    }

    /// Whether there is anything to do.
    static func isNeeded(_ store: Store) throws -> Bool {
        let needsRules = try store.needsRulesApplied()
        let needsUpgrade = try store.needsSearchUpgrade()
        return try needsRules || needsUpgrade || store.needsRetagging()
    }

    /// Does it in a process of its own, beside a reader; nil when there is nothing to do.
    static func startBeside(_ store: Store) -> ChildProcess? {
        guard !store.isInMemory, (try? isNeeded(store)) == true else { return nil }
        return try? ChildProcess.start(
            ChildProcess.ownProgram, ["retag", "--store", store.path, "--quiet"], input: .nothing, output: .nothing,
            error: .nothing, inOwnGroup: true)
    }
}
