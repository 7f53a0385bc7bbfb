import ArgumentParser
import FeedParser
import Foundation
import News

/// How fast feeds are read, from bytes to articles ready for the store.
struct ParseBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Parses a folder of feed files on one core: megabytes a second.")

    @Option(help: "A folder of feed files, searched to its depth. Without it, generated ones.")
    var folder: String?

    @Option(help: "How often to go through the folder; the fastest pass counts.")
    var passes = 5

    func run() throws {
        let files = try files()
        let total = files.reduce(0) { $0 + $1.bytes.count }
        var parsing = Samples()
        var drafting = Samples()
        var items = 0
        var failures = 0
        for _ in 0..<passes {
            items = 0
            failures = 0
            var parseTime = 0.0
            var draftTime = 0.0
            for file in files {
                let parsed = measured { try? FeedParser.parse(file.bytes, address: file.address) }
                parseTime += parsed.milliseconds
                guard let feed = parsed.value else {
                    failures += 1
                    continue
                }
                items += feed.items.count
                draftTime += measured { feed.items.compactMap { ArticleDraft($0) }.count }.milliseconds
            }
            parsing.add(parseTime)
            drafting.add(draftTime)
        }
        let megabytes = Double(total) / 1e6
        func rate(_ samples: Samples) -> String { (megabytes / ((samples.values.min() ?? 0) / 1000)).short }
        let both = Samples(zip(parsing.values, drafting.values).map { $0 + $1 })
        var table = ResultTable("parse", columns: ["files", "items", "MB", "MB/s", "items/s", "target MB/s"])
        func row(_ label: String, _ samples: Samples, _ target: String) {
            table.add(
                label, "\(files.count)", "\(items)", megabytes.short, rate(samples),
                (Double(items) / ((samples.values.min() ?? 1) / 1000)).rounded().short, target)
        }
        row("bytes to items", parsing, "40")
        row("bytes to articles ready to store", both, "")
        table.print()
        if failures > 0 { print("\(failures) files are no feeds\n") }
    }

    private func files() throws -> [(address: String, bytes: [UInt8])] {
        let generated = FileManager.default.temporaryDirectory.appending(path: "tagline-benchmarks-feeds")
        if folder == nil, !FileManager.default.fileExists(atPath: generated.path) {
            try Corpus(articleCount: 10_000).writeFeeds(200, articlesEach: 50, into: generated)
        }
        let root = folder.map { URL(filePath: $0) } ?? generated
        let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
        return try (walk?.compactMap { $0 as? URL } ?? [])
            .filter {
                ["xml", "rss", "atom", "rdf", "json"].contains($0.pathExtension) && !$0.path.contains("expected")
            }
            .sorted { $0.path < $1.path }
            .map { ($0.absoluteString, Array(try Data(contentsOf: $0))) }
    }
}
