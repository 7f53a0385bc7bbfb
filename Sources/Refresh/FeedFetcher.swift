import CLibCurl
import Synchronization

/// Fetches many addresses at once on one thread: the one that calls ``fetch(_:hasRoom:answer:)``.
///
/// Polite and wary: few requests a host, conditional requests, compressed answers, limits on time, size and redirects,
/// no way from the world to this machine.
public final class FeedFetcher: Sendable {
    private let limits: FetchLimits
    private let reachOf: @Sendable (String) -> NetworkReach?
    private let shared = Mutex(Shared())

    private struct Shared {
        var isCancelled = false
        var multi: MultiHandle?
    }

    /// Sent to other threads only to wake the one that waits: `curl_multi_wakeup` is the one function of a multi handle
    /// that libcurl allows from any thread, and the mutex keeps the handle alive during the call.
    private struct MultiHandle: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    /// A fetcher within these limits.
    public convenience init(limits: FetchLimits = FetchLimits()) {
        self.init(limits: limits) { NetworkReach(host: $0) }
    }

    /// For tests, which have no world but only this machine.
    init(limits: FetchLimits, reachOf: @escaping @Sendable (String) -> NetworkReach?) {
        self.limits = limits
        self.reachOf = reachOf
        _ = Self.library
    }

    /// libcurl wants to be set up once, before any thread uses it.
    private static let library = curl_global_init(Int(CURL_GLOBAL_DEFAULT))

    /// Fetches all that is asked for, and returns when all is answered or ``cancel()`` was called.
    ///
    /// - Parameters:
    ///   - requests: what to fetch. Those for one host keep their order.
    ///   - hasRoom: whether the caller can take more answers. While it says no, nothing new is begun; the caller calls
    ///     ``wake()`` when that changes.
    ///   - answer: takes each answer, in the order they come, on this thread. What was cancelled is not answered.
    public func fetch(
        _ requests: [FetchRequest], hasRoom: () -> Bool = { true }, answer: (FetchAnswer) -> Void
    ) {
        guard let multi = curl_multi_init() else {
            for request in requests {
                answer(FetchAnswer(request: request, outcome: .failed(.other("libcurl has no memory left"))))
            }
            return
        }
        shared.withLock { $0.multi = MultiHandle(pointer: multi) }
        let reachOf = reachOf
        var run = FetchRun(
            multi: multi, limits: limits, reachOf: reachOf,
            queue: HostQueue(limit: limits.connectionsPerHost) { reachOf($0) == .loopback })
        run.enqueue(requests, answer: answer)
        while !run.isDone, !isCancelled {
            let isBusy = run.turn(hasRoom: hasRoom, answer: answer)
            if !isBusy, !run.isDone, !isCancelled { curl_multi_poll(multi, nil, 0, 1_000, nil) }
        }
        run.abandon()
        shared.withLock { $0.multi = nil }
        curl_multi_cleanup(multi)
    }

    /// Fetches one address.
    public func fetch(_ request: FetchRequest) -> FetchAnswer {
        var result = FetchAnswer(request: request, outcome: .failed(.other("the fetch was cancelled")))
        fetch([request]) { result = $0 }
        return result
    }

    /// Ends the fetching, from any thread. For good: a cancelled fetcher fetches no more.
    public func cancel() {
        shared.withLock {
            $0.isCancelled = true
            if let multi = $0.multi { curl_multi_wakeup(multi.pointer) }
        }
    }

    /// Makes the fetching thread ask `hasRoom` again, from any thread.
    public func wake() {
        shared.withLock { if let multi = $0.multi { curl_multi_wakeup(multi.pointer) } }
    }

    private var isCancelled: Bool { shared.withLock { $0.isCancelled } }
}
