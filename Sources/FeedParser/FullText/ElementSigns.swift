/// What an element's classes and id tell of its part in a page.
struct ElementSigns: OptionSet {
    let rawValue: UInt16

    /// Never part of an article: comments, share buttons, links to other articles.
    static let unlikely = ElementSigns(rawValue: 1)
    /// Not part of one, unless a better word stands beside it: menus, advertisements, boxes about the author.
    static let doubtful = ElementSigns(rawValue: 2)
    /// May hold an article.
    static let likely = ElementSigns(rawValue: 4)
    /// Calls itself an article's text.
    static let articleText = ElementSigns(rawValue: 8)
    /// Stands under or beside pictures.
    static let caption = ElementSigns(rawValue: 16)
    /// What others said elsewhere, quoted by the article.
    static let embed = ElementSigns(rawValue: 32)
    /// What readers said.
    static let comment = ElementSigns(rawValue: 64)

    /// "Article" in some word; with "text" in some word it is an article's text.
    private static let article = ElementSigns(rawValue: 128)
    private static let text = ElementSigns(rawValue: 256)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The signs of an element.
    init(of node: HTMLTree.NodeID, in tree: HTMLTree) {
        self = []
        for name in [HTMLAttribute.class, .id] {
            guard let names = tree.attribute(name, of: node), !names.isEmpty else { continue }
            if name == .class, ShareBar.isNamed(names) { insert(.unlikely) }
            for word in ClassWords(names).words { formUnion(Self.signs[word] ?? []) }
        }
        if contains([.article, .text]) { insert(.articleText) }
        if tree.attribute(.itemprop, of: node)?.holds("articleBody") == true { insert(.articleText) }
    }

    /// Whether they speak against an element.
    var areAgainst: Bool {
        if contains(.embed) { return false }
        return contains(.unlikely) || contains(.doubtful) && !contains(.likely)
    }

    private static let signs: [String: ElementSigns] = {
        let lists: [(ElementSigns, String)] = [
            (
                .unlikely,
                """
                disqus share sharing social related relatedposts recommended recommendations newsletter subscribe promo \
                promotion sponsor sponsored advert advertisement breadcrumb breadcrumbs sidebar footer masthead outbrain \
                taboola trending byline
                """
            ),
            (
                .doubtful,
                """
                ad ads banner nav navigation navbar menu popup modal cookie cookies gdpr consent signup signin login \
                pagination pager popular toolbar bio author authors tags skip widget widgets prev next recent latest \
                rating print copyright
                """
            ),
            ([.likely, .article], "article entry post story"),
            ([.likely, .text], "body content text"),
            (.likely, "main blog"),
            (.caption, "caption captions credit credits gallery slideshow carousel slider lightbox"),
            (.embed, "embed embedded tweet"),
            ([.comment, .unlikely], "comment comments"),
        ]
        var signs: [String: ElementSigns] = [:]
        for (sign, words) in lists {
            for word in words.split(separator: " ") { signs[String(word), default: []].formUnion(sign) }
        }
        return signs
    }()
}
