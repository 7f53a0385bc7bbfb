public import Foundation

/// What a feed said, taken apart but not yet believed: `ArticleDraft.init(_:)` does that.
public struct ParsedFeed: Hashable, Sendable {
    /// The format it came in.
    public var format: FeedFormat

    /// The feed's title, one line of plain text.
    public var title: String?

    /// The publisher's web page, absolute.
    public var homePage: String?

    /// What the feed says it is, one line of plain text.
    public var summary: String?

    /// The language it names (BCP 47, `en-GB`), as it names it.
    public var language: String?

    /// Whom it names as its author, one line.
    public var authors: [String]

    /// A picture of the feed, absolute.
    public var picture: String?

    /// When it last changed, as it says.
    public var updated: Date?

    /// The address under which the feed wants to be fetched (`rel="self"`, `feed_url`), absolute.
    public var ownAddress: String?

    /// How many minutes the feed may be kept before it is asked for again (RSS `ttl`, `sy:updatePeriod` and
    /// `sy:updateFrequency`), when it says.
    public var minutesToLive: Int?

    /// The articles in the feed's own order.
    public var items: [ParsedItem]

    /// Whether the document ends before its outermost element does.
    public var isCutOff = false

    /// What was wrong with it, at most ``FeedProblem/limit`` of them.
    public var problems: [FeedProblem]

    /// A feed without articles.
    public init(format: FeedFormat) {
        self.format = format
        authors = []
        items = []
        problems = []
    }
}

/// The formats that can be read.
public enum FeedFormat: String, Hashable, Sendable, CaseIterable {
    /// RSS 0.90 and 1.0, which are RDF (<https://web.resource.org/rss/1.0/spec>).
    case rdf = "RSS 1.0"
    /// RSS 0.91 to 2.0 (<https://www.rssboard.org/rss-specification>).
    case rss = "RSS"
    /// Atom 0.3 and 1.0 (RFC 4287).
    case atom = "Atom"
    /// JSON Feed 1.0 and 1.1 (<https://www.jsonfeed.org/version/1.1/>), and RSS as JSON
    /// (<https://github.com/scripting/Scripting-News/tree/master/rss-in-json>).
    case json = "JSON Feed"
}

/// Something in a feed that could not be read as it stands; the rest was.
public struct FeedProblem: Hashable, Sendable {
    /// The line, counted from 1.
    public let line: Int

    /// What is wrong there, one line.
    public let message: String

    /// A problem at `line`.
    public init(line: Int, message: String) {
        self.line = line
        self.message = message
    }

    /// The most problems a feed reports; a broken feed repeats itself.
    public static let limit = 50
}

extension FeedProblem: CustomStringConvertible {
    /// `line 12: …`.
    public var description: String { "line \(line): \(message)" }
}
