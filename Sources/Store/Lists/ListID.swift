/// The number of a list of articles: everything, a category, a source, a feed, a tag.
///
/// The two low bits say of which kind it is, so that counters and an article's lists can be read without looking
/// anything up. Numbers are given out once and never again; they fit in three bytes.
struct ListID: RawRepresentable, Hashable, Sendable {
    let rawValue: Int64

    /// What a list is of.
    enum Kind: Int64, CaseIterable {
        /// Everything, the categories, and what else articles are found by (``Facet``).
        case section = 0
        /// The articles of a publisher.
        case source = 1
        /// The articles of one feed.
        case feed = 2
        /// The articles under a tag.
        case tag = 3
    }

    init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    /// The list of that kind that was made as the `ordinal`th, counted from 1.
    init(ordinal: Int64, kind: Kind) {
        rawValue = ordinal << 2 | kind.rawValue
    }

    var kind: Kind { Kind(rawValue: rawValue & 3) ?? .section }
    var ordinal: Int64 { rawValue >> 2 }

    /// The list that every article is in.
    static let everything = ListID(ordinal: 1, kind: .section)

    /// The largest ordinal that fits in three bytes: four million lists.
    static let lastOrdinal: Int64 = (1 << 22) - 1
}
