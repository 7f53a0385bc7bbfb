/// Which rules a tag or text follows (WHATWG HTML, section 13.2.6), and the modes before the body.
extension HTMLTreeBuilder {
    /// More turns than any tag needs until it is done with.
    private static var turnLimit: Int { 32 }

    // MARK: Dispatching

    mutating func startTag() {
        flushTableText()
        for _ in 0..<Self.turnLimit {
            let isAgain = followsForeignRules ? foreignStartTag() : startTag(in: mode)
            if !isAgain { return }
        }
    }

    mutating func endTag() {
        flushTableText()
        for _ in 0..<Self.turnLimit {
            let isAgain = isInForeign ? foreignEndTag() : endTag(in: mode)
            if !isAgain { return }
        }
    }

    /// Whether a start tag follows the rules of SVG and MathML (the "tree construction dispatcher").
    private var followsForeignRules: Bool {
        guard isInForeign else { return false }
        let last = open.last
        if last.isHTMLIntegrationPoint { return false }
        let tag = tokenizer.tag.tag
        if last.isTextIntegrationPoint { return tag == .mglyph || tag == .malignmark }
        return !(last.namespace == .math && last.tag == .annotationXML && tag == .svg)
    }

    /// Follows the rules of a mode; true when the tag is to be looked at again, in a mode that has changed.
    mutating func startTag(in mode: Mode) -> Bool {
        switch mode {
        case .initial:
            isQuirky = true
            self.mode = .beforeHTML
            return true
        case .beforeHTML: return startTagBeforeHTML()
        case .beforeHead: return startTagBeforeHead()
        case .inHead: return startTagInHead()
        case .inHeadNoscript: return startTagInHeadNoscript()
        case .afterHead: return startTagAfterHead()
        case .inBody: return startTagInBody()
        case .inTable, .inTableText: return startTagInTable()
        case .inCaption: return startTagInCaption()
        case .inColumnGroup: return startTagInColumnGroup()
        case .inTableBody: return startTagInTableBody()
        case .inRow: return startTagInRow()
        case .inCell: return startTagInCell()
        case .inTemplate: return startTagInTemplate()
        case .inFrameset, .afterFrameset, .afterAfterFrameset: return startTagInFrameset()
        case .afterBody, .afterAfterBody:
            if tokenizer.tag.tag == .html { return startTagInBody() }
            self.mode = .inBody
            return true
        }
    }

    /// The same for an end tag.
    mutating func endTag(in mode: Mode) -> Bool {
        switch mode {
        case .initial:
            isQuirky = true
            self.mode = .beforeHTML
            return true
        case .beforeHTML, .beforeHead: return endTagBeforeHead()
        case .inHead: return endTagInHead()
        case .inHeadNoscript: return endTagInHeadNoscript()
        case .afterHead: return endTagAfterHead()
        case .inBody: return endTagInBody()
        case .inTable, .inTableText: return endTagInTable()
        case .inCaption: return endTagInCaption()
        case .inColumnGroup: return endTagInColumnGroup()
        case .inTableBody: return endTagInTableBody()
        case .inRow: return endTagInRow()
        case .inCell: return endTagInCell()
        case .inTemplate: return tokenizer.tag.tag == .template ? endTagInHead() : false
        case .inFrameset, .afterFrameset, .afterAfterFrameset: return endTagInFrameset()
        case .afterBody, .afterAfterBody:
            if mode == .afterBody, tokenizer.tag.tag == .html {
                self.mode = .afterAfterBody
                return false
            }
            self.mode = .inBody
            return true
        }
    }

    // MARK: Text

    mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
        var text = text
        if skipsLineFeed {
            skipsLineFeed = false
            if text.first == 0x0A { text = UnsafeBufferPointer(rebasing: text.dropFirst()) }
        }
        guard !text.isEmpty else { return }
        if isInForeign, !open.last.isHTMLIntegrationPoint, !open.last.isTextIntegrationPoint {
            return foreignCharacters(text)
        }
        switch mode {
        case .inBody, .inCaption, .inCell, .inTemplate: charactersInBody(text)
        case .inTable, .inTableBody, .inRow, .inTableText: charactersInTable(text)
        case .inFrameset, .afterFrameset, .afterAfterFrameset: charactersInFrameset(text)
        case .initial, .beforeHTML, .beforeHead, .inHead, .inHeadNoscript, .afterHead, .inColumnGroup, .afterBody,
            .afterAfterBody:
            charactersBetween(text)
        }
    }

    /// Text in modes where spaces stand, or go, and anything else leads to another mode.
    private mutating func charactersBetween(_ text: UnsafeBufferPointer<UInt8>) {
        let spaces = text.firstIndex { !$0.isHTMLSpace } ?? text.count
        if spaces > 0 {
            let space = UnsafeBufferPointer(rebasing: text[..<spaces])
            switch mode {
            case .inHead, .inHeadNoscript, .afterHead, .inColumnGroup: insert(space)
            case .afterBody, .afterAfterBody: charactersInBody(space)
            default: break
            }
        }
        guard spaces < text.count else { return }
        switch mode {
        case .initial:
            isQuirky = true
            mode = .beforeHTML
        case .beforeHTML: insertRoot(withAttributes: false)
        case .beforeHead: insertHead(withAttributes: false)
        case .inHead: leaveHead()
        case .inHeadNoscript: leaveHeadNoscript()
        case .afterHead: insertBody(withAttributes: false)
        case .inColumnGroup:
            guard open.last.isHTML(.colgroup) else { return }
            open.pop()
            mode = .inTable
        default: mode = .inBody
        }
        characters(UnsafeBufferPointer(rebasing: text[spaces...]))
    }

    // MARK: Before the body

    /// Makes the root (section 13.2.6.4.2).
    mutating func insertRoot(withAttributes: Bool) {
        let node = make(.html, withAttributes: withAttributes)
        link(node, at: .end(of: HTMLTree.root))
        open.push(OpenElement(node: node, tag: .html, nameHash: 0))
        if source == .document { mode = .beforeHead }
    }

    mutating func insertHead(withAttributes: Bool) {
        head = insert(.head, withAttributes: withAttributes)
        mode = .inHead
    }

    mutating func insertBody(withAttributes: Bool) {
        insert(.body, withAttributes: withAttributes)
        mode = .inBody
    }

    mutating func leaveHead() {
        open.pop()
        mode = .afterHead
    }

    mutating func leaveHeadNoscript() {
        open.pop()
        mode = .inHead
    }

    private mutating func startTagBeforeHTML() -> Bool {
        let isRoot = tokenizer.tag.tag == .html
        insertRoot(withAttributes: isRoot)
        return !isRoot
    }

    private mutating func startTagBeforeHead() -> Bool {
        if tokenizer.tag.tag == .html { return startTagInBody() }
        let isHead = tokenizer.tag.tag == .head
        insertHead(withAttributes: isHead)
        return !isHead
    }

    private mutating func endTagBeforeHead() -> Bool {
        switch tokenizer.tag.tag {
        case .head, .body, .html, .br: break
        default: return false
        }
        if mode == .beforeHTML { insertRoot(withAttributes: false) } else { insertHead(withAttributes: false) }
        return true
    }

    // MARK: In the head (section 13.2.6.4.4)

    mutating func startTagInHead() -> Bool {
        let tag = tokenizer.tag.tag
        switch tag {
        case .html: return startTagInBody()
        case .base, .basefont, .bgsound, .link, .meta: insertVoid(tag)
        case .title: insertRawText(tag, .references, isKept: true)
        case .noscript:
            insert(tag)
            mode = .inHeadNoscript
        case .style, .noframes: insertRawText(tag, .plain, isKept: false)
        case .script: insertRawText(tag, .script, isKept: false)
        case .template:
            insert(tag)
            formatting.pushMarker()
            mayBeFrameset = false
            mode = .inTemplate
            templateModes.append(.inTemplate)
        case .head: break
        default:
            leaveHead()
            return true
        }
        return false
    }

    mutating func endTagInHead() -> Bool {
        switch tokenizer.tag.tag {
        case .head: leaveHead()
        case .template:
            if open.templateCount > 0 { closeTemplate() }
        case .body, .html, .br:
            leaveHead()
            return true
        default: break
        }
        return false
    }

    mutating func closeTemplate() {
        while open.last.isHTML, open.last.tag.hasThoroughlyImpliedEnd, open.count > 1 { open.pop() }
        open.pop(through: .template)
        clearFormattingToMarker()
        _ = templateModes.popLast()
        resetMode()
    }

    private mutating func startTagInHeadNoscript() -> Bool {
        switch tokenizer.tag.tag {
        case .html: return startTagInBody()
        case .basefont, .bgsound, .link, .meta, .noframes, .style: return startTagInHead()
        case .head, .noscript: return false
        default:
            leaveHeadNoscript()
            return true
        }
    }

    private mutating func endTagInHeadNoscript() -> Bool {
        switch tokenizer.tag.tag {
        case .noscript: leaveHeadNoscript()
        case .br:
            leaveHeadNoscript()
            return true
        default: break
        }
        return false
    }

    // MARK: After the head (section 13.2.6.4.6)

    private mutating func startTagAfterHead() -> Bool {
        switch tokenizer.tag.tag {
        case .html: return startTagInBody()
        case .body:
            insertBody(withAttributes: true)
            mayBeFrameset = false
        case .frameset:
            insert(.frameset)
            mode = .inFrameset
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
            // These belong into the head, though it has ended.
            guard head >= 0 else { return false }
            if tree.nodes[head].next >= 0 { isOutOfOrder = true }
            open.push(OpenElement(node: head, tag: .head, nameHash: 0))
            _ = startTagInHead()
            if let index = open.index(of: head) { open.remove(at: index) }
        case .head: break
        default:
            insertBody(withAttributes: false)
            return true
        }
        return false
    }

    private mutating func endTagAfterHead() -> Bool {
        switch tokenizer.tag.tag {
        case .template: return endTagInHead()
        case .body, .html, .br:
            insertBody(withAttributes: false)
            return true
        default: return false
        }
    }

    // MARK: Templates (section 13.2.6.4.18)

    private mutating func startTagInTemplate() -> Bool {
        let next: Mode
        switch tokenizer.tag.tag {
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
            return startTagInHead()
        case .caption, .colgroup, .tbody, .tfoot, .thead: next = .inTable
        case .col: next = .inColumnGroup
        case .tr: next = .inTableBody
        case .td, .th: next = .inRow
        default: next = .inBody
        }
        if templateModes.isEmpty { templateModes.append(next) } else { templateModes[templateModes.count - 1] = next }
        mode = next
        return true
    }

    // MARK: Framesets (sections 13.2.6.4.20, 13.2.6.4.21 and 13.2.6.4.23)

    private mutating func startTagInFrameset() -> Bool {
        switch tokenizer.tag.tag {
        case .html: return startTagInBody()
        case .noframes: return startTagInHead()
        case .frameset where mode == .inFrameset: insert(.frameset)
        case .frame where mode == .inFrameset: insertVoid(.frame)
        default: break
        }
        return false
    }

    private mutating func endTagInFrameset() -> Bool {
        switch (mode, tokenizer.tag.tag) {
        case (.inFrameset, .frameset):
            guard open.count > 1 else { return false }
            open.pop()
            if !open.last.isHTML(.frameset) { mode = .afterFrameset }
        case (.afterFrameset, .html): mode = .afterAfterFrameset
        default: break
        }
        return false
    }

    private mutating func charactersInFrameset(_ text: UnsafeBufferPointer<UInt8>) {
        for index in text.indices where text[index].isHTMLSpace {
            insert(UnsafeBufferPointer(rebasing: text[index...index]))
        }
    }

    // MARK: The mode that the open elements ask for (section 13.2.4.1)

    mutating func resetMode() {
        var index = open.count - 1
        while index > 0 {
            let element = open[index]
            index -= 1
            guard element.isHTML else { continue }
            switch element.tag {
            case .td, .th: mode = .inCell
            case .tr: mode = .inRow
            case .tbody, .thead, .tfoot: mode = .inTableBody
            case .caption: mode = .inCaption
            case .colgroup: mode = .inColumnGroup
            case .table: mode = .inTable
            case .template: mode = templateModes.last ?? .inTemplate
            case .head: mode = .inHead
            case .body: mode = .inBody
            case .frameset: mode = .inFrameset
            default: continue
            }
            return
        }
        mode = source == .fragment ? .inBody : head < 0 ? .beforeHead : .afterHead
    }
}
