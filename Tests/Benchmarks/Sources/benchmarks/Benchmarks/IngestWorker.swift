import ArgumentParser
import Foundation
import News
import Store

/// A process that writes to a store until it is killed, and says on standard output what the store acknowledged.
struct IngestWorker: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Writes to a store until it is killed (used by kill, beside and soak).",
        shouldDisplay: false)

    @Option var store: String
    @Option var articles: Int
    @Option(help: "The first article to ingest; later ones are older. Without it, articles are starred.")
    var from: Int?
    @Option(help: "Where the stars begin, as a seed.")
    var seed: UInt64 = 1
    @Option(help: "Articles a call.")
    var batch = 60

    func run() throws {
        let store = try Store.open(at: store)
        let corpus = Corpus(articleCount: articles)
        if let from { try ingest(into: store, corpus, from: from) } else { try star(in: store, corpus) }
    }

    /// `ingested 4242` for each call that returned: all articles below that number are in the store.
    private func ingest(into store: Store, _ corpus: Corpus, from: Int) throws {
        _ = try store.subscribe((0..<Corpus.sourceCount).map(corpus.subscription(of:)))
        let feeds = Dictionary(try store.feeds().map { ($0.address, $0.id) }) { first, _ in first }
        var next = from
        while true {
            // One call is one feed, as a refresh has it; which feed does not matter here.
            let source = (next / batch) % Corpus.sourceCount
            guard let feed = feeds[corpus.subscription(of: source).address] else { throw BenchmarkError("no feed") }
            let drafts = (next..<(next + batch)).map(corpus.article)
            _ = try store.ingest(drafts, into: feed, at: Corpus.newest)
            next += batch
            say("ingested \(next)")
        }
    }

    /// `starred 4711` for each article whose star the store acknowledged, all of the older half.
    private func star(in store: Store, _ corpus: Corpus) throws {
        var random = RandomNumbers(seed: seed)
        while true {
            let id = GeneratedStore.id(near: articles / 2 + random.below(articles / 2), of: corpus)
            let request = PageRequest(query: .not(.marked(.starred)), position: .olderThan(id), limit: 1)
            guard let headline = try store.slice(request).headlines.first else { continue }
            let saved = try store.save(.status(StatusChange([headline.id], mark: .starred, isSet: true)))
            // Another process may have been faster; then nothing changed, and nothing is claimed.
            if saved.articleCount > 0 { say("starred \(headline.id.rawValue)") }
            usleep(2000)
        }
    }

    private func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = write(1, bytes, bytes.count)
    }
}
