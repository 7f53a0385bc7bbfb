import CPseudoTerminal
import Foundation

/// A program on a terminal of its own, and a clock on what it answers.
final class PseudoTerminal {
    let process: pid_t
    /// The clock at the exec.
    let started: Int64
    private let terminal: Int32
    private var hasEnded = false

    init(_ path: String, _ arguments: [String], environment: [String: String], rows: Int, columns: Int) throws {
        var terminal: Int32 = -1
        var started: Int64 = 0
        process = withCStrings([path] + arguments) { arguments in
            withCStrings(environment.map { "\($0)=\($1)" }) { environment in
                cpt_start(path, arguments, environment, UInt16(rows), UInt16(columns), &terminal, &started)
            }
        }
        guard process > 0 else { throw BenchmarkError("cannot start \(path): \(String(cString: strerror(errno)))") }
        self.terminal = terminal
        self.started = started
    }

    deinit { end() }

    /// Sends keys, as the terminal would; gives the clock right before.
    @discardableResult
    func send(_ keys: String) -> Int64 {
        let bytes = Array(keys.utf8)
        let now = cpt_now()
        _ = write(terminal, bytes, bytes.count)
        return now
    }

    /// What the program writes until it has written nothing for `quiet` milliseconds, each piece with the clock at its
    /// arrival; gives up after `timeout` milliseconds. Nothing written counts as quiet only after `patience`.
    func output(quiet: Int, patience: Int, timeout: Int = 30_000) -> [(at: Int64, bytes: [UInt8])] {
        var pieces: [(at: Int64, bytes: [UInt8])] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let end = cpt_now() + Int64(timeout) * 1_000_000
        while cpt_now() < end {
            var request = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
            let wait = pieces.isEmpty ? patience : quiet
            let ready = poll(&request, 1, Int32(wait))
            if ready < 0 && errno == EINTR { continue }
            if ready <= 0 { break }
            let count = read(terminal, &buffer, buffer.count)
            let now = cpt_now()
            if count <= 0 { break }
            pieces.append((now, Array(buffer[..<count])))
        }
        return pieces
    }

    /// Whether the program is still there.
    var isRunning: Bool {
        guard !hasEnded else { return false }
        if waitpid(process, nil, WNOHANG) == process { hasEnded = true }
        return !hasEnded
    }

    /// Waits for the program to go by itself, then helps; gives whether it went by itself.
    @discardableResult
    func end(patience: Int = 0) -> Bool {
        let deadline = cpt_now() + Int64(patience) * 1_000_000
        while isRunning, cpt_now() < deadline { _ = output(quiet: 1, patience: 5, timeout: 5) }
        let wentByItself = hasEnded
        if !hasEnded {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
            hasEnded = true
        }
        close(terminal)
        return wentByItself
    }
}

/// Why a benchmark cannot go on.
struct BenchmarkError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// `strings` as C wants an argument vector, for as long as `body` runs.
func withCStrings<Value>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value) -> Value {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
}
