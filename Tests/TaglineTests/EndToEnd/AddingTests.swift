import Foundation
import News
import Store
import Testing

@testable import tagline

/// From the sample edition to real publishers, in a real terminal: sites by their home pages, one of the catalogue, and a
/// feed that breaks.
@Suite("Adding in a terminal", .enabled(if: TerminalSession.isTmuxInstalled, "tmux is not installed"))
struct AddingInTerminalTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    @Test func aNewcomerComesToReadTheirOwnPublishers() async throws {
        let times = try SiteServer(["/": .declaring("/feed"), "/feed": .feed("Times", ["Peace at last", "A storm"])])
        let daily = try SiteServer([
            "/": .declaring("/world", "/sport"), "/world": .feed("Daily World", ["Elections"]),
            "/sport": .feed("Daily Sport", ["A cup final"]),
        ])
        let session = try TerminalSession(
            "\(TerminalSession.quoted(TaglineProgram.path)); echo ended with $?", columns: 100, rows: 30,
            environment: program.environment)
        try await session.wait(forText: "a add  C catalogue")
        try session.press("X")
        try await session.wait(forText: "a adds any address, C opens the catalogue")

        // One feed is followed at once, and read at once.
        try session.press("a")
        try session.type(times.name)
        try session.press("Enter")
        try await session.wait(forText: "Following Times: 2 articles.")
        try session.press("Enter")
        try await session.wait(forText: "Peace at last")

        // Of several, one is chosen.
        try session.press("a")
        try session.type(daily.name + "/")
        try session.press("Enter")
        try await session.wait(forText: "[ ] Daily Sport")
        try session.press("j", "Space", "Enter")
        try await session.wait(forText: "Following Daily Sport: 1 article.")
        // Escape and a letter at once would be Alt and the letter.
        try session.press("Escape")
        try await session.wait(for: "the panes") { $0.contains("Headlines") }

        // A feed that breaks is explained, and marked.
        times.set("/feed", .init(status: "404 Not Found"))
        try session.press("f")
        try await session.wait(forText: "unread/all")
        try session.type("/times")
        try await session.wait(forText: "Feeds with “times”")
        try session.press("Enter", "r")
        try await session.wait(forText: "the server answered 404 Not Found")
        try session.press("Escape")
        try await session.wait(forText: "Daily Sport")
        try session.press("Escape")
        try await session.wait(forText: "Sources !1")

        // What was removed comes back.
        try session.press("f")
        try await session.wait(forText: "! Times")
        try session.press("d")
        try await session.wait(forText: "Removed Times with its articles; u brings it back.")
        try session.press("u")
        try await session.wait(forText: "! Times")
        try session.press("Escape")
        try await session.wait(forText: "Headlines")
        try session.press("Q")
        try await session.wait(forText: "ended with 0")
        let feeds = try Store.open(at: program.store).feeds()
        #expect(feeds.map(\.title) == ["Daily Sport", "Times"])
        #expect(feeds.map(\.articleCount) == [1, 2])
    }
}
