/// How much text stands below each node of a tree, and how much of it is in links.
struct TextMeasure {
    private(set) var length: [Int]
    private(set) var linkLength: [Int]

    /// Measures what is not removed, below a node.
    init(of root: HTMLTree.NodeID, in tree: HTMLTree, without isRemoved: [Bool]) {
        length = Array(repeating: 0, count: tree.nodes.count)
        linkLength = length
        for node in (root..<tree.end(root)).reversed() where !isRemoved[node] {
            if tree.isText(node) { length[node] = Self.weight(of: tree.bytes(of: node)) }
            if tree.tag(node) == .a { linkLength[node] = length[node] }
            guard node != root, let parent = tree.parent(node) else { continue }
            length[parent] += length[node]
            linkLength[parent] += linkLength[node]
        }
    }

    /// The share of links in the text below a node, 0 to 1.
    func linkShare(_ node: HTMLTree.NodeID) -> Double {
        length[node] == 0 ? 0 : Double(linkLength[node]) / Double(length[node])
    }

    /// The characters of a text in UTF-8 without its spaces. One of a script that writes words in few characters (from
    /// U+3000 on) counts as two.
    static func weight(of bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { sum, byte in
            if byte <= 0x20 || (0x80...0xBF).contains(byte) { return sum }
            return sum + (byte >= 0xE3 ? 2 : 1)
        }
    }
}
