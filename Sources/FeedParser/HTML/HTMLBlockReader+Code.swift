import News

/// Code, without what pages put around it: line numbers and buttons.
extension HTMLBlockReader {
    mutating func preformatted(_ node: HTMLTree.NodeID) {
        var text = ""
        appendRaw(node, to: &text)
        if !text.utf8.contains(UInt8(ascii: "\n")), hasElementsAsLines(node) {
            text = ""
            appendRaw(node, to: &text, elementsAreLines: true)
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var body = lines[...]
        while let first = body.first, first.allSatisfy(\.isWhitespace) { body = body.dropFirst() }
        while let last = body.last, last.allSatisfy(\.isWhitespace) { body = body.dropLast() }
        if !body.isEmpty { append(.preformatted(VisibleText.text(body.joined(separator: "\n")))) }
    }

    /// Reads a table whose rows are lines of code, each beside its number; false where it is none.
    mutating func codeTable(rows: [[HTMLTree.NodeID]]) -> Bool {
        let isCode = rows.allSatisfy { $0.count == 2 && isNamedGutter($0[0]) && holdsOnlyNumbers($0[0]) }
        guard isCode, !rows.isEmpty else { return false }
        let lines = rows.map { row in
            var text = ""
            appendRaw(row[1], to: &text)
            while text.last?.isNewline == true { text.removeLast() }
            return text
        }
        append(.preformatted(VisibleText.text(lines.joined(separator: "\n"))))
        return true
    }

    /// Whether there are elements in code that a class calls lines, so that only a style sheet parts them.
    private func hasElementsAsLines(_ node: HTMLTree.NodeID) -> Bool {
        var count = 0
        for child in tree.descendants(node) where isNamedLine(child) {
            count += 1
            if count > 1 { return true }
        }
        return false
    }

    private func isNamedLine(_ node: HTMLTree.NodeID) -> Bool {
        guard let names = tree.attribute(.class, of: node), names.holds("ine") else { return false }
        let words = ClassWords(names)
        return words.contains(anyOf: ["line", "codeline"]) && !words.contains(anyOf: ["number", "numbers", "num"])
    }

    private func appendRaw(_ node: HTMLTree.NodeID, to text: inout String, elementsAreLines: Bool = false) {
        for child in tree.children(node) {
            if let leavesOut, leavesOut(child) { continue }
            if tree.isText(child) {
                text += tree.text(of: child)
            } else if tree.tag(child) == .br {
                text += "\n"
            } else if !tree.tag(child).holdsNoText, !isHidden(child), !isGutter(child), !isCopyButton(child) {
                let tag = tree.tag(child)
                let isLine =
                    tag.isBlock || standsOnOwnLine(child, tag: tag) || elementsAreLines && isNamedLine(child)
                if isLine, !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
                appendRaw(child, to: &text, elementsAreLines: elementsAreLines)
                if isLine, !text.hasSuffix("\n") { text += "\n" }
            }
        }
    }

    /// Line numbers beside code: their class says so, or that they cannot be selected, or the code stands in the cell
    /// beside theirs; and there is nothing but numbers.
    func isGutter(_ node: HTMLTree.NodeID) -> Bool {
        holdsOnlyNumbers(node) && (isNamedGutter(node) || isCellBesideCode(node))
    }

    private func isNamedGutter(_ node: HTMLTree.NodeID) -> Bool {
        if let names = tree.attribute(.class, of: node) {
            let isNamed = names.utf8.prefix(1_000).split(whereSeparator: { $0.isHTMLSpace }).contains { name in
                // lineNumber, line-number and line_number are one name.
                let letters = name.lazy.filter { $0.isASCIILetter }.map(\.lowercased)
                return Self.gutters.contains(String(decoding: letters, as: UTF8.self))
            }
            if isNamed { return true }
        }
        return StyleDeclarations(of: node, in: tree)?.isLeftOutOfCopies ?? false
    }

    /// Whether a cell counts the lines of the code in a cell beside it.
    private func isCellBesideCode(_ node: HTMLTree.NodeID) -> Bool {
        guard tree.tag(node) == .td || tree.tag(node) == .th, let row = tree.parent(node) else { return false }
        let hasCode = tree.children(row).prefix(4).contains { cell in
            cell != node && tree.descendants(cell).prefix(8).contains { tree.tag($0) == .pre }
        }
        guard hasCode else { return false }
        let numbers = tree.textContent(of: node).split(whereSeparator: \.isWhitespace).map { Int($0) }
        return numbers.count > 1 && zip(numbers, numbers.dropFirst()).allSatisfy { $0.map { $0 &+ 1 } == $1 }
    }

    private func holdsOnlyNumbers(_ node: HTMLTree.NodeID) -> Bool {
        tree.descendants(node).allSatisfy { child in
            tree.bytes(of: child).allSatisfy { byte in
                byte.isHTMLSpace || (0x30...0x39).contains(byte) || ".:|-+".utf8.contains(byte)
                    || byte == 0xC2 || byte == 0xA0
            }
        }
    }

    /// A button that copies the code, made of something else than `<button>`: its class says so, and it has few words.
    private func isCopyButton(_ node: HTMLTree.NodeID) -> Bool {
        guard let names = tree.attribute(.class, of: node), ClassWords(names).contains(anyOf: Self.copyWords) else {
            return tree.attribute(.role, of: node) == "button" && isShort(node)
        }
        return isShort(node)
    }

    /// Whether an element outside of the code is such a button.
    func isCopyButtonBesideCode(_ node: HTMLTree.NodeID) -> Bool {
        guard let names = tree.attribute(.class, of: node), names.utf8.count < 200, Self.mayNameCopy(names) else {
            return false
        }
        let words = ClassWords(names)
        guard words.contains(anyOf: Self.copyWords) else { return false }
        let isButton = words.contains(anyOf: ["button", "btn", "code", "snippet", "icon", "copybtn", "copycode"])
        return (isButton || words.contains(anyOf: ["copy"]) && words.contains(anyOf: ["clipboard"])) && isShort(node)
    }

    /// A quick look, since it is taken at every element.
    private static func mayNameCopy(_ names: String) -> Bool {
        var before: UInt8 = 0
        for byte in names.utf8 {
            // "copy" and "clipboard".
            if byte == UInt8(ascii: "y"), before == UInt8(ascii: "p") { return true }
            if byte == UInt8(ascii: "b"), before == UInt8(ascii: "p") { return true }
            before = byte
        }
        return false
    }

    private func isShort(_ node: HTMLTree.NodeID) -> Bool {
        var count = 0
        for child in tree.descendants(node) {
            count += tree.bytes(of: child).count
            if count > 40 { return false }
        }
        return true
    }

    private static let copyWords: Set<String> = ["copy", "copycode", "copybtn", "clipboard", "zeroclipboard"]

    /// Names of classes, their letters only: those of Pygments, Rouge, Hexo, Prism, highlight.js, Chroma, Expressive
    /// Code, GitHub, Crayon, SyntaxHighlighter, React Syntax Highlighter and others.
    private static let gutters: Set<String> = [
        "gutter", "linenos", "lineno", "linenumbers", "linenumber", "linenumbersrows", "linenum", "linenums", "lno",
        "blobnum", "hljslnnumbers", "hljslnn", "ln", "lnt", "crayonnums", "crayonnum", "rougegutter",
        "reactsyntaxhighlighterlinenumber", "codelinenumber", "codelinenumbers", "highlightlinenumber", "lnum",
        "linennumber", "codeblocklinenumber", "tokenlinenumber", "prelinenumber",
    ]
}
