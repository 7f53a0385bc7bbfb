import Foundation
import Testing

@testable import tagline

@Suite("Refreshing from the command line")
struct RefreshCommandTests {
    private let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func followedFeed(_ content: String = "<item><title>A headline</title></item>") throws -> String {
        let path = try program.file(
            "feed.xml", "<rss version='2.0'><channel><title>Example</title>\(content)</channel></rss>".utf8)
        #expect(try program.run("import", path).status == 0)
        return path
    }

    @Test func whileARefreshRunsAnotherSaysSoAndFetchesNothing() throws {
        _ = try followedFeed()
        let lock = open(program.store + "-refresh.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(lock) }
        #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
        let outcome = try program.run("refresh")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("another refresh is running"))
        let lines = try program.run("refresh", "--progress-lines")
        #expect(lines.lines.last?.hasPrefix("stopped\tanother refresh is running") == true)
    }

    /// It would be gone, and the user would have to add it again.
    @Test func aFeedThatIsAddedWhileARefreshRunsIsFollowed() throws {
        let path = try followedFeed()
        let other = try program.file("other.xml", try Data(contentsOf: URL(fileURLWithPath: path)))
        let lock = open(program.store + "-refresh.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(lock) }
        #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
        #expect(try program.run("add", other).status == 0)
        #expect(try program.run("feeds").output.contains("other.xml"))
    }

    @Test func whatIsWrongWithAFeedIsSaidByLineAndTheRestIsRead() throws {
        let path = try followedFeed()
        _ = try program.file(
            "feed.xml", "<rss version='2.0'><channel>\n<item><title>Fish & chips</title></item>\n</channel></rss>".utf8)
        let outcome = try program.run("refresh")
        #expect(outcome.status == 0)
        #expect(outcome.error.contains("\(path):2: "))
        #expect(try program.run("list").output.contains("Fish & chips"))
        #expect(try program.run("refresh", "--quiet").error.isEmpty)
    }
}
