import News

/// Lists and definitions.
extension HTMLBlockReader {
    mutating func list(_ node: HTMLTree.NodeID, isOrdered: Bool) {
        var inner = self
        inner.listDepth += 1
        var number = tree.attribute(.start, of: node).flatMap { Int($0) } ?? 1
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
            if let value = tree.attribute(.value, of: child).flatMap({ Int($0) }) { number = value }
            let blocks = inner.blocks(below: child)
            if !blocks.isEmpty {
                let marker = isOrdered ? ListNumber.marker(number, type: type) : marker()
                items.append(TextBlock.ListItem(marker: marker, blocks: blocks))
            }
            number = number &+ 1
        }
        if !items.isEmpty { append(.list(items)) }
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
