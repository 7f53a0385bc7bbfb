import Basics
import Foundation
import News
import Store
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

    @Test func onlyWhatIsDueIsFetchedUnlessAllIsAskedFor() throws {
        _ = try followedFeed()
        #expect(try program.run("refresh").output.hasPrefix("1 feed: "))
        let later = try program.run("refresh")
        #expect(later.status == 0)
        #expect(later.output.hasPrefix("1 feed not due yet, the first in "))
        #expect(try program.run("refresh", "--all").output.hasPrefix("1 feed: "))
        let address = try #require(try program.run("feeds", "--json").output.firstMatch(of: #/"address":"([^"]+)"/#)?.1)
        #expect(try program.run("refresh", String(address)).output.hasPrefix("1 feed: "))
        #expect(try program.run("refresh", "--all", String(address)).status != 0)
    }

    @Test func aCommandOfTheConfigurationIsAFeed() throws {
        let feed = try program.file(
            "made.xml",
            "<rss version='2.0'><channel><title>x</title><item><title>Made</title></item></channel></rss>".utf8)
        try program.configure(
            """
            [[feed]]
            address = "exec:made"
            command = ["cat", "\(feed)"]
            title = "Mine"
            """)
        #expect(try program.run("refresh").status == 0)
        #expect(try program.run("list").output.contains("Made"))
        #expect(try program.run("refresh", "exec:made").output.hasPrefix("1 feed: "))
        // It stays a stranger's text where the configuration does not name it.
        try program.configure("")
        let outcome = try program.run("refresh", "--all")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("config.toml"))
    }

    @Test func commandsAreNotRunFromAFileThatOthersCanWrite() throws {
        try program.configure(
            "[[feed]]\naddress = \"exec:x\"\ncommand = \"touch \(program.folder.path)/ran\"\n", mode: 0o666)
        let outcome = try program.run("refresh")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("others can write it"))
        #expect(access(program.folder.path + "/ran", F_OK) != 0)
    }

    @Test func aRefreshThatIsStoppedKeepsWhatCameAndSaysSo() throws {
        try program.configure(
            "[[feed]]\naddress = \"exec:slow\"\ncommand = \"touch \(program.folder.path)/begun; sleep 900\"\n")
        _ = try followedFeed()
        let refresh = try program.start("refresh")
        while access(program.folder.path + "/begun", F_OK) != 0 { usleep(5_000) }
        refresh.terminate()
        #expect(refresh.waitForEnd().status == 143)
        #expect(try program.run("list").output.contains("A headline"))
        #expect(try program.run("feeds").output.contains("failed") == false)
    }

    /// Killed at any moment, a refresh leaves a store that is whole, and the next one needs nobody's help.
    @Test func afterAKillTheNextRefreshBringsEverythingOnce() throws {
        let store = try program.seed([])
        for feed in 0..<30 {
            let items = (0..<10).map { "<item><title>\(feed).\($0)</title><guid>\($0)</guid></item>" }.joined()
            let path = try program.file(
                "\(feed).xml", "<rss version='2.0'><channel><title>\(feed)</title>\(items)</channel></rss>".utf8)
            try store.subscribe([Subscription(address: "file://" + path)])
        }
        for feed in try store.feeds() where feed.address.hasPrefix("https") { try store.unsubscribe(feed.id) }
        for moment in 0..<6 {
            let before = try store.counts(of: .everything).total
            let refresh = try program.start("refresh", "--all", "--anew")
            // Each time a little further on.
            for _ in 0..<2_000 where try store.counts(of: .everything).total < min(before + 20 * moment, 300) {
                usleep(1_000)
            }
            refresh.send(SIGKILL)
            _ = refresh.waitForEnd()
            #expect(try store.check() == [])
        }
        #expect(try program.run("refresh", "--all").status == 0)
        #expect(try store.counts(of: .everything).total == 300)
        #expect(try store.feeds().allSatisfy { $0.articleCount == 10 && $0.failure == nil })
        #expect(try store.check() == [])
        store.close()
    }

    /// The system's limit on the size of files stands for the disk: SQLite is told in the same place.
    @Test func aRefreshThatRunsOutOfRoomLosesNothingAndTheNextOneBringsTheRest() throws {
        let server = try SiteServer(["/first": .feed("First", ["Marked", "Another"])])
        #expect(try program.run("add", server.address("/first")).status == 0)
        #expect(try program.run("mark", "starred", "title:marked").status == 0)
        #expect(try program.run("mark", "read", "title:another").status == 0)
        let store = try Store.open(at: program.store)
        defer { store.close() }
        for feed in 0..<12 {
            let items = (0..<40).map { item in
                let text = (0..<150).map { "word\(feed)x\(item)x\($0 * 7_919)" }.joined(separator: " ")
                return
                    "<item><title>\(feed).\(item)</title><guid>\(item)</guid><description>\(text)</description></item>"
            }
            server.set(
                "/\(feed)",
                .init(
                    headers: ["ETag: \"\(feed)\""],
                    body: "<rss version='2.0'><channel><title>\(feed)</title>\(items.joined())</channel></rss>"))
            try store.subscribe([Subscription(address: server.address("/\(feed)"))])
        }

        let outcome = try program.shell("ulimit -f 1500; \"$tagline\" refresh --all")
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("cannot write to the store \(program.store)"))
        let arrived = try store.counts(of: .everything).total
        #expect(arrived < 482)
        #expect(try store.check() == [])
        // What could not be kept is not taken for known, and it is no fault of the feed.
        for feed in try store.feeds() where feed.title != "First" {
            #expect(feed.failure == nil)
            #expect(feed.articleCount == 40 || feed.lastSuccess == nil)
        }

        #expect(try program.run("refresh").status == 0)
        #expect(try store.counts(of: .everything).total == 482)
        #expect(try store.feeds().allSatisfy { $0.failure == nil })
        #expect(try program.run("list", "is:starred").output.contains("Marked"))
        #expect(try program.run("list", "is:read").output.contains("Another"))
        #expect(try store.check() == [])
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
