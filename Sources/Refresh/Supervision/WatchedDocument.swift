public import FeedParser
public import News
public import Store

/// The bytes of a feed, which are parsed while a watch looks on.
public struct WatchedDocument: Sendable {
    private let bytes: [UInt8]
    private let address: String
    private let feed: FeedID?
    private let title: String?
    /// A hash of the bytes.
    let hash: Int64

    /// The bytes of a feed that came from an address.
    ///
    /// - Parameters:
    ///   - feed: the feed that is followed; nil for a file of which nothing is known yet.
    ///   - title: the feed's title, if it is known.
    public init(_ bytes: [UInt8], address: String, feed: FeedID? = nil, title: String? = nil) {
        self.bytes = bytes
        self.address = address
        self.feed = feed
        self.title = title
        hash = ContentHash.of(bytes)
    }

    /// Why these bytes are not parsed: they ended the program when they were. Nil when they did not.
    public func refusal(of store: Store) throws(StoreError) -> String? {
        guard let reason = try store.reasonToPassOver(document: hash, of: feed) else { return nil }
        return "it ended the program when it was parsed (\(reason)); "
            + "it is left out until it changes or another version of the program tries it again"
    }

    /// What the feed says.
    ///
    /// - Throws: ``FeedError`` when it is no feed.
    public func parse(
        contentType: String? = nil, contentLocation: String? = nil, contentLanguage: String? = nil,
        watch: (any ItemWatch)?
    ) throws(FeedError) -> ParsedFeed {
        watch?.begin(
            .parsing,
            WatchedItem(feed: feed?.rawValue ?? 0, key: hash, title: title, address: address, byteCount: bytes.count))
        defer { watch?.rest() }
        // What the feed links to is told to browsers and written into lists: no login is part of it.
        return try FeedParser.parse(
            bytes, address: ShownAddress.withoutLogin(address), contentType: contentType,
            contentLocation: contentLocation,
            contentLanguage: contentLanguage)
    }
}
