/// The attributes that the parser keeps; all others are forgotten while a page is read.
enum HTMLAttribute: String, CaseIterable, Sendable {
    case alt, alttext, cite, `class`, colspan, content, data, datetime, dir, encoding, height, hidden, href, id,
        itemprop, itemtype, lang
    case checked, disabled, reversed, srcdoc
    case close, display, linethickness, linebreak, mode, notation, separators
    case name, open, poster, property, rel, role, rowspan, src, srcset, start, style, title, type, value, width
    case ariaHidden = "aria-hidden"
    case ariaLabel = "aria-label"
    case httpEquiv = "http-equiv"
    case dataSource = "data-src"
    case dataSourceSet = "data-srcset"
    case dataOriginal = "data-original"
    case dataLazySource = "data-lazy-src"
}
