import CPseudoTerminal
import Foundation

/// A worker process (``IngestWorker``), and what it has said so far.
final class Worker {
    private let process: pid_t
    private let pipe: Int32
    private var output: [UInt8] = []

    init(_ arguments: [String], command: String = "worker") throws {
        let path = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        var pipe: Int32 = -1
        var started: Int64 = 0
        let environment = ProcessInfo.processInfo.environment.map { "\($0)=\($1)" }
        process = withCStrings([path, command] + arguments) { arguments in
            withCStrings(environment) { cpt_start_piped(path, arguments, $0, &pipe, &started) }
        }
        guard process > 0 else { throw BenchmarkError("cannot start a worker") }
        self.pipe = pipe
        _ = fcntl(pipe, F_SETFL, O_NONBLOCK)
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        close(pipe)
    }

    /// The numbers after `word` in the lines that are whole.
    func numbers(after word: String) -> [Int64] {
        read()
        guard let end = output.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
        return String(decoding: output[...end], as: UTF8.self).split(separator: "\n").compactMap { line in
            line.hasPrefix(word + " ") ? Int64(line.dropFirst(word.count + 1)) : nil
        }
    }

    /// Whether it is still at work; it never ends by itself but by an error.
    var isRunning: Bool { kill(process, 0) == 0 && waitpid(process, nil, WNOHANG) == 0 }

    /// SIGKILL, in the middle of whatever it does; what it has said can still be read.
    func killNow() { kill(process, SIGKILL) }

    /// Waits until it has said something.
    func awaitFirstWord() throws {
        for _ in 0..<3000 {
            read()
            if !output.isEmpty { return }
            usleep(10_000)
        }
        throw BenchmarkError("a worker did not begin within 30 s")
    }

    private func read() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Foundation.read(pipe, &buffer, buffer.count)
            if count <= 0 { return }
            output += buffer[..<count]
        }
    }
}
