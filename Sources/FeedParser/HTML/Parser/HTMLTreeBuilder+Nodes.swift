/// Making nodes and putting them into the tree (WHATWG HTML, section 13.2.6.1).
extension HTMLTreeBuilder {
    // MARK: Places

    /// Where a node goes: the end of the current node, and before the table where that is one that may not hold it.
    var place: Place { place(in: open.count - 1) }

    /// The same for an element of the stack in place of the current node.
    func place(in index: Int) -> Place {
        let target = open[index]
        guard isFostering, target.isHTML, target.tag.isTableContext else { return .end(of: target.node) }
        var index = open.count - 1
        while index >= 0 {
            let element = open[index]
            if element.isHTML(.template) { return .end(of: element.node) }
            if element.isHTML(.table) {
                if tree.nodes[element.node].parent >= 0 { return .before(element.node) }
                return .end(of: open[max(index - 1, 0)].node)
            }
            index -= 1
        }
        return .end(of: open[0].node)
    }

    // MARK: Links

    /// Puts a node that has no parent into its place.
    mutating func link(_ node: Int, at place: Place) {
        switch place {
        case .end(let parent):
            let last = tree.nodes[parent].lastChild
            tree.nodes[node].parent = Int32(truncatingIfNeeded: parent)
            tree.nodes[node].next = -1
            previous[node] = last
            if last >= 0 {
                tree.nodes[Int(last)].next = Int32(truncatingIfNeeded: node)
            } else {
                tree.nodes[parent].firstChild = Int32(truncatingIfNeeded: node)
            }
            tree.nodes[parent].lastChild = Int32(truncatingIfNeeded: node)
            if keepsEverything { endsInComment.remove(parent) }
        case .before(let sibling):
            isOutOfOrder = true
            let before = previous[sibling]
            let parent = tree.nodes[sibling].parent
            tree.nodes[node].parent = parent
            tree.nodes[node].next = Int32(truncatingIfNeeded: sibling)
            previous[node] = before
            previous[sibling] = Int32(truncatingIfNeeded: node)
            if before >= 0 {
                tree.nodes[Int(before)].next = Int32(truncatingIfNeeded: node)
            } else if parent >= 0 {
                tree.nodes[Int(parent)].firstChild = Int32(truncatingIfNeeded: node)
            }
        }
    }

    /// Takes a node out of its place.
    mutating func unlink(_ node: Int) {
        let parent = tree.nodes[node].parent
        guard parent >= 0 else { return }
        isOutOfOrder = true
        let before = previous[node]
        let next = tree.nodes[node].next
        if before >= 0 { tree.nodes[Int(before)].next = next } else { tree.nodes[Int(parent)].firstChild = next }
        if next >= 0 { previous[Int(next)] = before } else { tree.nodes[Int(parent)].lastChild = before }
        tree.nodes[node].parent = -1
        tree.nodes[node].next = -1
        previous[node] = -1
    }

    /// Gives all children of an element to another one that has none.
    mutating func moveChildren(of node: Int, to other: Int) {
        let first = tree.nodes[node].firstChild
        guard first >= 0 else { return }
        isOutOfOrder = true
        tree.nodes[other].firstChild = first
        tree.nodes[other].lastChild = tree.nodes[node].lastChild
        tree.nodes[node].firstChild = -1
        tree.nodes[node].lastChild = -1
        var child = first
        while child >= 0 {
            tree.nodes[Int(child)].parent = Int32(truncatingIfNeeded: other)
            child = tree.nodes[Int(child)].next
        }
    }

    // MARK: Elements

    /// Makes an element without a place.
    mutating func make(_ tag: HTMLTag, _ namespace: HTMLNamespace = .html, withAttributes: Bool) -> Int {
        let node = tree.nodes.count
        let start = tree.attributes.count
        if withAttributes {
            for attribute in tokenizer.tag.attributes {
                guard let name = attribute.name else { continue }
                tree.attributes.append(
                    HTMLTree.AttributeValue(name: name, text: tokenizer.value(of: attribute)))
            }
        }
        tree.nodes.append(
            HTMLTree.Node(
                tag: tag.inTree(of: namespace), parent: -1, start: Int32(truncatingIfNeeded: start),
                count: Int32(truncatingIfNeeded: tree.attributes.count - start)))
        previous.append(-1)
        if keepsEverything { addDetails(tag, namespace, withAttributes: withAttributes) }
        return node
    }

    /// Makes an element and opens it in its place.
    ///
    /// - Parameter withAttributes: whether the tag that was read last is its start tag.
    @discardableResult
    mutating func insert(_ tag: HTMLTag, withAttributes: Bool = true) -> Int {
        // What would be too deep takes the place of the last one.
        if open.count >= OpenElements.limit { open.pop() }
        let place = place
        let node = make(tag, withAttributes: withAttributes)
        link(node, at: place)
        open.push(
            OpenElement(node: node, tag: tag, nameHash: withAttributes ? tokenizer.tag.nameHash : 0))
        deepest = max(deepest, open.count)
        return node
    }

    /// Inserts an element that has no content.
    mutating func insertVoid(_ tag: HTMLTag, withAttributes: Bool = true) {
        insert(tag, withAttributes: withAttributes)
        open.pop()
    }

    /// Makes a copy of a formatting element, without a place.
    mutating func makeCopy(of node: Int) -> Int {
        let copy = tree.nodes.count
        let original = tree.nodes[node]
        tree.nodes.append(
            HTMLTree.Node(tag: original.tag, parent: -1, start: original.start, count: original.count))
        previous.append(-1)
        if keepsEverything { tree.details.append(tree.details[node]) }
        copiesLeft -= 1
        return copy
    }

    /// Gives an open element the attributes of the tag that it lacks (section 13.2.6.4.7, `<html>` and `<body>`).
    mutating func mergeAttributes(into node: Int) {
        let missing = tokenizer.tag.attributes.filter { attribute in
            attribute.name.map { tree.attribute($0, of: node) == nil } ?? false
        }
        if keepsEverything {
            for attribute in tokenizer.tag.attributes {
                let name = tokenizer.name(in: attribute.nameRange)
                guard !tree.details[node].attributes.contains(where: { $0.name == name }) else { continue }
                tree.details[node].attributes.append((name, tokenizer.value(of: attribute)))
            }
        }
        guard !missing.isEmpty else { return }
        let old = Int(tree.nodes[node].start)..<Int(tree.nodes[node].start + tree.nodes[node].count)
        tree.nodes[node].start = Int32(truncatingIfNeeded: tree.attributes.count)
        tree.nodes[node].count += Int32(truncatingIfNeeded: missing.count)
        tree.attributes.append(contentsOf: Array(tree.attributes[old]))
        for case let attribute in missing {
            guard let name = attribute.name else { continue }
            tree.attributes.append(HTMLTree.AttributeValue(name: name, text: tokenizer.value(of: attribute)))
        }
    }

    private mutating func addDetails(_ tag: HTMLTag, _ namespace: HTMLNamespace, withAttributes: Bool) {
        var details = HTMLTree.Details()
        details.namespace = namespace
        guard withAttributes else {
            details.name = tag.rawValue
            tree.details.append(details)
            return
        }
        let name = tag == .img && namespace == .html ? "img" : tokenizer.name(in: tokenizer.tag.nameRange)
        details.name = ForeignNames.element(name, in: namespace)
        details.attributes = tokenizer.tag.attributes.map { attribute in
            let name = ForeignNames.attribute(tokenizer.name(in: attribute.nameRange), in: namespace)
            return (name, tokenizer.value(of: attribute))
        }
        tree.details.append(details)
    }

    // MARK: Text

    /// Puts text into its place.
    mutating func insert(_ text: UnsafeBufferPointer<UInt8>) {
        guard !text.isEmpty else { return }
        if isInForeign, !keepsEverything, open.last.tag == .style || open.last.tag == .script { return }
        let start = tree.characters.count
        let place = place
        guard case .end(let parent) = place else {
            tree.characters.append(contentsOf: text)
            addText(start: start, count: text.count, at: place, before: place)
            return
        }
        tree.characters.append(contentsOf: text)
        let last = Int(tree.nodes[parent].lastChild)
        if last >= 0, tree.nodes[last].isText, last == tree.nodes.count - 1, !endsInComment.contains(parent) {
            tree.nodes[last].count += Int32(truncatingIfNeeded: text.count)
            return
        }
        addText(start: start, count: text.count, at: place, before: place)
    }

    /// Adds a node of text; one that belongs to the text before it is joined with it when the tree is arranged.
    private mutating func addText(start: Int, count: Int, at place: Place, before: Place) {
        let neighbour: Int
        switch place {
        case .end(let parent): neighbour = endsInComment.contains(parent) ? -1 : Int(tree.nodes[parent].lastChild)
        case .before(let sibling): neighbour = Int(previous[sibling])
        }
        let node = tree.nodes.count
        var text = HTMLTree.Node(
            tag: .other, isText: true, parent: -1, start: Int32(truncatingIfNeeded: start),
            count: Int32(truncatingIfNeeded: count))
        if neighbour >= 0, tree.nodes[neighbour].isText {
            text.continuesText = true
            isOutOfOrder = true
        }
        tree.nodes.append(text)
        previous.append(-1)
        if keepsEverything { tree.details.append(HTMLTree.Details()) }
        link(node, at: place)
    }

    /// Reads the content of an element that holds no tags, and inserts the element with it.
    ///
    /// - Parameter isKept: whether the element is one that somebody reads.
    mutating func insertRawText(_ tag: HTMLTag, _ kind: HTMLTokenizer.RawText, isKept: Bool, keepsText: Bool = true) {
        // Feeds write these as XML does, and break them off.
        if source == .fragment, tag != .script, tag != .style,
            tokenizer.tag.isSelfClosing || !tokenizer.hasEndTag(of: tag)
        {
            if isKept { insertVoid(tag) }
            return
        }
        if source == .fragment, tokenizer.tag.isSelfClosing { return }
        if keepsEverything || isKept { insert(tag) }
        var content = tokenizer.rawText(of: tag, kind)
        if tag == .script { note(script: content) }
        guard keepsEverything || isKept else { return }
        if keepsEverything || keepsText {
            if tag == .textarea, let first = content.first {
                if tokenizer.bytes[first] == 0x0A {
                    content = content.dropFirst()
                } else if tokenizer.bytes[first] == 0x0D {
                    let isPair = content.count > 1 && tokenizer.bytes[first + 1] == 0x0A
                    content = content.dropFirst(isPair ? 2 : 1)
                }
            }
            insert(content, decodes: kind == .references)
        }
        open.pop()
    }

    private mutating func insert(_ range: Range<Int>, decodes: Bool) {
        let after = tokenizer.position
        tokenizer.position = range.lowerBound
        while tokenizer.position < range.upperBound {
            guard
                case .text(let text) = tokenizer.character(stopsAtTags: false, decodes: decodes, in: range.upperBound)
            else { break }
            if text.count == 1, text[0] == 0 { insertReplacement() } else { insert(text) }
        }
        tokenizer.position = after
    }

    /// Inserts U+FFFD.
    mutating func insertReplacement() {
        [0xEF, 0xBF, 0xBD].withUnsafeBufferPointer { insert($0) }
    }

    private mutating func note(script: Range<Int>) {
        if let type = tokenizer.tag.attribute(.type), tokenizer.value(of: type).lowercased().holds("ld+json") {
            tree.linkedData.append(Array(tokenizer.bytes[script]))
        } else {
            tree.hasScripts = true
        }
    }
}

extension HTMLTag {
    /// How an element stands in the tree: those of SVG are told apart from those of HTML of the same name.
    fileprivate func inTree(of namespace: HTMLNamespace) -> HTMLTag {
        switch namespace {
        case .html:
            switch self {
            case .listing, .xmp, .plaintext: return .pre
            default: return self
            }
        case .svg:
            switch self {
            case .svg, .a, .style, .script: return self
            default: return .other
            }
        case .math: return self
        }
    }
}
