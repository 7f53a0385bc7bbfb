/// A formula in MathML (MathML Core, and MathML 3 beyond it) as a line of text, as one would type it: `x² + 1`,
/// `(a + b)/2`, `√(x + 1)`, `∑_(i=1)^n xᵢ`. Rows of a table that no bracket holds are lines.
struct MathText {
    /// A part of a formula.
    struct Part {
        var text: String
        var form: Form
        /// Whether it needs a space between itself and a letter or a digit beside it: `sin`, `1/2`, `x^n`.
        var standsApart = false
    }

    /// How a part behaves among its neighbours.
    enum Form {
        /// A letter, a number, something in brackets: it binds to what stands beside it.
        case word
        /// Several parts: in brackets where something is done to all of them.
        case term
        case relation
        /// `+` and `-`, which also stand before one part only.
        case sum
        case product
        case opening
        case closing
        case separator
        /// `∑`, `∫`, `lim`: it acts on what follows.
        case large
    }

    /// The text of a `<math>`; where it shows nothing, what it says of itself: `alttext`, else its TeX.
    static func text(of math: HTMLTree.NodeID, in tree: HTMLTree) -> String {
        let reader = MathText(tree: tree)
        let formula = reader.row(math, isScript: false, depth: 0).text
        if formula.contains(where: { !$0.isWhitespace }) { return formula }
        if let words = tree.attribute(.alttext, of: math), !words.isEmpty { return words }
        return tree.first(.annotation, in: math).map { tree.textContent(of: $0) } ?? ""
    }

    let tree: HTMLTree

    /// What is nested deeper than this is read as plain text.
    private static let depthLimit = 64

    /// The most indices of one letter that are read.
    private static let scriptLimit = 32

    // MARK: Elements

    /// The parts below an element as one.
    func row(_ node: HTMLTree.NodeID, isScript: Bool, depth: Int) -> Part {
        row(Array(tree.children(node)), isScript: isScript, depth: depth)
    }

    func row(_ nodes: [HTMLTree.NodeID], isScript: Bool, depth: Int) -> Part {
        var parts: [Part] = []
        for node in nodes where !isBlank(node) {
            if tree.tag(node) == .mtable, !tree.isText(node) {
                let fence = parts.last.flatMap { $0.form == .opening || $0.text == "|" ? $0.text : nil }
                parts.append(table(node, fence: fence, depth: depth + 1))
            } else if let part = part(node, isScript: isScript, depth: depth + 1), !part.text.isEmpty {
                parts.append(part)
            }
        }
        return MathRow.joined(parts, isScript: isScript)
    }

    private func part(_ node: HTMLTree.NodeID, isScript: Bool, depth: Int) -> Part? {
        if tree.isText(node) || depth > Self.depthLimit { return Self.word(collapsed(node)) }
        let children = elements(node)
        func child(_ index: Int, isScript: Bool = isScript) -> Part {
            guard index < children.count else { return Part(text: "", form: .word) }
            return part(children[index], isScript: isScript, depth: depth + 1) ?? Part(text: "", form: .word)
        }
        switch tree.tag(node) {
        case .mi, .mn, .mtext: return Self.word(collapsed(node))
        case .ms: return Self.word("\"\(collapsed(node))\"")
        case .mo: return MathOperator.part(of: collapsed(node))
        case .mspace: return tree.attribute(.linebreak, of: node) == "newline" ? Part(text: "\n", form: .term) : nil
        case .mphantom, .annotation, .annotationXML, .mprescripts, .mnone, .maligngroup, .malignmark: return nil
        case .semantics, .maction: return child(0)
        case .mfrac: return fraction(child(0), child(1), hasLine: !isZero(.linethickness, of: node))
        case .msqrt: return MathScripts.root(row(node, isScript: false, depth: depth), index: "")
        case .mroot: return MathScripts.root(child(0), index: child(1, isScript: true).text)
        case .msup where children.count > 1:
            return MathScripts.part(child(0), below: nil, above: child(1, isScript: true))
        case .msub where children.count > 1:
            return MathScripts.part(child(0), below: child(1, isScript: true), above: nil)
        case .msubsup where children.count > 1, .munderover where children.count > 1:
            return MathScripts.part(child(0), below: child(1, isScript: true), above: child(2, isScript: true))
        case .munder where children.count > 1:
            return MathScripts.accented(child(0), with: child(1, isScript: true).text, isBelow: true)
                ?? MathScripts.part(child(0), below: child(1, isScript: true), above: nil)
        case .mover where children.count > 1:
            return MathScripts.accented(child(0), with: child(1, isScript: true).text, isBelow: false)
                ?? MathScripts.part(child(0), below: nil, above: child(1, isScript: true))
        case .mmultiscripts: return scriptsAround(children, depth: depth)
        case .mfenced: return fenced(node, children, depth: depth)
        case .menclose where tree.attribute(.notation, of: node) == "radical":
            return MathScripts.root(row(node, isScript: false, depth: depth), index: "")
        case .mtable: return table(node, fence: nil, depth: depth)
        default: return row(node, isScript: isScript, depth: depth)
        }
    }

    private static func word(_ text: String) -> Part {
        let isName = text.utf8.count > 1 && text.first?.isLetter == true
        if isName, MathOperator.actsOnWhatFollows(text) { return Part(text: text, form: .large) }
        return Part(text: text, form: text.contains(" ") ? .term : .word, standsApart: isName && text.count > 1)
    }

    private func fraction(_ above: Part, _ below: Part, hasLine: Bool) -> Part {
        guard !above.text.isEmpty, !below.text.isEmpty else { return above.text.isEmpty ? below : above }
        guard hasLine else { return Part(text: "\(above.text) choose \(below.text)", form: .term, standsApart: true) }
        return Part(text: above.bracketed + "/" + below.bracketed, form: .term, standsApart: true)
    }

    private func fenced(_ node: HTMLTree.NodeID, _ children: [HTMLTree.NodeID], depth: Int) -> Part {
        let opening = tree.attribute(.open, of: node) ?? "("
        let closing = tree.attribute(.close, of: node) ?? ")"
        let separators = Array((tree.attribute(.separators, of: node) ?? ",").prefix(64).filter { !$0.isWhitespace })
        var text = ""
        for (index, child) in children.enumerated() {
            if index > 0, let last = separators.last {
                text.append(index <= separators.count ? separators[index - 1] : last)
                text += " "
            }
            let isTable = tree.tag(child) == .mtable
            text +=
                isTable
                ? table(child, fence: opening, depth: depth + 1).text
                : part(child, isScript: false, depth: depth + 1)?.text ?? ""
        }
        return Part(text: opening + text + closing, form: .word)
    }

    /// Indices before and after a letter: `¹⁴₆C`.
    private func scriptsAround(_ all: [HTMLTree.NodeID], depth: Int) -> Part {
        let children = all.prefix(2 * Self.scriptLimit)
        guard let first = children.first else { return Part(text: "", form: .word) }
        let base = part(first, isScript: false, depth: depth + 1) ?? Part(text: "", form: .word)
        let before = children.firstIndex { tree.tag($0) == .mprescripts } ?? children.endIndex
        func script(_ index: Int, before end: Int) -> MathText.Part? {
            index < end ? part(children[index], isScript: true, depth: depth + 1) : nil
        }
        var after = base
        for index in stride(from: 1, to: before, by: 2) {
            after = MathScripts.part(
                after, below: script(index, before: before), above: script(index + 1, before: before))
        }
        // Before a letter the upper one is read first.
        var front = ""
        for index in stride(from: before + 1, to: children.count, by: 2) {
            if let above = script(index + 1, before: children.count) { front += MathScripts.raised(above.text) }
            if let below = script(index, before: children.count) { front += MathScripts.lowered(below.text) }
        }
        return Part(text: front + after.text, form: .word, standsApart: after.standsApart)
    }

    /// Rows of cells: `a, b; c, d` in brackets, lines where there are none.
    private func table(_ node: HTMLTree.NodeID, fence: String?, depth: Int) -> Part {
        guard depth <= Self.depthLimit else { return Part(text: collapsed(node), form: .term) }
        let rows = elements(node).map { row -> String in
            guard tree.tag(row) == .mtr || tree.tag(row) == .mlabeledtr else {
                return part(row, isScript: false, depth: depth + 1)?.text ?? ""
            }
            let cells = elements(row).dropFirst(tree.tag(row) == .mlabeledtr ? 1 : 0).map {
                self.row($0, isScript: false, depth: depth + 1).text
            }
            let isMatrix = fence != nil && fence != "{"
            return cells.filter { !$0.isEmpty }.joined(separator: isMatrix ? ", " : " ")
        }
        return Part(
            text: rows.filter { !$0.isEmpty }.joined(separator: fence == nil ? "\n" : "; "), form: .term,
            standsApart: true)
    }

    // MARK: Reading

    /// Whether a node is a text of spaces only, as they stand between elements.
    private func isBlank(_ node: HTMLTree.NodeID) -> Bool {
        tree.isText(node) && tree.bytes(of: node).allSatisfy(\.isHTMLSpace)
    }

    private func elements(_ node: HTMLTree.NodeID) -> [HTMLTree.NodeID] {
        tree.children(node).filter { !tree.isText($0) }
    }

    private func isZero(_ attribute: HTMLAttribute, of node: HTMLTree.NodeID) -> Bool {
        guard let value = tree.attribute(attribute, of: node), let first = value.first else { return false }
        return first == "0" && !value.contains { ("1"..."9").contains($0) }
    }

    /// A node's characters with single spaces and without those that only say how to speak or lay out a formula.
    private func collapsed(_ node: HTMLTree.NodeID) -> String {
        let content = tree.textContent(of: node)
        // Nearly always a letter, a number or a sign.
        if content.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return content }
        var text = String.UnicodeScalarView()
        var needsSpace = false
        for scalar in VisibleText.text(content).unicodeScalars {
            if scalar.isSpace {
                needsSpace = true
            } else if !(0x2061...0x2064).contains(scalar.value), scalar.value != 0x200B {
                if needsSpace, !text.isEmpty { text.append(" ") }
                needsSpace = false
                text.append(scalar)
            }
        }
        return String(text)
    }
}

extension MathText.Part {
    /// The text, in brackets where it is several parts.
    var bracketed: String { form == .term ? "(\(text))" : text }
}
