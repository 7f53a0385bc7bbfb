import News
import Testing

@testable import FeedParser

/// newsboat's list of feeds.
struct NewsboatURLsTests {
    private func read(_ text: String) throws -> FeedListContents {
        try NewsboatURLs.contents(of: Array(text.utf8), name: "urls")
    }

    @Test func linesAreReadWithTagsAndTitles() throws {
        let list = try read(
            """
            # my feeds
            https://a.example/feed

            https://b.example/feed news "world news" "~The B" !
            http://c.example/feed "~C \\"quoted\\"" # a comment
            https://a.example/feed again
            """)
        #expect(
            list.subscriptions == [
                Subscription(address: "https://a.example/feed"),
                Subscription(
                    address: "https://b.example/feed", title: "The B", folders: ["news"],
                    tags: ["news", "world news"].compactMap { News.Tag($0) }),
                Subscription(address: "http://c.example/feed", title: "C \"quoted\""),
            ])
        #expect(list.problems.isEmpty)
    }

    /// A line of the list with a filter that has ' for ".
    private func line(_ filter: String) -> String {
        "\"query:My page:\(filter.replacing("'", with: "\\\""))\""
    }

    @Test(arguments: [
        ("unread = 'yes'", "is:unread"), ("unread == 'no'", "is:read"),
        ("tags # 'tech' and unread != 'no'", "#tech is:unread"),
        ("(title =~ 'linux' or author =~ 'Ann Lee') and tags !# 'ads'", "(title:linux OR author:'Ann Lee') -#ads"),
        ("flags # 's' and age < 7", "is:starred age:<7d"), ("age between 0:6", "age:<7d"),
        ("feedtitle =~ 'The Times' and content =~ 'swift'", "source:'The Times' swift"),
    ])
    func queriesBecomePages(filter: String, query: String) throws {
        let list = try read(line(filter))
        #expect(list.problems.isEmpty)
        let expected = query.replacing("'", with: "\"")
        #expect(list.pages == [SavedPage(name: "My page", text: expected)])
        _ = try QueryParser.parse(expected)
    }

    @Test(arguments: [
        "title =~ '^a.*b$'", "attr = 5", "unread = ", "(unread = 'yes'", "age between 3:7", "total_count > 3 and",
    ])
    func queriesThatCannotBeSaidAreNamed(filter: String) throws {
        let list = try read("https://a.example/\n" + line(filter))
        #expect(list.pages.isEmpty)
        #expect(list.problems.first?.line == 2)
        #expect(list.problems.first?.message.contains("“My page” cannot be said here") == true)
    }

    @Test func queriesAndCommandsAreReportedAndNeverRun() throws {
        let list = try read(
            """
            "query:Unread:unread = \\"yes\\""
            "exec:rm -rf ~"
            filter:~/bin/clean:https://a.example/
            https://b.example/
            """)
        #expect(list.subscriptions.map(\.address) == ["https://b.example/"])
        #expect(list.pages.map(\.name) == ["Unread"])
        #expect(list.problems.map(\.line) == [2, 3])
        #expect(list.problems.allSatisfy { $0.message.contains("is a command") })
    }

    @Test func otherFilesAreRefused() {
        #expect(throws: FeedError(address: "urls", reason: .plainText)) { try read("Dear diary,\ntoday") }
        #expect(throws: FeedError(address: "urls", reason: .empty)) { try read("# nothing\n\n") }
        #expect(throws: FeedError(address: "urls", reason: .webPage)) { try read("<html></html>") }
        #expect(throws: FeedError(address: "urls", reason: .binary(kind: "a PNG picture"))) {
            try NewsboatURLs.contents(of: [0x89, 0x50, 0x4E, 0x47, 1, 2], name: "urls")
        }
    }
}
