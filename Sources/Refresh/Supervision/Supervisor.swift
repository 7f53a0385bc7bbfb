internal import CProcess
import Foundation
public import News

/// Looks after a process that takes in what strangers wrote, and starts another one behind each item that ends it.
///
/// The process divides itself in two as soon as it has read its arguments: a copy works, and the original waits, with
/// next to no memory of its own. A copy costs less than a new start, since all that was loaded is there already.
public enum Supervisor {
    /// More deaths in one run are the program's fault and no item's.
    private static let mostDeaths = 200
    /// So many items of one feed may end the program in one run, before the feed's document is passed over as a whole.
    private static let mostDeathsOfOneFeed = 20
    /// How long to wait for the end of a worker before looking at it, in nanoseconds.
    private static let glance = 100_000_000

    /// Goes on as a worker. The process that called this becomes its supervisor, does not come back, and ends as the last
    /// of its workers does; what it returns it returns in a worker, again for each.
    ///
    /// Where workers cannot be had (not on Linux, or where other threads run already) there is one that nobody looks
    /// after.
    ///
    /// - Parameter store: the path of the store whose lock is to be held from worker to worker; nil for work that takes
    ///   no lock.
    public static func worker(store: String? = nil) -> IngestWorker {
        #if os(Linux)
            // No lock of Swift's (Mutex) is used here, nor anything that has one: it remembers the number of its thread, which a
            // copy of the process would go on with, and lock as a thread that it is not.
            guard isAlone, let record = IngestRecord() else { return IngestWorker(record: nil) }
            let supervisor = getpid()
            let lock = store.flatMap { access($0, F_OK) == 0 ? RefreshLock.descriptor(store: $0) : nil }
            var fallen: [FallenItem] = []
            while true {
                record.beginAnew()
                let process = fork()
                if process < 0 { return IngestWorker(record: nil) }
                if process == 0 {
                    endWithSupervisor(supervisor)
                    leaveCrashesToSupervisor()
                    return IngestWorker(record: record, number: fallen.count, fallen: fallen, lock: lock)
                }
                let end = WorkerWatch(process, record).wait()
                guard let item = fallenItem(end, record, before: fallen) else { finish(end) }
                fallen.append(item)
            }
        #else
            return IngestWorker(record: nil)
        #endif
    }

    #if os(Linux)
        /// Whether this thread is the only one, so that a copy of the process is whole.
        private static var isAlone: Bool {
            guard let folder = opendir("/proc/self/task") else { return false }
            defer { closedir(folder) }
            var count = 0
            while let entry = readdir(folder) {
                if entry.pointee.d_name.0 != Int8(UInt8(ascii: ".")) { count += 1 }
            }
            return count == 1
        }

        /// Ends this worker when its supervisor ends, however that is.
        private static func endWithSupervisor(_ supervisor: pid_t) {
            _ = tl_end_with_parent()
            // It may have ended before that was asked for.
            if getppid() != supervisor { _exit(1) }
        }

        /// The supervisor says what ended the worker. Swift's own handlers would print a backtrace and, in a terminal, wait
        /// for a key.
        private static func leaveCrashesToSupervisor() {
            for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS] { signal(number, SIG_DFL) }
        }

        /// The item that ended a worker; nil when none did.
        private static func fallenItem(
            _ end: WorkerEnd, _ record: IngestRecord, before: [FallenItem]
        ) -> FallenItem? {
            guard let reason = end.fault, let (step, item, document) = record.current, before.count < mostDeaths else {
                return nil
            }
            var fallen = FallenItem(item: item, step: step, reason: reason)
            if item.feed != 0, before.count(where: { $0.item.feed == item.feed }) >= mostDeathsOfOneFeed {
                fallen.item.key = document
                fallen.step = .parsing
            }
            // It was to be passed over, and was not.
            let isOld = before.contains {
                $0.step == fallen.step && $0.item.feed == fallen.item.feed && $0.item.key == fallen.item.key
            }
            return isOld ? nil : fallen
        }

        /// Ends this process as its worker ended.
        private static func finish(_ end: WorkerEnd) -> Never {
            guard case .signal(let number, _) = end else {
                if case .exited(let status) = end { _exit(status) }
                _exit(1)
            }
            // Its own picture of the memory is no help to anybody.
            var limit = rlimit(rlim_cur: 0, rlim_max: 0)
            setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
            signal(number, SIG_DFL)
            var set = sigset_t()
            sigemptyset(&set)
            sigaddset(&set, number)
            sigprocmask(SIG_UNBLOCK, &set, nil)
            kill(getpid(), number)
            _exit(128 + number)
        }
    #endif
}

/// A process that takes in what strangers wrote.
public struct IngestWorker: Sendable {
    /// Where it says what it is at; nil when nobody looks after it.
    public let record: IngestRecord?
    /// How many workers were there before.
    public var number = 0
    /// The items that ended those.
    public var fallen: [FallenItem] = []
    /// The open file of the refresh lock, which outlives the worker.
    var lock: Int32?
}

/// An item that ended the program.
public typealias FallenItem = SetAsideItem
