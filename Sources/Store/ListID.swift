import Foundation

/// The number of a list of articles: everything, a category, a source, a feed, a tag.
///
/// The two low bits say of which kind it is, so that counters and an article's lists can be read without looking
/// anything up. Numbers are given out once and never again; they fit in three bytes.
struct ListID: RawRepresentable, Hashable, Sendable {
    let rawValue: Int64

    /// What a list is of.
    enum Kind: Int64, CaseIterable {
        /// Everything, and the categories.
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

/// The lists of one article, in a fixed order: category, source, feeds (the first is the one it came from), tags
/// (best first). Everything is left out, since every article is in it.
struct ListSet: Hashable, Sendable {
    private(set) var lists: [ListID]

    init(_ lists: [ListID]) {
        var seen = Set<ListID>()
        self.lists = lists.filter { seen.insert($0).inserted }
    }

    /// As stored: three bytes a list, little-endian. A damaged value gives the lists that are whole.
    init(bytes: Data) {
        var lists: [ListID] = []
        lists.reserveCapacity(bytes.count / 3)
        var number: Int64 = 0
        var shift: Int64 = 0
        for byte in bytes {
            number |= Int64(byte) << shift
            shift += 8
            if shift == 24 {
                lists.append(ListID(rawValue: number))
                number = 0
                shift = 0
            }
        }
        self.lists = lists
    }

    var bytes: Data {
        var bytes = Data(capacity: lists.count * 3)
        for list in lists {
            bytes.append(UInt8(truncatingIfNeeded: list.rawValue))
            bytes.append(UInt8(truncatingIfNeeded: list.rawValue >> 8))
            bytes.append(UInt8(truncatingIfNeeded: list.rawValue >> 16))
        }
        return bytes
    }

    /// All lists, everything included.
    var withEverything: [ListID] { [.everything] + lists }

    func lists(of kind: ListID.Kind) -> [ListID] { lists.filter { $0.kind == kind } }

    /// The same with other tags.
    func with(tags: [ListID]) -> ListSet { ListSet(lists.filter { $0.kind != .tag } + tags) }

    /// The same with one feed (and its source) more.
    func adding(feed: ListID, source: ListID) -> ListSet {
        let category = lists(of: .section)
        return ListSet(
            category + lists(of: .source) + [source] + lists(of: .feed) + [feed] + lists(of: .tag))
    }
}
