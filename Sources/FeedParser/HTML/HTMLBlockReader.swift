import Basics
import News

/// Walks a tree and writes the blocks of what it passes.
struct HTMLBlockReader {
    /// The blocks below a node.
    ///
    /// - Parameter leavesOut: nodes that are passed over with all that is below them.
    static func blocks(
        of node: HTMLTree.NodeID, in tree: HTMLTree, base: String?, cancellation: Cancellation? = nil,
        leavesOut: ((HTMLTree.NodeID) -> Bool)? = nil
    ) -> [TextBlock] {
        var reader = HTMLBlockReader(tree: tree, base: Self.base(declaredIn: tree, at: base))
        reader.cancellation = cancellation
        reader.leavesOut = leavesOut
        reader.read(node)
        reader.endParagraph()
        return reader.blocks
    }

    /// The address that a page's relative addresses count from: its `<base>`, or its own.
    static func base(declaredIn tree: HTMLTree, at address: String?) -> String? {
        let declared = tree.first(.base).flatMap { tree.attribute(.href, of: $0) }
        return declared.flatMap { WebAddress.resolved($0, against: address) } ?? address
    }

    let tree: HTMLTree
    let base: String?
    var leavesOut: ((HTMLTree.NodeID) -> Bool)?
    var cancellation: Cancellation?
    private(set) var blocks: [TextBlock] = []
    var look = InlineText.Look()
    var isPreformatted = false
    /// Whether what is read stands in a frame, whose own frames are not read.
    var isInFrame = false
    var listDepth = 0
    /// The term of a list of definitions that was read last.
    var lastTerm: HTMLTree.NodeID?
    /// The figure of pictures that is being read.
    var figure: Figure?
    /// The place of the last picture, as long as a caption may be its own.
    var captionless: Int?
    /// In how many quotations within a sentence the reading is.
    private var quotations = 0
    private(set) var line = InlineText()

    init(tree: HTMLTree, base: String?) {
        self.tree = tree
        self.base = base
    }

    // MARK: Writing

    /// Ends the running text: what stands next begins a block.
    mutating func endParagraph() {
        for spans in line.take() { blocks.append(.paragraph(Self.trimmed(spans))) }
    }

    mutating func append(_ block: TextBlock) {
        endParagraph()
        blocks.append(block)
    }

    mutating func replace(at place: Int, with block: TextBlock) { blocks[place] = block }

    mutating func removeBlock(at place: Int) { blocks.remove(at: place) }

    mutating func removeBlocks(from place: Int) { blocks.removeSubrange(Range(from: place, upTo: blocks.count)) }

    /// Adds spans on a line of their own to the paragraph that stands last; false where none does.
    mutating func appendLine(_ spans: [TextBlock.Span], style: TextBlock.Span.Style) -> Bool {
        guard case .paragraph(var paragraph) = blocks.last else { return false }
        // Taken out first, since an array that is held twice is copied whole.
        blocks.removeLast()
        paragraph.append(TextBlock.Span("\n", style: style))
        paragraph += spans
        blocks.append(.paragraph(paragraph))
        return true
    }

    /// Puts an item at the end of a list that stands last, or begins a list with it.
    mutating func append(_ item: TextBlock.ListItem) {
        endParagraph()
        if case .list(var items) = blocks.last {
            // Taken out first, since an array that is held twice is copied whole.
            blocks.removeLast()
            items.append(item)
            blocks.append(.list(items))
        } else {
            blocks.append(.list([item]))
        }
    }

    mutating func append(_ text: String) { line.append(text, look: look) }

    mutating func lineBreak() { line.lineBreak() }

    /// The blocks of a node's children, read apart from the text around them.
    func blocks(below node: HTMLTree.NodeID) -> [TextBlock] {
        var reader = self
        reader.blocks = []
        reader.captionless = nil
        reader.line = InlineText()
        reader.readChildren(of: node)
        reader.endParagraph()
        return reader.blocks
    }

    /// The text of a node's children as one run, its blocks parted by line breaks.
    func spans(below node: HTMLTree.NodeID) -> [TextBlock.Span] { Self.spans(of: blocks(below: node)) }

    // MARK: Reading

    mutating func readChildren(of node: HTMLTree.NodeID) {
        for child in tree.children(node) { read(child) }
    }

    mutating func read(_ node: HTMLTree.NodeID) {
        if let cancellation, cancellation.step() { return }
        if let leavesOut, leavesOut(node) { return }
        if node == figure?.caption { return picturesOfCaption(node) }
        if tree.isText(node) {
            if isPreformatted {
                line.appendPreformatted(tree.bytes(of: node), look: look)
            } else {
                line.append(tree.bytes(of: node), look: look)
            }
            return
        }
        guard !isHidden(node) else { return }
        let tag = tree.tag(node)
        if tag.isBlock {
            endParagraph()
            readBlock(node, tag: tag)
            endParagraph()
        } else {
            readInline(node, tag: tag)
        }
    }

    private mutating func readBlock(_ node: HTMLTree.NodeID, tag: HTMLTag) {
        switch tag {
        case .head, .title: break
        case .h1, .h2, .h3, .h4, .h5, .h6: heading(node, level: tag.headingLevel ?? 6)
        case .ul, .ol, .menu, .dir: list(node, isOrdered: tag == .ol)
        case .li: append(item(node))
        case .dl: definitions(node)
        case .dt: term(node)
        case .dd: append(TextBlock.ListItem(marker: "", blocks: blocks(below: node)))
        case .blockquote:
            let inner = blocks(below: node)
            if !inner.isEmpty { append(.quote(inner)) }
        case .pre: preformatted(node)
        case .table: table(node)
        case .figure: readFigure(node)
        case .figcaption: caption(node)
        case .caption: styled(.emphasis) { $0.readChildren(of: node) }
        case .summary, .legend: styled(.strong) { $0.readChildren(of: node) }
        case .hr: append(.rule)
        case .option, .optgroup, .select: break
        default:
            if let names = tree.attribute(.class, of: node), Verse.isNamed(names) { return verse(node) }
            readContent(of: node)
        }
    }

    /// The children, whose line breaks stand where the style says so.
    private mutating func readContent(of node: HTMLTree.NodeID) {
        let before = isPreformatted
        if !isPreformatted { isPreformatted = StyleDeclarations(of: node, in: tree)?.keepsLineBreaks ?? false }
        readChildren(of: node)
        isPreformatted = before
    }

    /// A stanza whose lines are elements of their own: they stand close.
    private mutating func verse(_ node: HTMLTree.NodeID) {
        let inner = blocks(below: node)
        blocks += Verse.stanza(of: inner).map { [.paragraph($0)] } ?? inner
    }

    private mutating func readInline(_ node: HTMLTree.NodeID, tag: HTMLTag) {
        guard standsOnOwnLine(node, tag: tag) else { return readWithinLine(node, tag: tag) }
        line.parting()
        readWithinLine(node, tag: tag)
        line.parting()
    }

    private mutating func readWithinLine(_ node: HTMLTree.NodeID, tag: HTMLTag) {
        switch tag {
        case .br: line.lineBreak()
        case .a: link(node)
        case .em, .i, .cite, .dfn, .var, .mark: styled(.emphasis) { $0.readChildren(of: node) }
        case .strong, .b: styled(.strong) { $0.readChildren(of: node) }
        case .code, .kbd, .samp, .tt: styled(.code) { $0.readChildren(of: node) }
        case .sup: superscript(node)
        case .sub: styled(.subscript) { $0.readChildren(of: node) }
        case .del, .s, .strike: styled(.deleted) { $0.readChildren(of: node) }
        case .q:
            // A quotation within another has the other marks.
            append(quotations % 2 == 0 ? "\u{201C}" : "\u{2018}")
            quotations += 1
            readChildren(of: node)
            quotations -= 1
            append(quotations % 2 == 0 ? "\u{201D}" : "\u{2019}")
        case .rt:
            styled(.reading) { reader in
                // A space that does not break belongs to the reading, and not to the word before it.
                reader.append("\u{A0}(")
                reader.readChildren(of: node)
                reader.append(")")
            }
        case .img, .ampImage: picture(node)
        case .math: math(node)
        case .input: tick(node)
        case .video, .audio, .iframe, .embed, .object: media(node, tag: tag)
        case .wbr: append("\u{200B}")
        case _ where tag.holdsNoText: break
        default: readContent(of: node)
        }
    }

    /// Marks of two footnotes beside each other would be read as one number.
    private mutating func superscript(_ node: HTMLTree.NodeID) {
        if !look.style.contains(.superscript), line.endsInFigure(of: .superscript),
            let first = tree.textContent(of: node, atMost: 64).first(where: { !$0.isWhitespace }),
            first.isNumber || first == "["
        {
            styled(.superscript) { $0.append(",") }
        }
        styled(.superscript) { $0.readChildren(of: node) }
    }

    mutating func styled(_ style: TextBlock.Span.Style, _ read: (inout HTMLBlockReader) -> Void) {
        let before = look
        look.style.insert(style)
        read(&self)
        look = before
    }

    /// What has more bytes of text is neither a heading nor a term, whatever it is called.
    static let mostOfALine = 20_000

    private mutating func heading(_ node: HTMLTree.NodeID, level: Int) {
        let inner = blocks(below: node)
        if tree.textLength(of: node) > Self.mostOfALine { return blocks += inner }
        // A heading around a whole article (or a picture) is none.
        let spans = Self.spans(of: inner.filter { if case .figure = $0 { false } else { true } })
        let pictures = inner.filter { if case .figure = $0 { true } else { false } }
        if Self.length(of: spans) > 400 { return blocks += inner }
        if !spans.isEmpty { append(.heading(level: level, spans)) }
        blocks += pictures
    }

    private mutating func link(_ node: HTMLTree.NodeID) {
        let before = look
        let reference = tree.attribute(.href, of: node)
        // From a footnote back to its mark: here nothing can be followed within the page.
        if let reference, reference.holds("#"), Self.backArrows.contains(tree.textContent(of: node, atMost: 64)) {
            return
        }
        if let reference, let address = WebAddress.link(reference, against: base) {
            look.link = address
        }
        if let reference, NoteMarks.isMark(reference, tree.textContent(of: node, atMost: 16)), line.endsWithinWord {
            superscript(node)
        } else {
            readChildren(of: node)
        }
        look = before
    }

    private static let backArrows: Set<String> = [
        "↩", "↩\u{FE0E}", "↩\u{FE0F}", "↩\u{FE0F}\u{FE0E}", "[↩]", "↑", "^", "⤴", "⤴\u{FE0E}", "↵", "⏎", "⇧", "⇑", "⬆",
        "⬆\u{FE0E}", "⬆\u{FE0F}", "↥", "⮥",
    ]

    // MARK: What is not shown

    /// Whether an element of running text is set as a block, by its style.
    func standsOnOwnLine(_ node: HTMLTree.NodeID, tag: HTMLTag) -> Bool {
        guard tree.nodes[node].count > 0, tag != .img, let style = StyleDeclarations(of: node, in: tree) else {
            return false
        }
        return style.standsOnOwnLine
    }

    func isHidden(_ node: HTMLTree.NodeID) -> Bool {
        guard tree.nodes[node].count > 0 else { return false }
        if isFormulaTwin(node) { return true }
        // Who says what is left out has looked at this, too. (Pages hide their text until a script shows it.)
        guard leavesOut == nil else { return false }
        if tree.attribute(.hidden, of: node) != nil { return true }
        if isHiddenFormula(node) { return false }
        if let style = StyleDeclarations(of: node, in: tree), style.hides { return true }
        if let names = tree.attribute(.class, of: node), ShareBar.isNamed(names) { return true }
        return isCopyButtonBesideCode(node)
    }

    // MARK: Spans

    /// Spans without white space at both ends.
    static func trimmed(_ spans: [TextBlock.Span]) -> [TextBlock.Span] {
        var spans = spans
        while let first = spans.first, !first.text.beginsVisibly {
            let rest = first.text.drop(while: \.isWhitespace)
            if rest.isEmpty {
                spans.removeFirst()
            } else {
                // Non-breaking spaces are an indent that somebody wanted.
                if !first.text.hasPrefix("\u{A0}") { spans[0].text = String(rest) }
                break
            }
        }
        while let last = spans.last, !last.text.endsVisibly {
            var text = last.text
            while text.last?.isWhitespace == true { text.removeLast() }
            if text.isEmpty {
                spans.removeLast()
            } else {
                spans[spans.count - 1].text = text
                break
            }
        }
        return spans
    }

    /// The text of blocks as one run, parted by line breaks.
    ///
    /// - Parameter linksPictures: whether pictures, which have no place in a run, become links to where they lead or to
    ///   themselves. Those in a link are one anyway.
    static func spans(of blocks: [TextBlock], linksPictures: Bool = false) -> [TextBlock.Span] {
        var result: [TextBlock.Span] = []
        for block in blocks {
            let spans: [TextBlock.Span]
            switch block {
            case .paragraph(let inner), .heading(_, let inner): spans = inner
            case .figure(let caption, let url, let link):
                spans = TextBlock.linked(caption, to: linksPictures ? link ?? url : caption.isEmpty ? nil : link)
            case .list(let items):
                spans = Self.joined(
                    items.map { item in
                        let inner = Self.spans(of: item.blocks, linksPictures: linksPictures)
                        return item.marker.isEmpty || inner.isEmpty
                            ? inner : [TextBlock.Span(item.marker + " ")] + inner
                    })
            case .quote(let inner): spans = Self.spans(of: inner, linksPictures: linksPictures)
            case .preformatted(let text): spans = [TextBlock.Span(text, style: .code)]
            case .table(let table):
                spans = Self.joined(
                    table.rows.map { row in
                        row.map(\.spans).filter { !$0.isEmpty }.reduce(into: []) { line, cell in
                            if !line.isEmpty { line.append(TextBlock.Span(" · ")) }
                            line += cell
                        }
                    })
            case .rule: spans = []
            }
            if !spans.isEmpty, !result.isEmpty { result.append(TextBlock.Span("\n")) }
            result += spans
        }
        return result
    }

    private static func joined(_ lines: [[TextBlock.Span]]) -> [TextBlock.Span] {
        lines.filter { !$0.isEmpty }.reduce(into: []) { all, line in
            if !all.isEmpty { all.append(TextBlock.Span("\n")) }
            all += line
        }
    }

    static func length(of spans: [TextBlock.Span]) -> Int { spans.reduce(0) { $0 + $1.text.utf8.count } }
}
