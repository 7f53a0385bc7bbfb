/// The feeds that a web page names: those that it declares, and those that it merely links to.
public struct PageFeeds: Hashable, Sendable {
    /// The page's own title, one line.
    public private(set) var title: String?

    /// Feeds of the page's `<link>` elements, in its order, those of comments last
    /// (<https://www.rssboard.org/rss-autodiscovery>, RFC 5023's `alternate`, <https://www.jsonfeed.org>).
    public private(set) var declared: [Link] = []

    /// Addresses of the page's text that look like feeds, or like a page of feeds, the likeliest first.
    public private(set) var linked: [Link] = []

    /// The number of the YouTube channel that the page is of, where it says so.
    public private(set) var channel: String?

    /// Where the page sends its readers on, after a while or at once (`<meta http-equiv=refresh>`).
    public private(set) var onward: Link?

    /// An address, and what the page calls it.
    public struct Link: Hashable, Sendable {
        /// The address, absolute, `http:` or `https:`.
        public var address: String
        /// Its name on the page, one line.
        public var title: String?

        /// A link to `address`.
        public init(address: String, title: String? = nil) {
            self.address = address
            self.title = title
        }
    }

    /// The most feeds of each kind that are kept; a page of feeds may name some hundred.
    public static let limit = 60

    /// What a page names.
    ///
    /// - Parameters:
    ///   - page: the bytes as they came; no more than 16 MiB are read.
    ///   - address: where the page was found; relative addresses count from it, or from its `<base>`.
    ///   - contentType: the HTTP header `Content-Type`.
    public init(page: [UInt8], address: String, contentType: String? = nil) {
        let bytes = page.count > HTMLTree.byteLimit ? Array(page[..<HTMLTree.byteLimit]) : page
        let tree = HTMLTree(parsing: DecodedText(bytes, of: .page, contentType: contentType).utf8)
        let base = HTMLBlockReader.base(declaredIn: tree, at: address) ?? address
        var links: [(link: Link, likeness: Int)] = []
        for node in tree.nodes.indices where !tree.isText(node) {
            switch tree.tag(node) {
            case .title where title == nil: title = Self.line(tree.textContent(of: node, atMost: 20_000))
            case .link: readLink(node, tree, base)
            case .meta:
                readMeta(node, tree)
                if onward == nil { onward = Self.refresh(node, tree, base).map { Link(address: $0) } }
            case .a:
                guard let href = tree.attribute(.href, of: node),
                    let target = WebAddress.resolved(href, against: base), target.hasPrefix("http")
                else { continue }
                let content = tree.textContent(of: node, atMost: 2_000)
                let text = Self.line(content) ?? tree.attribute(.title, of: node).flatMap(Self.line)
                let likeness = FeedLikeness.of(address: target, text: text ?? "")
                if likeness > 0 { links.append((Link(address: target, title: text), likeness)) }
            default: break
            }
        }
        declared = declared.filter { !$0.isOfComments } + declared.filter(\.isOfComments)
        let known = Set(declared.map(\.address))
        var seen: Set<String> = []
        // A stable order: the likeliest first, then as they stand on the page.
        linked = links.enumerated().sorted { ($1.element.likeness, $0.offset) < ($0.element.likeness, $1.offset) }
            .map(\.element.link).filter { !known.contains($0.address) && seen.insert($0.address).inserted }
        linked = Array(linked.prefix(Self.limit))
    }

    private mutating func readLink(_ node: HTMLTree.NodeID, _ tree: HTMLTree, _ base: String) {
        guard let href = tree.attribute(.href, of: node), declared.count < Self.limit else { return }
        let relations = Set((tree.attribute(.rel, of: node) ?? "").lowercased().split(separator: " "))
        let type = (tree.attribute(.type, of: node) ?? "").lowercased().prefix { $0 != ";" }
            .filter { !$0.isWhitespace }
        let isFeed =
            relations.contains("feed")
            || relations.contains("alternate") && !relations.contains("stylesheet")
                && Self.isFeedType(type, address: href)
        guard isFeed, let address = WebAddress.resolved(href, against: base), address.hasPrefix("http"),
            !declared.contains(where: { $0.address == address })
        else { return }
        declared.append(Link(address: address, title: tree.attribute(.title, of: node).flatMap(Self.line)))
    }

    /// Whether a `type` attribute is a feed's. JSON and plain XML are a feed's only where the address says so, too:
    /// WordPress declares its programming interface in the same way.
    private static func isFeedType(_ type: String, address: String) -> Bool {
        switch type {
        case "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
            "application/rss", "application/atom", "application/x-rss+xml", "text/rss", "text/rss+xml", "text/atom+xml",
            "application/x.atom+xml":
            true
        case "application/json", "application/xml", "text/xml": FeedLikeness.of(address: address, text: "") > 0
        default: false
        }
    }

    /// The address behind `0; url=` (WHATWG HTML, section 4.2.5.3), unless it is the page's own.
    private static func refresh(_ node: HTMLTree.NodeID, _ tree: HTMLTree, _ base: String) -> String? {
        guard tree.attribute(.httpEquiv, of: node)?.trimmingSpaces.lowercased() == "refresh",
            let content = tree.attribute(.content, of: node),
            let mark = content.firstIndex(where: { $0 == ";" || $0 == "," || $0.isWhitespace })
        else { return nil }
        var target = content[mark...].drop { $0 == ";" || $0 == "," || $0.isWhitespace }
        if target.prefix(3).lowercased() == "url" {
            let value = target.dropFirst(3).drop(while: \.isWhitespace)
            if value.first == "=" { target = value.dropFirst().drop(while: \.isWhitespace) }
        }
        if let quote = target.first, quote == "\"" || quote == "'" {
            target = target.dropFirst().prefix { $0 != quote }
        }
        guard let address = WebAddress.resolved(String(target), against: base), address.hasPrefix("http"),
            address != base
        else { return nil }
        return address
    }

    private mutating func readMeta(_ node: HTMLTree.NodeID, _ tree: HTMLTree) {
        guard channel == nil, let property = tree.attribute(.itemprop, of: node)?.lowercased(),
            property == "channelid" || property == "identifier", let content = tree.attribute(.content, of: node),
            content.hasPrefix("UC"), content.count == 24,
            content.utf8.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
        else { return }
        channel = content
    }

    private static func line(_ text: String) -> String? {
        let line = OneLine.text(text, atMost: 200)
        return line.isEmpty ? nil : line
    }
}

extension PageFeeds.Link {
    /// Whether it is a feed of comments, as blogs have them beside the one of their articles.
    public var isOfComments: Bool {
        let words = (title ?? "").lowercased()
        return FeedLikeness.commentWords.contains { words.contains($0) } || FeedLikeness.isOfComments(address)
    }
}
