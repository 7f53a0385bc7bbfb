import ArgumentParser
import Foundation
import News
import Store

/// How long a mark takes to be on disk. What is marked is unmarked again.
struct MarkBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark", abstract: "Marks articles read, one by one and by the page.")

    @Option(help: "How many articles the store has.")
    var articles = 1_000_000

    @Option(help: "How many single marks.")
    var runs = 1000

    func run() throws {
        let generated = try GeneratedStore(articles: articles)
        let store = try Store.open(at: generated.path)
        try generated.checkIDs(store)
        var random = RandomNumbers(seed: 9)
        let ids = try Set(
            (0..<runs).compactMap { _ in
                let position = PageRequest.Position.olderThan(generated.id(near: random.below(articles)))
                return try store.slice(PageRequest(query: .unread, position: position, limit: 1)).headlines.first?.id
            }
        ).sorted()

        var table = ResultTable.times("marks in \(articles)")
        func mark(_ label: String, _ mark: ArticleStatus.Mark, _ isSet: Bool) throws {
            table.add(
                label,
                try samples(ids.count) { index in
                    let changed = try store.save(.status(StatusChange([ids[index]], mark: mark, isSet: isSet)))
                    if changed.articleCount != 1 { throw BenchmarkError("\(label): nothing changed") }
                }, target: "p50 2")
        }
        try mark("read", .read, true)
        try mark("unread", .read, false)
        try mark("starred", .starred, true)
        try mark("unstarred", .starred, false)
        table.print()

        var pages = ResultTable("pages marked", columns: ["articles", "ms", "µs an article", "undone ms"])
        let sidebar = try store.sidebarCounts(midnight: Corpus.newest, tagLimit: 20_000)
        let tags = sidebar.tags.sorted { $0.counts.unread > $1.counts.unread }
        for rank in [0, 10, 100] where rank < tags.count {
            let arrival = try store.slice(PageRequest(query: .everything, position: .newest, limit: 1)).arrival
            let marked = try measured { try store.markPageRead(.tag(tags[rank].item), arrivedBy: arrival) }
            let undone = try measured { try store.save(.status(marked.value.inverse)) }
            let count = marked.value.articles.count
            pages.add(
                "tag no. \(rank + 1)", "\(count)", marked.milliseconds.short,
                (marked.milliseconds * 1000 / Double(max(1, count))).short, undone.milliseconds.short)
        }
        pages.print()
    }
}
