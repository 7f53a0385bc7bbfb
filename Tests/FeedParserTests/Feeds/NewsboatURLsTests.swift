import News
import Testing

@testable import FeedParser

/// newsboat's list of feeds.
struct NewsboatURLsTests {
    private func read(_ text: String) throws -> (subscriptions: [Subscription], problems: [FeedProblem]) {
        try NewsboatURLs.subscriptions(in: Array(text.utf8), name: "urls")
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
                Subscription(address: "https://b.example/feed", title: "The B", folders: ["news"]),
                Subscription(address: "http://c.example/feed", title: "C \"quoted\""),
            ])
        #expect(list.problems.isEmpty)
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
        #expect(list.problems.map(\.line) == [1, 2, 3])
    }

    @Test func otherFilesAreRefused() {
        #expect(throws: FeedError(address: "urls", reason: .plainText)) { try read("Dear diary,\ntoday") }
        #expect(throws: FeedError(address: "urls", reason: .empty)) { try read("# nothing\n\n") }
        #expect(throws: FeedError(address: "urls", reason: .webPage)) { try read("<html></html>") }
        #expect(throws: FeedError(address: "urls", reason: .binary(kind: "a PNG picture"))) {
            try NewsboatURLs.subscriptions(in: [0x89, 0x50, 0x4E, 0x47, 1, 2], name: "urls")
        }
    }
}
