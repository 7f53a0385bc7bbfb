/// The standard's groups of elements (WHATWG HTML, sections 13.2.4.2, 13.2.4.3 and 13.2.6.3), for elements of HTML.
extension HTMLTag {
    /// Special elements: an end tag does not look beyond them for its start tag.
    var isSpecial: Bool {
        switch self {
        case .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br, .button,
            .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset, .figcaption,
            .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr,
            .html, .iframe, .img, .input, .keygen, .li, .link, .listing, .main, .marquee, .menu, .meta, .nav, .noembed,
            .noframes, .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script, .search, .section, .select,
            .source, .style, .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr,
            .track, .ul, .wbr, .xmp:
            true
        default: false
        }
    }

    /// Formatting elements, which are opened again where other elements cut them off.
    var isFormatting: Bool {
        switch self {
        case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: true
        default: false
        }
    }

    /// Elements whose end tags may be left out where their parents end.
    var hasImpliedEnd: Bool {
        switch self {
        case .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc: true
        default: false
        }
    }

    /// Those, and the parts of tables.
    var hasThoroughlyImpliedEnd: Bool {
        switch self {
        case .caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: true
        default: hasImpliedEnd
        }
    }

    /// Elements between which a table holds nothing: what stands there goes before the table.
    var isTableContext: Bool {
        switch self {
        case .table, .tbody, .tfoot, .thead, .tr: true
        default: false
        }
    }

    /// Elements at which the search for an open element ends.
    var endsScope: Bool {
        switch self {
        case .applet, .caption, .html, .marquee, .object, .select, .table, .td, .template, .th: true
        default: false
        }
    }

    /// The bit of an element that is asked for in the usual scope; 0 for others.
    var scopeBit: UInt64 {
        switch self {
        case .address: 1 << 0
        case .article: 1 << 1
        case .aside: 1 << 2
        case .blockquote: 1 << 3
        case .button: 1 << 4
        case .center: 1 << 5
        case .details: 1 << 6
        case .dialog: 1 << 7
        case .dir: 1 << 8
        case .div: 1 << 9
        case .dl: 1 << 10
        case .fieldset: 1 << 11
        case .figcaption: 1 << 12
        case .figure: 1 << 13
        case .footer: 1 << 14
        case .header: 1 << 15
        case .hgroup: 1 << 16
        case .listing: 1 << 17
        case .main: 1 << 18
        case .menu: 1 << 19
        case .nav: 1 << 20
        case .ol: 1 << 21
        case .pre: 1 << 22
        case .search: 1 << 23
        case .section: 1 << 24
        case .select: 1 << 25
        case .summary: 1 << 26
        case .ul: 1 << 27
        case .form: 1 << 28
        case .dd: 1 << 29
        case .dt: 1 << 30
        case .h1, .h2, .h3, .h4, .h5, .h6: 1 << 31
        case .applet: 1 << 32
        case .marquee: 1 << 33
        case .object: 1 << 34
        case .nobr: 1 << 35
        case .body: 1 << 36
        case .ruby: 1 << 37
        case .option: 1 << 38
        case .optgroup: 1 << 39
        default: 0
        }
    }

    /// The bit of an element that is asked for in the scope of a table; 0 for others.
    var tableScopeBit: UInt32 {
        switch self {
        case .table: 1 << 2
        case .caption: 1 << 3
        case .tbody: 1 << 4
        case .tfoot: 1 << 5
        case .thead: 1 << 6
        case .tr: 1 << 7
        case .td: 1 << 8
        case .th: 1 << 9
        default: 0
        }
    }
}
