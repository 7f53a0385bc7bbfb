/// Builds a tree of the tags and texts of a page (WHATWG HTML, section 13.2.6), without scripts.
///
/// All is linear in the length of the page: what the standard leaves without bound (open elements, formatting elements,
/// and copies of these) has one, and nothing is looked for in more than that.
struct HTMLTreeBuilder {
    /// The insertion modes (section 13.2.4.1). Text of elements without tags is read in one go, without a mode.
    enum Mode {
        case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, inTable, inTableText, inCaption
        case inColumnGroup, inTableBody, inRow, inCell, inTemplate, afterBody, inFrameset, afterFrameset, afterAfterBody
        case afterAfterFrameset
    }

    /// Where a node goes.
    enum Place {
        case end(of: Int)
        case before(Int)
    }

    var tokenizer: HTMLTokenizer
    var tree = HTMLTree()
    let detail: HTMLTree.Detail
    let source: HTMLTree.Source

    var mode: Mode
    /// The mode to go back to after the text of a table.
    var tableMode = Mode.inTable
    var templateModes: [Mode] = []
    var open = OpenElements()
    var formatting = FormattingElements()
    /// The `<head>`; -1 before it.
    var head = -1
    /// The open `<form>`; -1 without one.
    var form = -1
    var mayBeFrameset = true
    var isQuirky = false
    /// Whether what may not stand in a table goes before it.
    var isFostering = false
    /// A line break that is next is none.
    var skipsLineFeed = false
    /// The text of a table so far.
    var tableText: [UInt8] = []
    /// How many more copies of formatting elements there may be: more than a page ever needs, and in proportion to it.
    var copiesLeft: Int

    /// The node before each among its siblings; -1 for the first.
    var previous: [Int32] = [-1]
    /// Whether nodes stand elsewhere than in the order in which they were made.
    var isOutOfOrder = false
    /// Elements after whose last child a comment stands: the next text is one of its own.
    var endsInComment: Set<Int> = []

    init(
        _ bytes: UnsafeBufferPointer<UInt8>, scratch: UnsafeMutablePointer<UInt8>, as source: HTMLTree.Source,
        _ detail: HTMLTree.Detail
    ) {
        tokenizer = HTMLTokenizer(
            bytes, scratch: scratch, keepsAllAttributes: detail == .everything, readsSections: source == .fragment)
        self.source = source
        self.detail = detail
        copiesLeft = 1_024 + bytes.count / 8
        tree.nodes.reserveCapacity(bytes.count / 40 + 8)
        previous.reserveCapacity(bytes.count / 40 + 8)
        tree.characters.reserveCapacity(bytes.count / 3)
        if detail == .everything { tree.details = [HTMLTree.Details()] }
        mode = .initial
        if source == .fragment {
            mode = .inBody
            insertRoot(withAttributes: false)
        }
    }

    var keepsEverything: Bool { detail == .everything }

    /// Reads the page.
    mutating func build(_ cancellation: Cancellation?) -> HTMLTree {
        while true {
            if let cancellation, cancellation.step() {
                end()
                return finished()
            }
            switch tokenizer.next(isInForeign: isInForeign) {
            case .text(let text): characters(text)
            case .startTag:
                skipsLineFeed = false
                startTag()
            case .endTag:
                skipsLineFeed = false
                endTag()
            case .comment:
                skipsLineFeed = false
                comment()
            case .doctype(let isQuirky):
                skipsLineFeed = false
                flushTableText()
                if mode == .initial {
                    self.isQuirky = isQuirky
                    mode = .beforeHTML
                }
            case .end:
                end()
                return finished()
            }
        }
    }

    /// Whether the current node is one of SVG or MathML.
    var isInForeign: Bool { open.count > 0 && !open.last.isHTML }

    private mutating func finished() -> HTMLTree {
        tree.hasSections = tokenizer.hasSections
        let limit = keepsEverything ? OpenElements.limit : HTMLTree.depthLimit
        if isOutOfOrder || deepest > limit { tree.arrange(limit: limit) }
        return tree
    }

    /// The most elements that were open at once.
    var deepest = 0

    // MARK: Comments and the end

    private mutating func comment() {
        flushTableText()
        guard keepsEverything else { return }
        switch mode {
        case .initial, .beforeHTML, .afterAfterBody, .afterAfterFrameset: break
        case .afterBody: endsInComment.insert(open[0].node)
        default: endsInComment.insert(open.last.node)
        }
    }

    /// The end of the page: the elements that each page has are made, if they were not yet.
    private mutating func end() {
        flushTableText()
        switch mode {
        case .initial, .beforeHTML, .beforeHead, .inHead, .inHeadNoscript, .afterHead:
            if mode == .initial { mode = .beforeHTML }
            if mode == .beforeHTML { insertRoot(withAttributes: false) }
            if mode == .beforeHead { insertHead(withAttributes: false) }
            if mode == .inHeadNoscript { leaveHeadNoscript() }
            if mode == .inHead { leaveHead() }
            if mode == .afterHead { insertBody(withAttributes: false) }
        default: break
        }
        // A template that did not end may stand in the head, and then there is no body yet.
        var turns = 0
        while open.templateCount > 0, turns <= OpenElements.limit {
            turns += 1
            closeTemplate()
            switch mode {
            case .inHead:
                leaveHead()
                insertBody(withAttributes: false)
            case .afterHead: insertBody(withAttributes: false)
            default: break
            }
        }
    }
}
