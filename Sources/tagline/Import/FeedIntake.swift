import FeedParser
import Foundation
import News
import Refresh
import Store

/// Takes a parsed feed into the store: its title and home page, then its articles, tagged.
enum FeedIntake {
    /// Takes `feed` in as the content of the feed `id`; returns what became of its articles.
    static func take(
        _ feed: ParsedFeed, as id: FeedID, into store: Store, at now: Date, pace: IngestPace
    ) throws(StoreError) -> IngestSummary {
        try store.recordFetch(
            of: id, at: now,
            .fetched(title: feed.title, homePage: feed.homePage, entityTag: nil, lastModified: nil, contentHash: nil))
        return try store.ingest(try ArticleMaker.items(of: feed, for: id, of: store), into: id, at: now, pace: pace)
    }
}
