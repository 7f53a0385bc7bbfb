import Basics
import Foundation
import News
import Reader
import Synchronization
import Terminal
import Testing

@testable import tagline

@Suite("Beside the event loop")
struct ReadingTests {
    @Test(arguments: [
        RefreshProgress.progress(done: 3, total: 212), .ended(newArticles: 0, note: ""), .stopped(reason: "no network"),
        .failed(address: "https://example.org/", reason: "the server does not answer"),
    ])
    func progressSurvivesItsLine(progress: RefreshProgress) {
        #expect(RefreshProgress(line: progress.line) == progress)
    }

    @Test func tabsAndLineEndsOfStrangersDoNotBreakALine() {
        let line = RefreshProgress.failed(address: "a\tb", reason: "no\nended\t12\u{1B}").line
        #expect(RefreshProgress(line: line) == .failed(address: "a b", reason: "no ended 12 "))
    }

    @Test(arguments: [
        "", "progress", "progress\t1", "progress\tx\ty", "ended\t", "ended\t1", "ended\t1\t2\t3", "warning: something",
    ])
    func otherLinesArePassedOver(line: String) {
        #expect(RefreshProgress(line: line) == nil)
    }

    @Test func aWorkerDoesItsJobsInOrder() async {
        let worker = Worker("test")
        let done = Mutex<[Int]>([])
        await withCheckedContinuation { continuation in
            for number in 1...100 { worker.submit { done.withLock { $0.append(number) } } }
            worker.submit { continuation.resume() }
        }
        #expect(done.withLock(\.self) == Array(1...100))
    }

    @Test func aWaitingJobGivesWayToTheNextOfItsKind() async {
        let worker = Worker("test")
        let done = Mutex<[String]>([])
        let gate = DispatchSemaphore(value: 0)
        await withCheckedContinuation { continuation in
            worker.submit { gate.wait() }
            worker.submit(slot: "page") { done.withLock { $0.append("old page") } }
            worker.submit(slot: "counts") { done.withLock { $0.append("counts") } }
            worker.submit(slot: "page") { done.withLock { $0.append("new page") } }
            worker.submit { continuation.resume() }
            gate.signal()
        }
        #expect(done.withLock(\.self) == ["counts", "new page"])
    }

    @Test func theMailboxGivesEachActionOnceAndInOrder() {
        let mailbox = Mailbox()
        mailbox.post(.refreshProgressed(done: 1, total: 2))
        mailbox.post(.storeChanged)
        let actions = mailbox.drain()
        #expect(actions.count == 2)
        guard case .refreshProgressed(1, 2) = actions.first, case .storeChanged = actions.last else {
            Issue.record("\(actions)")
            return
        }
        #expect(mailbox.drain().isEmpty)
    }

    @Test func whatIsNewIsMeasuredWithoutWhatWasRead() throws {
        let tag = Query.tag(try #require(Tag("Kosovo")))
        #expect(Query.unread.withoutReadState == .everything)
        #expect(Query.all([tag, .unread]).withoutReadState == tag)
        #expect(Query.all([tag, .marked(.starred), .unread]).withoutReadState == .all([tag, .marked(.starred)]))
        #expect(tag.withoutReadState == nil)
        #expect(Query.everything.withoutReadState == nil)
    }

    @Test(arguments: [
        "https://example.org/a?b=c", "http://example.org", "mailto:desk@example.org", "HTTPS://EXAMPLE.ORG/ü",
    ])
    func webAndMailAddressesAreOpened(address: String) { #expect(WebAddress.isOpenable(address)) }

    @Test(arguments: [
        "file:///etc/passwd", "javascript:alert(1)", "-version", "example.org", "", "https://a b",
        "https://a\u{1B}]0;x\u{07}",
        "ssh://host", "https://a\u{9B}31m", "data:text/html,x", ":", "http",
    ])
    func otherAddressesAreNot(address: String) { #expect(!WebAddress.isOpenable(address)) }

    @Test func aProgramThatIsNotThereIsNamed() {
        #expect(throws: Failure("cannot start /no/such/program: No such file or directory")) {
            try ChildProcess.start("/no/such/program", [], input: .nothing, output: .nothing, error: .nothing)
        }
    }

    /// Quitting and closing a sheet ended whatever process had the number by then; what was said to it went into whatever
    /// file had the descriptor.
    @Test func aProcessThatHasEndedIsNeitherEndedNorSpokenToAgain() async throws {
        let lines = Mutex<[String]>([])
        let (ends, end) = AsyncStream.makeStream(of: Int32.self)
        let process = try LineProcess(
            program: "sh", ["-c", "echo ready; read answer; echo \"got $answer\"; exit 3"], isAnswered: true
        ) { line in
            lines.withLock { $0.append(line) }
        } ended: { status in
            end.yield(status)
        }
        process.write("0 2")
        #expect(await ends.first { _ in true } == 3)
        #expect(lines.withLock(\.self) == ["ready", "got 0 2"])
        process.write("1")
        process.terminate()
    }

    @Test func linesOfAnyLengthComeWhole() async throws {
        let lines = Mutex<[Int]>([])
        let (ends, end) = AsyncStream.makeStream(of: Int32.self)
        let process = try LineProcess(
            program: "sh", ["-c", "head -c 100000 /dev/zero | tr '\\0' x; echo; echo; echo short; printf end"],
            isAnswered: false
        ) { line in
            lines.withLock { $0.append(line.count) }
        } ended: { status in
            end.yield(status)
        }
        #expect(await ends.first { _ in true } == 0)
        #expect(lines.withLock(\.self) == [100_000, 0, 5])
        process.terminate()
    }

    @Test func plainTextBecomesParagraphs() {
        let content = ArticleContent(text: "\n\nOne\nline\n \nTwo\n")
        let article = Article(
            id: ArticleID(rawValue: 1), title: "t", url: nil, source: Source(id: Source.ID(rawValue: 1), name: "s"),
            feed: "f", published: nil, author: nil, tags: [], category: nil, story: nil, content: content, picture: nil,
            enclosures: [], publisherCategories: [], status: ArticleStatus())
        #expect(
            ArticleText.blocks(of: article)
                == [.paragraph([TextBlock.Span("One\nline")]), .paragraph([TextBlock.Span("Two")])])
    }

    @Test func theLogIsMadeAndBeginsAnewWhenItIsLong() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/state/tagline/log"
        let descriptor = Log.open(path)
        #expect(write(descriptor, "x", 1) == 1)
        close(descriptor)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == 1)
        try Data(count: 2 << 20).write(to: URL(fileURLWithPath: path))
        close(Log.open(path))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
    }

    @Test func aReaderWithoutALogStillOpens() {
        let descriptor = Log.open("/dev/null/log")
        #expect(descriptor >= 0)
        close(descriptor)
    }
}

@Suite("Places")
struct PlacesTests {
    @Test func theEnvironmentNamesTheFolders() {
        let places = Places(
            environment: ["HOME": "/h", "XDG_DATA_HOME": "/d/", "XDG_CONFIG_HOME": "relative", "XDG_STATE_HOME": ""])
        #expect(places.store == "/d/tagline/store.db")
        #expect(places.configurationFile == "/h/.config/tagline/config.toml")
        #expect(places.log == "/h/.local/state/tagline/log")
    }

    /// The store was made in `/.local` where cron had no HOME, and the log in the folder one stood in.
    @Test(arguments: [[:], ["HOME": ""], ["HOME": "relative"], ["HOME": "."], ["HOME": "~"]])
    func withoutAHomeTheSystemsListOfUsersNamesIt(environment: [String: String]) {
        let places = Places(environment: environment)
        let home = String(cString: getpwuid(getuid()).pointee.pw_dir)
        #expect(places.store == "\(home)/.local/share/tagline/store.db")
        #expect(places.log == "\(home)/.local/state/tagline/log")
    }

    @Test func foldersAreMadeWithTheirParents() throws {
        let folder = try TemporaryFolder()
        try Places.makeFolder(folder.path + "/a/b/c")
        try Places.makeFolder(folder.path + "/a/b/c")
        #expect(FileManager.default.fileExists(atPath: folder.path + "/a/b/c"))
        #expect(throws: Failure.self) { try Places.makeFolder("/dev/null/x/y") }
    }
}
