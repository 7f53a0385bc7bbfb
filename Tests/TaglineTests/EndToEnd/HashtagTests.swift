import Foundation
import News
import Store
import Testing

@testable import tagline

/// Filtering by tags in a real terminal, from the first key to the next start.
@Suite("Hashtags in a terminal", .enabled(if: TerminalSession.isTmuxInstalled, "tmux is not installed"))
struct HashtagsInTerminalTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func open() throws -> TerminalSession {
        try TerminalSession(
            "\(TerminalSession.quoted(TaglineProgram.path)); echo ended with $?", columns: 120, rows: 36,
            environment: program.environment)
    }

    private func seed() throws -> Store {
        let store = try Store.open(at: program.store)
        let feeds = try store.subscribe([Subscription(address: "https://times.example/feed", title: "Times")])
        let feed = try #require(feeds.added.first)
        let tagged: [(String, [String])] = [
            ("Return hubs", ["Kosovo", "UK"]), ("Talks open", ["Kosovo"]),
            ("A friendly match", ["Kosovo", "UK", "Sport"]),
            ("A cup final", ["Sport", "UK"]), ("A storm", ["Weather"]),
        ]
        try store.ingest(
            tagged.enumerated().map { place, item in
                ArticleDraft(
                    guid: item.0, url: "https://times.example/\(place)", title: item.0,
                    published: Date().addingTimeInterval(-3_600 * Double(place + 1)),
                    content: ArticleContent(text: "The text."), tags: item.1.compactMap { Tag($0) })
            }, into: feed, at: Date())
        return store
    }

    @Test func aPageIsFoundRefinedSavedAndFoundAgain() async throws {
        let store = try seed()
        let session = try open()
        try await session.wait(forText: "5 unread of 5")
        try session.type("#kos")
        try await session.wait(forText: "1 of 4")
        #expect(session.screen.contains("3/3"))
        try session.press("Enter")
        try await session.wait(forText: "Latest news with #Kosovo ")
        try session.type("+uk")
        try await session.wait(forText: "Only with a tag")
        try session.press("Enter")
        try await session.wait(forText: "Latest news with #Kosovo and #UK ")
        try session.type("-sport")
        try await session.wait(forText: "Without a tag")
        try session.press("Enter")
        try await session.wait(forText: "Latest news with #Kosovo and #UK, not #Sport")
        try await session.wait(forText: "1 unread of 1")
        try session.press("S", "C-u")
        try session.type("Balkans")
        try session.press("Enter")
        try await session.wait(forText: "“Balkans” is in the sidebar")
        #expect(try store.savedPages() == [SavedPage(name: "Balkans", text: "#Kosovo #UK -#Sport")])
        try session.press("Q")
        try await session.wait(forText: "ended with 0")

        let again = try open()
        try await again.wait(forText: "Balkans")
        try again.press("F")
        try again.type("balk")
        try await again.wait(forText: "Find: balk")
        try again.press("Enter")
        try await again.wait(forText: "Return hubs")
        try await again.wait(for: "the saved page alone") { !$0.contains("Talks open") && $0.contains("1 unread of 1") }
        #expect(try program.run("list", "--page", "balkans").lines.count == 1)
        #expect(try program.run("list", "--page", "balkans", "is:read").lines.isEmpty)
        let unknown = try program.run("list", "--page", "Balkan")
        #expect(unknown.status != 0)
        #expect(unknown.error.contains("no page is called “Balkan”; there are “Balkans”"))
    }

    @Test func tagsPutOnByHandAreOnDisk() async throws {
        let store = try seed()
        let session = try open()
        try await session.wait(forText: "5 unread of 5")
        try session.press("T")
        try await session.wait(forText: "Tags: #Kosovo #UK")
        try session.type("-uk +\"Return\" hub")
        try session.press("Enter")
        try await session.wait(forText: "3 tags now")
        let id = try #require(
            try store.slice(PageRequest(query: .everything, position: .newest, limit: 1)).headlines.first?.id)
        func wait(forTags tags: [String]) async throws {
            try await session.wait(for: "\(tags) on the disk") { _ in
                (try? store.article(id)?.tags.map(\.name)) == tags
            }
        }
        try await wait(forTags: ["Kosovo", "Return", "hub"])
        try session.press("u")
        try await session.wait(forText: "Undone: tags")
        try await wait(forTags: ["Kosovo", "UK"])
    }
}
