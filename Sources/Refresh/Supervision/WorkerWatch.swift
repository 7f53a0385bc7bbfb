#if os(Linux)
    import Basics
    import Foundation

    /// How a worker ended.
    enum WorkerEnd {
        /// By itself.
        case exited(Int32)
        /// By a signal; why it was sent, where that is known better than by its number.
        case signal(Int32, reason: String?)

        /// What an item did to it; nil when no item did it.
        var fault: String? {
            guard case .signal(let number, let reason) = self else { return nil }
            if let reason { return reason }
            let faults = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS]
            return faults.contains(number) ? "signal \(number), \(String(cString: strsignal(number)))" : nil
        }
    }

    /// Waits for the end of a worker, passes on what asks it to stop, and ends it when an item takes too much.
    struct WorkerWatch {
        /// Its number is its own until ``ended()`` has found its end, and is not used afterwards.
        private let process: pid_t
        private let record: IngestRecord
        private let limits: WorkerLimits
        private var sequence: Int64 = -1
        /// What the worker had used of the processor when it began the item, in seconds.
        private var used = 0.0
        private var stops = 0
        private var reason: String?

        init(_ process: pid_t, _ record: IngestRecord) {
            self.process = process
            self.record = record
            limits = WorkerLimits()
        }

        /// Returns when the worker has ended.
        func wait() -> WorkerEnd {
            var watch = self
            return watch.waitForEnd()
        }

        private mutating func waitForEnd() -> WorkerEnd {
            var signals = sigset_t()
            sigemptyset(&signals)
            for number in [SIGCHLD, SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
            var before = sigset_t()
            sigprocmask(SIG_BLOCK, &signals, &before)
            defer { sigprocmask(SIG_SETMASK, &before, nil) }
            while true {
                if let end = ended() { return end }
                var facts = siginfo_t()
                var time = timespec(tv_sec: 0, tv_nsec: 100_000_000)
                let number = sigtimedwait(&signals, &facts, &time)
                // What the terminal sends it sends to the worker, too.
                if number > 0, number != SIGCHLD, facts.si_code <= 0 { passOn(number) }
                if number < 0 { look() }
            }
        }

        private func ended() -> WorkerEnd? {
            var status: Int32 = 0
            var usage = rusage()
            let answer = wait4(process, &status, WNOHANG, &usage)
            if answer == 0 || answer < 0 && errno == EINTR { return nil }
            // Where its end was not ours to take note of, nothing is known but that it is over.
            guard answer == process else { return .exited(1) }
            // A wait status as POSIX's macros read it, which Swift does not import.
            let number = status & 0x7F
            guard number != 0 else { return .exited((status >> 8) & 0xFF) }
            if number == SIGKILL, reason == nil, usage.ru_maxrss.saturatingProduct(1_024) > limits.bytes / 2 {
                return .signal(number, reason: "signal 9, out of memory")
            }
            return .signal(number, reason: reason)
        }

        /// Whether it has ended, without taking note of it.
        private var hasEnded: Bool {
            var facts = siginfo_t()
            return waitid(P_PID, id_t(process), &facts, WEXITED | WNOHANG | WNOWAIT) == 0 && facts.si_signo == SIGCHLD
        }

        /// Asks the worker to stop, unless it was asked already: some send their signal to each process of a group.
        private mutating func passOn(_ number: Int32) {
            stops += 1
            for _ in 0..<(record.handlesStops ? 100 : 20) {
                if record.stops >= stops || hasEnded { return }
                usleep(1_000)
            }
            kill(process, number)
        }

        /// Ends the worker when the item that it is at has had more than enough.
        private mutating func look() {
            guard let bytes = record.byteCount else { return }
            let now = processorTime
            if record.sequence != sequence {
                sequence = record.sequence
                used = now
            } else if now - used > limits.seconds(forBytes: bytes) {
                reason = "no end after \(Int(now - used)) seconds"
                kill(process, SIGKILL)
            }
            if memory > limits.bytes, record.byteCount != nil, reason == nil {
                reason = "more than \(limits.bytes >> 20) MB of memory"
                kill(process, SIGKILL)
            }
        }

        /// The processor time of all its threads, in seconds.
        private var processorTime: Double {
            var clock: clockid_t = 0
            var time = timespec()
            guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else {
                return used
            }
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }

        /// The memory that it has in use, in bytes.
        private var memory: Int {
            let file = open("/proc/\(process)/statm", O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { return 0 }
            defer { close(file) }
            var bytes = [UInt8](repeating: 0, count: 128)
            let count = read(file, &bytes, bytes.count)
            guard count > 0 else { return 0 }
            let fields = String(decoding: bytes[..<count], as: UTF8.self).split(separator: " ")
            return fields.count > 1 ? (Int(fields[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)) : 0
        }
    }

    /// What one item may cost. The processor's time counts and not the clock's, so that a busy machine ends nothing.
    struct WorkerLimits {
        /// Memory of the whole worker, in bytes: 2 GB, or half of what there is.
        let bytes: Int
        private let first: Double

        /// The product's; tests of what has no end do not wait that long.
        init() {
            let pages = sysconf(Int32(_SC_PHYS_PAGES)) / 2
            bytes = max(min(2 << 30, pages * sysconf(Int32(_SC_PAGESIZE))), 768 << 20)
            #if DEBUG
                first = ProcessInfo.processInfo.environment["TAGLINE_PLANT_SECONDS"].flatMap { Double($0) } ?? 30
            #else
                first = 10
            #endif
        }

        /// How long an item may be worked on in one step, in seconds of the processor: ten, and two for each megabyte.
        func seconds(forBytes count: Int) -> Double { first + 2 * Double(count) / 1_048_576 }
    }
#endif
