#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif
import Synchronization

/// Another program, started with its arguments as they are: no shell reads them.
///
/// Its number is its own until its end has been taken note of, and may be anybody's afterwards. So all that waits for it
/// and all that signals it goes through here, where one lock knows which of the two it is.
public final class ChildProcess: Sendable {
    /// What to connect a descriptor of the child to.
    public enum Connection: Hashable, Sendable {
        /// The same descriptor of this process.
        case inherited
        /// `/dev/null`.
        case nothing
        /// Another descriptor of this process.
        case descriptor(Int32)
    }

    /// How it ended.
    public enum End: Hashable, Sendable {
        /// By itself, with an exit status.
        case exited(Int32)
        /// By a signal.
        case signal(Int32)

        /// The exit status as a shell says it: 128 and the signal's number when a signal ended it.
        public var status: Int32 {
            switch self {
            case .exited(let status): status
            case .signal(let number): 128 + number
            }
        }
    }

    /// What became of it, for who waits.
    public enum Change: Hashable, Sendable {
        case ended(End)
        /// It has stopped, and can be continued.
        case stopped
    }

    private enum Life {
        case runs(pid_t)
        case ended(End)
    }

    private let life: Mutex<Life>
    /// Who waits for its end: one at a time, so that nobody waits for a number that another has set free.
    private let turn = Mutex(())

    /// Starts a program, found by `PATH` where its name has no slash. In a group of its own it gets none of the signals
    /// that keys send to the job in front of the terminal.
    ///
    /// - Throws: ``StartProblem`` when it cannot be started.
    public init(
        _ program: String, _ arguments: [String], input: Connection, output: Connection, error: Connection,
        inOwnGroup: Bool = false
    ) throws(StartProblem) {
        let connections = [input, output, error]
        let id = try PipeEnds.whileNoneIsMade { () throws(StartProblem) in
            try ChildProcess.spawn([program] + arguments, connections, inOwnGroup)
        }
        life = Mutex(.runs(id))
    }

    /// Its number; nil when it is no longer its own. For who waits for it meanwhile: others signal it with ``send(_:)``.
    public var id: Int32? {
        life.withLock { life in
            if case .runs(let id) = life { id } else { nil }
        }
    }

    /// Sends it a signal; returns whether it is still there.
    @discardableResult
    public func send(_ signal: Int32) -> Bool { send(signal) { $0 } }

    /// Sends a signal to all that it started, too; it has to lead a group of its own. Returns whether it is still there.
    @discardableResult
    public func sendToGroup(_ signal: Int32) -> Bool { send(signal) { -$0 } }

    private func send(_ signal: Int32, _ target: (pid_t) -> pid_t) -> Bool {
        life.withLock { life in
            guard case .runs(let id) = life else { return false }
            return kill(target(id), signal) == 0
        }
    }

    /// Asks it to end.
    public func terminate() { send(SIGTERM) }

    /// Waits until it has ended or, where that is asked for, stopped.
    public func waitForChange(orStop: Bool = true) -> Change {
        turn.withLock { _ in
            while true {
                if let change = change(orStop: orStop) { return change }
                guard let id else { continue }
                var facts = siginfo_t()
                // Its end is only looked at here, and taken note of under the lock.
                _ = waitid(P_PID, id_t(id), &facts, WEXITED | WNOWAIT | (orStop ? WSTOPPED : 0))
            }
        }
    }

    /// Waits for its end.
    ///
    /// With `stopsWithIt`, this process stops when the child does (`^Z` in a program that has the terminal), so that the
    /// shell takes over; `fg` continues both.
    @discardableResult
    public func waitForEnd(stopsWithIt: Bool = false) -> End {
        while true {
            if case .ended(let end) = waitForChange(orStop: stopsWithIt) { return end }
            raise(SIGSTOP)
        }
    }

    /// What has become of it by now; nil when nothing has. Takes note of its end.
    public func change(orStop: Bool = false) -> Change? {
        life.withLock { life in
            guard case .runs(let id) = life else {
                if case .ended(let end) = life { return .ended(end) }
                return nil
            }
            var status: Int32 = 0
            let answer = waitpid(id, &status, WNOHANG | (orStop ? WUNTRACED : 0))
            if answer == 0 || answer < 0 && errno == EINTR { return nil }
            // Where its end was not ours to take note of, nothing is known but that it is over.
            let change = answer == id ? Change(status) : .ended(.exited(1))
            if case .ended(let end) = change { life = .ended(end) }
            return change
        }
    }

    /// Whether it has ended, without taking note of it: its number stays its own.
    public var hasEnded: Bool {
        life.withLock { life in
            guard case .runs(let id) = life else { return true }
            var facts = siginfo_t()
            return waitid(P_PID, id_t(id), &facts, WEXITED | WNOHANG | WNOWAIT) == 0 && facts.si_signo == SIGCHLD
        }
    }

    /// Ends it with all that it started, which has to be a group of its own, and returns how it ended. What it left
    /// running goes with it, also when it has ended by itself: the group's number is taken until its leader's end is
    /// taken note of.
    @discardableResult
    public func endWithGroup() -> End {
        sendToGroup(SIGKILL)
        return waitForEnd()
    }
}

extension ChildProcess.Change {
    /// A wait status as POSIX's macros read it, which Swift does not import.
    fileprivate init(_ status: Int32) {
        let signal = status & 0x7F
        self = signal == 0x7F ? .stopped : .ended(signal == 0 ? .exited((status >> 8) & 0xFF) : .signal(signal))
    }
}

/// Why a program could not be started.
public struct StartProblem: Error, Hashable, Sendable {
    /// The program, or what it needed.
    public let subject: String
    /// The system's reason.
    public let reason: String

    init(_ subject: String, _ number: Int32) {
        self.subject = subject
        reason = String(cString: strerror(number))
    }
}

extension StartProblem: CustomStringConvertible {
    /// The problem in plain words.
    public var description: String { "cannot start \(subject): \(reason)" }
}
