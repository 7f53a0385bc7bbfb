import News

/// Lists and definitions.
extension HTMLBlockReader {
    mutating func list(_ node: HTMLTree.NodeID, isOrdered: Bool) {
        var inner = self
        inner.listDepth += 1
        let isReversed = isOrdered && tree.attribute(.reversed, of: node) != nil
        let first = isReversed ? tree.children(node).count { tree.tag($0) == .li } : 1
        var number = tree.attribute(.start, of: node).flatMap(Self.integer) ?? first
        let type = tree.attribute(.type, of: node) ?? "1"
        var items: [TextBlock.ListItem] = []
        for child in tree.children(node) {
            if let leavesOut, leavesOut(child) { continue }
            guard tree.tag(child) == .li else {
                // Lists often stand beside the item they belong to, and text beside all of them.
                var reader = HTMLBlockReader(tree: tree, base: base)
                reader.leavesOut = leavesOut
                reader.cancellation = cancellation
                reader.look = look
                reader.listDepth = inner.listDepth
                reader.read(child)
                reader.endParagraph()
                if reader.blocks.isEmpty { continue }
                if items.isEmpty {
                    items.append(TextBlock.ListItem(marker: "", blocks: reader.blocks))
                } else {
                    items[items.count - 1].blocks += reader.blocks
                }
                continue
            }
            if let value = tree.attribute(.value, of: child).flatMap(Self.integer) { number = value }
            let blocks = inner.blocks(below: child)
            if !blocks.isEmpty {
                let marker = isOrdered ? ListNumber.marker(number, type: type) : marker()
                items.append(TextBlock.ListItem(marker: marker, isDone: isDone(child), blocks: blocks))
            }
            number = isReversed ? number &- 1 : number &+ 1
        }
        if !items.isEmpty { append(.list(items)) }
    }

    /// A number as HTML reads it: ` 10` and `10px` are 10.
    private static func integer(_ text: String) -> Int? {
        let value = text.drop(while: \.isWhitespace)
        let sign = value.prefix(1).filter { $0 == "-" || $0 == "+" }
        return Int(sign + value.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber })
    }

    /// An item that stands outside of a list.
    func item(_ node: HTMLTree.NodeID) -> TextBlock.ListItem {
        TextBlock.ListItem(marker: marker(), isDone: isDone(node), blocks: blocks(below: node))
    }

    /// Whether an item of a list of tasks is ticked; nil for one of any other list. The box stands before its words.
    private func isDone(_ item: HTMLTree.NodeID) -> Bool? {
        for node in tree.descendants(item).prefix(12) {
            if tree.isText(node) {
                if tree.bytes(of: node).contains(where: { !$0.isHTMLSpace }) { return nil }
                continue
            }
            switch tree.tag(node) {
            case .input: return isBox(node) && !isHidden(node) ? tree.attribute(.checked, of: node) != nil : nil
            case .p, .div, .span, .label, .strong, .b, .em, .i, .del, .s, .other: continue
            default: return nil
            }
        }
        return nil
    }

    /// A box to tick outside of a list: one that nobody can tick only shows something.
    mutating func tick(_ node: HTMLTree.NodeID) {
        guard isBox(node), tree.attribute(.disabled, of: node) != nil else { return }
        let isMarker = tree.ancestors(node).prefix(12).contains { tree.tag($0) == .li && isDone($0) != nil }
        if !isMarker { append(TextBlock.ListItem.box(isDone: tree.attribute(.checked, of: node) != nil) + " ") }
    }

    private func isBox(_ node: HTMLTree.NodeID) -> Bool {
        tree.attribute(.type, of: node)?.lowercased() == "checkbox"
    }

    /// The marker of an unnumbered item at the present depth.
    func marker() -> String {
        switch listDepth {
        case 0: "•"
        case 1: "◦"
        default: "▪"
        }
    }

    /// A list of terms: each stands as a strong paragraph, what is said of it under it.
    mutating func definitions(_ node: HTMLTree.NodeID) { readChildren(of: node) }

    /// Terms that share what is said of them stand on lines one below the other.
    mutating func term(_ node: HTMLTree.NodeID) {
        guard tree.textLength(of: node) <= Self.mostOfALine else { return readChildren(of: node) }
        styled(.strong) { reader in
            let spans = reader.spans(below: node)
            guard !spans.isEmpty else { return }
            if !reader.followsTerm(node) || !reader.appendLine(spans, style: .strong) {
                reader.append(.paragraph(spans))
            }
            reader.lastTerm = node
        }
    }

    /// Whether nothing but white space stands between the last term and this one.
    private func followsTerm(_ node: HTMLTree.NodeID) -> Bool {
        guard let last = lastTerm, last < node, tree.parent(last) == tree.parent(node) else { return false }
        return (tree.end(last)..<node).allSatisfy { tree.isText($0) && tree.bytes(of: $0).allSatisfy(\.isHTMLSpace) }
    }
}

/// Numbers of list items.
enum ListNumber {
    /// `3.`, `c.`, `III.`, as the `type` of an `<ol>` asks.
    static func marker(_ number: Int, type: String) -> String {
        switch type {
        case "a": (letters(number)?.lowercased() ?? "\(number)") + "."
        case "A": (letters(number) ?? "\(number)") + "."
        case "i": (roman(number)?.lowercased() ?? "\(number)") + "."
        case "I": (roman(number) ?? "\(number)") + "."
        default: "\(number)."
        }
    }

    private static func letters(_ number: Int) -> String? {
        guard (1...18_278).contains(number) else { return nil }
        var rest = number
        var text = ""
        while rest > 0 {
            rest -= 1
            text = String(Character(Unicode.Scalar(UInt8(0x41 + rest % 26)))) + text
            rest /= 26
        }
        return text
    }

    private static func roman(_ number: Int) -> String? {
        guard (1...3_999).contains(number) else { return nil }
        let values = [
            (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, letters) in values {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }
}
