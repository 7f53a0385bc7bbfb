/// Start tags and text in the body (WHATWG HTML, section 13.2.6.4.7).
extension HTMLTreeBuilder {
    mutating func charactersInBody(_ text: UnsafeBufferPointer<UInt8>) {
        if text.count == 1, text[0] == 0 { return }
        reconstructFormatting()
        insert(text)
        if mayBeFrameset, text.contains(where: { !$0.isHTMLSpace }) { mayBeFrameset = false }
    }

    mutating func startTagInBody() -> Bool {
        let tag = tokenizer.tag.tag
        switch tag {
        case .p, .div, .ul, .section, .article, .figure, .blockquote, .header, .footer, .nav, .aside, .figcaption,
            .main,
            .ol, .dl, .address, .center, .details, .dialog, .dir, .fieldset, .hgroup, .menu, .search, .summary:
            closeParagraphInScope()
            insert(tag)
        case .a: startLink()
        case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u: insertFormatting(tag)
        case .img, .br, .wbr, .embed, .area, .keygen:
            reconstructFormatting()
            insertVoid(tag)
            mayBeFrameset = false
        case .li, .dd, .dt: startItem(tag)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            closeParagraphInScope()
            if open.last.isHTML, open.last.tag.headingLevel != nil { open.pop() }
            insert(tag)
        case .script, .style, .link, .meta, .base, .basefont, .bgsound, .noframes, .template, .title:
            return startTagInHead()
        case .table:
            if !isQuirky { closeParagraphInScope() }
            mayBeFrameset = false
            // A table of which only a part can be open would put its text elsewhere.
            guard open.count <= OpenElements.limit - 16 else { break }
            insert(tag)
            mode = .inTable
        case .pre, .listing:
            closeParagraphInScope()
            insert(tag)
            skipsLineFeed = true
            mayBeFrameset = false
        case .source, .track, .param: insertVoid(tag)
        case .hr: insertRule()
        case .iframe:
            mayBeFrameset = false
            insertRawText(tag, .plain, isKept: true, keepsText: false)
        case .svg, .math:
            reconstructFormatting()
            insertForeign(tag == .svg ? .svg : .math)
        case .image:
            tokenizer.tag.tag = .img
            return true
        case .html, .body, .frameset: startPart(tag)
        case .form, .button, .input, .select, .option, .optgroup, .textarea: startControl(tag)
        case .nobr, .applet, .marquee, .object, .plaintext, .xmp, .noembed, .rb, .rtc, .rp, .rt: startOther(tag)
        case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
        default:
            reconstructFormatting()
            insert(tag)
        }
        return false
    }

    // MARK: Groups of elements

    private mutating func startPart(_ tag: HTMLTag) {
        switch tag {
        case .html:
            if open.templateCount == 0 { mergeAttributes(into: open[0].node) }
        case .body:
            guard open.count > 1, open[1].isHTML(.body), open.templateCount == 0 else { return }
            mayBeFrameset = false
            mergeAttributes(into: open[1].node)
        default:
            guard open.count > 1, open[1].isHTML(.body), mayBeFrameset else { return }
            unlink(open[1].node)
            open.pop(to: 1)
            insert(tag)
            mode = .inFrameset
        }
    }

    private mutating func startControl(_ tag: HTMLTag) {
        switch tag {
        case .form:
            guard form < 0 || open.templateCount > 0 else { return }
            closeParagraphInScope()
            let node = insert(tag)
            if open.templateCount == 0 { form = node }
        case .button:
            if open.hasInScope(.button) {
                generateImpliedEndTags()
                open.pop(through: .button)
            }
            reconstructFormatting()
            insert(tag)
            mayBeFrameset = false
        case .input:
            if open.hasInScope(.select) { open.pop(through: .select) }
            reconstructFormatting()
            let type = tokenizer.tag.attribute(.type).map { tokenizer.value(of: $0).lowercased() }
            insertVoid(tag)
            if type != "hidden" { mayBeFrameset = false }
        case .select:
            if open.hasInScope(.select) {
                open.pop(through: .select)
                return
            }
            reconstructFormatting()
            insert(tag)
            mayBeFrameset = false
        case .option, .optgroup:
            if open.hasInScope(.select) {
                generateImpliedEndTags(except: tag == .option ? .optgroup : .other)
            } else if open.last.isHTML(.option) {
                open.pop()
            }
            reconstructFormatting()
            insert(tag)
        default:
            mayBeFrameset = false
            insertRawText(tag, .references, isKept: true, keepsText: false)
        }
    }

    private mutating func startOther(_ tag: HTMLTag) {
        switch tag {
        case .nobr:
            reconstructFormatting()
            if open.hasInScope(.nobr) {
                if adoptionAgency(.nobr) { otherEndTag() }
                reconstructFormatting()
            }
            let node = insert(tag)
            formatting.push(node: node, tag: tag, attributesHash: tokenizer.tag.attributesHash)
        case .plaintext:
            closeParagraphInScope()
            insert(tag)
            insertRestAsText()
        case .xmp:
            closeParagraphInScope()
            reconstructFormatting()
            mayBeFrameset = false
            insertRawText(tag, .plain, isKept: true)
        case .noembed: insertRawText(tag, .plain, isKept: false)
        case .rb, .rtc, .rp, .rt:
            if open.hasInScope(.ruby) {
                generateImpliedEndTags(except: tag == .rp || tag == .rt ? .rtc : .other)
            }
            insert(tag)
        default:
            reconstructFormatting()
            insert(tag)
            formatting.pushMarker()
            mayBeFrameset = false
        }
    }

    private mutating func startLink() {
        if let index = formatting.index(of: HTMLTag.a) {
            let node = formatting.entries[index].node
            if adoptionAgency(.a) { otherEndTag() }
            if let index = formatting.index(of: node) { formatting.remove(at: index) }
            if let index = open.index(of: node) { open.remove(at: index) }
            open.hasLostFormatting = true
        }
        insertFormatting(.a)
    }

    private mutating func insertFormatting(_ tag: HTMLTag) {
        reconstructFormatting()
        let node = insert(tag)
        formatting.push(node: node, tag: tag, attributesHash: tokenizer.tag.attributesHash)
    }

    /// An item of a list ends the one before it, unless a list stands between them.
    private mutating func startItem(_ tag: HTMLTag) {
        mayBeFrameset = false
        var index = open.count - 1
        while index > 0 {
            let element = open[index]
            if element.isHTML, tag == .li ? element.tag == .li : element.tag == .dd || element.tag == .dt {
                generateImpliedEndTags(except: element.tag)
                open.pop(to: index)
                break
            }
            if element.isSpecial, !(element.isHTML && [.address, .div, .p].contains(element.tag)) { break }
            index -= 1
        }
        closeParagraphInScope()
        insert(tag)
    }

    private mutating func insertRule() {
        closeParagraphInScope()
        if open.hasInScope(.select) { generateImpliedEndTags() }
        insertVoid(.hr)
        mayBeFrameset = false
    }

    /// `<plaintext>`: there is nothing but text from here.
    private mutating func insertRestAsText() {
        reconstructFormatting()
        while !tokenizer.isAtEnd {
            guard
                case .text(let text) = tokenizer.character(
                    stopsAtTags: false, decodes: false, in: tokenizer.bytes.count)
            else { return }
            if text.count == 1, text[0] == 0 { insertReplacement() } else { insert(text) }
        }
    }

    // MARK: Ends that need no tag (section 13.2.6.3)

    mutating func generateImpliedEndTags(except tag: HTMLTag = .other) {
        while open.count > 1, open.last.isHTML, open.last.tag.hasImpliedEnd, open.last.tag != tag { open.pop() }
    }

    @inline(__always)
    mutating func closeParagraphInScope() {
        if open.hasParagraphInButtonScope { closeParagraph() }
    }

    mutating func closeParagraph() {
        generateImpliedEndTags(except: .p)
        open.pop(through: .p)
    }
}
