import FeedParser
import Foundation
import News
import Refresh
import Store

/// Takes newsboat's database over: its feeds, its articles, and which of them were read or flagged.
enum NewsboatIntake {
    /// What came in.
    struct Summary {
        var feeds = 0
        var articles = 0
        var read = 0
        var starred = 0
        /// Feeds that cannot be followed: queries and commands.
        var leftOut: [String] = []
    }

    /// Takes all of a database into a store. Articles that the store has keep their tags and texts, and get newsboat's
    /// marks.
    static func take(_ cache: NewsboatCache, into store: Store, at now: Date) throws(StoreError) -> Summary {
        var summary = Summary()
        for feed in try cache.feeds() {
            guard let address = try? WrittenAddress(feed.address).addresses.first, !isCommand(feed.address) else {
                summary.leftOut.append(feed.address)
                continue
            }
            let title = feed.title.flatMap { $0.isEmpty ? nil : $0 }
            let followed = try store.subscribe([Subscription(address: address, homePage: feed.homePage)])
            guard let id = (followed.added + followed.known).first else { continue }
            summary.feeds += followed.added.count
            if !followed.added.isEmpty { try store.name(id, title: title, homePage: feed.homePage) }
            try take(try cache.items(of: feed), of: id, title: title, into: store, at: now, &summary)
        }
        return summary
    }

    private static func take(
        _ items: [NewsboatCache.Item], of feed: FeedID, title: String?, into store: Store, at now: Date,
        _ summary: inout Summary
    ) throws(StoreError) {
        let maker = try ArticleMaker(for: feed, of: store, source: title)
        // Without fingerprints: the feed itself says it in other words.
        let read = items.compactMap { item in
            maker.item(parsed(item)).map { (item, FeedItem($0.draft, watchKey: $0.watchKey)) }
        }
        store.itemWatch?.rest()
        summary.articles += try store.ingest(read.map(\.1), into: feed, at: now, pace: .bulk).new
        let ids = try store.articles(for: read.map(\.1.draft), of: feed)
        func articles(where fits: (NewsboatCache.Item) -> Bool) -> [ArticleID] {
            zip(read, ids).compactMap { fits($0.0.0) ? $0.1 : nil }
        }
        let marked = try store.save(
            .status(StatusChange(articles { !$0.isUnread }, mark: .read, isSet: true)))
        let starred = try store.save(
            .status(StatusChange(articles { $0.isFlagged }, mark: .starred, isSet: true)))
        summary.read += marked.articleCount
        summary.starred += starred.articleCount
    }

    private static func isCommand(_ address: String) -> Bool {
        ["exec:", "filter:", "query:"].contains { address.lowercased().hasPrefix($0) }
    }

    private static func parsed(_ item: NewsboatCache.Item) -> ParsedItem {
        var parsed = ParsedItem(line: 1)
        // newsboat takes the address for the guid where a feed has none.
        parsed.guid = item.guid == item.link ? nil : item.guid
        parsed.link = item.link.hasPrefix("http") ? item.link : nil
        parsed.title = item.title.isEmpty ? nil : ParsedText(item.title, kind: .unsaid)
        parsed.content = item.content.isEmpty ? nil : ParsedText(item.content, kind: .html)
        parsed.authors = item.author.isEmpty ? [] : [item.author]
        parsed.published = item.published
        if let enclosure = item.enclosure, enclosure.url.hasPrefix("http") {
            parsed.enclosures = [Enclosure(url: enclosure.url, type: enclosure.type)]
        }
        return parsed
    }
}
