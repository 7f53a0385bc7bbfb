import Foundation
import News
import Store
import Testing

/// Folders of feeds, in queries and in the sidebar.
@Suite("Folders")
struct FolderTests {
    /// Three feeds: one in News/UK, one in News, one in none.
    private func fixture() throws -> StoreFixture {
        let fixture = try StoreFixture.inMemory()
        let summary = try fixture.store.subscribe([
            Subscription(address: "https://uk.example/feed", title: "UK", folders: ["News", "UK"]),
            Subscription(address: "https://world.example/feed", title: "World", folders: ["News"]),
        ])
        let added = summary.added
        try fixture.ingest([.named("Alone", minutesAgo: 1)])
        try fixture.ingest([.named("Inner", minutesAgo: 2), .named("Inner too", minutesAgo: 4)], into: added[0])
        try fixture.ingest([.named("Outer", minutesAgo: 3)], into: added[1])
        return fixture
    }

    private func titles(_ query: String, _ fixture: StoreFixture) throws -> [String] {
        try fixture.titles(try QueryParser.parse(query, now: noon, calendar: Calendar(identifier: .gregorian)))
    }

    @Test(arguments: [
        ("folder:news", ["Inner", "Outer", "Inner too"]), ("in:NEWS", ["Inner", "Outer", "Inner too"]),
        ("folder:uk", ["Inner", "Inner too"]), ("folder:News/UK", ["Inner", "Inner too"]), ("folder:UK/News", []),
        ("folder:sport", []), ("-in:news", ["Alone"]), ("-in:uk in:news", ["Outer"]),
        ("in:uk OR title:alone", ["Alone", "Inner", "Inner too"]), ("folder:\"/\" OR title:alone", ["Alone"]),
    ])
    func aQueryFindsWhatCameWithTheFeedsOfAFolder(query: String, expected: [String]) throws {
        let fixture = try fixture()
        guard query != "folder:\"/\" OR title:alone" else {
            #expect(throws: QueryError.self) { try titles(query, fixture) }
            return
        }
        #expect(try titles(query, fixture) == expected)
    }

    @Test func whoMovesAFeedMovesItsArticles() throws {
        let fixture = try fixture()
        try fixture.store.save(FeedChange(fixture.feed, title: "", .moved(from: [], to: ["Sport"])))
        #expect(try titles("folder:sport", fixture) == ["Alone"])
    }

    @Test func theSidebarCountsThem() throws {
        let fixture = try fixture()
        try fixture.mark("Inner")
        let folders = try fixture.store.sidebarCounts(midnight: noon, tagLimit: 10).folders
        #expect(folders.map(\.item) == ["News", "News/UK"])
        #expect(folders.map(\.counts.total) == [3, 2])
        #expect(folders.map(\.counts.unread) == [2, 1])
    }

    @Test(arguments: ["folder:Tech", "folder:\"Deep Sea\"", "-folder:Tech/Linux"])
    func aQueryIsPrintedAsItIsRead(text: String) throws {
        let calendar = Calendar(identifier: .gregorian)
        let query = try QueryParser.parse(text, now: noon, calendar: calendar)
        #expect(query.text == text)
        #expect(try QueryParser.parse(text.replacing("folder:", with: "in:"), now: noon, calendar: calendar) == query)
    }
}
