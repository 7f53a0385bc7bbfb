import News
import Reader
import Synchronization

/// A search for the feeds of an address, in a process of its own. It keeps what it fetched until it is told which of the
/// feeds to follow, so that nothing is fetched twice.
final class FinderProcess: Sendable {
    private let process: LineProcess

    /// Starts `tagline find`. `receive` is called on another thread with each answer.
    ///
    /// - Throws: ``Failure`` when it cannot be started.
    init(
        store: String, address: String, request: Int, receive: @escaping @Sendable (FeedAnswer) -> Void
    ) throws(Failure) {
        let candidates = Mutex<[FeedCandidate]>([])
        let hasEnded = Latch()
        process = try LineProcess(["find", "--store", store, "--", address], isAnswered: true) { line in
            switch FinderLine(line: line) {
            case .feed(let feed): candidates.withLock { $0.append(FeedCandidate(feed)) }
            case .found: receive(.found(candidates.withLock { $0 }, request: request))
            case .followed(let feed):
                receive(
                    .followed(
                        FollowedFeed(
                            id: FeedID(rawValue: feed.id), title: feed.title, source: feed.source,
                            articleCount: feed.newArticles), request: request))
            case .ended:
                hasEnded.set()
                receive(.searchEnded(request: request))
            case .failed(let reason):
                hasEnded.set()
                receive(.searchFailed(reason: reason, request: request))
            case nil: break
            }
        } ended: { status in
            guard !hasEnded.isSet else { return }
            receive(.searchFailed(reason: "the search ended early (status \(status)); see the log", request: request))
        }
    }

    /// Follows some of the feeds that were found.
    func follow(_ places: [Int]) { process.write(places.map(String.init).joined(separator: " ")) }

    /// Ends it.
    func terminate() { process.terminate() }
}

extension FeedCandidate {
    fileprivate init(_ line: FoundFeedLine) {
        self.init(
            title: line.title, address: line.address, articleCount: line.articles, newest: line.newest,
            headlines: line.headlines, isOfComments: line.isOfComments, followedAs: line.followedAs)
    }
}
