@testable import FeedParser

/// A tree in short: `p(b("x"))` for a `<p>` that holds a `<b>` that holds a text.
func shape(_ html: String, as source: HTMLTree.Source = .document) -> String {
    let tree = HTMLTree(parsing: Array(html.utf8), as: source, .everything)
    let top = tree.first(.body) ?? tree.first(.frameset) ?? tree.first(.html) ?? HTMLTree.root
    return shape(below: top, in: tree)
}

/// What stands in the `<head>`.
func headShape(_ html: String) -> String {
    let tree = HTMLTree(parsing: Array(html.utf8), .everything)
    return tree.first(.head).map { shape(below: $0, in: tree) } ?? ""
}

private func shape(below node: HTMLTree.NodeID, in tree: HTMLTree) -> String {
    tree.children(node).map { child in
        if tree.isText(child) { return "\"\(tree.text(of: child))\"" }
        let details = tree.details[child]
        let attributes = details.attributes.map { "[\($0.name)=\($0.value)]" }.joined()
        let prefix = details.namespace == .html ? "" : "\(details.namespace):"
        let inner = shape(below: child, in: tree)
        return prefix + details.name + attributes + (inner.isEmpty ? "" : "(\(inner))")
    }.joined(separator: " ")
}

/// What is wrong with a tree, whatever page it is of: nothing, if the parser is right.
func brokenLinks(of tree: HTMLTree, depth limit: Int) -> String? {
    var depths = [0]
    // The child of each node that was seen last; -1 before there is one.
    var last = Array(repeating: -1, count: tree.nodes.count)
    for node in tree.nodes.indices.dropFirst() {
        guard let parent = tree.parent(node), parent < node else { return "\(node) stands before its parent" }
        depths.append(depths[parent] + 1)
        if depths[node] > limit { return "\(node) is too deep" }
        if last[parent] >= 0 {
            guard tree.nodes[last[parent]].next == node else { return "\(node) does not follow its sibling" }
        } else if tree.nodes[parent].firstChild != node {
            return "\(node) is not the first of \(parent)"
        }
        last[parent] = node
        let end = Int(tree.nodes[node].start) + Int(tree.nodes[node].count)
        if tree.nodes[node].start < 0 || end > (tree.isText(node) ? tree.characters.count : tree.attributes.count) {
            return "\(node) goes beyond what it refers to"
        }
        if tree.isText(node), tree.nodes[node].firstChild >= 0 { return "\(node) is a text with children" }
    }
    for (parent, child) in last.enumerated() where tree.nodes[parent].lastChild != child {
        return "\(child) is not the last of \(parent)"
    }
    for child in last where child >= 0 && tree.nodes[child].next != -1 { return "\(child) is followed" }
    return nil
}
