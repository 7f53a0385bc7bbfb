import Foundation
import GRDB
import News
import Refresh
import Store
import Testing

@testable import tagline

@Suite("Looking after the store")
struct UpkeepCommandTests {
    private let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private func fetchedStore(_ count: Int) throws {
        let store = try program.seed((0..<count).map { "Nr \($0)" })
        let feed = try store.feeds()[0]
        try store.record([
            FetchRecord(
                feed: feed.id, time: Date(),
                outcome: .fetched(title: nil, homePage: nil, entityTag: nil, lastModified: nil, contentHash: nil))
        ])
        _ = try store.markPageRead(.everything, arrivedBy: .max)
        store.close()
    }

    @Test func withoutALimitNothingIsCleaned() throws {
        try fetchedStore(5)
        let outcome = try program.run("clean")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("0 articles removed. Everything is kept"))
    }

    @Test func whatWouldGoIsSaidBeforeItGoes() throws {
        try fetchedStore(8)
        try program.configure("[keep]\narticles = 3\n")
        let dry = try program.run("clean", "--dry-run")
        #expect(dry.lines.map(String.init) == ["5 of 8  Example News", "5 articles would be removed."])
        #expect(try program.run("list").lines.count == 8)
        #expect(try program.run("clean").output.contains("5 articles removed."))
        #expect(try program.run("list").lines.count == 3)
        // An option goes before the configuration, and a feed's own limit before that of all.
        #expect(try program.run("clean", "--newest", "2", "--dry-run").output.contains("1 article would be removed."))
        try program.configure(
            "[keep]\narticles = 1\n[[feed]]\naddress = \"https://news.example/feed\"\nkeep-articles = 0\n")
        #expect(try program.run("clean", "--dry-run").output.hasPrefix("0 articles would be removed."))
    }

    @Test(arguments: [["--older-than", "soon"], ["--older-than", "2h"], ["--newest", "0"]])
    func limitsThatMeanNothingAreRefused(arguments: [String]) throws {
        #expect(try program.run(["clean"] + arguments).status == 64)
    }

    @Test func aRefreshCleansWhatTheConfigurationLimits() throws {
        let items = (0..<6).map { "<item><title>Nr \($0)</title><guid>\($0)</guid></item>" }.joined()
        let path = try program.file(
            "feed.xml", "<rss version='2.0'><channel><title>x</title>\(items)</channel></rss>".utf8)
        #expect(try program.run("import", path).status == 0)
        let store = try Store.open(at: program.store)
        _ = try store.markPageRead(.everything, arrivedBy: .max)
        store.close()
        try program.configure("[keep]\narticles = 2\n")
        #expect(try program.run("refresh").status == 0)
        #expect(try program.run("list").lines.count == 2)
        // They are still in the feed, and stay away.
        #expect(try program.run("refresh", "--all", "--anew").status == 0)
        #expect(try program.run("list").lines.count == 2)
    }

    @Test func aBackupIsAStoreAndTakesNobodysPlace() throws {
        try fetchedStore(4)
        let copy = program.folder.path + "/copy.db"
        let outcome = try program.run("backup", copy)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("\(copy): "))
        #expect(try program.run("list", "--store", copy).lines.count == 4)
        let again = try program.run("backup", copy)
        #expect(again.status == 1)
        #expect(again.error.contains("there is a file of that name"))
    }

    @Test func theDoctorSaysWhatToDo() throws {
        try fetchedStore(3)
        let well = try program.shell("TERM=xterm-256color \"$tagline\" doctor")
        #expect(well.output.contains("3 articles, 0 unread"))
        #expect(well.output.contains("256 colours"))
        #expect(well.output.contains("libcurl"))
        #expect(well.error.isEmpty)
        try program.configure("theme = \"dark\"\n\n[[feed]]\naddress = \"exec:x\"\n")
        let store = try Store.open(at: program.store)
        let feed = try store.feeds()[0]
        try store.recordFetch(of: feed.id, at: Date(), .failed("the server answered 404 Not Found"))
        store.close()
        let ill = try program.shell("TERM=no-such-terminal \"$tagline\" doctor")
        #expect(ill.status == 1)
        #expect(ill.output.contains("config.toml:4:"))
        #expect(ill.output.contains("no-such-terminal"))
        #expect(ill.output.contains("Example News: the server answered 404 Not Found"))
        #expect(ill.output.contains("→ tagline refresh https://news.example/feed"))
        #expect(ill.output.contains("3 problems."))
    }

    @Test func theDoctorFindsADamagedStoreAndMendsItsIndexes() throws {
        try fetchedStore(3)
        let store = try Store.open(at: program.store)
        store.close()
        try DatabaseQueue(path: program.store).write {
            try $0.execute(sql: "UPDATE count SET total = total + 1 WHERE list = 4")
        }
        let ill = try program.run("doctor")
        #expect(ill.status == 1)
        #expect(ill.output.contains("tagline doctor --rebuild"))
        #expect(try program.run("doctor", "--rebuild").output.contains("indexes and counts agree"))
        try Data("no database at all, but long enough to be looked at".utf8).write(
            to: URL(fileURLWithPath: program.store))
        let broken = try program.run("doctor")
        #expect(broken.status == 1)
        #expect(broken.output.contains("is not a store"))
    }

    @Test func theDoctorNeedsNoStore() throws {
        let outcome = try program.shell("TERM=xterm-256color \"$tagline\" doctor")
        #expect(outcome.output.contains("there is none yet"))
        #expect(access(program.store, F_OK) != 0)
    }

    @Test(
        arguments: [
            (0, "0 bytes"), (999, "999 bytes"), (1_000, "1.0 kB"), (3_400_000, "3.4 MB"), (12_345_678_901, "12 GB"),
            (999_960, "1.0 MB"),
        ] as [(Int64, String)])
    func sizesAreSaid(bytes: Int64, words: String) {
        #expect(ByteCount.text(bytes) == words)
    }
}

/// The timer, with a systemd that only takes notes.
@Suite("The timer")
struct TimerCommandTests {
    private let program: TaglineProgram

    init() throws {
        program = try TaglineProgram()
        try FileManager.default.createDirectory(atPath: program.folder.path + "/bin", withIntermediateDirectories: true)
        let script = """
            #!/bin/sh
            echo "$@" >> "$HOME/asked"
            case "$*" in
                *is-active*) test -e "$HOME/active" ;;
                *restart*) touch "$HOME/active" ;;
                *disable*) rm -f "$HOME/active" ;;
                *list-timers*) echo "Wed 2026-11-25 10:00:00 UTC 5min left" ;;
            esac
            """
        let path = try program.file("systemctl", script.utf8)
        // By another process: a file that this one has just written cannot be executed while a test beside this one
        // forks with it open.
        let made = try program.shell("cp \(path) \"$HOME/bin\" && chmod 755 \"$HOME/bin/systemctl\"")
        try #require(made.status == 0)
    }

    private func timer(_ arguments: String) throws -> TaglineProgram.Outcome {
        try program.shell("PATH=\"$HOME/bin:$PATH\" \"$tagline\" timer \(arguments)")
    }

    private func unit(_ end: String) throws -> String {
        try String(contentsOfFile: program.folder.path + "/config/systemd/user/tagline-refresh.\(end)", encoding: .utf8)
    }

    @Test func itIsInstalledSeenAndRemoved() throws {
        #expect(try timer("status").status == 3)
        let installed = try timer("install --every 30m")
        #expect(installed.status == 0, "\(installed.error)")
        #expect(installed.output.contains("every 30 minutes"))
        #expect(try unit("timer").contains("OnUnitActiveSec=1800s"))
        #expect(try unit("service").contains("tagline\" \"refresh\" \"--quiet\"\n"))
        let asked = try String(contentsOfFile: program.folder.path + "/asked", encoding: .utf8)
        #expect(asked.contains("--user daemon-reload\n--user enable tagline-refresh.timer\n"))
        let status = try timer("status")
        #expect(status.status == 0)
        #expect(status.output.contains("2026-11-25 10:00:00"))
        #expect(try timer("remove").output == "The timer is removed.\n")
        #expect(try timer("remove").output == "There is no timer of tagline's.\n")
        #expect(throws: (any Error).self) { try unit("timer") }
        #expect(try timer("status").status == 3)
    }

    @Test func anotherStoreStandsInTheUnit() throws {
        #expect(try timer("install --store \"$HOME/100% mine/\\$x.db\"").status == 0)
        #expect(try unit("service").contains("\"--store\" \"\(program.folder.path)/100%% mine/$$x.db\""))
    }

    @Test func withoutSystemdALineForCronIsPrinted() throws {
        let outcome = try program.shell("PATH=/nowhere \"$tagline\" timer install --every 20m")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("*/20 * * * *  /"))
        #expect(outcome.output.contains("tagline refresh --quiet"))
        #expect(access(program.folder.path + "/config/systemd", F_OK) != 0)
        #expect(try timer("install --every 5s").status == 64)
    }

    @Test func systemdUnderstandsTheUnits() throws {
        guard try program.shell("command -v systemd-analyze").status == 0 else { return }
        #expect(try timer("install").status == 0)
        let outcome = try program.shell("systemd-analyze verify --user \"$HOME\"/config/systemd/user/tagline-refresh.*")
        #expect(!outcome.error.contains("tagline-refresh"), "\(outcome.error)")
    }
}
