import Foundation
import News
import Store

/// Puts a corpus into a store the way feeds bring it: oldest first, a few articles of each publisher at a time.
struct StoreFiller {
    /// How long each call of `ingest` took.
    private(set) var calls = Samples()
    /// Milliseconds spent in the store, without the making of the articles.
    private(set) var milliseconds = 0.0
    /// Milliseconds of processor time of this process, the same way: what others on the machine do does not show in it.
    private(set) var processorTime = 0.0
    private(set) var articles = 0

    private let pace: IngestPace
    private var store: Store?
    private let corpus: Corpus
    private let feeds: [FeedID]

    init(_ store: Store, _ corpus: Corpus, pace: IngestPace = .bulk) throws {
        self.pace = pace
        let subscriptions = (0..<Corpus.sourceCount).map(corpus.subscription(of:))
        _ = try store.subscribe(subscriptions)
        let known = Dictionary(try store.feeds().map { ($0.address, $0.id) }) { first, _ in first }
        feeds = subscriptions.compactMap { known[$0.address] }
        guard feeds.count == Corpus.sourceCount else { throw BenchmarkError("the store did not keep all feeds") }
        self.store = store
        self.corpus = corpus
    }

    /// Ingests the articles of `range`; `change` may make them differ from what the store has.
    mutating func ingest(_ range: Range<Int>, change: (inout ArticleDraft) -> Void = { _ in }) throws {
        let block = 12_000
        var upper = range.upperBound
        while upper > range.lowerBound {
            let lower = max(range.lowerBound, upper - block)
            var bySource: [Int: [ArticleDraft]] = [:]
            for index in lower..<upper {
                var draft = corpus.article(index)
                change(&draft)
                bySource[corpus.source(of: index), default: []].append(draft)
            }
            for (source, drafts) in bySource.sorted(by: { $0.key < $1.key }) {
                let processorTimeBefore = processorTimeOfThisProcess()
                let call = try measured {
                    _ = try store?.ingest(drafts, into: feeds[source], at: Corpus.newest, pace: pace)
                }
                processorTime += processorTimeOfThisProcess() - processorTimeBefore
                calls.add(call.milliseconds)
                milliseconds += call.milliseconds
                articles += drafts.count
            }
            upper = lower
        }
    }

    /// Articles a second, of the time spent in the store.
    var rate: Double { milliseconds > 0 ? Double(articles) / milliseconds * 1000 : 0 }

    /// Articles a second of processor time.
    var processorRate: Double { processorTime > 0 ? Double(articles) / processorTime * 1000 : 0 }

    /// Closes the store, so that its files may be moved.
    mutating func close() {
        store?.close()
        store = nil
    }
}
