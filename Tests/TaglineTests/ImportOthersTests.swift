import Foundation
import News
import Store
import Testing

@testable import tagline

/// Moving in from another reader.
@Suite("Coming from elsewhere")
struct ImportOthersTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func store() throws -> Store { try Store.open(at: program.store) }

    @Test func newsboatsURLsBringFeedsTagsAndPages() throws {
        let urls = try program.file(
            "urls",
            """
            https://a.example/feed tech "world news" "~The A"
            "query:Unread tech:tags # \\"tech\\" and unread = \\"yes\\""
            "query:Odd:title =~ \\"^x\\""
            "exec:fortune"
            """.utf8)
        let outcome = try program.run("import", urls)
        #expect(outcome.status == 0)
        #expect(
            outcome.output
                == "\(urls): 1 new feed, 1 page for the sidebar, 2 not taken over; tagline refresh fetches them\n")
        #expect(outcome.error.contains(":3: the query “Odd” cannot be said here"))
        #expect(outcome.error.contains(":4: exec:fortune is a command"))
        let feed = try #require(try store().feeds().first)
        #expect(feed.title == "The A" && feed.tags.map(\.name) == ["tech", "WorldNews"] && feed.folders == ["tech"])
        #expect(try store().savedPages() == [SavedPage(name: "Unread tech", text: "#tech is:unread")])
        #expect(try program.run("import", urls).output.contains("0 new feeds, 1 followed already, 2 not taken over"))
    }

    /// A database as newsboat 2.30 makes it.
    private func cache(_ name: String = "cache.db") throws -> String {
        let path = program.folder.path + "/" + name
        let sql = """
            CREATE TABLE rss_feed (rssurl VARCHAR(1024) PRIMARY KEY NOT NULL, url VARCHAR(1024) NOT NULL,
              title VARCHAR(1024) NOT NULL, lastmodified INTEGER(11) NOT NULL DEFAULT 0, is_rtl INTEGER(1) NOT NULL DEFAULT 0,
              etag VARCHAR(128) NOT NULL DEFAULT "");
            CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL,
              title VARCHAR(1024) NOT NULL, author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL,
              feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL, content VARCHAR(65535) NOT NULL,
              unread INTEGER(1) NOT NULL, enclosure_url VARCHAR(1024), enclosure_type VARCHAR(1024),
              enqueued INTEGER(1) NOT NULL DEFAULT 0, flags VARCHAR(52), deleted INTEGER(1) NOT NULL DEFAULT 0,
              base VARCHAR(128) NOT NULL DEFAULT "");
            INSERT INTO rss_feed VALUES ('https://a.example/feed', 'https://a.example/', 'The A', 0, 0, '');
            INSERT INTO rss_feed VALUES ('exec:fortune', '', 'Fortune', 0, 0, '');
            INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, flags, deleted) VALUES
              ('g1', 'Read', 'Ann', 'https://a.example/1', 'https://a.example/feed', 1770000000, '<p>One <b>bold</b></p>', 0, NULL, 0),
              ('g2', 'Flagged', '', 'https://a.example/2', 'https://a.example/feed', 1770003600, 'Two', 0, 's', 0),
              ('https://a.example/3', 'Unread', '', 'https://a.example/3', 'https://a.example/feed', 1770007200, 'Three', 1, '', 0),
              ('g4', 'Deleted', '', 'https://a.example/4', 'https://a.example/feed', 1770007300, 'Four', 1, '', 1),
              ('g5', 'Cookie', '', '', 'exec:fortune', 1770007300, 'Five', 1, '', 0);
            """
        try TestDatabase.make(at: path, sql)
        return path
    }

    @Test func newsboatsArticlesComeWithTheirMarks() throws {
        let path = try cache()
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let outcome = try program.run("import", path)
        #expect(outcome.output == "\(path): 3 new articles of 1 new feed, 2 marked read, 1 starred\n")
        #expect(outcome.error.contains("exec:fortune is a command or a query"))
        #expect(try program.run("list", "is:read").lines.count == 2)
        #expect(try program.run("list", "is:starred").output.contains("Flagged"))
        #expect(try program.run("list", "--json", "--full", "title:read").output.contains("One bold"))
        #expect(try store().feeds().map(\.title) == ["The A"])
        // newsboat's file is as it was, and nothing comes twice.
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        #expect(try program.run("import", path).output.contains("0 new articles of 0 new feeds, 0 marked read"))
    }

    @Test func marksComeToArticlesThatAreThereAlready() throws {
        let path = try cache()
        let store = try Store.open(
            at: try {
                try Places.makeFolder(Places.folder(of: program.store)); return program.store
            }())
        let feed = try #require(try store.subscribe([Subscription(address: "https://a.example/feed")]).added.first)
        let draft = ArticleDraft(
            guid: "other", url: "http://a.example/1?utm_source=x", title: "Read", published: Date())
        try store.ingest([draft], into: feed, at: Date())
        #expect(
            try program.run("import", path).output.contains("2 new articles of 0 new feeds, 2 marked read, 1 starred"))
        #expect(try program.run("list", "is:unread").lines.count == 1)
    }

    @Test func otherDatabasesAndBrokenOnesAreRefused() throws {
        let other = program.folder.path + "/other.db"
        try TestDatabase.make(at: other, "CREATE TABLE t (x)")
        #expect(try program.run("import", other).error.contains("not newsboat's"))
        let broken = try program.file("broken.db", Array("SQLite format 3\0 and then nonsense".utf8))
        let outcome = try program.run("import", broken)
        #expect(outcome.status == 1 && outcome.error.contains("broken.db"))
    }

    @Test func listsOfOtherReadersAreRecognised() throws {
        let newsraft = try program.file("feeds", "@ News\nhttps://n.example/feed \"N\"\n".utf8)
        let sfeed = try program.file("sfeedrc", "feeds() {\n  feed \"S\" \"https://s.example/feed\"\n}\n".utf8)
        let elfeed = try program.file("init.el", "(setq elfeed-feeds '((\"https://e.example/feed\" blog)))\n".utf8)
        let outcome = try program.run("import", newsraft, sfeed, elfeed)
        #expect(outcome.status == 0, "\(outcome.error)")
        #expect(outcome.output.hasSuffix("3 new feeds and 0 new articles\n"))
        #expect(
            Set(try store().feeds().map(\.address)) == [
                "https://n.example/feed", "https://s.example/feed", "https://e.example/feed",
            ])
    }
}
