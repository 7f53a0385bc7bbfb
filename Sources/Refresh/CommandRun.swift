import Foundation
import Synchronization

/// A command that runs: its process, which leads a group of its own, and the pipes to it.
struct CommandRun {
    private let process: pid_t
    private var input: Int32
    private let output: Int32
    private let error: Int32

    /// So much of standard error is looked at for a reason.
    private static let errorBytes = 4_096

    /// Starts a command. `started` is told its process group.
    init(_ command: FeedCommand, started: (pid_t) -> Void) throws(CommandProblem) {
        self = try Self.spawning.withLock { _ throws(CommandProblem) in try CommandRun(spawning: command) }
        started(process)
    }

    private static let spawning = Mutex(())

    private init(spawning command: FeedCommand) throws(CommandProblem) {
        var pipes: [Int32] = []
        for _ in 0..<3 {
            var ends: [Int32] = [-1, -1]
            guard Self.makePipe(&ends) else {
                let reason = systemReason(errno)
                pipes.forEach { close($0) }
                throw .notStarted(reason)
            }
            pipes += ends
        }
        let (childInput, ownInput) = (pipes[0], pipes[1])
        let (ownOutput, childOutput) = (pipes[2], pipes[3])
        let (ownError, childError) = (pipes[4], pipes[5])
        let (process, status) = Self.spawn(command.words, [childInput, childOutput, childError])
        for end in [childInput, childOutput, childError] { close(end) }
        guard status == 0 else {
            for end in [ownInput, ownOutput, ownError] { close(end) }
            throw .notStarted(systemReason(status))
        }
        self.process = process
        input = ownInput
        output = ownOutput
        error = ownError
        for end in [ownInput, ownOutput, ownError] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    }

    /// Feeds it, reads what it prints, and waits for its end. `ended` is told its group when nothing of it runs any
    /// more, and before its number can pass to another process.
    mutating func finish(
        input bytes: [UInt8], limit: Int, time: Duration, ended: (pid_t) -> Void
    ) throws(CommandProblem) -> [UInt8] {
        // Writing to a command that has closed its end must not end this process. Sent to this thread, which blocks it.
        var pipeSignal = sigset_t()
        sigemptyset(&pipeSignal)
        sigaddset(&pipeSignal, SIGPIPE)
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
        defer {
            // It must not be met by it afterwards, either.
            var pending = sigset_t()
            if sigpending(&pending) == 0, sigismember(&pending, SIGPIPE) == 1 {
                var number: Int32 = 0
                sigwait(&pipeSignal, &number)
            }
            pthread_sigmask(SIG_SETMASK, &before, nil)
        }
        let deadline = ContinuousClock.now + time
        var result = exchange(bytes, limit: limit, deadline: deadline, time)
        if case .success = result, !hasEnded(by: deadline) { result = .failure(.tooSlow(time)) }
        for end in [input, output, error] where end >= 0 { close(end) }
        // What it left running goes with it. The group's number is taken until its leader is waited for.
        kill(-process, SIGKILL)
        ended(process)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let (printed, words) = try result.get()
        // Wait statuses as POSIX's macros read them, which Swift does not import.
        let signal = status & 0x7F
        if signal != 0 { throw .signal(Int(signal)) }
        let code = Int(status >> 8) & 0xFF
        // A shell says so of a command that it cannot find.
        if code != 0 { throw .status(code, words) }
        if printed.isEmpty { throw .silent }
        return printed
    }

    /// Waits for the process, but does not take note of its end yet, which would set its number free.
    private func hasEnded(by deadline: ContinuousClock.Instant) -> Bool {
        while true {
            var facts = siginfo_t()
            if waitid(P_PID, id_t(process), &facts, WEXITED | WNOHANG | WNOWAIT) == 0, facts.si_signo == SIGCHLD {
                return true
            }
            guard .now < deadline else { return false }
            // It has closed what it prints to, so its end is near.
            usleep(1_000)
        }
    }

    /// What it printed, and its last line on standard error.
    private mutating func exchange(
        _ bytes: [UInt8], limit: Int, deadline: ContinuousClock.Instant, _ time: Duration
    ) -> Result<(printed: [UInt8], words: String), CommandProblem> {
        var printed: [UInt8] = []
        var said: [UInt8] = []
        var written = 0
        var (outputIsOpen, errorIsOpen) = (true, true)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while outputIsOpen || errorIsOpen {
            if written == bytes.count, input >= 0 {
                close(input)
                input = -1
            }
            let left = deadline - .now
            guard left > .zero else { return .failure(.tooSlow(time)) }
            var waits = [
                pollfd(fd: outputIsOpen ? output : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: errorIsOpen ? error : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
            ]
            guard poll(&waits, nfds_t(waits.count), Int32(min(left.milliseconds, 60_000))) > 0 else { continue }
            if waits[0].revents != 0, let piece = Self.read(output, &buffer) {
                outputIsOpen = !piece.isEmpty
                printed += piece
                if printed.count > limit { return .failure(.tooMuch(bytes: limit)) }
            }
            if waits[1].revents != 0, let piece = Self.read(error, &buffer) {
                errorIsOpen = !piece.isEmpty
                said = Array((said + piece).suffix(Self.errorBytes))
            }
            if waits[2].revents != 0 {
                let count = bytes[written...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
                // It need not read all that it is given.
                if count > 0 { written += count } else if errno != EAGAIN, errno != EINTR { written = bytes.count }
            }
        }
        return .success((printed, Self.lastLine(of: said)))
    }

    /// What can be read now; empty at the end, nil when there is nothing yet.
    private static func read(_ descriptor: Int32, _ buffer: inout [UInt8]) -> ArraySlice<UInt8>? {
        let count = Foundation.read(descriptor, &buffer, buffer.count)
        if count < 0 { return errno == EAGAIN || errno == EINTR ? nil : [] }
        return buffer[..<count]
    }

    private static func lastLine(of bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        let line = text.split(whereSeparator: \.isNewline).last { $0.contains { !$0.isWhitespace } } ?? ""
        return String(
            line.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(200).map(Character.init))
    }

    /// Both ends are closed in every child. Called under ``spawning``, so that no child of another thread is made
    /// between the two steps and holds an end open.
    private static func makePipe(_ ends: inout [Int32]) -> Bool {
        guard pipe(&ends) == 0 else { return false }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return true
    }

    private static func spawn(_ words: [String], _ ends: [Int32]) -> (process: pid_t, status: Int32) {
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
        for (target, end) in zip(Int32(0)..., ends) { posix_spawn_file_actions_adddup2(&actions, end, target) }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for number in [SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT, SIGTERM, SIGHUP] { sigaddset(&defaults, number) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        var unblocked = sigset_t()
        sigemptyset(&unblocked)
        posix_spawnattr_setsigmask(&attributes, &unblocked)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
        var vector: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        vector.append(nil)
        defer { for text in vector { free(text) } }
        var process: pid_t = 0
        let status = posix_spawnp(&process, words[0], &actions, &attributes, vector, environ)
        return (process, status)
    }
}
