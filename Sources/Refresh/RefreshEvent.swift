public import FeedParser
public import Foundation
public import News
public import Store

/// What a refresh tells while it runs.
public enum RefreshEvent: Sendable {
    /// So many feeds of so many are done. The first one comes before anything is fetched.
    case progress(done: Int, total: Int)
    /// A feed could not be fetched or read; the reason in words, without the feed's name.
    case failed(Feed, reason: String)
    /// A feed was read, but not all of it is in order.
    case flawed(Feed, problems: [FeedProblem])
    /// A feed brought something new or changed.
    case read(Feed, IngestSummary)
    /// A feed has a new address from now on.
    case moved(Feed, to: String)
    /// The end.
    case ended(RefreshSummary)
}

/// What a refresh came to.
public struct RefreshSummary: Hashable, Sendable {
    /// Feeds that were to be fetched.
    public var feeds = 0
    /// Feeds that had nothing new since they were last fetched.
    public var unchanged = 0
    /// Feeds that failed.
    public var failed = 0
    /// What became of the articles of the others.
    public var articles = IngestSummary()
    /// Feeds that were left out because their time has not come.
    public var notDue = 0
    /// When the first of these is due.
    public var nextDue: Date?
    /// Feeds that were left alone because their servers ask for it.
    public var held = 0
    /// When the first of these may be asked again.
    public var heldUntil: Date?
    /// Whether it was stopped before its end.
    public var wasCancelled = false

    /// Of nothing.
    public init() {}
}
