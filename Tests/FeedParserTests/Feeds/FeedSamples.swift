import Foundation
import News

@testable import FeedParser

/// A feed written in a test.
func parse(_ feed: String, address: String = "https://news.example/feed.xml") throws -> ParsedFeed {
    try FeedParser.parse(Array(feed.utf8), address: address)
}

/// RSS 2.0 with all vocabularies declared, around some items.
func rss(_ items: String, channel: String = "<title>Example News</title><link>https://news.example/</link>") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"
      xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
    <channel>\(channel)
    \(items)
    </channel></rss>
    """
}

/// Atom 1.0 around some entries.
func atom(_ entries: String, attributes: String = "") -> String {
    """
    <?xml version="1.0"?>
    <feed xmlns="http://www.w3.org/2005/Atom" \(attributes)><title>Example</title>
    \(entries)
    </feed>
    """
}

/// The first article of a feed, as it would go into the store.
func firstDraft(_ feed: String, address: String = "https://news.example/feed.xml") throws -> ArticleDraft? {
    try parse(feed, address: address).items.first.flatMap { ArticleDraft($0) }
}

extension String {
    /// Whether a terminal would act on something in it or show it in another order.
    var holdsControls: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }
}
