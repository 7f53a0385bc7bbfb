import Foundation

/// The lists of one article, in a fixed order: category, facets, source, feeds (the first is the one it came from), tags
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
