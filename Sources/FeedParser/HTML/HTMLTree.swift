/// A page or a piece of one as a tree: elements and texts in one array, their characters in another. Nodes are numbers,
/// parents come before their children, and no walk needs more than ``depthLimit`` steps down.
struct HTMLTree: Sendable {
    /// A node's place in the tree; 0 is the document.
    typealias NodeID = Int

    /// Elements deeper than this are taken as children of the one at the limit.
    static let depthLimit = 200

    struct Node: Sendable {
        var tag: HTMLTag
        var isText = false
        /// Whether a text belongs to the one before it.
        var continuesText = false
        var parent: Int32
        var firstChild: Int32 = -1
        var lastChild: Int32 = -1
        var next: Int32 = -1
        /// The first attribute's place, or that of a text's first byte.
        var start: Int32
        /// How many attributes or bytes.
        var count: Int32 = 0
    }

    /// What only a tree of ``Detail/everything`` has of a node.
    struct Details: Sendable {
        var namespace = HTMLNamespace.html
        /// The element's name, as the standard writes it.
        var name = ""
        /// All attributes. A prefix stands before a space.
        var attributes: [(name: String, value: String)] = []
    }

    struct AttributeValue: Sendable {
        var name: HTMLAttribute
        var text: String
    }

    /// The document.
    static let root: NodeID = 0

    /// All nodes, in the order of the page.
    var nodes = [Node(tag: .document, parent: -1, start: 0)]
    /// The attributes of all elements.
    var attributes: [AttributeValue] = []
    /// The characters of all texts, UTF-8.
    var characters: [UInt8] = []
    /// The JSON-LD scripts of the page, as they stand.
    var linkedData: [[UInt8]] = []
    /// Whether the page has other scripts.
    var hasScripts = false
    /// Whether CDATA sections stand among its HTML.
    var hasSections = false
    /// A node's details; empty in a tree of ``Detail/readable``.
    var details: [Details] = []
}

/// Reading.
extension HTMLTree {
    /// A node's element; ``HTMLTag/other`` for a text.
    func tag(_ node: NodeID) -> HTMLTag { nodes[node].tag }

    func isText(_ node: NodeID) -> Bool { nodes[node].isText }

    /// The node above; nil for the document.
    func parent(_ node: NodeID) -> NodeID? {
        let parent = nodes[node].parent
        return parent < 0 ? nil : Int(parent)
    }

    /// The nodes directly below, in order.
    func children(_ node: NodeID) -> Siblings { Siblings(nodes: nodes, first: nodes[node].firstChild) }

    /// The nodes above, the nearest first.
    func ancestors(_ node: NodeID) -> UnfoldSequence<NodeID, (NodeID?, Bool)> {
        sequence(state: (node, true)) { state in
            guard let current = state.0 else { return nil }
            state.0 = parent(current)
            return state.0
        }
    }

    /// The nodes below, in order, without the node itself: those that follow it up to this end.
    func descendants(_ node: NodeID) -> Range<NodeID> { (node + 1)..<end(node) }

    /// The place after a node's last descendant. (Nodes stand in the order of the page.)
    func end(_ node: NodeID) -> NodeID {
        var last = node
        while nodes[last].lastChild >= 0 { last = Int(nodes[last].lastChild) }
        return last + 1
    }

    /// An element's attribute.
    func attribute(_ name: HTMLAttribute, of node: NodeID) -> String? {
        guard !nodes[node].isText else { return nil }
        let start = Int(nodes[node].start)
        for index in start..<(start + Int(nodes[node].count)) where attributes[index].name == name {
            return attributes[index].text
        }
        return nil
    }

    /// The bytes of a text node.
    func bytes(of node: NodeID) -> ArraySlice<UInt8> {
        guard nodes[node].isText else { return [] }
        let start = Int(nodes[node].start)
        return characters[start..<(start + Int(nodes[node].count))]
    }

    /// The characters of a text node.
    func text(of node: NodeID) -> String { String(decoding: bytes(of: node), as: UTF8.self) }

    /// The characters below a node, as they stand.
    ///
    /// - Parameter limit: how many bytes are enough; the texts behind them are left out. Callers that ask at every element need
    ///   one, or deep documents take the square of their length.
    func textContent(of node: NodeID, atMost limit: Int = .max) -> String {
        if nodes[node].isText { return text(of: node) }
        var result = ""
        for index in descendants(node) where nodes[index].isText {
            if result.utf8.count >= limit { break }
            result += text(of: index)
        }
        return result
    }

    /// How many bytes of text there are below a node.
    func textLength(of node: NodeID) -> Int {
        descendants(node).reduce(0) { $0 + (nodes[$1].isText ? Int(nodes[$1].count) : 0) }
    }

    /// The first element below a node, in the page's order, that has a tag.
    func first(_ tag: HTMLTag, in node: NodeID = root) -> NodeID? {
        descendants(node).first { nodes[$0].tag == tag && !nodes[$0].isText }
    }

    /// The children of a node.
    struct Siblings: Sequence, IteratorProtocol {
        fileprivate let nodes: [Node]
        fileprivate var first: Int32

        mutating func next() -> NodeID? {
            guard first >= 0 else { return nil }
            defer { first = nodes[Int(first)].next }
            return Int(first)
        }
    }
}
