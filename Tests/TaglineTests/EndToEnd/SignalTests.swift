import Foundation
import Testing

@testable import tagline

/// Whatever ends the reader, and whoever has the terminal then: it is given back as it was.
@Suite("Signals in a terminal", .enabled(if: TerminalSession.isTmuxInstalled, "tmux is not installed"))
struct SignalTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func open(with variables: [String: String] = [:]) throws -> TerminalSession {
        try TerminalSession(
            "\(TerminalSession.quoted(TaglineProgram.path)); echo ended with $?; stty -a", columns: 120, rows: 30,
            environment: program.environment.merging(variables) { _, new in new })
    }

    /// What the shell finds when the reader has ended.
    private func expectEnd(_ status: Int32, in session: TerminalSession) async throws {
        let screen = try await session.wait(for: "the end") {
            $0.contains("ended with \(status)") && $0.contains("icanon")
        }
        #expect(screen.contains(" icanon") && screen.contains(" echo ") && session.isGivenBack)
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func aSignalEndsItAndTheTerminalIsAsItWas(signal: Int32) async throws {
        try program.seed(["Headline"])
        let session = try open()
        try await session.wait(forText: "1 unread of 1")
        kill(try session.readerID(), signal)
        try await expectEnd(0, in: session)
    }

    @Test(arguments: [
        SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGVTALRM, SIGPROF, SIGSYS, SIGSEGV, SIGABRT, SIGILL, SIGBUS,
        SIGFPE,
    ])
    func aSignalThatNobodyHandlesLeavesATerminalThatCanBeUsed(signal: Int32) async throws {
        try program.seed(["Headline"])
        // Swift's own handler prints a backtrace and waits for a key, but nothing has crashed.
        let session = try open(with: ["SWIFT_BACKTRACE": "enable=yes"])
        try await session.wait(forText: "1 unread of 1")
        kill(try session.readerID(), signal)
        try await expectEnd(128 + signal, in: session)
    }

    /// A command that gets the article, alone or with others in a pipeline, a browser, an editor: all are asked to end.
    @Test(arguments: ["!", "! pipeline", "browser", "editor"], [SIGTERM, SIGHUP])
    func whileTheTerminalIsLentASignalEndsAllThatHaveIt(borrower: String, signal: Int32) async throws {
        try program.seed(["Headline"])
        // By its interpreter: a file that was just written cannot be executed while another test forks with it open.
        let ended = program.folder.path + "/ended"
        let script = try program.file(
            "script", "trap 'echo $$ >> \(ended); exit' TERM\necho it has begun\nsleep 600 & wait\n".utf8)
        let session = try open(with: ["BROWSER": "sh \(script)", "EDITOR": "sh \(script)"])
        try await session.wait(forText: "1 unread of 1")
        switch borrower {
        case "browser": try session.press("o")
        case "editor":
            try session.press("f")
            try await session.wait(forText: "news.example")
            try session.press("E")
        default:
            try session.press("Enter", "!")
            try session.type(borrower == "!" ? "sh \(script)" : "cat | sh \(script)")
            try session.press("Enter")
        }
        try await session.wait(forText: "it has begun")
        kill(try session.readerID(), signal)
        try await expectEnd(0, in: session)
        #expect(FileManager.default.fileExists(atPath: ended))
    }

    /// The end is not put off by a text that takes long to be typeset.
    @Test func aHeavyArticleIsLeftAtOnce() async throws {
        let links = (0..<60_000).map { "<a href='http://h/\($0)'>l</a> " }.joined()
        let feed =
            "<rss version='2.0'><channel><title>Heavy</title><item><guid>1</guid><title>Heavy headline</title>"
            + "<description><![CDATA[<p>\(links)</p>]]></description></item></channel></rss>"
        #expect(try program.run("import", try program.file("feed.xml", feed.utf8)).status == 0)
        let session = try open()
        try await session.wait(forText: "1 unread of 1")
        try session.press("Enter")
        try await session.wait(forText: "0 unread of 1")
        // Keys are heard while it is typeset, and so are signals.
        try session.press("?")
        try await session.wait(forText: "Keys: type to search")
        try session.press("Escape")
        kill(try session.readerID(), SIGTERM)
        try await expectEnd(0, in: session)
    }
}

/// What a terminal says that is no key, and what the shell says of the terminal.
@Suite("What a terminal says", .enabled(if: TerminalSession.isTmuxInstalled, "tmux is not installed"))
struct TerminalReportTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func open(_ type: String, with variables: [String: String] = [:]) throws -> TerminalSession {
        let words = variables.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        return try TerminalSession(
            "TERM=\(type) \(words) \(TerminalSession.quoted(TaglineProgram.path)); echo ended with $?", columns: 120,
            rows: 30, environment: program.environment)
    }

    /// A click at column 33, of which the oldest reports say `A`, and others like it; what a program before has left on.
    static let reports: [String] = [
        "\u{1B}[M A5", "\u{1B}[M m5", "\u{1B}[M#A5", "\u{1B}[<0;33;21M", "\u{1B}[<0;33;21m", "\u{1B}[<35;77;21m",
        "\u{1B}[32;33;21M", "\u{1B}[I", "\u{1B}[O", "\u{1B}[?62;22c", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\",
        "\u{1B}P>|XTerm(379)\u{1B}\\", "\u{1B}[12;40R",
    ]

    @Test(arguments: ["screen-256color", "xterm-256color", "linux"])
    func areNeverKeys(type: String) async throws {
        try program.seed((1...9).map { "Headline number \($0)" })
        let session = try open(type)
        try await session.wait(forText: "9 unread of 9")
        for report in TerminalReportTests.reports {
            try session.send(bytes: report.utf8)
        }
        // Nor are they text where one is typed.
        try session.press(":")
        try await session.wait(for: "the prompt") { $0.split(separator: "\n").last?.hasPrefix(":") == true }
        for report in TerminalReportTests.reports { try session.send(bytes: report.utf8) }
        try session.type("mark-end")
        let screen = try await session.wait(for: "what was typed") { $0.contains(":mark-end") }
        #expect(screen.contains("9 unread of 9"))
        #expect(screen.split(separator: "\n").last?.hasPrefix(":mark-end") == true)
    }

    @Test(arguments: [
        ["LINES": "24", "COLUMNS": "80"], ["COLUMNS": "40"], ["LINES": "5"], ["LINES": "0", "COLUMNS": "x"],
    ])
    func theSizeIsTheTerminalsAndNotTheShells(variables: [String: String]) async throws {
        try program.seed((1...60).map { "Headline number \($0)" })
        let session = try open("screen-256color", with: variables)
        let screen = try await session.wait(forText: "60 unread of 60")
        let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(rows.count >= 30 && rows[29].contains("keys"))
        #expect(rows[1].count == 120)
        try session.resize(columns: 100, rows: 40)
        try await session.wait(for: "the new size") { screen in
            let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
            return rows.count >= 40 && rows[39].contains("keys") && rows[1].count == 100
        }
    }
}
