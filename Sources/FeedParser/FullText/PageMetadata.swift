/// What a page says of its article: in JSON-LD, in OpenGraph and other `<meta>`, in microdata, and in its markup.
struct PageMetadata {
    /// The headline.
    private(set) var title: String?
    /// Names, parted by commas.
    private(set) var author: String?
    /// A date as the page writes it.
    private(set) var published: String?
    /// The lead picture's address as the page writes it.
    private(set) var picture: String?
    /// The publisher.
    private(set) var siteName: String?
    /// The text, where the page has it in JSON-LD.
    private(set) var text: String?
    /// Whether the page says that one has to pay for the whole of it.
    private(set) var isPartial = false
    /// All that the page calls its title, for comparing with its headings.
    private(set) var titles: [String] = []

    init(of tree: HTMLTree) {
        let linked = LinkedData(scripts: tree.linkedData)
        let markup = Markup(of: tree)
        siteName = markup["og:site_name"]
        text = linked.text
        isPartial = linked.isPartial
        let pageTitle = markup.title.map { TitleLine.withoutSite($0, site: siteName, heading: markup.heading) }
        titles =
            linked.names
            + [markup["og:title"], markup["twitter:title"], pageTitle, markup.title].compactMap(\.self)
        // Where the two differ, one is a description: the page's title tells which.
        let headline = linked.names.first { name in
            guard let pageTitle else { return false }
            return pageTitle.hasPrefix(name) || TitleWords(pageTitle).isAlike(TitleWords(name))
        }
        title = Self.first(
            headline ?? linked.names.first, markup["dc:title"], markup["dcterms:title"], markup["og:title"],
            markup["title"],
            markup["twitter:title"], markup["parsely-title"], pageTitle, markup.heading)
        author = Self.author(
            linked.authors.isEmpty ? nil : linked.authors.joined(separator: ", "), markup["dc:creator"],
            markup["dcterms:creator"], markup["author"], markup["parsely-author"], markup["article:author"],
            markup["sailthru.author"], markup["byl"], markup.byline)
        published = Self.first(
            linked.published, markup["article:published_time"], markup["og:article:published_time"],
            markup["datepublished"], markup["parsely-pub-date"], markup["dc:date"], markup["dc.date.issued"],
            markup["dcterms:created"], markup["sailthru.date"], markup["pubdate"], markup["publishdate"],
            markup["date"], markup.time)
        picture = Self.first(
            markup["og:image"], markup["og:image:url"], markup["og:image:secure_url"], linked.picture,
            markup["twitter:image"], markup["twitter:image:src"], markup["image"])
    }

    /// A text as one line, its references decoded once more, since what stands in scripts is often escaped for HTML.
    static func line(_ text: String) -> String {
        let text = text.utf8.contains(UInt8(ascii: "&")) ? CharacterReferences.decoded(text) : text
        return OneLine.text(HTMLBlocks.hasTags(text) ? PlainText.text(of: text) : text, atMost: 100_000)
    }

    /// A title as one line. Tags in it are words: those of the page are no text.
    static func title(_ text: String) -> String {
        TitleText.line(of: ParsedText(text, kind: .html), isDecoded: true) ?? ""
    }

    private static func first(_ values: String?...) -> String? { values.compactMap(\.self).first { !$0.isEmpty } }

    /// The first of some bylines that holds a name, and not an address or a whole text.
    private static func author(_ values: String?...) -> String? {
        for case let value? in values {
            let name = Byline.name(in: value)
            if !name.isEmpty { return name }
        }
        return nil
    }
}

/// What stands in a page's elements.
private struct Markup {
    private(set) var title: String?
    private(set) var heading: String?
    private(set) var byline: String?
    private(set) var time: String?
    private var values: [String: String] = [:]

    /// A `<meta>` by its name, property or item property, in small letters, with a colon where pages write a dot, too.
    subscript(name: String) -> String? { values[name] }

    init(of tree: HTMLTree) {
        for node in tree.nodes.indices where !tree.isText(node) {
            switch tree.tag(node) {
            case .meta: read(meta: node, in: tree)
            case .title: title = title ?? PageMetadata.title(tree.textContent(of: node, atMost: 20_000))
            case .h1:
                if heading == nil {
                    let text = PageMetadata.title(tree.textContent(of: node, atMost: 20_000))
                    if !text.isEmpty { heading = text }
                }
            case .time: time = time ?? tree.attribute(.datetime, of: node)
            default: break
            }
            if tree.nodes[node].count > 0 { read(node, in: tree) }
        }
    }

    private mutating func read(meta node: HTMLTree.NodeID, in tree: HTMLTree) {
        guard let content = tree.attribute(.content, of: node) else { return }
        let names = [HTMLAttribute.property, .name, .itemprop].compactMap { tree.attribute($0, of: node) }
        for name in names.flatMap({ $0.split(whereSeparator: \.isWhitespace) }) {
            var key = name.lowercased()
            if key.hasPrefix("dc.") || key.hasPrefix("dcterms.") || key.hasPrefix("og.") {
                key = key.replacing(".", with: ":", maxReplacements: 1)
            }
            let value = key.hasSuffix("title") ? PageMetadata.title(content) : PageMetadata.line(content)
            if values[key] == nil, !value.isEmpty { values[key] = value }
        }
    }

    private mutating func read(_ node: HTMLTree.NodeID, in tree: HTMLTree) {
        if let property = tree.attribute(.itemprop, of: node), tree.tag(node) != .meta {
            let value = tree.attribute(.content, of: node) ?? tree.attribute(.datetime, of: node)
            for name in property.lowercased().split(separator: " ") {
                switch name {
                case "datepublished", "headline":
                    let key = String(name)
                    if values[key] == nil {
                        values[key] = value ?? PageMetadata.line(tree.textContent(of: node, atMost: 20_000))
                    }
                default: break
                }
            }
        }
        guard byline == nil, isByline(node, in: tree) else { return }
        let content = tree.textContent(of: node, atMost: 4_000)
        let text = content.utf8.count < 4_000 ? PageMetadata.line(content) : ""
        if (1..<100).contains(text.count) { byline = text }
    }

    private func isByline(_ node: HTMLTree.NodeID, in tree: HTMLTree) -> Bool {
        if tree.attribute(.rel, of: node) == "author" { return true }
        if let property = tree.attribute(.itemprop, of: node), property.holds("author") { return true }
        let names = (tree.attribute(.class, of: node) ?? "") + " " + (tree.attribute(.id, of: node) ?? "")
        return ClassWords(names).contains(anyOf: ["byline", "author", "writtenby", "dateline"])
    }
}

/// Bylines.
enum Byline {
    private static let words = [
        "by ", "von ", "par ", "por ", "di ", "door ", "av ", "af ", "written by ", "posted by ",
    ]

    /// The names of a byline, without "by" and what follows them; empty when it holds none.
    static func name(in text: String) -> String {
        var name = text[...]
        for word in words.reversed() where name.lowercased().hasPrefix(word) { name = name.dropFirst(word.count) }
        if let end = name.firstIndex(where: { "|•·\n".contains($0) }) { name = name[..<end] }
        for separator in [" - ", " – ", " — "] {
            if let range = name.firstRange(of: separator) { name = name[..<range.lowerBound] }
        }
        // A date after the name, and the words that lead to it.
        var words = name.split(whereSeparator: \.isWhitespace)
        if let date = words.firstIndex(where: { $0.contains(where: \.isNumber) }), date > 0 {
            let attached = words[date].prefix { !$0.isNumber }
            words = words[..<date] + (attached.isEmpty ? [] : [attached])
            if let last = words.last, words.count > 2, DateWords.month(named: last.lowercased()) != nil {
                words.removeLast()
            }
            while words.count > 2, let last = words.last, last.first?.isLowercase == true { words.removeLast() }
        }
        while let last = words.last, !last.contains(where: \.isLetter) { words.removeLast() }
        let trimmed = words.joined(separator: " ").trimmingSuffix { ",;:-–—".contains($0) }
        guard trimmed.count < 120, !trimmed.contains("://"), trimmed.contains(where: \.isLetter) else { return "" }
        return trimmed
    }
}

/// Titles of pages.
enum TitleLine {
    /// A page's title without the publisher's name that stands before or after it, where there are enough words left.
    static func withoutSite(_ title: String, site: String?, heading: String?) -> String {
        // The page's own heading says where the title ends.
        if let heading, heading.contains(" "), title.hasPrefix(heading) { return heading }
        for separator in [" | ", " – ", " — ", " - ", " » ", " :: ", " · ", " / "] {
            guard let range = title.ranges(of: separator).last else { continue }
            let before = String(title[..<range.lowerBound])
            let after = String(title[range.upperBound...])
            if let site, before.compare(site) { return after }
            if let site, after.compare(site) { return before }
            if before.split(separator: " ").count > 3, after.split(separator: " ").count < 5 { return before }
        }
        return title
    }
}

extension String {
    fileprivate func trimmingSuffix(_ isDropped: (Character) -> Bool) -> String {
        var text = self[...]
        while let last = text.last, isDropped(last) { text = text.dropLast() }
        return String(text)
    }

    fileprivate func compare(_ other: String) -> Bool { lowercased() == other.lowercased() }
}
