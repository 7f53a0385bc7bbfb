import FeedParser
import Foundation
import News
import Refresh

/// What `tagline find` says, a JSON object a line (<https://jsonlines.org>): how the process that looks for feeds tells
/// the reader what it found. After ``found`` it waits for a line of its input: the numbers of the feeds to follow.
enum FinderLine: Hashable, Codable, Sendable {
    /// A feed, in the order of its likelihood.
    case feed(FoundFeedLine)
    /// All feeds have been named; so many.
    case found(Int)
    /// A feed is followed.
    case followed(FollowedLine)
    /// All that were wished for are followed.
    case ended
    /// It could not be done, for a reason in words.
    case failed(String)

    /// The line, without its end.
    var line: String {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .secondsSince1970
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// What a line says; nil when it is none of these.
    init?(line: String) {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .secondsSince1970
        guard let value = try? decoder.decode(FinderLine.self, from: Data(line.utf8)) else { return nil }
        self = value
    }
}

/// A feed that is followed, as ``FinderLine`` carries it.
struct FollowedLine: Hashable, Codable, Sendable {
    /// Its number in the store.
    var id: Int64
    /// What it is called.
    var title: String
    /// Its publisher's name.
    var source: String
    /// How many articles it brought.
    var newArticles: Int
}

/// A feed as ``FinderLine`` carries it.
struct FoundFeedLine: Hashable, Codable, Sendable {
    /// The address that it would be followed by.
    var address: String
    /// What it calls itself.
    var title: String
    /// How many articles it has.
    var articles: Int
    /// When the newest of them was published.
    var newest: Date?
    /// The first headlines.
    var headlines: [String]
    /// The format it comes in.
    var format: String
    /// Whether it holds comments.
    var isOfComments: Bool
    /// The name under which it is followed already.
    var followedAs: String?

    /// A feed that was found, made safe for a terminal.
    init(_ found: FoundFeed) {
        address = PlainLine.shown(found.address)
        title = PlainLine.shown(found.title)
        articles = found.feed.items.count
        newest = found.newest
        headlines = found.headlines(3).map { PlainLine.shown($0) }
        format = found.feed.format.rawValue
        isOfComments = found.isOfComments
        followedAs = found.followed.map { PlainLine.shown($0.title) }
    }
}
