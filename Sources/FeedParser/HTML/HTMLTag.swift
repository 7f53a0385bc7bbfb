/// The elements that the parser tells apart, by their names; all others are ``other``.
enum HTMLTag: String, CaseIterable, Sendable {
    /// The root of a tree.
    case document = "#document"
    /// An element of another name.
    case other = "#other"

    case a, abbr, address, annotation, article, aside, audio, b, base, bdo, big, blockquote, body, br, button, canvas,
        caption
    case center, cite, code, col, colgroup, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt, em, embed,
        fieldset
    case figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr
    case html, i, iframe, img, input, ins, kbd, label, legend, li, link, main, map, mark, math, menu, meta, meter, nav
    case noframes, noscript, object, ol, optgroup, option, output, p, param, picture, pre, progress, q, rp, rt
    case ruby, s, samp, script, search, section, select, small, source, span, strike, strong, style, sub, summary
    case sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul
    case `var`, video, wbr
    case ampImage = "amp-img"
    // MathML Core and what MathML 3 has besides.
    case annotationXML = "annotation-xml"
    case maction, maligngroup, malignmark, menclose, merror, mfenced, mfrac, mi, mlabeledtr, mmultiscripts, mn, mo,
        mover
    case mpadded, mphantom, mprescripts, mroot, mrow, ms, mspace, msqrt, mstyle, msub, msubsup, msup, mtable, mtd, mtext
    case mtr, munder, munderover, semantics
    case mnone = "none"
    // Names that only the parser has rules for.
    case applet, area, basefont, bgsound, desc, image, keygen, listing, marquee, mglyph, nobr, noembed, plaintext, rb
    case rtc, xmp
    case foreignObject = "foreignobject"

    /// The element of a name in small letters; ``other`` also for those that only the parser has rules for.
    init(name: String) {
        switch HTMLNames.tag(named: name) {
        case .image: self = .img
        case .listing, .xmp: self = .pre
        case .applet, .area, .basefont, .bgsound, .desc, .keygen, .marquee, .mglyph, .nobr, .noembed, .plaintext, .rb,
            .rtc, .foreignObject, .document:
            self = .other
        case let tag: self = tag
        }
    }

    /// Elements that make a block of their own: a line begins and ends with them.
    var isBlock: Bool {
        switch self {
        case .document, .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
            .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2, .h3, .h4,
            .h5, .h6, .header, .hgroup, .hr, .html, .legend, .li, .main, .menu, .nav, .ol, .optgroup, .option, .p,
            .pre, .search, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .title, .tr, .ul:
            true
        default: false
        }
    }

    /// Elements within text whose content is not read: programs, drawings, controls.
    var holdsNoText: Bool {
        switch self {
        case .script, .style, .template, .svg, .canvas, .textarea, .select, .button, .input, .meter, .progress,
            .rp, .annotation, .source, .track, .param, .link, .meta, .datalist:
            true
        default: false
        }
    }

    /// Elements without an end tag.
    var isVoid: Bool {
        switch self {
        case .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr: true
        default: false
        }
    }

    /// The level of a heading, 1 to 6.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}
