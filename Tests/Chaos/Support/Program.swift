import Foundation
import Testing

/// The built program, with a home of its own.
final class Program {
    let folder: URL
    var store: String { folder.appending(path: "store.db").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "chaos-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func write(_ name: String, _ bytes: some DataProtocol) throws {
        try Data(bytes).write(to: URL(filePath: path(name)))
    }

    /// How a run ended.
    struct End: CustomStringConvertible {
        /// The exit status; nil where a signal ended it.
        var status: Int32?
        /// The signal, where one ended it.
        var signal: Int32?
        /// Whether it was ended since it took too long.
        var isHung = false
        var output = ""
        var error = ""
        /// Where its threads stood when it was ended since it took too long.
        var whereabouts = ""

        /// Whether the program ended itself in a way that it should not: a trap, or no end at all.
        var isDeath: Bool { isHung || signal.map { $0 != SIGKILL && $0 != SIGTERM && $0 != SIGPIPE } ?? false }

        var description: String {
            let how = isHung ? "hung" : signal.map { "signal \($0)" } ?? "status \(status ?? -1)"
            return "\(how) \(error.suffix(600))\(whereabouts)"
        }
    }

    var environment: [String] {
        [
            "HOME=\(folder.path)", "XDG_DATA_HOME=\(folder.path)/data", "XDG_CONFIG_HOME=\(folder.path)/config",
            "XDG_STATE_HOME=\(folder.path)/state", "LANG=C.UTF-8", "TZ=UTC", "TERM=xterm-256color",
            "PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")", "PROGRAM=\(Chaos.program)",
        ]
    }

    /// Runs the program to its end.
    @discardableResult
    func run(_ arguments: String..., in store: String? = nil) throws -> End {
        try start([Chaos.program] + arguments + ["--store", store ?? self.store]).end()
    }

    /// Runs a line of shell to its end; `$PROGRAM` is the program.
    func shell(_ line: String) throws -> End { try start(["sh", "-c", line]).end() }

    /// Starts something.
    func start(_ arguments: [String], terminal: String? = nil) throws -> Running {
        let name = path("run-\(UUID().uuidString)")
        let files = [name + ".out", name + ".err"]
        var pid: pid_t = 0
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        if let terminal {
            posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, 0, 1)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
            posix_spawn_file_actions_addopen(&actions, 1, files[0], O_WRONLY | O_CREAT, 0o600)
        }
        posix_spawn_file_actions_addopen(&actions, 2, files[1], O_WRONLY | O_CREAT, 0o600)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for number in [SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT, SIGTERM] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        // A session of its own takes the terminal, and can be ended with all that it started.
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | Program.newSession))
        var vector = arguments.map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer { for text in vector + variables { free(text) } }
        let status = posix_spawnp(&pid, arguments[0], &actions, &attributes, &vector, &variables)
        try #require(status == 0, "\(arguments): \(String(cString: strerror(status)))")
        return Running(pid: pid, files: files)
    }

    #if os(Linux)
        private static let newSession = Int32(0x80)  // POSIX_SPAWN_SETSID of spawn.h
    #else
        private static let newSession = Int32(0x400)
    #endif
}

/// A program that has been started.
struct Running {
    let pid: pid_t
    fileprivate let files: [String]

    /// Waits for its end, or ends it when it has taken too long; `milliseconds` ends it with SIGKILL then.
    func end(killedAfter milliseconds: Int? = nil, patience: Duration = Chaos.patience) -> Program.End {
        let start = ContinuousClock.now
        let deadline = start + (milliseconds.map { .milliseconds($0) } ?? patience)
        var end = Program.End()
        var status: Int32 = 0
        while waitpid(pid, &status, WNOHANG) == 0 {
            if .now < deadline {
                usleep(1_000)
                continue
            }
            if milliseconds == nil {
                end.isHung = true
                end.whereabouts = "\n" + Whereabouts.text(session: pid)
            }
            kill(-pid, SIGKILL)
            kill(pid, SIGKILL)
            while waitpid(pid, &status, 0) < 0, errno == EINTR {}
            break
        }
        let signal = status & 0x7F
        if signal == 0 { end.status = (status >> 8) & 0xFF } else { end.signal = signal }
        end.output = Self.text(files[0])
        end.error = Self.text(files[1])
        for file in files { unlink(file) }
        return end
    }

    private static func text(_ file: String) -> String {
        guard let handle = FileHandle(forReadingAtPath: file) else { return "" }
        defer { try? handle.close() }
        return String(decoding: (try? handle.read(upToCount: 1 << 20)) ?? Data(), as: UTF8.self)
    }
}
