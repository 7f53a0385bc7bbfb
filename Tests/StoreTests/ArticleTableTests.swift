import Foundation
import GRDB
import News
import Testing

@testable import Store

@Suite("What hangs on an article") struct ArticleTableTests {
    /// A store as format 9 had it, with the rows of one article.
    private func oldStore(_ path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                for migration in Schema.migrations.prefix(9) { try migration(db) }
                try db.execute(sql: "PRAGMA user_version = 9; PRAGMA application_id = \(Schema.applicationID)")
                return .commit
            }
        }
        try queue.close()
    }

    private func references(_ table: String, _ db: Database) throws -> [String] {
        try String.fetchAll(
            db, sql: "SELECT \"from\" || ' ' || \"table\" || ' ' || on_delete FROM pragma_foreign_key_list(?)",
            arguments: [table])
    }

    @Test(arguments: [true, false]) func everyTableRefersToIt(isOld: Bool) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        if isOld { try oldStore(path) }
        let store = try Store.open(at: path)
        try store.writing { db in
            for table in ArticleTable.allCases {
                #expect(try references(table.rawValue, db) == ["id article CASCADE"], "\(table)")
            }
            // No other table has ids of articles only.
            let others = try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM sqlite_schema, pragma_foreign_key_list(name) f
                    WHERE type = 'table' AND f."table" = 'article'
                    """)
            #expect(Set(others) == Set(ArticleTable.allCases.map(\.rawValue)))
        }
        #expect(try store.check() == [])
    }

    @Test func allOfItGoesWithItAndComesBackWithIt() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("store.db")
        try oldStore(path)
        let fixture = try StoreFixture(Store.open(at: path))
        try fixture.ingest([.named("A"), .named("B", minutesAgo: 1)])
        try fixture.ingest([.named("A", text: "Other words.")])
        let id = try fixture.id("A")
        _ = try fixture.store.changeTags(of: id, adding: [Tag("Hand")].compactMap(\.self), removing: [])
        try fixture.store.keep(
            PageText(
                content: ArticleContent(text: "The page's lighthouse"), author: nil, picture: nil,
                address: "https://times.example/a", fetched: noon, isPartial: false), of: id)
        try fixture.store.saveReadingPosition(of: id, letters: 12)
        func rows() throws -> [Int] {
            try fixture.store.writing { db in
                try ArticleTable.allCases.map {
                    try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0.rawValue) WHERE id = \(id.rawValue)") ?? 0
                }
            }
        }
        let before = try rows()
        #expect(before == [1, 0, 1, 1, 1, 1])
        try fixture.store.unsubscribe(fixture.feed)
        #expect(try rows() == [0, 0, 0, 0, 0, 0])
        #expect(try fixture.store.check() == [])
        try fixture.store.restore(fixture.feed)
        #expect(try rows() == before)
        #expect(try fixture.titles(.words("lighthouse")) == ["A"])
        #expect(try fixture.store.article(id)?.tags.map(\.name).contains("Hand") == true)
        #expect(try fixture.store.readingPosition(of: id) == 12)
        #expect(try fixture.store.check() == [])
    }

    @Test func rowsWithoutOneAreFoundAndRemoved() throws {
        let fixture = try StoreFixture.inMemory()
        try fixture.ingest([.named("A")])
        try fixture.store.withWriter { db in
            try db.execute(
                sql: """
                    PRAGMA foreign_keys = OFF;
                    INSERT INTO unread VALUES (7); INSERT INTO star VALUES (7); INSERT INTO hand_tag VALUES (7, 4, 1);
                    INSERT INTO full_text VALUES (7, x'0000', NULL, '', 0, 0); INSERT INTO edit VALUES (7, 0);
                    INSERT INTO position VALUES (7, 1, 1);
                    PRAGMA foreign_keys = ON;
                    """)
        }
        let problems = try fixture.store.check()
        for table in ArticleTable.allCases { #expect(problems.contains("1 \(table.orphans) have no article")) }
        try fixture.store.rebuild()
        #expect(try fixture.store.check() == [])
    }
}
