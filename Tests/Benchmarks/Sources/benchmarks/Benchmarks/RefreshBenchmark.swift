import ArgumentParser
import CPseudoTerminal
import Foundation
import News
import Store

/// A refresh of many feeds from servers at some distance: how long, how much work, how much memory; beside a reader; and
/// newsboat at the same servers.
struct RefreshBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refresh", abstract: "Refreshes a thousand feeds of a server on this machine.")

    @Option(help: "How many feeds.")
    var feeds = 1_000

    @Option(help: "How long the server takes for each answer, in milliseconds.")
    var latency = 50

    @Flag(help: "Whole texts in the feeds, and not their beginnings.")
    var full = false

    @Option(help: "The program; the release build of this package's parent otherwise.")
    var program: String?

    private static let rounds = 4

    func run() throws {
        let program = try Program(path: program)
        // Made before the server starts, since that takes a while.
        _ = try NewsroomFeeds(feedCount: feeds, roundCount: Self.rounds, isFullText: full)
        let folder = FileManager.default.temporaryDirectory.appending(path: "tagline-benchmarks/refresh").path
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let rounds = folder + "/round"
        func show(_ round: Int) throws { try Data("\(round)".utf8).write(to: URL(filePath: rounds)) }
        try show(0)
        let arguments = [
            "--feeds", "\(feeds)", "--rounds", "\(Self.rounds)", "--latency", "\(latency)", "--round-file", rounds,
        ]
        let server = try Worker(arguments + (full ? ["--full"] : []), command: "newsroom")
        try server.awaitFirstWord()
        guard let port = server.numbers(after: "port").first else { throw BenchmarkError("the server has no port") }

        let path = folder + "/store.db"
        let store = try Store.open(at: path)
        let addresses = (0..<feeds).map { "http://127.0.0.1:\(port)/\($0).xml" }
        try store.subscribe(addresses.map { Subscription(address: $0) })
        // What the latency and 16 connections allow.
        let bound = Double(feeds * latency) / 16
        var table = ResultTable(
            "\(feeds) feeds, \(latency) ms away", columns: ["articles", "wall s", "CPU s", "peak MB", "target"])
        func add(_ label: String, _ run: TimedRun, _ articles: String, target: String) {
            table.add(
                label, articles, (run.wall / 1_000).short, (run.processor / 1_000).short, run.peak.short, target)
        }
        var total = 0
        func refresh(_ label: String, target: String) throws {
            let run = try TimedRun(program, ["refresh", "--all", "--store", path])
            let count = try store.counts(of: .everything).total
            add(label, run, "+\(count - total)", target: target)
            total = count
        }
        let goal = "\((bound * 1.5 / 1_000).short) s, 3 s, 120 MB"
        try refresh("first fetch (all 20 of each)", target: "")
        try show(1)
        try refresh("10 of each new", target: goal)
        try refresh("nothing new (304)", target: "\((bound * 1.5 / 1_000).short) s, 0.3 s")
        try compare(folder, addresses, show) { label, run in add(label, run, "", target: "") }
        table.print()
        try beside(program, path, show)
        withExtendedLifetime(server) {}
    }

    /// Keys in an open reader while the next ten of each come.
    private func beside(_ program: Program, _ path: String, _ show: (Int) throws -> Void) throws {
        let reader = try ReaderSession(program, store: path)
        reader.settle(1_000)
        _ = reader.press("2")
        try show(2)
        let refresh = program.start(["refresh", "--all", "--quiet", "--store", path])
        var samples = Samples()
        while waitpid(refresh, nil, WNOHANG) == 0 {
            if let last = reader.press("j").first { samples.add(last) }
            reader.settle(20)
        }
        var table = ResultTable.times("a key beside the refresh")
        table.add("j", samples, target: "p99 10 ms")
        table.print()
        guard reader.quit() else { throw BenchmarkError("the reader did not quit on Q") }
    }

    /// newsboat at the same server, round for round; where it is installed.
    private func compare(
        _ folder: String, _ addresses: [String], _ show: (Int) throws -> Void, _ add: (String, TimedRun) -> Void
    ) throws {
        let newsboat = "/usr/bin/newsboat"
        guard FileManager.default.isExecutableFile(atPath: newsboat) else {
            print("newsboat is not installed: no comparison\n")
            return
        }
        let files = (urls: folder + "/urls", cache: folder + "/cache.db", configuration: folder + "/newsboat.conf")
        try Data(addresses.joined(separator: "\n").utf8).write(to: URL(filePath: files.urls))
        try Data("reload-threads 16\n".utf8).write(to: URL(filePath: files.configuration))
        let arguments = ["-q", "-u", files.urls, "-c", files.cache, "-C", files.configuration, "-x", "reload"]
        try show(0)
        add("newsboat: first fetch", try TimedRun(newsboat, arguments, home: folder))
        try show(1)
        add("newsboat: 10 of each new", try TimedRun(newsboat, arguments, home: folder))
        add("newsboat: nothing new (304)", try TimedRun(newsboat, arguments, home: folder))
    }
}

/// A program run to its end, and what it cost.
struct TimedRun {
    /// Milliseconds from start to end.
    let wall: Double
    /// Milliseconds of processor time, in user and kernel mode.
    let processor: Double
    /// The most memory that was resident, in megabytes of 10⁶ bytes.
    let peak: Double

    init(_ program: Program, _ arguments: [String]) throws {
        self = try TimedRun.measure { program.start(arguments) }
    }

    init(_ path: String, _ arguments: [String], home: String) throws {
        let environment = ["HOME=\(home)", "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "TERM=xterm-256color"]
        self = try TimedRun.measure {
            var started: Int64 = 0
            return withCStrings([path] + arguments) { arguments in
                withCStrings(environment) { cpt_start_piped(path, arguments, $0, nil, &started) }
            }
        }
    }

    private init(wall: Double, processor: Double, peak: Double) {
        self.wall = wall
        self.processor = processor
        self.peak = peak
    }

    private static func measure(_ start: () -> pid_t) throws -> TimedRun {
        let began = cpt_now()
        let process = start()
        guard process > 0 else { throw BenchmarkError("cannot start a program") }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        let wall = Double(cpt_now() - began) / 1e6
        guard status == 0 else { throw BenchmarkError("a program ended with wait status \(status)") }
        func milliseconds(_ time: timeval) -> Double { Double(time.tv_sec) * 1_000 + Double(time.tv_usec) / 1_000 }
        return TimedRun(
            wall: wall, processor: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
            peak: Double(usage.ru_maxrss) * 1_024 / 1e6)
    }
}
