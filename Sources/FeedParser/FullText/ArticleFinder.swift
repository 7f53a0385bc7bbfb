/// Finds the element that holds an article.
///
/// First goes what is no article whatever it says: menus, forms, hidden text, boxes whose classes speak against them
/// (``removeUnlikely()``). Then each block of text is given a value, high for long text, negative for links and labels,
/// and the element that holds most value close below it is chosen (``choose()``), and from there one goes up as long as
/// the neighbours are of the same kind.
struct ArticleFinder {
    let tree: HTMLTree
    let metadata: PageMetadata
    private(set) var isRemoved: [Bool]
    private var measure: TextMeasure
    private let signs: [ElementSigns]
    private let believesClasses: Bool
    /// Whether the page says which part of it the article is, and readers wrote something beside it.
    private var knowsArticle = false

    /// The article of a page, trimmed; nil when the page has no text.
    static func body(in tree: HTMLTree, metadata: PageMetadata) -> ArticleBody? {
        var finder = ArticleFinder(tree: tree, metadata: metadata, believesClasses: true)
        let first = finder.body()
        // Some pages have strange classes, and little is left of them when they are believed.
        if let first, first.length > (finder.knowsArticle ? 150 : 400) { return first }
        finder = ArticleFinder(tree: tree, metadata: metadata, believesClasses: false)
        guard let second = finder.body() else { return first }
        guard let first, second.length <= 2 * first.length else { return second }
        return first
    }

    private mutating func body() -> ArticleBody? {
        removeUnlikely()
        guard let root = choose() else { return nil }
        var trimmer = ArticleTrimmer(tree: tree, root: root, isRemoved: isRemoved, metadata: metadata)
        trimmer.trim()
        let trimmed = ArticleBody(tree: tree, root: root, isRemoved: trimmer.isRemoved)
        let whole = ArticleBody(tree: tree, root: root, isRemoved: isRemoved)
        // A page that is all links would be left with nothing.
        return trimmed.length * 8 < whole.length ? whole : trimmed
    }

    init(tree: HTMLTree, metadata: PageMetadata, believesClasses: Bool) {
        self.tree = tree
        self.metadata = metadata
        self.believesClasses = believesClasses
        isRemoved = Array(repeating: false, count: tree.nodes.count)
        measure = TextMeasure(of: HTMLTree.root, in: tree, without: isRemoved)
        signs = tree.nodes.indices.map { tree.nodes[$0].isText ? [] : ElementSigns(of: $0, in: tree) }
    }

    private mutating func remove(_ node: HTMLTree.NodeID) {
        for index in node..<tree.end(node) { isRemoved[index] = true }
    }

    // MARK: Removing

    mutating func removeUnlikely() {
        let total = measure.length[HTMLTree.root]
        let isShielded = shielded()
        // Where the article says which it is, readers may have written ten times as much below it.
        knowsArticle =
            believesClasses
            && tree.nodes.indices.contains { node in
                signs[node].contains(.articleText) && measure.length[node] >= 200 && !isComment(node)
            }
        var node = 1
        while node < tree.nodes.count {
            let length = measure.length[node]
            let isLess = length * 2 < total || knowsArticle && signs[node].contains(.comment)
            if length * 3 < total * 2 && isHidden(node) || isLess && isUnlikely(node) && !isShielded[node] {
                remove(node)
                node = tree.end(node)
            } else {
                node += 1
            }
        }
        if believesClasses { removeCaptions(total: total) }
        measure = TextMeasure(of: HTMLTree.root, in: tree, without: isRemoved)
    }

    private func isComment(_ node: HTMLTree.NodeID) -> Bool {
        signs[node].contains(.comment) || tree.ancestors(node).contains { signs[$0].contains(.comment) }
    }

    /// What stands under pictures is not part of the text, but the pictures are part of the article.
    private mutating func removeCaptions(total: Int) {
        for node in tree.nodes.indices where signs[node].contains(.caption) && !isRemoved[node] {
            guard measure.length[node] * 3 < total else { continue }
            for index in tree.descendants(node) where tree.isText(index) { isRemoved[index] = true }
        }
    }

    private func isHidden(_ node: HTMLTree.NodeID) -> Bool {
        guard !tree.isText(node), tree.nodes[node].count > 0 else { return false }
        if tree.attribute(.hidden, of: node) != nil { return true }
        return StyleDeclarations(of: node, in: tree)?.hides ?? false
    }

    private func isUnlikely(_ node: HTMLTree.NodeID) -> Bool {
        if tree.isText(node) { return false }
        switch tree.tag(node) {
        case .nav, .footer, .aside, .button, .select, .input, .textarea, .form, .dialog, .menu, .noscript, .head,
            .template:
            return true
        case .html, .body, .article, .main: return false
        default: break
        }
        if let role = tree.attribute(.role, of: node), Self.unlikelyRoles.contains(role) { return true }
        guard believesClasses, signs[node].areAgainst else { return false }
        return signs[node].contains(.unlikely) || !isPartOfSentence(node)
    }

    /// Whether an element is some words of a sentence, or a formula: there a "popup" is an explanation and no window.
    private func isPartOfSentence(_ node: HTMLTree.NodeID) -> Bool {
        if tree.tag(node).isBlock { return false }
        for index in tree.descendants(node) {
            if tree.tag(index) == .math { return true }
            if !tree.isText(index), tree.tag(index).isBlock { return false }
        }
        guard let parent = tree.parent(node) else { return false }
        return tree.children(parent).contains { sibling in
            tree.isText(sibling) && TextMeasure.weight(of: tree.bytes(of: sibling)) >= 8
        }
    }

    private static let unlikelyRoles: Set<String> = [
        "navigation", "search", "banner", "complementary", "contentinfo", "dialog", "alert", "menu",
    ]

    /// Nodes that hold what is certainly part of the article: what they call themselves says nothing.
    private func shielded() -> [Bool] {
        var isShielded = Array(repeating: false, count: tree.nodes.count)
        var isComment = isShielded
        for node in tree.nodes.indices.dropFirst() {
            isComment[node] = signs[node].contains(.comment) || tree.parent(node).map { isComment[$0] } ?? false
            // Comments are entries with a content, too.
            guard tree.tag(node) == .h1 || signs[node].contains(.articleText), !isComment[node] else { continue }
            for ancestor in tree.ancestors(node) {
                if isShielded[ancestor] { break }
                isShielded[ancestor] = true
            }
        }
        return isShielded
    }

    // MARK: Choosing

    /// The element that holds the article, or the page's body where no text is long enough to tell.
    mutating func choose() -> HTMLTree.NodeID? {
        var sum = Array(repeating: 0.0, count: tree.nodes.count)
        var near = sum
        for node in tree.nodes.indices.reversed() where !isRemoved[node] && !tree.isText(node) {
            let value = value(of: node)
            sum[node] += value
            if let parent = tree.parent(node) { sum[parent] += sum[node] }
            guard value > 0 else { continue }
            // Paragraphs count for what holds them, and less for what holds that.
            let isHolder = tree.tag(node) != .p && tree.tag(node) != .pre
            var shares = [1.0, 2, 6, 9][...]
            if isHolder, let share = shares.popFirst() { near[node] += value / share }
            for ancestor in tree.ancestors(node) {
                guard let share = shares.popFirst() else { break }
                near[ancestor] += value / share
            }
        }
        let headline = headline()
        var best: HTMLTree.NodeID?
        var bestScore = 0.0
        for node in tree.nodes.indices where near[node] > 0 {
            let score =
                near[node] * promise(of: node) * closeness(of: node, to: headline) * (1 - measure.linkShare(node))
            if score > bestScore {
                best = node
                bestScore = score
            }
        }
        if let best { return climb(from: best, sum: sum, headline: headline) }
        return measure.length[HTMLTree.root] > 0 ? tree.first(.body) : nil
    }

    /// What the text that a block holds itself, outside of blocks within it, speaks for an article.
    private func value(of node: HTMLTree.NodeID) -> Double {
        let own = ownLength(of: node)
        guard own.length > 0 else { return 0 }
        let length = Double(own.length)
        let linkShare = Double(own.links) / length
        if tree.tag(node).headingLevel != nil { return linkShare > 0.5 ? -length : 0 }
        if linkShare > 0.5 { return -min(length, 100) }
        if own.length < 40 { return -15 }
        return length * (1 - 1.5 * linkShare)
    }

    private func ownLength(of node: HTMLTree.NodeID) -> (length: Int, links: Int) {
        guard tree.tag(node).isBlock else { return (0, 0) }
        var own = (length: 0, links: 0)
        var stack = Array(tree.children(node))
        while let next = stack.popLast() {
            if isRemoved[next] || tree.tag(next).isBlock { continue }
            if tree.isText(next) {
                own.length += measure.length[next]
            } else if tree.tag(next) == .a {
                own.length += measure.length[next]
                own.links += measure.length[next]
            } else {
                stack += tree.children(next)
            }
        }
        return own
    }

    /// What an element calls itself.
    private func promise(of node: HTMLTree.NodeID) -> Double {
        if signs[node].contains(.articleText) { return 1.25 }
        return tree.tag(node) == .article || tree.tag(node) == .main ? 1.1 : 1
    }

    /// The heading that says what the page is about.
    private func headline() -> HTMLTree.NodeID? {
        let titles = metadata.titles.map(TitleWords.init)
        return tree.nodes.indices.first { node in
            guard !isRemoved[node], let level = tree.tag(node).headingLevel, level < 4 else { return false }
            guard (9..<600).contains(measure.length[node]) else { return false }
            let words = TitleWords(tree.textContent(of: node))
            return titles.contains { $0.isAlike(words) }
        }
    }

    /// What stands before the headline is not the article, nor is another article beside the one that holds it.
    private func closeness(of node: HTMLTree.NodeID, to headline: HTMLTree.NodeID?) -> Double {
        guard let headline else { return 1 }
        if tree.end(node) <= headline { return 0.3 }
        if node < headline { return 1.2 }
        guard let own = tree.ancestors(headline).first(where: { tree.tag($0) == .article }), node >= tree.end(own)
        else {
            return 1
        }
        return tree.tag(node) == .article || tree.ancestors(node).contains { tree.tag($0) == .article } ? 0.3 : 0.7
    }

    // MARK: Climbing

    /// Goes up as long as there is more of the article beside what is held already. What is no kin of it and stands
    /// beside it goes.
    private mutating func climb(
        from start: HTMLTree.NodeID, sum: [Double], headline: HTMLTree.NodeID?
    ) -> HTMLTree.NodeID {
        var root = start
        var node = start
        var strangers: [HTMLTree.NodeID] = []
        for parent in tree.ancestors(start) {
            if tree.tag(parent) == .body || tree.tag(parent) == .html || parent == HTMLTree.root { break }
            var gain = 0.0
            for child in tree.children(parent) where child != node && sum[child] > 40 {
                let standsBefore = headline.map { tree.end(child) <= $0 } ?? false
                if !standsBefore, isKin(child, of: node) {
                    gain += sum[child]
                } else {
                    strangers.append(child)
                }
            }
            if gain > 0.05 * sum[node] {
                root = parent
                for stranger in strangers { remove(stranger) }
                strangers = []
            }
            node = parent
        }
        return root
    }

    /// Whether a sibling of a part of an article is likely to be a part of it, too.
    private func isKin(_ node: HTMLTree.NodeID, of other: HTMLTree.NodeID) -> Bool {
        switch tree.tag(node) {
        case .p, .blockquote, .pre, .table, .h1, .h2, .h3, .h4, .h5, .h6, .figure: return true
        case .article, .li: return false
        default: break
        }
        if tree.tag(node) == tree.tag(other), tree.attribute(.class, of: node) == tree.attribute(.class, of: other) {
            return true
        }
        // A box of paragraphs, without anything that begins an article of its own.
        if measure.linkShare(node) > 0.2 { return false }
        return !tree.descendants(node).contains { index in
            guard !isRemoved[index] else { return false }
            switch tree.tag(index) {
            case .article, .time, .form: return true
            case .h1, .h2, .h3, .h4, .h5, .h6: return measure.linkShare(index) > 0.5
            default: return false
            }
        }
    }
}
