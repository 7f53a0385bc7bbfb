import Foundation
import News
import Store
import Testing

@testable import tagline

/// The reader in a real terminal.
@Suite("The reader in a terminal", .enabled(if: TerminalSession.isTmuxInstalled, "tmux is not installed"))
struct ReaderInTerminalTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func open(
        columns: Int = 120, rows: Int = 30, arguments: String = "", background: String = "default",
        with variables: [String: String] = [:]
    ) throws -> TerminalSession {
        let environment = program.environment.merging(variables) { _, new in new }
        return try TerminalSession(
            "\(TerminalSession.quoted(TaglineProgram.path)) \(arguments); echo ended with $?", columns: columns,
            rows: rows, background: background, environment: environment)
    }

    @Test func theFirstRunOpensOnTheSampleEditionAndOneKeyRemovesIt() async throws {
        let session = try open()
        try await session.wait(forText: "sample edition")
        try await session.wait(forText: "Welcome to Tagline")
        try session.press("X")
        try await session.wait(forText: "The sample edition is removed")
        #expect(!session.screen.contains("Welcome to Tagline"))
        try session.press("Q")
        try await session.wait(forText: "ended with 0")
        // It does not come back.
        let again = try open()
        try await again.wait(forText: "0 unread of 0")
    }

    /// tmux answers the question for its background where it was given one, and else not.
    @Test(arguments: [("#ffffff", "[38;5;16m"), ("#000000", "[38;5;231m"), ("default", nil)])
    func headlinesAreReadOnTheBackgroundThatTheTerminalHas(background: String, color: String?) async throws {
        try program.seed((1...3).map { "Headline number \($0)" })
        let session = try open(background: background)
        try await session.wait(forText: "Headline number 3")
        let line = try session.tmux(["capture-pane", "-p", "-e"]).split(separator: "\n").first {
            $0.contains("Headline number 2")
        }
        let before = try #require(line?.components(separatedBy: "Headline number 2").first)
        // Bold in the terminal's own colour where nobody knows.
        #expect(color.map { before.hasSuffix($0) } ?? !(before.contains("38;5;231m") || before.contains("38;5;16m")))
    }

    @Test func aThemeIsTriedOnAndTakenOff() async throws {
        try program.seed((1...3).map { "Headline number \($0)" })
        let session = try open(background: "#000000")
        try await session.wait(forText: "Headline number 3")
        func isGruvbox() throws -> Bool { try session.tmux(["capture-pane", "-p", "-e"]).contains("48;5;235") }
        #expect(try !isGruvbox())
        try session.type(":theme gruvbox")
        try await session.wait(for: "gruvbox") { _ in (try? isGruvbox()) == true }
        try session.press("Escape")
        try await session.wait(for: "the usual colours") { _ in (try? isGruvbox()) == false }
        try session.type(":theme gruvbox")
        try session.press("Enter")
        try await session.wait(forText: "To keep it: theme = \"gruvbox\" in")
        #expect(try isGruvbox())
    }

    @Test func headlinesAreMovedThroughOpenedAndMarkedOnDisk() async throws {
        let store = try program.seed((1...60).map { "Headline number \($0)" }, text: "The body of the article.")
        let session = try open()
        try await session.wait(forText: "60 unread of 60")
        // The article pane follows when keys pause.
        try await session.wait(forText: "The body of the article.")
        try session.press("j", "j", "Enter")
        try await session.wait(forText: "59 unread of 60")
        #expect(try store.counts(of: .unread).total == 59)
        try session.press("s")
        try await session.wait(for: "a star") { $0.contains("★") || $0.contains("*") }
        #expect(try store.counts(of: .marked(.starred)).total == 1)
        try session.press("u", "u")
        try await session.wait(forText: "60 unread of 60")
        #expect(try store.counts(of: .marked(.starred)).total == 0)
        try session.press("h", "G")
        try await session.wait(forText: "Headline number 60")
        try session.press("g", "g")
        try await session.wait(forText: "Headline number 1 ")
    }

    /// A key that asks for nothing came right after one that did, and the pause never came.
    @Test func whatWaitsForAPauseComesHoweverTheLastKeysWere() async throws {
        try program.seed((1...60).map { "Headline number \($0)" })
        let session = try open()
        try await session.wait(for: "the counts") { $0.contains(#/All +60/#) }
        try session.press("m", ":", "C-g")
        try await session.wait(for: "the counts") { $0.contains(#/All +59/#) }
        try session.press("u", "+", "C-g")
        try await session.wait(for: "the counts") { $0.contains(#/All +60/#) }
    }

    @Test func panesComeAndGoWithTheSizeAndTheSelectionStays() async throws {
        try program.seed((1...60).map { "Headline number \($0)" })
        let session = try open(columns: 120, rows: 30)
        try await session.wait(forText: "60 unread of 60")
        try session.press("j", "j", "j", "j")
        // The terminal's cursor sits on the selected row.
        func selected(_ text: String) -> Substring {
            let row = Int(session.value("#{cursor_y}")) ?? 0
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return lines.indices.contains(row) ? lines[row] : ""
        }
        try await session.wait(for: "the fifth headline under the cursor") {
            selected($0).contains("Headline number 5")
        }
        for (columns, rows) in [(80, 24), (50, 15), (40, 10), (120, 40)] {
            try session.resize(columns: columns, rows: rows)
            try await session.wait(for: "\(columns)×\(rows)") { screen in
                session.value("#{window_width}x#{window_height}") == "\(columns)x\(rows)"
                    && selected(screen).contains("Headline number 5")
            }
        }
        try await session.wait(for: "all three panes") {
            $0.contains("Tags") && $0.contains("Headlines") && $0.contains("Article")
        }
    }

    @Test func suspendingGivesTheShellBackAndReturningRepaints() async throws {
        try program.seed((1...10).map { "Headline number \($0)" })
        let marker = program.folder.path + "/stopped"
        let environment = program.environment.map { "export \($0.key)=\(TerminalSession.quoted($0.value));" }.joined()
        let session = try TerminalSession(
            "\(environment) set -m; \(TerminalSession.quoted(TaglineProgram.path)); echo stopped with $?; stty -a; : > \(marker); fg; exec sh",
            columns: 100, rows: 30, environment: program.environment)
        _ = session
        try await session.wait(forText: "10 unread of 10")
        try session.press("C-z")
        // The shell's `fg` brings it back at once; between the two the terminal was the shell's again.
        try await session.wait(for: "the shell") { _ in FileManager.default.fileExists(atPath: marker) }
        try await session.wait(forText: "10 unread of 10")
        try session.press("Q")
        let screen = try await session.wait(forText: "stopped with")
        #expect(screen.contains(" icanon") && screen.contains(" echo "))
        #expect(session.value("#{alternate_on}") == "0")
    }

    @Test func aTerminalThatIsClosedEndsIt() async throws {
        try program.seed(["Headline"])
        let session = try open()
        try await session.wait(forText: "1 unread of 1")
        let id = try session.readerID()
        try session.kill()
        let end = ContinuousClock.now + .seconds(120)
        while kill(id, 0) == 0, ContinuousClock.now < end { try await Task.sleep(for: .milliseconds(15)) }
        #expect(kill(id, 0) != 0)
    }

    @Test func copyingReachesTheClipboardOfTheTerminal() async throws {
        try program.seed(["Headline"])
        let session = try open()
        try await session.wait(forText: "1 unread of 1")
        try session.press("y")
        try await session.wait(forText: "Copied https://news.example/0")
        try await session.wait(for: "the clipboard") { _ in session.clipboard == "https://news.example/0" }
    }

    @Test func withoutABrowserTheAddressIsCopiedAndShownOnALineOfItsOwn() async throws {
        try program.seed(["Headline"])
        let session = try open()
        try await session.wait(forText: "1 unread of 1")
        try session.press("o")
        try await session.wait(forText: "No browser here. The address is copied")
        try await session.wait(for: "the address alone") { screen in
            screen.split(separator: "\n").contains { $0 == "https://news.example/0" }
        }
        try await session.wait(for: "the clipboard") { _ in session.clipboard == "https://news.example/0" }
    }

    @Test func aBrowserForTerminalsGetsTheTerminalAndGivesItBack() async throws {
        try program.seed(["Headline"])
        let browser = try program.file("browser", "echo \"browser shows $1\"; read line\n".utf8)
        // By its interpreter: a file that was just written cannot be executed while another test forks with it open.
        let session = try open(with: ["BROWSER": "sh \(browser)"])
        try await session.wait(forText: "1 unread of 1")
        try session.press("o")
        try await session.wait(forText: "browser shows https://news.example/0")
        try session.press("Enter")
        try await session.wait(forText: "Back from")
        try await session.wait(forText: "1 unread of 1")
    }

    @Test func controlCharactersOfTitlesAndTextsNeverReachTheTerminal() async throws {
        let evil = "evil\u{1B}]0;owned\u{07}\u{9B}2J\u{1B}[31m\u{1B}c\u{0}\u{7F}\u{85}\u{202E}end"
        try program.seed([evil, "Second"], text: "Text \u{1B}]52;c;b3duZWQ=\u{07}\u{1B}[8m hidden \u{1B}#8 words")
        let session = try open()
        try await session.wait(forText: "2 unread of 2")
        try await session.wait(forText: "words")
        #expect(session.screen.contains("Second"))
        #expect(session.value("#{pane_title}") != "owned")
        #expect(session.clipboard != "owned")
        #expect(!session.screen.contains("EEEEEEEE"))
    }

    /// A line that the terminal measures wider than the reader does would push the borders of panes about.
    @Test func everyScriptStaysInsideOfItsPane() async throws {
        let samples = [
            "日本語の見出し、続き。", "한국어 뉴스 제목", "ข่าวด่วนประเทศไทย", "नमस्ते दुनिया क्षि", "שלום עולם, 2026", "مرحبا بالعالم (UN)",
            "e\u{301}te\u{301} à Zürich", "👨‍👩‍👧‍👦 family 🇯🇵 👍🏽 ❤️", "ＡＢＣ full width", "soft\u{AD}hyphen\u{200B}zero",
            "Ζ\u{334}\u{334}\u{334}\u{334}\u{334}algo", "ភាសាខ្មែរ", "தமிழ் செய்தி", "a\u{378}b\u{E000}c",
        ]
        try program.seed(
            samples.map { String(repeating: $0 + " ", count: 12) },
            text: samples.map { String(repeating: $0 + " ", count: 30) }.joined(separator: "\n\n"))
        let session = try open(columns: 120, rows: 40)
        try await session.wait(forText: "14 unread of 14")
        for _ in samples {
            try session.press("J")
            try await session.wait(for: "an article inside of its pane") { $0.contains("Article") && isInside($0) }
        }
        try session.press("Enter")
        for _ in 0..<4 {
            try session.press("Space")
            try await session.wait(for: "the article inside of its pane") { $0.contains("Article ") && isInside($0) }
        }
    }

    /// Whether each row of the panes begins and ends with a border. A picture that is half drawn may not, so this is waited
    /// for.
    private func isInside(_ screen: String) -> Bool {
        screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).prefix(36)
            .allSatisfy { $0.hasPrefix("│") && $0.hasSuffix("│") }
    }

    @Test func plainLocalesAndPlainTerminalsAreServed() async throws {
        try program.seed(["日本語の見出し", "Zweite Überschrift"])
        let c = try open(with: ["LANG": "C"])
        try await c.wait(forText: "日本語の見出し")
        let latin = try open(with: ["LANG": "de_DE.ISO-8859-1", "NO_COLOR": "1"])
        let screen = try await latin.wait(forText: "Zweite Uberschrift")
        #expect(!screen.contains { !$0.isASCII })
    }

    @Test func twoReadersOnOneStoreSeeEachOthersMarks() async throws {
        try program.seed((1...5).map { "Headline number \($0)" })
        let first = try open()
        let second = try open()
        try await first.wait(forText: "5 unread of 5")
        try await second.wait(forText: "5 unread of 5")
        try first.press("m")
        try await first.wait(forText: "4 unread of 5")
        try await second.wait(forText: "4 unread of 5")
        // Having done nothing itself, it goes on with what others did.
        try second.press("u")
        try await second.wait(forText: "Undone: marked read “Headline number 1”.")
        try await first.wait(forText: "5 unread of 5")
        try second.press("G", "m")
        try await first.wait(forText: "4 unread of 5")
    }

    @Test func newArticlesAreAnnouncedAndShownOnDemand() async throws {
        let store = try program.seed((1...5).map { "Headline number \($0)" })
        let session = try open()
        try await session.wait(forText: "5 unread of 5")
        let feed = try #require(try store.feeds().first)
        try store.ingest(
            [ArticleDraft(guid: "new", title: "Breaking headline", published: Date())], into: feed.id, at: Date())
        let screen = try await session.wait(forText: "1 new · press")
        #expect(!screen.contains("Breaking headline"))
        try session.press(".")
        try await session.wait(forText: "Breaking headline")
    }

    @Test func aRefreshRunsBesideTheReaderAndTellsWhatCame() async throws {
        func feed(_ titles: [String]) -> String {
            let items = titles.map { "<item><guid>\($0)</guid><title>\($0)</title></item>" }.joined()
            return "<rss version='2.0'><channel><title>Example</title>\(items)</channel></rss>"
        }
        let path = try program.file("feed.xml", feed(["First headline"]).utf8)
        #expect(try program.run("import", path).status == 0)
        _ = try program.file("feed.xml", feed(["Second headline", "First headline"]).utf8)
        let session = try open()
        try await session.wait(forText: "1 unread of 1")
        try session.press("R")
        try await session.wait(forText: "1 new · press")
        try session.press(".")
        try await session.wait(forText: "Second headline")
        // A feed that fails is named with the reason.
        try FileManager.default.removeItem(atPath: path)
        try session.press("R")
        try await session.wait(forText: "Failed:")
    }

    @Test func mistakesInTheConfigurationAreSaidAllAtOnceAndStopNothing() async throws {
        try program.seed(["Headline"])
        let folder = program.folder.path + "/config/tagline"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/config.toml"
        try "theme = \"dark\"\ncolors = 12\n".write(toFile: path, atomically: true, encoding: .utf8)
        let broken = try open()
        try await broken.wait(forText: "config.toml:2:1:")
        try await broken.wait(forText: "Headline")
        try broken.press("Q")
        try await broken.wait(forText: "ended with 0")
        try "them = \"dark\"\n[keys]\nquit = \"x\"\n".write(toFile: path, atomically: true, encoding: .utf8)
        let warned = try open(columns: 200)
        try await warned.wait(forText: "unknown key “them”")
        try warned.press("x")
        try await warned.wait(forText: "ended with 0")
    }

    @Test func unknownTerminalsAreRefusedInWords() async throws {
        try program.seed(["Headline"])
        let session = try TerminalSession(
            "TERM=no-such-terminal \(TerminalSession.quoted(TaglineProgram.path)); echo ended with $?", columns: 120,
            rows: 10,
            environment: program.environment)
        try await session.wait(forText: "no-such-terminal")
        try await session.wait(forText: "ended with 1")
    }
}
