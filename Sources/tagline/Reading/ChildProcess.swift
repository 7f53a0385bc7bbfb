import Foundation
import Terminal

/// Another program, started with its arguments as they are: no shell reads them.
struct ChildProcess {
    /// Its process number.
    let id: pid_t

    /// What to connect a descriptor of the child to.
    enum Connection {
        /// The same descriptor of this process.
        case inherited
        /// `/dev/null`.
        case nothing
        /// Another descriptor of this process.
        case descriptor(Int32)
    }

    /// Starts a program, found by `PATH` where its name has no slash. In a group of its own it gets none of the signals
    /// that keys send to the job in front of the terminal.
    ///
    /// - Throws: ``Failure`` when it cannot be started.
    init(
        _ program: String, _ arguments: [String], input: Connection, output: Connection, error: Connection,
        inOwnGroup: Bool = false
    ) throws(Failure) {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for (target, connection) in [(Int32(0), input), (1, output), (2, error)] {
            switch connection {
            case .inherited: break
            case .nothing: posix_spawn_file_actions_addopen(&actions, target, "/dev/null", O_RDWR, 0)
            case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, target)
            }
        }
        // What this process ignores, the child would ignore too.
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for number in [SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT] { sigaddset(&defaults, number) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        // And what this thread blocks (library threads block most), the child would block too.
        var unblocked = sigset_t()
        sigemptyset(&unblocked)
        posix_spawnattr_setsigmask(&attributes, &unblocked)
        var flags = Int32(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
        if inOwnGroup { flags |= Int32(POSIX_SPAWN_SETPGROUP) }
        posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))

        var vector: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        vector.append(nil)
        defer { for text in vector { free(text) } }
        var id: pid_t = 0
        let status = posix_spawnp(&id, program, &actions, &attributes, vector, environ)
        guard status == 0 else { throw Failure("cannot start \(program): \(Failure.text(of: status))") }
        self.id = id
    }

    /// Waits for its end and returns its exit status; 128 and the signal's number when a signal ended it.
    ///
    /// With `stopsWithIt`, this process stops when the child does (`^Z` in a program that has the terminal), so that the
    /// shell takes over; `fg` continues both.
    @discardableResult
    func waitForEnd(stopsWithIt: Bool = false) -> Int32 {
        while true {
            var status: Int32 = 0
            let answer = waitpid(id, &status, stopsWithIt ? WUNTRACED : 0)
            if answer < 0, errno == EINTR { continue }
            if answer != id { return 0 }
            if let end = ChildProcess.end(status) { return end }
            raise(SIGSTOP)
        }
    }

    /// The same while the child has the terminal that the reader has lent: the reader can be asked to end meanwhile, and
    /// then asks the child.
    func waitInLentTerminal() -> Int32 {
        while true {
            guard let status = LentTerminal.waitForChange(of: id) else { return 128 + SIGTERM }
            if let end = ChildProcess.end(status) { return end }
            raise(SIGSTOP)
        }
    }

    /// The exit status, 128 and the number of the signal that ended it, or nil where it has only stopped. (Wait statuses
    /// as POSIX's macros read them, which Swift does not import.)
    private static func end(_ status: Int32) -> Int32? {
        if status & 0xFF == 0x7F { return nil }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    /// Asks it to end.
    func terminate() { kill(id, SIGTERM) }

    /// This very program, whatever has become of its file meanwhile.
    static var ownProgram: String {
        #if os(Linux)
            "/proc/self/exe"
        #else
            Bundle.main.executablePath ?? CommandLine.arguments[0]
        #endif
    }
}
