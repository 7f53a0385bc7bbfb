import FeedParser
import Foundation
import News
import Refresh
import Store

/// Fetches feeds and takes them in.
struct FeedUpdate {
    /// Where they are followed.
    let store: Store

    /// Fetches all of `feeds`, and tells of each thing that happens; last of the end.
    func run(_ feeds: [Feed], report: (RefreshProgress) -> Void) throws {
        var done = 0
        var newCount = 0
        var failure: (any Error)?
        report(.progress(done: 0, total: feeds.count))
        let requests = feeds.enumerated().map { index, feed in
            FetchRequest(
                id: index, address: feed.address, entityTag: feed.entityTag, lastModified: feed.lastModified)
        }
        FeedFetcher().fetch(requests) { answer in
            do {
                newCount += try take(answer, as: feeds[answer.request.id], report)
            } catch {
                failure = error
            }
            done += 1
            report(.progress(done: done, total: feeds.count))
        }
        if let failure { throw failure }
        report(.ended(newArticles: newCount))
    }

    private func take(_ answer: FetchAnswer, as feed: Feed, _ report: (RefreshProgress) -> Void) throws -> Int {
        let now = Date()
        switch answer.outcome {
        case .content(let bytes, _):
            do {
                let parsed = try FeedParser.parse(bytes, address: answer.address)
                return try FeedIntake.take(parsed, as: feed.id, into: store, at: now, pace: .besideReaders).new
            } catch let error as FeedError {
                try store.recordFetch(of: feed.id, at: now, .failed("\(error.reason)"))
                report(.failed(address: feed.address, reason: "\(error.reason)"))
                return 0
            }
        case .notModified:
            try store.recordFetch(of: feed.id, at: now, .notModified)
            return 0
        case .failed(let reason):
            try store.recordFetch(of: feed.id, at: now, .failed("\(reason)"))
            report(.failed(address: feed.address, reason: "\(reason)"))
            return 0
        }
    }
}
