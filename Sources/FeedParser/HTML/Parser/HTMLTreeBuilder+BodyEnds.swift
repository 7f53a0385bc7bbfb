/// End tags in the body (WHATWG HTML, section 13.2.6.4.7).
extension HTMLTreeBuilder {
    mutating func endTagInBody() -> Bool {
        let tag = tokenizer.tag.tag
        switch tag {
        case .p:
            if !open.hasParagraphInButtonScope { insert(.p, withAttributes: false) }
            closeParagraph()
        case .div, .ul, .section, .article, .figure, .blockquote, .header, .footer, .nav, .aside, .figcaption, .main,
            .ol, .dl, .address, .center, .details, .dialog, .dir, .fieldset, .hgroup, .menu, .search, .summary, .button,
            .listing, .pre, .select:
            guard open.hasInScope(tag) else { return false }
            generateImpliedEndTags()
            open.pop(through: tag)
        case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
            if adoptionAgency(tag) { otherEndTag() }
        case .li:
            guard open.hasItemInListScope else { return false }
            generateImpliedEndTags(except: .li)
            open.pop(through: .li)
        case .dd, .dt:
            guard open.hasInScope(tag) else { return false }
            generateImpliedEndTags(except: tag)
            open.pop(through: tag)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            guard open.hasInScope(tag) else { return false }
            generateImpliedEndTags()
            while open.count > 1 {
                let isHeading = open.last.isHTML && open.last.tag.headingLevel != nil
                open.pop()
                if isHeading { break }
            }
        case .br:
            reconstructFormatting()
            insertVoid(.br, withAttributes: false)
            mayBeFrameset = false
        case .body, .html:
            guard open.hasInScope(.body) else { return false }
            mode = .afterBody
            return tag == .html
        case .template: return endTagInHead()
        case .form: endForm()
        case .applet, .marquee, .object:
            guard open.hasInScope(tag) else { return false }
            generateImpliedEndTags()
            open.pop(through: tag)
            clearFormattingToMarker()
        default: otherEndTag()
        }
        return false
    }

    private mutating func endForm() {
        guard open.templateCount == 0 else {
            guard open.hasInScope(.form) else { return }
            generateImpliedEndTags()
            open.pop(through: .form)
            return
        }
        let node = form
        form = -1
        guard node >= 0, let index = open.index(of: node), open.isInScope(at: index) else { return }
        generateImpliedEndTags()
        if let index = open.index(of: node) { open.remove(at: index) }
    }

    /// "Any other end tag": ends the element of its name, unless a special one stands in between.
    mutating func otherEndTag() {
        var index = open.count - 1
        while index > 0 {
            let element = open[index]
            if element.isHTML, element.isNamed(as: tokenizer.tag) {
                generateImpliedEndTags(except: element.tag)
                open.pop(to: index)
                return
            }
            if element.isSpecial { return }
            index -= 1
        }
    }
}
