import Foundation
import News
import Store

/// Which rule of the configuration keeps a feed's articles.
struct Keeping {
    private let common: KeepRule
    private let feeds: [String: FeedConfiguration]
    /// Why nothing is removed, in words.
    let obstacle: String?

    /// The rules of a configuration.
    init(_ configuration: Configuration) {
        common = configuration.keeping.rule
        obstacle = configuration.keeping.obstacle
        feeds = Dictionary(configuration.feeds.map { (Store.key(ofFeedAt: $0.address), $0) }) { first, _ in first }
    }

    /// The rule for a feed: its own limits, else those for all. Everything stays where they have a mistake.
    func rule(for feed: Feed) -> KeepRule {
        var rule = common
        let own = feeds[Store.key(ofFeedAt: feed.address)]
        if obstacle != nil || own?.keepsEverything == true { return KeepRule() }
        if let time = own?.keepTime { rule.time = time }
        if let articles = own?.keepArticles { rule.articles = articles }
        return rule
    }

    /// Cleans what has a limit, after a refresh, about once a day. The space is used again by what comes.
    func cleanDaily(_ store: Store, at now: Date = Date()) throws(StoreError) {
        let hasLimits = !common.hasNoLimit || feeds.values.contains { $0.keepTime != nil || $0.keepArticles != nil }
        guard hasLimits, obstacle == nil else { return }
        if let last = try store.lastCleaning, abs(now.timeIntervalSince(last)) < 20 * 3_600 { return }
        for feed in try store.feeds() where !feed.isSample { try store.clean(feed.id, by: rule(for: feed), at: now) }
        try store.noteCleaning(at: now)
    }
}
