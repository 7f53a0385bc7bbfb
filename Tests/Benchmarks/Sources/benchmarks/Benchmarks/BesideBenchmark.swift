import ArgumentParser
import Foundation
import News
import Store

/// Whether the reader keeps its speed while news comes in, and news its speed while somebody reads.
struct BesideBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "beside", abstract: "Presses keys in a reader while another process ingests.")

    @Option(help: "How many articles the store has at first; it grows with each run.")
    var articles = 1_000_000

    @Option(help: "How many presses of each key.")
    var presses = 150

    @Option(help: "The program; the release build of this package's parent otherwise.")
    var program: String?

    func run() throws {
        let program = try Program(path: program)
        let generated = try GeneratedStore(articles: articles)
        let reader = try ReaderSession(program, store: generated.path)
        _ = try reader.awaitStart(expecting: generated.startOfNewestTitle)
        var table = ResultTable("keys beside an ingest", columns: ["n", "p50 ms", "p99 ms", "max ms", "target"])
        press(reader, "alone", &table)

        let total = try Store.open(at: generated.path).counts(of: .everything).total
        let worker = try Worker([
            "--store", generated.path, "--articles", "\(articles)", "--from", "\(total)", "--batch", "60",
        ])
        try worker.awaitFirstWord()
        let before = worker.numbers(after: "ingested").last ?? 0
        let time = measured { press(reader, "beside", &table) }.milliseconds
        let ingested = (worker.numbers(after: "ingested").last ?? before) - before
        worker.killNow()
        table.print()
        var rate = ResultTable("ingest beside a reader", columns: ["articles", "articles/s", "target"])
        rate.add("while keys were pressed", "\(ingested)", (Double(ingested) / time * 1000).rounded().short, "800")
        rate.print()
        guard reader.quit() else { throw BenchmarkError("the reader did not quit on Q") }
    }

    private func press(_ reader: ReaderSession, _ label: String, _ table: inout ResultTable) {
        _ = reader.press("2")
        let keys = [("j", "j", "5 / 10"), ("page down", ReaderSession.pageDown, "5 / 10"), ("m", "m", "")]
        for (name, key, target) in keys {
            var samples = Samples()
            for _ in 0..<presses {
                if let last = reader.press(key).first { samples.add(last) }
                reader.settle(20)
            }
            table.add("\(name), \(label)", samples, target: target)
        }
    }
}
