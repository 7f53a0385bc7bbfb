import ArgumentParser
import Foundation
import News
import Reader
import Refresh
import Store

/// `tagline volume`: shows, renders and tags every article of a store, for the volume check (`Tests/Tools/volume-check.py`).
///
/// One worker does it; behind an article that ends it another one goes on.
struct VolumeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "volume", abstract: "Print, set and tag every article, and count what goes wrong.",
        shouldDisplay: false)

    @OptionGroup var storeOptions: StoreOptions

    @Option(help: "Columns.")
    var width = 80

    /// How long an article may take, in seconds of the processor: 2 where it has less than a megabyte, 10 for 20 MB.
    private static func limit(forBytes count: Int) -> Double { 2 + 8 * min(max(Double(count - 1 << 20) / 19e6, 0), 10) }

    /// Where a worker leaves what the next one has to know.
    private enum Place {
        static let done = 0
        static let hangs = 1
        static let lost = 2
    }

    func run() throws {
        let worker = Supervisor.worker()
        guard let store = try storeOptions.openExisting() else { throw ExitCode.failure }
        defer { store.close() }
        if let fallen = worker.fallen.last { StandardError.writeLine(PlainLine.shown("death: \(fallen.words)")) }
        let record = worker.record
        let ids = try store.articleIDs(matching: .everything)
        // The one that ended the worker before counts as done.
        let first = worker.number == 0 ? 0 : (record?[Place.done] ?? 0) + 1
        record?[Place.done] = first
        for (index, id) in ids.enumerated().dropFirst(first) {
            record?[Place.done] = index
            guard let article = try store.article(id) else {
                record?[Place.lost] += 1
                StandardError.writeLine("lost: \(id.rawValue)")
                continue
            }
            let size = article.content.text.utf8.count + (article.content.html?.utf8.count ?? 0)
            record?.begin(
                .reading,
                WatchedItem(feed: 0, key: id.rawValue, title: article.title, address: article.url, byteCount: size))
            let begun = Self.processorTime
            try exercise(article, store)
            record?.rest()
            let took = Self.processorTime - begun
            if took > Self.limit(forBytes: size) {
                record?[Place.hangs] += 1
                StandardError.writeLine(
                    PlainLine.shown("hang: “\(article.title)” (\(article.url ?? "")), \(size) bytes: \(took) s"))
            }
        }
        let output = StandardOutput()
        try output.writeLine(
            "\(ids.count) articles, \(worker.fallen.count) deaths, \(record?[Place.hangs] ?? 0) hangs, "
                + "\(record?[Place.lost] ?? 0) lost")
        try output.flush()
        if !worker.fallen.isEmpty { throw ExitCode.failure }
    }

    /// Everything that is done to an article by those who read it.
    private func exercise(_ article: Article, _ store: Store) throws {
        let lines = ShowCommand.lines(of: article, try store.tagOrigins(of: article.id), width: width)
        let set = ArticlePrint.lines(
            of: ArticleText.document(of: article), width: width, now: Date(), timeZone: .current)
        guard !lines.isEmpty, !set.isEmpty, !article.jsonLine(full: true).isEmpty else {
            throw Failure("\(article.id.rawValue): nothing is shown")
        }
    }

    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
