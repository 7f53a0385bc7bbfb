import Dispatch
import Foundation
import Synchronization

/// A thread that does one job after the other, and sleeps in between without waking up.
///
/// The cooperative pool is not for work that blocks, and libdispatch's threads wake up a last time before they end:
/// an idle reader is to be idle.
final class Worker: Sendable {
    private struct Job {
        let slot: String?
        let run: @Sendable () -> Void
    }

    private struct Queue {
        var jobs: [Job] = []
        var hasThread = false
        var isWorking = false
    }

    private let name: String
    private let queue = Mutex(Queue())
    private let available = DispatchSemaphore(value: 0)

    private let stackSize: Int

    /// A worker; its thread starts with its first job. (HTML of strangers may nest deeper than the half megabyte of stack
    /// that threads have on some systems.)
    init(_ name: String, stack: Int = 2 << 20) {
        self.name = name
        stackSize = stack
    }

    /// Whether it has nothing to do.
    var isIdle: Bool { queue.withLock { $0.jobs.isEmpty && !$0.isWorking } }

    /// Adds a job. One that waits in the same slot is dropped: its answer is no longer asked for.
    func submit(slot: String? = nil, _ run: @escaping @Sendable () -> Void) {
        let (replaces, startsThread) = queue.withLock { queue in
            let count = queue.jobs.count
            if let slot { queue.jobs.removeAll { $0.slot == slot } }
            let replaces = queue.jobs.count < count
            queue.jobs.append(Job(slot: slot, run: run))
            defer { queue.hasThread = true }
            return (replaces, !queue.hasThread)
        }
        if !replaces { available.signal() }
        if startsThread { startThread() }
    }

    private func startThread() {
        let thread = Thread { [self] in
            while true {
                available.wait()
                runNext()
            }
        }
        thread.name = name
        thread.stackSize = stackSize
        thread.start()
    }

    private func runNext() {
        let job = queue.withLock { queue in
            queue.isWorking = !queue.jobs.isEmpty
            return queue.jobs.isEmpty ? nil : queue.jobs.removeFirst()
        }
        job?.run()
        queue.withLock { $0.isWorking = false }
    }
}
