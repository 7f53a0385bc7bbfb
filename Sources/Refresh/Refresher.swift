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
        let lock = store.isInMemory ? nil : try RefreshLock(store: store.path)
        defer { withExtendedLifetime(lock) {} }
        do {
            let all = try store.feeds()
            let feeds = try choose(choice, among: all)
            var run = RefreshRun(store: store, options: options, feeds: feeds)
            report(.progress(done: 0, total: feeds.count))
            try fetchAndRead(&run, report: report)
            try run.finish(sparing: all, report: report)
            var summary = run.summary
            summary.wasCancelled = isCancelled.withLock { $0 }
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
        fetcher.cancel()
    }

    /// Whether some process refreshes the store at this path right now.
    public static func isRunning(store path: String) -> Bool { RefreshLock.isTaken(store: path) }

    private func fetchAndRead(_ run: inout RefreshRun, report: (RefreshEvent) -> Void) throws {
        let answers = AnswerQueue()
        let requests = run.requests
        Thread.detachNewThread { [fetcher] in
            fetcher.fetch(requests, hasRoom: { answers.hasRoom }, answer: { answers.add($0) })
            answers.close()
        }
        // The thread must have ended before the store may be closed, and before the lock is given back.
        defer { while answers.take() != nil {} }
        do {
            while let (answer, madeRoom) = answers.take() {
                if isCancelled.withLock({ $0 }) { break }
                if madeRoom { fetcher.wake() }
                try run.take(answer, report: report)
            }
        } catch {
            fetcher.cancel()
            throw error
        }
    }

    private func choose(_ choice: FeedChoice, among all: [Feed]) throws(RefreshError) -> [Feed] {
        let feeds = all.filter { !$0.isSample }
        switch choice {
        case .due:
            let now = options.now()
            // Those that wait longest first, in case we are stopped.
            return feeds.filter { RefreshSchedule.isDue($0, at: now) }
                .sorted { ($0.schedule.nextFetch ?? .distantPast) < ($1.schedule.nextFetch ?? .distantPast) }
        case .all: return feeds.filter { $0.schedule.pause == nil }
        case .feeds(let ids): return feeds.filter { ids.contains($0.id) }
        case .addresses(let addresses):
            let byKey = Dictionary(feeds.map { (Store.key(ofFeedAt: $0.address), $0) }) { first, _ in first }
            let unknown = addresses.filter { byKey[Store.key(ofFeedAt: $0)] == nil }
            guard unknown.isEmpty else { throw .notFollowed(unknown) }
            var seen: Set<FeedID> = []
            return addresses.compactMap { byKey[Store.key(ofFeedAt: $0)] }.filter { seen.insert($0.id).inserted }
        }
    }
}
