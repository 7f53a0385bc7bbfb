import ArgumentParser
import Foundation
import News
import Store

/// Whether a store survives the end of its writers at any moment.
struct KillBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kill",
        abstract: "Kills an ingest and two processes that star articles, over and over; then counts everything again.")

    @Option(help: "How many articles the store has at first.")
    var articles = 20_000

    @Option(help: "How often to kill.")
    var rounds = 50

    func run() throws {
        let generated = try GeneratedStore(articles: articles)
        let path = try generated.copy(named: "killed.db")
        var random = RandomNumbers(seed: UInt64(bitPattern: Int64(Date().timeIntervalSince1970)))
        var table = ResultTable("kill -9", columns: ["value", "target"])
        var starred: Set<Int64> = []
        var next = articles
        var lostStars = 0, lostArticles = 0
        var problems: [String] = []
        for round in 0..<rounds {
            let corpus = ["--store", path, "--articles", "\(articles)"]
            let ingest = try Worker(corpus + ["--from", "\(next)"])
            let stars = try (0..<2).map { try Worker(corpus + ["--seed", "\(round * 2 + $0)"]) }
            try ingest.awaitFirstWord()
            usleep(UInt32(30_000 + random.below(570_000)))
            let workers = [ingest] + stars
            for worker in workers { worker.killNow() }
            usleep(20_000)
            next = ingest.numbers(after: "ingested").last.map(Int.init) ?? next
            for worker in stars { starred.formUnion(worker.numbers(after: "starred")) }

            let store = try Store.open(at: path)
            problems += try store.check().map { "round \(round + 1): \($0)" }
            lostStars += try starred.count { try store.article(ArticleID(rawValue: $0))?.status.isStarred != true }
            lostArticles += max(0, next - (try store.counts(of: .everything).total))
        }
        table.add("rounds", "\(rounds)", "50")
        table.add("articles acknowledged", "\(next - articles)")
        table.add("stars acknowledged", "\(starred.count)")
        table.add("articles lost", "\(lostArticles)", "0")
        table.add("stars lost", "\(lostStars)", "0")
        table.add("problems that the check found", "\(problems.count)", "0")
        table.print()
        for problem in problems.prefix(10) { print(problem) }
        guard lostStars + lostArticles + problems.count == 0 else { throw ExitCode.failure }
    }
}
