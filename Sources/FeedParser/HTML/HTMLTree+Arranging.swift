extension HTMLTree {
    /// Brings the nodes into the order of the page, since the standard moves some while it builds a tree. What is no
    /// more part of the tree goes, texts that belong together become one, and what is deeper than `limit` becomes a child
    /// of the element there.
    mutating func arrange(limit: Int) {
        var arranged: [Node] = []
        arranged.reserveCapacity(nodes.count)
        var texts: [UInt8] = []
        texts.reserveCapacity(characters.count)
        var newDetails: [Details] = []
        // The last node that was taken on each level, in the new order.
        var path: [Int32] = []
        var depth = 0
        var node = HTMLTree.root
        while true {
            var copy = nodes[node]
            let level = min(depth, limit)
            let parent = level > 0 ? path[level - 1] : -1
            copy.parent = parent
            copy.firstChild = -1
            copy.lastChild = -1
            copy.next = -1
            let last = parent >= 0 ? arranged[Int(parent)].lastChild : -1
            var isJoined = false
            if copy.isText {
                let start = texts.count
                texts.append(contentsOf: characters[Int(copy.start)..<Int(copy.start + copy.count)])
                copy.start = Int32(truncatingIfNeeded: start)
                // A text follows the one it belongs to without anything in between, so that its bytes do, too.
                if copy.continuesText, last >= 0, Int(last) == arranged.count - 1, arranged[Int(last)].isText {
                    arranged[Int(last)].count += copy.count
                    isJoined = true
                }
            }
            if !isJoined {
                let id = Int32(truncatingIfNeeded: arranged.count)
                if last >= 0 {
                    arranged[Int(last)].next = id
                } else if parent >= 0 {
                    arranged[Int(parent)].firstChild = id
                }
                if parent >= 0 { arranged[Int(parent)].lastChild = id }
                arranged.append(copy)
                if !details.isEmpty { newDetails.append(details[node]) }
                path.removeSubrange(min(level, path.count)...)
                path.append(id)
            }
            // Down, to the side, or up until there is a side.
            if nodes[node].firstChild >= 0 {
                node = Int(nodes[node].firstChild)
                depth += 1
                continue
            }
            while nodes[node].next < 0 {
                guard nodes[node].parent >= 0 else { return finish(arranged, texts, newDetails) }
                node = Int(nodes[node].parent)
                depth -= 1
            }
            node = Int(nodes[node].next)
        }
    }

    private mutating func finish(_ arranged: [Node], _ texts: [UInt8], _ newDetails: [Details]) {
        nodes = arranged
        characters = texts
        details = newDetails
    }
}
