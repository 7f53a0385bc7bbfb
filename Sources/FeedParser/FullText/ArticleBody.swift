import News

/// An article within its page.
struct ArticleBody {
    let tree: HTMLTree
    /// The element that holds it.
    let root: HTMLTree.NodeID
    /// Nodes that are not the article, those outside of ``root`` aside.
    let isRemoved: [Bool]

    /// Its text's ``TextMeasure/weight(of:)``.
    var length: Int {
        (root..<tree.end(root)).reduce(0) { isRemoved[$1] ? $0 : $0 + TextMeasure.weight(of: tree.bytes(of: $1)) }
    }

    /// Its text as blocks.
    func blocks(base: String?) -> [TextBlock] {
        HTMLBlockReader.blocks(of: root, in: tree, base: base) { isRemoved[$0] }
    }
}
