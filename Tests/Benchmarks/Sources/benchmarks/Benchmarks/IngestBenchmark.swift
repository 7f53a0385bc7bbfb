import ArgumentParser
import Foundation
import News
import Store

/// How fast articles go into the store, and how much room they take there.
struct IngestBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest", abstract: "Fills a store: bulk, unchanged and changed articles; bytes an article.")

    @Option(help: "How many articles. The store is kept for the other benchmarks.")
    var articles = 100_000

    func run() throws {
        let corpus = Corpus(articleCount: articles)
        let path = GeneratedStore.path(articles: articles)
        try GeneratedStore.removeStore(at: path)
        var table = ResultTable(
            "ingest into \(articles)",
            columns: ["articles", "a second", "a CPU second", "call p50 ms", "call p99 ms", "target"])
        func row(_ label: String, _ filler: StoreFiller, _ target: String) {
            table.add(
                label, "\(filler.articles)", filler.rate.rounded().short, filler.processorRate.rounded().short,
                filler.calls.p50.short,
                filler.calls.p99.short,
                target)
        }

        do {
            let store = try Store.open(at: path)
            var bulk = try StoreFiller(store, corpus)
            try bulk.ingest(0..<articles)
            row("new, in bulk", bulk, "2500")

            let again = 0..<min(articles, 24_000)
            var unchanged = try StoreFiller(store, corpus)
            try unchanged.ingest(again)
            row("unchanged", unchanged, "100000")

            var changed = try StoreFiller(store, corpus)
            try changed.ingest(0..<min(articles, 2000)) { $0.content.text += "\n\nCorrected." }
            row("changed", changed, "")
            var back = try StoreFiller(store, corpus)
            try back.ingest(0..<min(articles, 2000))
            row("changed back", back, "")
            store.close()  // folds the log into the file, so that it is not counted
        }
        table.print()

        let figures = ProcessFigures(of: getpid())
        var sizes = ResultTable("room", columns: ["value", "target"])
        let size = Double(GeneratedStore.size(at: path))
        sizes.add("store, bytes an article", (size / Double(articles)).rounded().short, "3000")
        sizes.add("store, MB", (size / 1e6).short)
        sizes.add("this process, MB resident", figures.resident.short)
        sizes.print()
    }
}
