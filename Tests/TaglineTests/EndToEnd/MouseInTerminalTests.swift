import Foundation
import Testing

@testable import tagline

/// The mouse in a real terminal: tmux knows which modes are on, and what is typed into it may be reports.
@Suite("The mouse in a terminal", .enabled(if: TerminalSession.isTmuxInstalled, "tmux is not installed"))
struct MouseInTerminalTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func open(with variables: [String: String] = [:]) throws -> TerminalSession {
        try TerminalSession(
            "\(TerminalSession.quoted(TaglineProgram.path)); echo ended with $?", columns: 120, rows: 30,
            environment: program.environment.merging(variables) { _, new in new })
    }

    /// Buttons, motion while one is down, numbers of any size; never motion alone.
    private let modes = "#{mouse_standard_flag}#{mouse_button_flag}#{mouse_sgr_flag}#{mouse_all_flag}"

    private func isOn(_ session: TerminalSession) -> Bool {
        ["1110", "0110"].contains(session.value(modes))
    }

    private func isOff(_ session: TerminalSession) -> Bool { session.value(modes) == "0000" }

    private func click(_ column: Int, _ row: Int) -> String {
        "\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m"
    }

    /// Where a text stands.
    private func place(of text: String, in session: TerminalSession) throws -> (column: Int, row: Int) {
        let lines = session.screen.components(separatedBy: "\n")
        let row = try #require(lines.firstIndex { $0.contains(text) })
        let range = try #require(lines[row].range(of: text))
        return (lines[row].distance(from: lines[row].startIndex, to: range.lowerBound), row)
    }

    @Test func clicksAndTheWheelArriveAndTheModesAreOffAtTheEnd() async throws {
        try program.seed((1...60).map { "Headline number \($0)" })
        let session = try open()
        try await session.wait(forText: "60 unread of 60")
        #expect(isOn(session))
        let place = try place(of: "Headline number 5", in: session)
        try session.type(click(place.column, place.row))
        try session.type(click(place.column, place.row))
        try await session.wait(forText: "59 unread of 60")
        // A thousand at once, and one that is cut in two.
        try session.type(String(repeating: "\u{1B}[<65;\(place.column);\(place.row)M", count: 1_000))
        try await session.wait(for: "the last headlines") { screen in
            ["number 1 ", "number 60 "].contains { screen.contains($0) } && !screen.contains("number 30 ")
        }
        try session.type("\u{1B}[<64;\(place.column)")
        try session.type(";\(place.row)Mg")
        try await session.wait(forText: "Esc nothing")
        try session.press("g", "Q")
        try await session.wait(forText: "ended with 0")
        #expect(isOff(session))
    }

    @Test func whoeverElseHasTheTerminalGetsNoReports() async throws {
        try program.seed(["Headline"])
        let script = try program.file("script", "echo it has begun\nread line\n".utf8)
        let session = try open(with: ["BROWSER": "sh \(script)"])
        try await session.wait(forText: "1 unread of 1")
        try session.press("o")
        try await session.wait(forText: "it has begun")
        #expect(isOff(session))
        try session.press("Enter")
        try await session.wait(forText: "Back from")
        #expect(isOn(session))
    }

    @Test func theShellGetsNoReportsWhileItIsSuspended() async throws {
        try program.seed(["Headline"])
        let environment = program.environment.map { "export \($0.key)=\(TerminalSession.quoted($0.value));" }.joined()
        let session = try TerminalSession(
            "\(environment) set -m; \(TerminalSession.quoted(TaglineProgram.path)); echo it is stopped; read line; fg; exec sh",
            columns: 100, rows: 30, environment: program.environment)
        try await session.wait(forText: "1 unread of 1")
        try session.press("C-z")
        try await session.wait(forText: "it is stopped")
        #expect(isOff(session))
        try session.press("Enter")
        try await session.wait(forText: "1 unread of 1")
        #expect(isOn(session))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGUSR1])
    func noSignalLeavesThemOn(signal: Int32) async throws {
        try program.seed(["Headline"])
        let session = try open()
        try await session.wait(forText: "1 unread of 1")
        #expect(isOn(session))
        kill(try session.readerID(), signal)
        try await session.wait(forText: "ended with")
        #expect(isOff(session))
    }

    @Test func theConfigurationLeavesTheMouseToTheTerminal() async throws {
        try program.seed(["Headline"])
        let folder = URL(fileURLWithPath: program.folder.path + "/config/tagline")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("mouse = false\n".utf8).write(to: folder.appendingPathComponent("config.toml"))
        let session = try open()
        try await session.wait(forText: "1 unread of 1")
        #expect(isOff(session))
        try session.type(":mouse")
        try session.press("Enter")
        try await session.wait(forText: "The mouse is used")
        #expect(isOn(session))
    }
}
