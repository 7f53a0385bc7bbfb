import Foundation
import News
public import Store
import Synchronization

/// Brings the news of the feeds of one store into it: fetch, read, store, and remember when to ask again.
///
/// One thread fetches; the calling thread reads what came and stores it, so that no more than a few answers are ever in
/// memory. Killed at any moment, it loses nothing: what a feed brought is on disk before the feed is marked as fetched.
public final class Refresher: Sendable {
    private let store: Store
    private let options: RefreshOptions
    private let fetcher: FeedFetcher
    private let isCancelled = Mutex(false)
    private let shared = Mutex(Shared())

    private struct Shared {
        var commands: CommandPool?
    }

    /// A refresher of `store`, for one run.
    public init(store: Store, options: RefreshOptions = RefreshOptions()) {
        self.store = store
        self.options = options
        fetcher = FeedFetcher(limits: options.limits)
    }

    /// Refreshes, and returns when all is done or ``cancel()`` was called. `report` is called on this thread, last with
    /// ``RefreshEvent/ended(_:)``, which comes unless an error is thrown.
    ///
    /// - Throws: ``RefreshError`` when another process refreshes this store, when nothing can be reached, or when the
    ///   store fails. A feed that fails is no error but an event.
    @discardableResult
    public func run(
        _ choice: FeedChoice = .due, report: (RefreshEvent) -> Void = { _ in }
    ) throws(RefreshError) -> RefreshSummary {
        let lock = store.isInMemory ? nil : try RefreshLock(store: store.path, worker: options.worker)
        defer { withExtendedLifetime(lock) {} }
        do {
            try follow(options.configured)
            let all = try store.feeds()
            var choice = try FeedSelection(choice, among: all.filter { !$0.isSample }, options: options)
            choice.leaveOut(options.worker?.record?.finishedFeeds ?? [])
            var run = RefreshRun(store: store, options: options, choice: choice)
            run.begin(report: report)
            try fetchAndRead(&run, report: report)
            let wasCancelled = isCancelled.withLock { $0 }
            try run.finish(sparing: all, wasCancelled: wasCancelled, report: report)
            var summary = run.summary
            summary.wasCancelled = wasCancelled
            report(.ended(summary))
            return summary
        } catch let error as RefreshError {
            throw error
        } catch let error as StoreError {
            throw .store(error)
        } catch {
            throw .store(.failed(path: store.path, reason: String(describing: error)))
        }
    }

    /// Stops the refresh, from any thread, and soon. What was read stays.
    public func cancel() {
        isCancelled.withLock { $0 = true }
        cancelFetching()
    }

    /// Whether some process refreshes the store at this path right now.
    public static func isRunning(store path: String) -> Bool { RefreshLock.isTaken(store: path) }

    private func follow(_ subscriptions: [Subscription]) throws(StoreError) {
        guard !subscriptions.isEmpty else { return }
        let known = Set(try store.feeds().map { Store.key(ofFeedAt: $0.address) })
        try store.subscribe(
            subscriptions.filter { !known.contains(Store.key(ofFeedAt: $0.address)) }, isConfigured: true,
            at: options.now())
    }

    private func fetchAndRead(_ run: inout RefreshRun, report: (RefreshEvent) -> Void) throws {
        try run.failUnready(report: report)
        let answers = AnswerQueue()
        let requests = run.requests
        let fetcher = fetcher
        let commands = CommandPool(limits: options.limits, answers: answers)
        shared.withLock { $0.commands = commands }
        if isCancelled.withLock({ $0 }) { commands.cancel() }
        Thread.detachNewThread {
            commands.submit(requests.filter { $0.settings.command != nil })
            fetcher.fetch(
                requests.filter { $0.settings.command == nil }, hasRoom: { answers.hasRoom },
                answer: { commands.submit(filtering: $0) })
            commands.finish()
            answers.close()
        }
        // The last answer must have come before the store may be closed, and before the lock is given back.
        defer {
            while answers.take() != nil {}
            shared.withLock { $0.commands = nil }
        }
        do {
            while let (answer, madeRoom) = answers.take() {
                if isCancelled.withLock({ $0 }) { break }
                if madeRoom { fetcher.wake() }
                try run.take(answer, report: report)
            }
        } catch {
            cancelFetching()
            throw error
        }
    }

    private func cancelFetching() {
        fetcher.cancel()
        shared.withLock { $0.commands }?.cancel()
    }
}
