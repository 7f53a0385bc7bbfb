import ArgumentParser
import Foundation
import News
import Store

/// A minute of what can happen: two readers whose keys somebody leans on, a refresh, and a third who stars.
struct SoakBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "soak", abstract: "Two readers and a refresh on one store, with random keys.")

    @Option(help: "How many articles the store has at first.")
    var articles = 20_000

    @Option(help: "Seconds.")
    var seconds = 60

    @Option(help: "The program; the release build of this package's parent otherwise.")
    var program: String?

    /// Keys that change the screen or marks but neither leave the reader nor start a browser. Stars are the first
    /// reader's, which counts its own.
    private static let keys =
        "jjjjkkJKnnpp bgGmmmAuu.hl123z[]\t\r?\u{1b}\u{12}".map(String.init)
        + [ReaderSession.pageDown, ReaderSession.end, ReaderSession.home]

    func run() throws {
        let program = try Program(path: program)
        let generated = try GeneratedStore(articles: articles)
        let path = try generated.copy(named: "soaked.db")
        let feeds = GeneratedStore.folder.appending(path: "soak-feeds", directoryHint: .isDirectory)
        let addresses = try follow(feeds, store: path)
        let before = try Store.open(at: path).sidebarCounts(midnight: Corpus.newest, tagLimit: 1)

        let counting = try ReaderSession(program, store: path)
        let random = try ReaderSession(program, store: path)
        let worker = try Worker(["--store", path, "--articles", "\(articles)", "--seed", "77"])
        _ = try counting.awaitStart(expecting: "All")
        _ = try random.awaitStart(expecting: "All")

        var numbers = RandomNumbers(seed: 4)
        var starred = 0, refreshes = 0, failedRefreshes = 0, pressed = 0, arrived = 0
        var refresh: pid_t = 0
        let end = Date(timeIntervalSinceNow: TimeInterval(seconds))
        while Date() < end, counting.isRunning, random.isRunning {
            // Down and star, always further down: each star is on another article, so that they can be counted. The
            // third stars in the older half only, where this reader does not come and take its stars off again.
            _ = counting.press("j", quiet: 5, patience: 200)
            _ = counting.press("s", quiet: 5, patience: 200)
            starred += 1
            _ = random.press(numbers.pick(Self.keys), quiet: 2, patience: 20)
            pressed += 3
            var status: Int32 = 0
            if refresh == 0 {
                arrived += try publish(feeds, from: arrived)
                refresh = program.start(["refresh", "--store", path] + addresses)
            } else if waitpid(refresh, &status, WNOHANG) == refresh {
                refresh = 0
                refreshes += 1
                if status != 0 { failedRefreshes += 1 }
            }
        }
        if refresh != 0 { waitpid(refresh, nil, 0) }
        let survived = counting.isRunning && random.isRunning && worker.isRunning
        worker.killNow()
        usleep(20_000)
        let acknowledged = worker.numbers(after: "starred")
        counting.settle(500)
        let quit = [counting.quit(), random.quit()]

        let store = try Store.open(at: path)
        let after = try store.sidebarCounts(midnight: Corpus.newest, tagLimit: 1)
        let lost = try acknowledged.count { try store.article(ArticleID(rawValue: $0))?.status.isStarred != true }
        let problems = try store.check()
        var table = ResultTable("soak of \(seconds) s", columns: ["value", "target"])
        table.add("keys pressed", "\(pressed)")
        table.add("refreshes", "\(refreshes)")
        table.add("articles that arrived", "\(after.everything.total - before.everything.total)", "\(arrived)")
        table.add("refreshes that failed", "\(failedRefreshes)", "0")
        table.add("all processes lived", survived ? "yes" : "no", "yes")
        table.add("readers that quit on Q", "\(quit.count { $0 })", "2")
        table.add("stars given by keys", "\(starred)")
        table.add("stars given by the third", "\(acknowledged.count)")
        table.add("stars in the store", "\(after.starred.total)", "\(starred + acknowledged.count)")
        table.add("acknowledged stars lost", "\(lost)", "0")
        table.add("problems that the check found", "\(problems.count)", "0")
        table.print()
        for problem in problems.prefix(10) { print(problem) }
        if !survived { print(counting.shown, random.shown, separator: "\n\n") }
    }

    /// Makes the store follow four feeds in a folder, and gives their addresses. The generated ones lead nowhere.
    private func follow(_ folder: URL, store path: String) throws -> [String] {
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let addresses = (0..<4).map { folder.appending(path: "feed-\($0).xml").absoluteString }
        let store = try Store.open(at: path)
        _ = try store.subscribe(addresses.map { Subscription(address: $0) })
        return addresses
    }

    /// Puts articles that nobody has seen into the feeds; gives how many.
    private func publish(_ folder: URL, from arrived: Int) throws -> Int {
        try Corpus(articleCount: articles).writeFeeds(4, articlesEach: 5, into: folder, from: articles + arrived)
        return 20
    }
}
