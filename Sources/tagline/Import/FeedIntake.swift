import FeedParser
import Foundation
import News
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
        let drafts = feed.items.compactMap { item in
            ArticleDraft(item)?.tagged(source: feed.title, language: feed.language)
        }
        return try store.ingest(drafts, into: id, at: now, pace: pace)
    }
}
