import Basics
import Foundation
import News
import Store

@testable import tagline

/// The built program with data, configuration and log of its own.
final class TaglineProgram: Sendable {
    /// Where everything of it is.
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The program beside the tests: both are built into the same folder.
    static let path: String = {
        let tests = CommandLine.arguments[0]
        let candidates = [tests, Bundle.main.executablePath ?? tests].map {
            URL(fileURLWithPath: $0).deletingLastPathComponent().appending(path: "tagline").path
        }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? candidates[0]
    }()

    /// The store that it uses.
    var store: String { folder.path + "/data/tagline/store.db" }

    /// The variables that keep it from the developer's own data.
    var environment: [String: String] {
        [
            "HOME": folder.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "XDG_DATA_HOME": folder.path + "/data", "XDG_CONFIG_HOME": folder.path + "/config",
            "XDG_STATE_HOME": folder.path + "/state", "LANG": "C.UTF-8", "TZ": "UTC",
        ]
    }

    /// What a run came to.
    struct Outcome {
        let status: Int32
        let output: String
        let error: String
        var lines: [Substring] { output.split(separator: "\n") }
    }

    /// Runs it to its end.
    func run(_ arguments: String..., input: String = "") throws -> Outcome {
        try run(arguments, input: input)
    }

    /// Runs it to its end.
    func run(_ arguments: [String], input: String = "") throws -> Outcome {
        try runProgram("/usr/bin/env", environmentArguments + [TaglineProgram.path] + arguments, input: input)
    }

    /// Runs a shell command in which `$tagline` is the program.
    func shell(_ command: String) throws -> Outcome {
        try runProgram(
            "/usr/bin/env", environmentArguments + ["tagline=\(TaglineProgram.path)", "sh", "-c", command], input: "")
    }

    /// Starts it, printing nothing.
    func start(_ arguments: String...) throws -> ChildProcess {
        try ChildProcess(
            "/usr/bin/env", environmentArguments + [TaglineProgram.path] + arguments, input: .nothing,
            output: .nothing, error: .nothing)
    }

    private var environmentArguments: [String] { ["-i"] + environment.map { "\($0.key)=\($0.value)" } }

    /// Foundation's `Process` takes a program for running as long as any descendant of it runs, so this is not it.
    private func runProgram(_ program: String, _ arguments: [String], input: String) throws -> Outcome {
        // Files and not pipes: nobody has to read while it runs.
        let name = folder.path + "/run-" + UUID().uuidString
        try Data(input.utf8).write(to: URL(fileURLWithPath: name + ".in"))
        let ends = [".in", ".out", ".err"].map { open(name + $0, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
        defer { for end in ends { close(end) } }
        let child = try ChildProcess(
            program, arguments, input: .descriptor(ends[0]), output: .descriptor(ends[1]), error: .descriptor(ends[2]))
        let status = child.waitForEnd().status
        func text(_ end: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(fileURLWithPath: name + end)), as: UTF8.self)
        }
        return Outcome(status: status, output: try text(".out"), error: try text(".err"))
    }

    /// Writes its configuration.
    func configure(_ text: String, mode: mode_t = 0o600) throws {
        let path = folder.path + "/config/tagline"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/config.toml"))
        chmod(path + "/config.toml", mode)
    }

    /// Writes a file into its folder and returns the path.
    func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let path = folder.path + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// Puts articles into its store: titles from the newest to the oldest, an hour apart.
    @discardableResult
    func seed(_ titles: [String], text: String = "The text.", now: Date = Date()) throws -> Store {
        try FileManager.default.createDirectory(
            atPath: folder.path + "/data/tagline", withIntermediateDirectories: true)
        let store = try Store.open(at: store)
        let feed = try store.subscribe([Subscription(address: "https://news.example/feed", title: "Example News")])
        let drafts = titles.enumerated().map { index, title in
            ArticleDraft(
                guid: "\(index)", url: "https://news.example/\(index)", title: title,
                published: now.addingTimeInterval(-3_600 * Double(index + 1)), author: "A. Author",
                content: ArticleContent(text: text), tags: [Tag("Test")].compactMap(\.self), category: .politics)
        }
        for id in feed.added + feed.known { try store.ingest(drafts, into: id, at: now, pace: .bulk) }
        return store
    }
}
