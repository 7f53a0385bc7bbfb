import Foundation
import News
import Store
import Testing

@testable import tagline

@Suite("Exporting and saving articles")
struct ExportArticlesTests {
    private let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    @Test func aPageOfArticlesIsOneFile() throws {
        try program.seed(["First *one*", "Second <two>"], text: "A text.\n\nAnother paragraph.").close()
        let markdown = try program.run("export", "--format", "markdown", "#test")
        #expect(markdown.status == 0)
        #expect(markdown.output.hasPrefix("# First \\*one\\*\n\n*Example News · Politics · "))
        #expect(markdown.output.contains("\n---\n\n# Second \\<two>"))
        #expect(markdown.output.contains("\nA text.\n\nAnother paragraph.\n"))
        let html = try program.run("export", "-f", "html", "second").output
        #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("Second &lt;two&gt;</a></h1>"))
        #expect(!html.contains("First"))
        #expect(try program.run("export", "-f", "text", "--limit", "1").output.hasPrefix("First *one*\n\n"))
        #expect(try program.run("export").output.contains("<opml"))
    }

    @Test func whatCannotBeExportedIsSaid() throws {
        #expect(try program.run("export", "#test").status != 0)
        #expect(try program.run("export", "--format", "pdf").status != 0)
        try program.seed(["First"]).close()
        let query = try program.run("export", "--format", "text", "colour:")
        #expect(query.status == 1 || query.output.isEmpty)
    }

    @Test func aFileThatIsThereIsLeftAlone() throws {
        try program.seed(["First"]).close()
        let path = program.folder.path + "/a.md"
        #expect(try program.run("export", "-f", "markdown", "--output", path).status == 0)
        let written = try String(contentsOfFile: path, encoding: .utf8)
        #expect(written.hasPrefix("# First"))
        let again = try program.run("export", "-f", "text", "--output", path)
        #expect(again.status == 1 && again.error.contains("is there already"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == written)
        #expect(try program.run("export", "-f", "text", "--output", program.folder.path).error.contains("is a folder"))
        #expect(try program.run("export", "-f", "text", "--output", path + "/x").error.contains("cannot write"))
    }

    @Test func savingReplacesAFileOnlyWhenAsked() throws {
        let path = program.folder.path + "/a.txt"
        try NewFile.write("one", to: path, overwrites: false)
        #expect(throws: Failure.self) { try NewFile.write("two", to: path, overwrites: false) }
        try NewFile.write("two", to: path, overwrites: true)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "two")
        #expect(NewFile.path("~/a", home: "/home/u") == "/home/u/a")
        #expect(NewFile.path("~u/a", home: "/home/u") == "~u/a")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: program.folder.path).filter { $0.contains("tagline-") }
                == [])
        #expect(ArticleFile(nameOfFile: "a.b/notes.MD") == .markdown)
        #expect(ArticleFile(nameOfFile: "notes.htm") == .html)
        #expect(ArticleFile(nameOfFile: "notes") == .text)
    }
}

@Suite("Handing an article on in a terminal", .enabled(if: TerminalSession.isTmuxInstalled, "tmux is not installed"))
struct PipeInTerminalTests {
    private let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    /// The headline would be a command of its own, if it came near the shell's line.
    @Test func theTextReachesTheCommandAndNeverItsLine() async throws {
        let trap = program.folder.path + "/trap"
        try program.seed(["$(touch \(trap)); `touch \(trap)` '\" | touch \(trap)"], text: "The body; touch \(trap)")
            .close()
        let session = try TerminalSession(
            TerminalSession.quoted(TaglineProgram.path), columns: 120, rows: 30, environment: program.environment)
        try await session.wait(forText: "The body")
        let copy = program.folder.path + "/copy"
        try session.press("Enter", "!")
        try session.type("cat > \(copy); echo all of it")
        try session.press("Enter")
        try await session.wait(forText: "Enter goes back")
        #expect(session.screen.contains("all of it"))
        try session.press("Enter")
        try await session.wait(forText: "Back from cat")
        #expect(try String(contentsOfFile: copy, encoding: .utf8).contains("The body; touch"))
        #expect(!FileManager.default.fileExists(atPath: trap))
        try session.type(":save ~/saved.md")
        try session.press("Enter")
        try await session.wait(forText: "Saved as")
        #expect(try String(contentsOfFile: program.folder.path + "/saved.md", encoding: .utf8).hasPrefix("# "))
        try session.type(":save ~/saved.md")
        try session.press("Enter")
        try await session.wait(forText: ":save-over writes over it")
        try session.type(":save-over ~/saved.md")
        try session.press("Enter")
        try await session.wait(forText: "Saved as")
        #expect(!FileManager.default.fileExists(atPath: trap))
    }
}
