/// Formulas.
extension HTMLBlockReader {
    mutating func math(_ node: HTMLTree.NodeID) {
        let isDisplayed =
            tree.attribute(.display, of: node) == "block" || tree.attribute(.mode, of: node) == "display"
        if isDisplayed { endParagraph() }
        for (index, line) in MathText.text(of: node, in: tree).split(separator: "\n").enumerated() {
            if index > 0 { lineBreak() }
            append(String(line))
        }
        if isDisplayed { endParagraph() }
    }

    /// Whether an element shows a formula that stands beside it a second time as MathML, for those who cannot see it:
    /// KaTeX and MathJax do so. The MathML is the one for us.
    func isFormulaTwin(_ node: HTMLTree.NodeID) -> Bool {
        guard tree.attribute(.ariaHidden, of: node) == "true" else { return false }
        if let names = tree.attribute(.class, of: node), names.holds("katex") || names.holds("mjx") {
            return true
        }
        return tree.parent(node).flatMap { tree.attribute(.class, of: $0) }?.holds("MathJax") ?? false
    }

    /// Whether an element hides MathML for the sake of browsers that cannot show it, as Wikipedia does.
    func isHiddenFormula(_ node: HTMLTree.NodeID) -> Bool {
        tree.attribute(.class, of: node)?.holds("mwe-math-mathml") ?? false
    }

    /// Whether a picture is Wikipedia's for a formula that stands before it as MathML.
    func isFormulaPicture(_ node: HTMLTree.NodeID) -> Bool {
        guard tree.attribute(.class, of: node)?.holds("mwe-math-fallback") == true, let parent = tree.parent(node),
            let first = tree.children(parent).first(where: { _ in true }), first != node
        else { return false }
        return tree.descendants(first).prefix(4).contains { tree.tag($0) == .math }
    }
}
