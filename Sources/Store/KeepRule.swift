/// How long the articles of a feed are kept. Without limits, for ever.
public struct KeepRule: Hashable, Sendable {
    /// How long after they came; nil has no limit.
    public var time: Duration?

    /// How many, the newest; nil has no limit.
    public var articles: Int?

    /// Whether unread articles stay beyond the limits.
    public var keepsUnread = true

    /// Whether starred articles stay beyond the limits.
    public var keepsStarred = true

    /// Whether articles that were tagged by hand stay beyond the limits.
    public var keepsTagged = true

    /// Keeps everything.
    public init() {}

    /// Whether nothing ever goes.
    public var hasNoLimit: Bool { time == nil && articles == nil }
}
