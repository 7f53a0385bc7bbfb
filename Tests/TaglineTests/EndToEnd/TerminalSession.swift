import Basics
import Foundation
import Testing

@testable import tagline

/// A program in a terminal of its own: a tmux server on a private socket.
///
/// Nothing here sleeps for a fixed time: it looks again and again until the screen shows what is expected. Only what hangs
/// is given up: see `Patience`.
final class TerminalSession {
    static let isTmuxInstalled = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"]
        .contains { FileManager.default.isExecutableFile(atPath: $0) }

    private let socket = "tagline-test-" + UUID().uuidString.prefix(8)

    /// Opens a terminal of some size in which a shell command runs; `environment` is all that it knows. `history` is how
    /// many rows it keeps that went out of sight, and `background` the colour that it says it has.
    init(
        _ command: String, columns: Int, rows: Int, history: Int = 2_000, background: String = "default",
        environment: [String: String]
    ) throws {
        let variables = environment.map { "\($0.key)=\(TerminalSession.quoted($0.value))" }.joined(separator: " ")
        // The shell stays when the command ends, so that one can see how it left the terminal.
        _ = try tmux([
            "-f", "/dev/null", "start-server", ";", "set-option", "-g", "history-limit", "\(history)", ";",
            "set-option", "-g", "window-style", "bg=\(background)", ";",
            "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
            "env -i \(variables) TERM=screen-256color sh -c \(TerminalSession.quoted(command)); exec cat",
            ";", "set-option", "-s", "set-clipboard", "on", ";", "set-option", "-g", "remain-on-exit", "on",
        ])
    }

    deinit { _ = try? tmux(["kill-server"]) }

    static func quoted(_ text: String) -> String { "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'" }

    /// Presses keys by tmux's names: `j`, `Enter`, `C-z`.
    func press(_ keys: String...) throws { _ = try tmux(["send-keys"] + keys) }

    /// Types a text as it is.
    func type(_ text: String) throws { _ = try tmux(["send-keys", "-l", "--", text]) }

    func resize(columns: Int, rows: Int) throws {
        _ = try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Ends the terminal under the program.
    func kill() throws { _ = try tmux(["kill-server"]) }

    /// The characters on the screen.
    var screen: String { (try? tmux(["capture-pane", "-p"])) ?? "" }

    /// What the clipboard holds.
    var clipboard: String { (try? tmux(["show-buffer"])) ?? "" }

    /// What tmux knows: `#{alternate_on}`, `#{cursor_flag}`, `#{pane_current_command}`.
    func value(_ format: String) -> String {
        ((try? tmux(["display-message", "-p", format])) ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Looks until the screen fulfils a condition; before each look it may press a key that can be pressed again and again.
    @discardableResult
    func wait(
        for what: String, pressing key: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
        until isFulfilled: (String) -> Bool
    ) async throws -> String {
        var patience = Patience()
        while true {
            if let key { try press(key) }
            let screen = screen
            if isFulfilled(screen) { return screen }
            guard try await patience.looksAgain() else {
                Issue.record("waited in vain for \(what); the screen:\n\(screen)", sourceLocation: sourceLocation)
                throw CancellationError()
            }
        }
    }

    /// Looks until a text is on the screen.
    @discardableResult
    func wait(forText text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> String {
        try await wait(for: "“\(text)”", sourceLocation: sourceLocation) { $0.contains(text) }
    }

    /// Runs commands of tmux on this session.
    func tmux(_ arguments: [String]) throws -> String {
        try TerminalSession.output(of: "tmux", ["-u", "-L", socket] + arguments)
    }

    /// What a program prints.
    static func output(of program: String, _ arguments: [String]) throws -> String {
        let path = NSTemporaryDirectory() + "tagline-output-" + UUID().uuidString
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer {
            close(descriptor)
            unlink(path)
        }
        let child = try ChildProcess(
            program, arguments, input: .nothing, output: .descriptor(descriptor), error: .nothing)
        child.waitForEnd()
        return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
}
