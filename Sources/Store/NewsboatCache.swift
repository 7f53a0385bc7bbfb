public import Foundation
import GRDB

/// newsboat's database (`cache.db`): the articles that it has fetched, and how they were marked. It is only read, also
/// while newsboat runs.
public struct NewsboatCache: Sendable {
    /// A feed of the database.
    public struct Feed: Hashable, Sendable {
        /// Its address, as newsboat's `urls` has it.
        public var address: String
        /// What it calls itself.
        public var title: String?
        /// Its web page.
        public var homePage: String?
    }

    /// An article of the database, as newsboat keeps it.
    public struct Item: Hashable, Sendable {
        /// The feed's own name for it.
        public var guid: String?
        /// The headline.
        public var title: String
        /// The byline.
        public var author: String
        /// Its address.
        public var link: String
        /// The text, as HTML.
        public var content: String
        /// When it was published.
        public var published: Date?
        /// The address of a file that came with it, and its media type.
        public var enclosure: (url: String, type: String)? {
            enclosureURL.isEmpty ? nil : (enclosureURL, enclosureType)
        }
        /// Whether it is unread.
        public var isUnread: Bool
        /// Whether it has flags.
        public var isFlagged: Bool
        private var enclosureURL: String
        private var enclosureType: String

        fileprivate init(_ row: Row) {
            let guid = Item.text(row, "guid")
            self.guid = guid.isEmpty ? nil : guid
            title = Item.text(row, "title")
            author = Item.text(row, "author")
            link = Item.text(row, "url")
            content = Item.text(row, "content")
            let seconds = Item.number(row, "pubDate") ?? 0
            published = seconds > 0 ? Date(stored: seconds) : nil
            isUnread = Item.number(row, "unread") != 0
            isFlagged = !Item.text(row, "flags").isEmpty
            enclosureURL = Item.text(row, "enclosure_url")
            enclosureType = Item.text(row, "enclosure_type")
        }

        /// A column as text, whatever it holds: it is another program's, and has no types.
        static func text(_ row: Row, _ column: String) -> String {
            guard let value: DatabaseValue = row[column] else { return "" }
            switch value.storage {
            case .null: return ""
            case .string(let text): return text
            case .blob(let bytes): return String(decoding: bytes, as: UTF8.self)
            case .int64(let number): return String(number)
            case .double(let number): return String(number)
            }
        }

        /// A column as a number; nil where it holds none.
        private static func number(_ row: Row, _ column: String) -> Int64? {
            guard let value: DatabaseValue = row[column] else { return nil }
            return Int64.fromDatabaseValue(value)
        }
    }

    private let queue: DatabaseQueue
    private let path: String

    /// Whether a file begins as an SQLite database does (<https://www.sqlite.org/fileformat2.html>, section 1.3).
    public static func isDatabase(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.prefix(16).elementsEqual(Array("SQLite format 3\0".utf8))
    }

    /// Opens a database.
    ///
    /// - Throws: ``StoreError`` when it cannot be read, or is not newsboat's.
    public init(path: String) throws(StoreError) {
        self.path = path
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(5)
            queue = try DatabaseQueue(path: path, configuration: configuration)
            let tables = try queue.read { db in
                try String.fetchAll(
                    db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('rss_feed', 'rss_item')")
            }
            guard tables.count == 2 else { throw StoreError.foreign(path: path) }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// The feeds that have articles, in no order.
    public func feeds() throws(StoreError) -> [Feed] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT rssurl, title, url FROM rss_feed
                    WHERE EXISTS (SELECT 1 FROM rss_item WHERE feedurl = rssurl AND \(Self.isKept(db)))
                    """
            ).map { row in
                let (title, homePage) = (Item.text(row, "title"), Item.text(row, "url"))
                return Feed(
                    address: Item.text(row, "rssurl"), title: title.isEmpty ? nil : title,
                    homePage: homePage.isEmpty ? nil : homePage)
            }
        }
    }

    /// The articles of a feed, the newest first.
    public func items(of feed: Feed) throws(StoreError) -> [Item] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: "SELECT * FROM rss_item WHERE feedurl = ? AND \(Self.isKept(db)) ORDER BY pubDate DESC, id DESC",
                arguments: [feed.address]
            ).map(Item.init)
        }
    }

    /// Old databases have no mark for what was deleted.
    private static func isKept(_ db: Database) throws -> String {
        try db.columns(in: "rss_item").contains { $0.name == "deleted" } ? "deleted = 0" : "1"
    }

    private func reading<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do { return try queue.read(body) } catch { throw StoreError(error, path: path) }
    }
}
