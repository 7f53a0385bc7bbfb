import Foundation
import GRDB
import News
import Testing

@testable import Store

@Suite("Columns that hold something else than their tables say") struct DamagedColumnTests {
    private static let columns = [
        ("article", "title"), ("article", "author"), ("article", "lists"), ("article", "published"),
        ("article", "source"), ("article", "body"), ("list", "name"), ("list", "key"), ("list", "type"),
        ("feed", "address"), ("feed", "folders"), ("feed", "failure"), ("feed", "next_fetch"), ("feed", "tags"),
        ("count", "total"), ("count", "unread"), ("body", "bytes"), ("meta", "value"), ("saved_page", "query"),
        ("hand_tag", "is_added"), ("feed_item", "fingerprints"),
    ]

    private static let values = ["x'ff00fe'", "9223372036854775807", "-1"]

    @Test(arguments: columns) func nothingEndsTheProgram(table: String, column: String) throws {
        // All three of each in the long form, else one: each value meets seven columns.
        let isLong = ProcessInfo.processInfo.environment["TAGLINE_LONG"] == "1"
        let place = Self.columns.firstIndex { $0 == (table, column) } ?? 0
        for (index, value) in Self.values.enumerated() where isLong || index == place % Self.values.count {
            let folder = try TemporaryFolder()
            let path = folder.file("store.db")
            let fixture = try StoreFixture(Store.open(at: path))
            try fixture.ingest([.named("A", tags: ["Storm"], category: .science), .named("B", minutesAgo: 1)])
            _ = try fixture.store.changeTags(
                of: fixture.id("B"), adding: [Tag("Hand")].compactMap(\.self), removing: [])
            try fixture.store.save(SavedPageChange(removed: nil, added: SavedPage(name: "P", text: "a")))
            fixture.store.close()
            try Self.damage(path, table, column, value)
            try Self.use(path)
        }
    }

    @Test func aTextThatIsNoneIsCalledDamage() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest([.named("A")])
        fixture.store.close()
        try Self.damage(path, "article", "title", "x'ff'")
        let store = try Store.open(at: path)
        #expect { try store.slice(PageRequest(query: .everything, position: .newest, limit: 9)) } throws: { error in
            if case .damaged(path, _) = error as? StoreError { true } else { false }
        }
    }

    @Test func noColumnIsReadInTheWayThatTraps() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Store")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.firstMatch(of: /(row|kept|\$0)\[[0-9]/) == nil, "\(file.lastPathComponent)")
            #expect(!text.contains("makeTokenizer"), "\(file.lastPathComponent)")
        }
    }

    /// Does with a store what the program does; errors are allowed.
    private static func use(_ path: String) throws {
        guard let store = try? Store.open(at: path) else { return }
        let request = PageRequest(query: .everything, position: .newest, limit: 9)
        let slice = try? store.slice(request)
        for query in ["te*", "#storm", "is:unread", "\"text of\" source:times"] {
            let query = try QueryParser.parse(query)
            _ = try? store.search(PageRequest(query: query, position: .newest, limit: 9), within: .seconds(1))
            _ = try? store.counts(of: query)
            _ = try? store.tags(of: query)
            _ = try? store.refinements(of: query, by: [Tag("Storm")].compactMap(\.self))
            try? store.articles(bestMatching: query, limit: 3) { _ in true }
        }
        try? store.articles(matching: .everything) { _ in true }
        for headline in slice?.headlines ?? [] {
            _ = try? store.slice(PageRequest(query: .everything, position: .olderThan(headline.id), limit: 1))
            _ = try? store.nearestUnread(of: .everything, from: headline.id, newer: true)
            _ = try? store.tagOrigins(of: headline.id)
            _ = try? store.save(StatusChange([headline.id], mark: .read, isSet: true))
            _ = try? store.save(StatusChange([headline.id], mark: .starred, isSet: true))
        }
        _ = try? store.sidebarCounts(midnight: noon, tagLimit: 9)
        _ = try? store.allTags()
        _ = try? store.trendingTags(now: noon, limit: 9)
        _ = try? store.savedPages()
        let feeds = (try? store.feeds()) ?? []
        _ = try? store.check()
        for feed in feeds {
            _ = try? store.ingest([.named("A", text: "Other."), .named("C")], into: feed.id, at: noon)
            _ = try? store.fingerprints(of: feed.id)
            _ = try? store.unsubscribe(feed.id)
        }
        _ = try? store.removedFeeds()
        for feed in feeds { try? store.restore(feed.id) }
        _ = try? store.retag()
        try? store.rebuild()
        store.close()
    }

    /// Puts a value where the table's own rules would not let it.
    private static func damage(_ path: String, _ table: String, _ column: String, _ value: String) throws {
        func alter(_ sql: String) throws {
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON")
                try db.execute(sql: sql)
            }
            try queue.close()
        }
        let schema = try DatabaseQueue(path: path).read { db in
            try String.fetchOne(db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table]) ?? ""
        }
        let lax = schema.replacing("STRICT", with: "").replacing("NOT NULL", with: "").replacing(", )", with: ")")
        let loose = lax.hasSuffix(", ") ? String(lax.dropLast(2)) : lax
        func write(_ text: String) -> String {
            "UPDATE sqlite_schema SET sql = '\(text.replacing("'", with: "''"))' WHERE name = '\(table)'"
        }
        try alter(write(loose))
        try alter("UPDATE OR IGNORE \"\(table)\" SET \"\(column)\" = \(value)")
        try alter(write(schema))
    }
}
