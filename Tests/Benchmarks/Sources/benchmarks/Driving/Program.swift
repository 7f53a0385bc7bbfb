import CPseudoTerminal
import Foundation

/// The `tagline` program, run without a terminal.
struct Program {
    let path: String
    let environment: [String: String]

    /// The program at `path`, else the release build of the package this one lies in, with a home of its own.
    init(path: String?) throws {
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../..")
            .standardized
        self.path = path ?? package.appending(path: ".build/release/tagline").path
        guard FileManager.default.isExecutableFile(atPath: self.path) else {
            throw BenchmarkError(
                "no program at \(self.path); build it with: swift build -c release -Xswiftc -static-stdlib")
        }
        let home = FileManager.default.temporaryDirectory.appending(path: "tagline-benchmarks-home").path
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        environment = [
            "HOME": home, "XDG_CONFIG_HOME": home + "/config", "XDG_DATA_HOME": home + "/data",
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TZ": "UTC",
        ]
    }

    /// Runs it to its end: what it printed, how long from the exec to its end, and its exit status.
    func run(_ arguments: [String]) throws -> (output: [UInt8], milliseconds: Double, status: Int32) {
        var pipe: Int32 = -1
        var started: Int64 = 0
        let process = start(arguments, output: &pipe, started: &started)
        guard process > 0 else { throw BenchmarkError("cannot start \(path)") }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(pipe, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            output += buffer[..<count]
        }
        close(pipe)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return (output, Double(cpt_now() - started) / 1e6, (status >> 8) & 0xff)
    }

    /// Starts it and goes on; the caller waits for the process.
    func start(_ arguments: [String]) -> pid_t {
        var started: Int64 = 0
        return start(arguments, output: nil, started: &started)
    }

    private func start(
        _ arguments: [String], output: UnsafeMutablePointer<Int32>?, started: inout Int64
    ) -> pid_t {
        withCStrings([path] + arguments) { arguments in
            withCStrings(environment.map { "\($0)=\($1)" }) { environment in
                cpt_start_piped(path, arguments, environment, output, &started)
            }
        }
    }
}
