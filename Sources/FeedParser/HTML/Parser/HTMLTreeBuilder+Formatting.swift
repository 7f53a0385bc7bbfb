/// Formatting elements that other elements' ends cut off (WHATWG HTML, sections 13.2.4.3 and 13.2.6.4.7).
extension HTMLTreeBuilder {
    /// Opens those again that are active and not open ("reconstruct the active formatting elements").
    @inline(__always)
    mutating func reconstructFormatting() {
        // As long as none was closed, none is to be opened.
        if open.hasLostFormatting { reconstructLostFormatting() }
    }

    private mutating func reconstructLostFormatting() {
        open.hasLostFormatting = false
        var index = formatting.entries.count
        while index > 0, !formatting.entries[index - 1].isMarker,
            open.index(of: formatting.entries[index - 1].node) == nil
        {
            index -= 1
        }
        while index < formatting.entries.count {
            guard copiesLeft > 0 else { return }
            let entry = formatting.entries[index]
            if open.count >= OpenElements.limit { open.pop() }
            let place = place
            let node = makeCopy(of: entry.node)
            link(node, at: place)
            open.push(OpenElement(node: node, tag: entry.tag, nameHash: 0))
            deepest = max(deepest, open.count)
            formatting.replace(at: index, node: node)
            index += 1
        }
        open.hasLostFormatting = false
    }

    mutating func clearFormattingToMarker() {
        formatting.clearToMarker()
        open.hasLostFormatting = true
    }

    private mutating func removeFormatting(at index: Int) {
        formatting.remove(at: index)
        open.hasLostFormatting = true
    }

    /// Ends a formatting element where others overlap it: `<b><p></b></p>` (the "adoption agency algorithm").
    ///
    /// - Returns: whether the tag is to be taken as any other end tag.
    mutating func adoptionAgency(_ tag: HTMLTag) -> Bool {
        if open.last.isHTML(tag) {
            // By far the most common: the last one that was opened ends.
            guard let last = formatting.entries.last, last.node == open.last.node else {
                guard formatting.index(of: open.last.node) != nil else {
                    open.pop()
                    return false
                }
                return adopt(tag)
            }
            open.pop()
            removeFormatting(at: formatting.entries.count - 1)
            return false
        }
        return adopt(tag)
    }

    private mutating func adopt(_ tag: HTMLTag) -> Bool {
        for _ in 0..<8 {
            guard let entryIndex = formatting.index(of: tag) else { return true }
            let entry = formatting.entries[entryIndex]
            guard let elementIndex = open.index(of: entry.node), elementIndex > 0 else {
                removeFormatting(at: entryIndex)
                return false
            }
            guard open.isInScope(at: elementIndex) else { return false }
            let furthest = ((elementIndex + 1)..<open.count).first { open[$0].isSpecial }
            guard let furthest, copiesLeft > 0 else {
                open.pop(to: elementIndex)
                removeFormatting(at: entryIndex)
                return false
            }
            adopt(entry, at: entryIndex, elementIndex: elementIndex, furthest: furthest)
        }
        return false
    }

    /// One round: the block that stands furthest out goes beside the formatting element, and gets a copy of it inside.
    private mutating func adopt(
        _ entry: FormattingElements.Entry, at entryIndex: Int, elementIndex: Int, furthest: Int
    ) {
        let block = open[furthest].node
        var blockIndex = furthest
        var bookmark = entryIndex
        var lastNode = block
        var index = blockIndex - 1
        var turn = 0
        while index > elementIndex {
            turn += 1
            let element = open[index]
            var listIndex = formatting.index(of: element.node)
            if turn > 3, let place = listIndex {
                formatting.remove(at: place)
                if place < bookmark { bookmark -= 1 }
                listIndex = nil
            }
            if let listIndex {
                let copy = makeCopy(of: element.node)
                formatting.replace(at: listIndex, node: copy)
                open.replace(at: index, with: OpenElement(node: copy, tag: element.tag, nameHash: 0))
                if lastNode == block { bookmark = listIndex + 1 }
                unlink(lastNode)
                link(lastNode, at: .end(of: copy))
                lastNode = copy
            } else {
                open.remove(at: index)
                blockIndex -= 1
            }
            index -= 1
        }
        unlink(lastNode)
        link(lastNode, at: place(in: elementIndex - 1))
        let copy = makeCopy(of: entry.node)
        moveChildren(of: block, to: copy)
        link(copy, at: .end(of: block))
        isOutOfOrder = true
        if let place = formatting.index(of: entry.node) {
            formatting.remove(at: place)
            if place < bookmark { bookmark -= 1 }
        }
        formatting.insert(
            FormattingElements.Entry(node: copy, tag: entry.tag, attributesHash: entry.attributesHash), at: bookmark)
        open.remove(at: elementIndex)
        open.insert(OpenElement(node: copy, tag: entry.tag, nameHash: 0), at: blockIndex)
    }
}
