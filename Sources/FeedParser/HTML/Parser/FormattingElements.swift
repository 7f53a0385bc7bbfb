/// The list of active formatting elements (WHATWG HTML, section 13.2.4.3): what is bold, a link and so on here, also
/// where another element's end has cut it off.
struct FormattingElements {
    struct Entry {
        /// -1 for a marker.
        var node: Int
        var tag: HTMLTag
        /// Stands for the attributes.
        var attributesHash: UInt64

        var isMarker: Bool { node < 0 }
    }

    /// The most entries. Beyond it, the oldest go: a page of hundreds of unclosed elements would else be as many times
    /// as large in the end.
    static let limit = 256

    private(set) var entries: [Entry] = []

    /// Adds an element. Of elements that are the same in all, three are enough (the "Noah's Ark clause").
    mutating func push(node: Int, tag: HTMLTag, attributesHash: UInt64) {
        var same = 0
        var index = entries.count
        while index > 0, !entries[index - 1].isMarker {
            index -= 1
            guard entries[index].tag == tag, entries[index].attributesHash == attributesHash else { continue }
            same += 1
            if same == 3 {
                entries.remove(at: index)
                break
            }
        }
        append(Entry(node: node, tag: tag, attributesHash: attributesHash))
    }

    /// Begins an element out of which nothing is opened again.
    mutating func pushMarker() { append(Entry(node: -1, tag: .other, attributesHash: 0)) }

    private mutating func append(_ entry: Entry) {
        if entries.count >= Self.limit { entries.removeFirst(Self.limit / 4) }
        entries.append(entry)
    }

    /// Takes all away up to the last marker, with it.
    mutating func clearToMarker() {
        while let entry = entries.popLast(), !entry.isMarker {}
    }

    /// The place of the last element of a tag after the last marker.
    func index(of tag: HTMLTag) -> Int? {
        for index in entries.indices.reversed() {
            if entries[index].isMarker { return nil }
            if entries[index].tag == tag { return index }
        }
        return nil
    }

    /// The place of a node.
    func index(of node: Int) -> Int? { entries.lastIndex { $0.node == node } }

    mutating func remove(at index: Int) { entries.remove(at: index) }

    mutating func replace(at index: Int, node: Int) { entries[index].node = node }

    mutating func insert(_ entry: Entry, at index: Int) { entries.insert(entry, at: min(index, entries.count)) }
}
