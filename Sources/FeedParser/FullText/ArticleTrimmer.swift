/// Takes out of an article's element what is not the article: its title and byline above, tags and links to others
/// below, and between its paragraphs whatever only leads elsewhere.
struct ArticleTrimmer {
    /// A block of text: the smallest element that makes lines of its own.
    struct Block {
        var node: HTMLTree.NodeID
        var length: Int
        var linkShare: Double
        var isHeading: Bool
        var words: String
    }

    private let tree: HTMLTree
    private let root: HTMLTree.NodeID
    private let metadata: PageMetadata
    private let titles: [TitleWords]
    private(set) var isRemoved: [Bool]
    private var blocks: [Block] = []

    init(tree: HTMLTree, root: HTMLTree.NodeID, isRemoved: [Bool], metadata: PageMetadata) {
        self.tree = tree
        self.root = root
        self.isRemoved = isRemoved
        self.metadata = metadata
        titles = metadata.titles.map(TitleWords.init)
    }

    mutating func trim() {
        cleanContainers()
        collect()
        cleanMiddle()
        collect()
        trimHead()
        collect()
        trimTail()
    }

    // MARK: Blocks

    mutating func collect() {
        blocks = []
        for node in [root] + Array(tree.descendants(root)) where !isRemoved[node] && tree.tag(node).isBlock {
            guard !isInFigure(node) else { continue }
            var text = ""
            var links = 0
            appendOwn(of: node, isLink: false, to: &text, links: &links)
            let words = CollapsedSpaces.text(of: text)
            let length = TextMeasure.weight(of: Array(words.utf8)[...])
            guard length > 0 else { continue }
            blocks.append(
                Block(
                    node: node, length: length, linkShare: Double(links) / Double(length),
                    isHeading: tree.tag(node).headingLevel != nil, words: words))
        }
    }

    private func isInFigure(_ node: HTMLTree.NodeID) -> Bool {
        tree.tag(node) == .figcaption || tree.tag(node) == .figure
    }

    private func appendOwn(of node: HTMLTree.NodeID, isLink: Bool, to text: inout String, links: inout Int) {
        for child in tree.children(node) where !isRemoved[child] {
            if tree.isText(child) {
                text += tree.text(of: child)
                if isLink { links += TextMeasure.weight(of: tree.bytes(of: child)) }
            } else if tree.tag(child) == .br {
                text += " "
            } else if !tree.tag(child).isBlock {
                appendOwn(of: child, isLink: isLink || tree.tag(child) == .a, to: &text, links: &links)
            }
        }
    }

    private mutating func remove(_ node: HTMLTree.NodeID) {
        for index in node..<tree.end(node) { isRemoved[index] = true }
    }

    /// Takes out a block's own text, and leaves the blocks within it.
    private mutating func remove(_ block: Block) { removeOwn(of: block.node) }

    private mutating func removeOwn(of node: HTMLTree.NodeID) {
        for child in tree.children(node) where !tree.tag(child).isBlock {
            if tree.isText(child) { isRemoved[child] = true } else { removeOwn(of: child) }
        }
    }

    // MARK: Containers

    /// Boxes among the paragraphs whose text is mostly links or labels.
    mutating func cleanContainers() {
        let measure = TextMeasure(of: root, in: tree, without: isRemoved)
        let length = measure.length
        for node in tree.descendants(root) where !isRemoved[node] {
            switch tree.tag(node) {
            case .ul, .ol, .div, .section, .table, .dl: break
            default: continue
            }
            guard length[node] > 0, tree.parent(node).map({ tree.tag($0) != .li }) ?? true else { continue }
            let share = measure.linkShare(node)
            if share > 0.9 || share > 0.6 && length[node] * 5 < length[root] * 2 { remove(node) }
        }
        for node in tree.descendants(root) where !isRemoved[node] && isTeaser(node, length: length) { remove(node) }
    }

    /// A box of a few words under a heading that leads elsewhere.
    private func isTeaser(_ node: HTMLTree.NodeID, length: [Int]) -> Bool {
        switch tree.tag(node) {
        case .div, .section, .li, .article, .td, .a: break
        default: return false
        }
        guard length[node] > 0, length[node] < 400, length[node] * 3 < length[root] else { return false }
        return tree.descendants(node).contains { index in
            guard let level = tree.tag(index).headingLevel, level > 1, length[index] > 0, !isRemoved[index] else {
                return false
            }
            if tree.tag(node) == .a
                || tree.ancestors(index).prefix(while: { $0 != node }).contains(where: { tree.tag($0) == .a })
            {
                return true
            }
            return tree.descendants(index).contains { tree.tag($0) == .a && length[$0] * 2 > length[index] }
        }
    }

    /// Headings under which a page leads to its other articles: what follows them in their box is no more of this one.
    private mutating func cutSections() {
        let total = blocks.reduce(0) { $0 + $1.length }
        var before = 0
        for block in blocks {
            before += block.length
            guard block.length < 60, before * 5 > total, !isRemoved[block.node], Solicitation.opensOthers(block.words)
            else { continue }
            var node = block.node
            // A heading in a box of its own stands for the box.
            while let parent = tree.parent(node), parent != root, tree.nodes[parent].firstChild == node {
                node = parent
            }
            while node >= 0, node < isRemoved.count {
                remove(node)
                let next = Int(tree.nodes[node].next)
                if next < 0 { break }
                node = next
            }
        }
    }

    mutating func cleanMiddle() {
        cutSections()
        collect()
        for block in blocks where block.length < 300 {
            if block.linkShare > 0.8 && !block.isHeading && tree.tag(block.node) != .li
                || Solicitation.isIn(block.words)
            {
                remove(block)
            }
        }
    }

    // MARK: Ends

    private func isGood(_ block: Block) -> Bool {
        guard !block.isHeading, block.linkShare < 0.5 else { return false }
        if block.length >= 80 { return true }
        guard block.length >= 30, let last = block.words.last else { return false }
        return ".!?…\"”’»。！？:".contains(last)
    }

    mutating func trimHead() {
        let total = blocks.reduce(0) { $0 + $1.length }
        var passed = 0
        var titleIndex: Int?
        for (index, block) in blocks.enumerated().prefix(60) {
            if isTitle(block) {
                titleIndex = index
                if block.isHeading { break }
            }
            // Paragraphs before it are the article's own: then it is only a mention.
            if isGood(block) { passed += block.length }
            if passed * 8 > total { break }
        }
        var start = 0
        if let titleIndex {
            for block in blocks[...titleIndex] { remove(block) }
            start = titleIndex + 1
        }
        // A byline or a date ends what stands between the title and the text.
        var stop = start
        var length = 0
        for (index, block) in blocks.enumerated().dropFirst(start).prefix(6) {
            length += block.length
            if length > 500 { break }
            if isByline(block) { stop = index + 1 }
        }
        for block in blocks[start..<stop] { remove(block) }
        for block in blocks[stop...].prefix(12) {
            if isGood(block) || block.isHeading { break }
            if block.length < 80 { remove(block) }
        }
    }

    /// Whether a block names the author or the date, and says nothing else.
    private func isByline(_ block: Block) -> Bool {
        guard block.length < 100, !block.isHeading else { return false }
        if tree.tag(block.node) == .time || tree.descendants(block.node).contains(where: { tree.tag($0) == .time }) {
            return true
        }
        if let author = metadata.author, block.words.contains(author) { return true }
        let words = block.words.lowercased()
        if words.hasPrefix("by ") || words.hasPrefix("published") || words.hasPrefix("updated") { return true }
        guard block.length < 60, !isGood(block) else { return false }
        return words.split { !$0.isNumber }.contains { $0.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) }
    }

    private func isTitle(_ block: Block) -> Bool {
        guard block.length > 8, block.length < 400 else { return false }
        let words = TitleWords(block.words)
        return titles.contains { $0.isAlike(words) }
    }

    mutating func trimTail() {
        for block in blocks.reversed().prefix(30) {
            if block.isHeading || block.linkShare > 0.5 { remove(block) } else { break }
        }
    }
}
