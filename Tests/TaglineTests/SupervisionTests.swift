import Basics
import Foundation
import News
import Store
import Testing

@testable import tagline

#if os(Linux) && DEBUG
    /// One item ends the program, by a plant that only a test build has; what becomes of all others.
    struct SupervisionTests {
        private let program: TaglineProgram

        init() throws { program = try TaglineProgram() }

        /// Follows three feeds of five items; the third item of the second feed is named Wombat.
        private func follow() throws {
            let store = try program.seed([])
            for feed in 0..<3 {
                let path = try program.file("\(feed).xml", document(feed).utf8)
                try store.subscribe([Subscription(address: "file://" + path)])
            }
            for feed in try store.feeds() where feed.address.hasPrefix("https") { try store.unsubscribe(feed.id) }
            store.close()
        }

        private func document(_ feed: Int, text: String = "Words of it.") -> String {
            let items = (0..<5).map { item in
                let name = feed == 1 && item == 2 ? "Wombat" : "Item"
                return "<item><title>\(name) \(feed).\(item)</title><guid>\(feed).\(item)</guid>"
                    + "<link>https://news.example/\(feed)/\(item)</link><description>\(text)</description></item>"
            }
            return "<rss version='2.0'><channel><title>Feed \(feed)</title>\(items.joined())</channel></rss>"
        }

        private func planted(_ plant: String, _ arguments: String) throws -> TaglineProgram.Outcome {
            // What takes all memory is to be ended for that.
            let seconds = plant.contains("hang") ? 1 : 60
            return try program.shell(
                "ulimit -c 0; SWIFT_BACKTRACE=enable=no TAGLINE_PLANT='\(plant)' TAGLINE_PLANT_SECONDS=\(seconds) \"$tagline\" \(arguments)"
            )
        }

        private func titles() throws -> Set<String> {
            Set(
                try program.run("list", "--limit", "100", "--json").output.split(separator: "\n").compactMap { line in
                    (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["title"] as? String
                })
        }

        private var others: Set<String> {
            Set((0..<3).flatMap { feed in (0..<5).map { "Item \(feed).\($0)" } }).subtracting(["Item 1.2"])
        }

        @Test(arguments: [
            "reading trap", "tagging trap", "storing trap", "reading fault", "tagging fault", "storing fault",
            "tagging hang", "storing hang", "tagging memory",
        ])
        func allOthersAreInTheStore(kind: String) throws {
            try follow()
            let outcome = try planted("\(kind) Wombat", "refresh")
            #expect(outcome.status == 0)
            #expect(try titles() == others)
            #expect(outcome.output.contains("3 feeds: 14 new articles"))
            let line = try #require(outcome.error.split(separator: "\n").first { $0.contains("“Wombat 1.2”") })
            #expect(line.contains("/1.xml: ") && line.contains("https://news.example/1/2"))
            let reason = kind.hasSuffix("hang") ? "no end after" : kind.hasSuffix("memory") ? "emory" : "signal "
            #expect(line.contains(reason))
            let feeds = try program.run("feeds").output
            #expect(feeds.contains("left out: “Wombat 1.2” (https://news.example/1/2)"))
            #expect(try program.run("doctor").output.contains("“Wombat 1.2” (https://news.example/1/2)"))
            let log = try String(contentsOfFile: program.folder.path + "/state/tagline/log", encoding: .utf8)
            #expect(log.contains("“Wombat 1.2” (https://news.example/1/2)") && log.contains(reason))
            let store = try Store.open(at: program.store)
            #expect(try store.check() == [])
            #expect(try store.feeds().allSatisfy { $0.failure == nil && $0.lastSuccess != nil })
            store.close()
        }

        @Test func itIsNotTriedAgainByThisVersionAlsoWhenItsTextChanges() throws {
            try follow()
            _ = try planted("tagging trap Wombat", "refresh")
            _ = try program.file("1.xml", document(1, text: "Other words.").utf8)
            let again = try planted("tagging trap Wombat", "refresh --all --anew")
            #expect(again.status == 0 && again.error.isEmpty)
            #expect(try titles() == others)
            // As if another version had set it aside.
            let store = try Store.open(at: program.store)
            let item = try #require(try store.setAsideItems().first)
            try store.setAside([item], version: "another")
            store.close()
            #expect(try program.run("refresh", "--all").status == 0)
            #expect(try titles() == others.union(["Wombat 1.2"]))
            #expect(try program.run("feeds").output.contains("left out") == false)
        }

        @Test func aDocumentThatCannotBeParsedIsAFeedThatFails() throws {
            try follow()
            let outcome = try planted("parsing trap Feed", "refresh --quiet")
            // None has a title before it was parsed.
            #expect(outcome.status == 0)
            _ = try program.file("1.xml", document(1, text: "Other words.").utf8)
            let second = try planted("parsing trap Feed", "refresh --all --quiet")
            #expect(second.status == 1)
            #expect(second.error.contains("/1.xml: it ended the program when it was parsed (signal"))
            #expect(try program.run("feeds").output.contains("failed: it ended the program when it was parsed"))
            _ = try program.file("1.xml", document(1, text: "Again other words.").utf8)
            #expect(try program.run("refresh", "--all").status == 0)
        }

        @Test func manyItemsOfOneFeedAreManyDeathsAndTheOthersStay() throws {
            try follow()
            let items = (0..<30).map { "<item><title>Wombat \($0)</title><guid>w\($0)</guid></item>" }.joined()
            _ = try program.file("1.xml", "<rss version='2.0'><channel><title>1</title>\(items)</channel></rss>".utf8)
            let outcome = try planted("storing trap Wombat", "refresh --quiet")
            #expect(outcome.error.contains("it ended the program when it was parsed") == true)
            #expect(try titles() == others.filter { !$0.hasPrefix("Item 1.") })
        }

        @Test func theReaderIsToldInItsOwnLines() throws {
            try follow()
            let outcome = try planted("tagging trap Wombat", "refresh --progress-lines")
            let lines = outcome.lines.compactMap { RefreshProgress(line: $0) }
            #expect(lines.last == .ended(newArticles: 14, note: ""))
            #expect(lines.contains { if case .failed(_, let reason) = $0 { reason.contains("Wombat") } else { false } })
            #expect(lines.filter(\.isLast).count == 1)
        }

        @Test func importsPassOverIt() throws {
            let paths = try (0..<3).map { try program.file("\($0).xml", document($0).utf8) }
            for step in ["reading", "tagging", "storing"] {
                let store = program.folder.path + "/\(step).db"
                let outcome = try planted(
                    "\(step) trap Wombat", "import --store \(store) " + paths.joined(separator: " "))
                #expect(outcome.status == 0)
                #expect(outcome.lines.count == 4)
                #expect(outcome.lines.last == "3 new feeds and 14 new articles")
                #expect(outcome.error.contains("“Wombat 1.2” (https://news.example/1/2) ended the program"))
            }
        }

        @Test func taggingAgainPassesOverIt() throws {
            try follow()
            #expect(try program.run("refresh").status == 0)
            let outcome = try planted("tagging trap Wombat", "retag --all")
            #expect(outcome.status == 0)
            #expect(outcome.output == "All articles are tagged.\n")
            #expect(
                outcome.error.contains("“Wombat 1.2” (https://news.example/1/2) ended the program when it was tagged"))
            #expect(try titles().count == 15)
        }

        @Test func whatIsNoItemsFaultEndsItAsAlways() throws {
            try follow()
            let outcome = try planted("tagging kill Wombat", "refresh")
            #expect(outcome.status == 137)
            #expect(try program.run("feeds").output.contains("left out") == false)
            #expect(try program.run("refresh").status == 0)
            #expect(try titles().count == 15)
        }

        /// Who kills the process that they started has killed all of it.
        @Test func aKillOfTheSupervisorIsOneOfTheWorker() throws {
            try program.configure(
                "[[feed]]\naddress = \"exec:slow\"\ncommand = \"touch \(program.folder.path)/begun; sleep 900\"\n")
            try follow()
            let refresh = try program.start("refresh")
            while access(program.folder.path + "/begun", F_OK) != 0 { usleep(5_000) }
            refresh.send(SIGKILL)
            #expect(refresh.waitForEnd().status == 137)
            // The lock is free in a moment, and nobody is told of another refresh.
            try program.configure("")
            #expect(try program.run("refresh").error.contains("another refresh") == false)
            #expect(try titles().count == 15)
        }
    }
#endif
