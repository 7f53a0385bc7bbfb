import FeedParser
import News
import Store

/// A file of another reader, as a list of feeds and pages, and what to say about it.
enum ForeignList {
    /// What a file says; nil when it is a feed itself.
    static func contents(of file: ImportFile) throws(FeedError) -> FeedListContents? {
        switch file.kind {
        case .opml:
            return try OPML.subscriptions(in: file.bytes, name: file.path)
        case .urls: return try NewsboatURLs.contents(of: file.bytes, name: file.path)
        case .newsraft: return NewsraftFeeds.contents(of: file.bytes)
        case .sfeed: return SfeedConfiguration.contents(of: file.bytes)
        case .elfeed: return ElfeedFeeds.contents(of: file.bytes)
        case .feed: return nil
        }
    }

    /// Takes the feeds and pages of a list into a store, and returns what that came to in words. Pages keep away from
    /// names that are taken.
    static func take(_ list: FeedListContents, into store: Store) throws(StoreError) -> (feeds: Int, words: String) {
        let summary = try store.subscribe(list.subscriptions)
        let taken = Set(try store.savedPages().map(\.name))
        let pages = list.pages.filter { page in
            !taken.contains(page.name) && (try? QueryParser.parse(page.text)) != nil
        }
        for page in pages { try store.save(.savedPage(SavedPageChange(added: page))) }
        var words = [Counted.text(summary.added.count, "new feed")]
        if !summary.known.isEmpty { words.append("\(summary.known.count) followed already") }
        if !pages.isEmpty { words.append(Counted.text(pages.count, "page") + " for the sidebar") }
        if list.leftOut > 0 { words.append("\(list.leftOut) not taken over") }
        let hint = summary.added.isEmpty ? "" : "; tagline refresh fetches them"
        return (summary.added.count, words.joined(separator: ", ") + hint)
    }
}
