internal import News

/// Reads the outlines of an OPML document.
struct OPMLReader {
    private(set) var subscriptions: [Subscription] = []
    var problems: [FeedProblem] = []
    private var addresses: Set<String> = []

    /// Reads the document that starts with `<opml` on `firstLine`.
    mutating func read(_ body: ArraySlice<UInt8>, firstLine: Int) {
        var root: XMLElement?
        if ShortTags.allAreShort(in: body) {
            let (tree, failure) = Self.tree(of: body, firstLine: firstLine)
            if failure == nil { root = tree }
        }
        if root == nil {
            // The mender leaves no tag so many attributes that a long one takes long.
            let mended = XMLMender.mended(body, firstLine: firstLine)
            problems += mended.problems
            let (tree, failure) = Self.tree(of: mended.output[...], firstLine: firstLine)
            if let failure { problems.append(FeedProblem(line: failure.line, message: failure.message)) }
            root = tree
        }
        guard let root else { return }
        // Without a body the outlines are sought where they are.
        readOutlines(in: root.first("body") ?? root, folders: [])
    }

    /// The document as far as it can be read, and what keeps the rest from being read.
    private static func tree(
        of body: ArraySlice<UInt8>, firstLine: Int
    ) -> (root: XMLElement?, failure: XMLReader.Failure?) {
        let builder = XMLTreeBuilder(address: "", itemNames: [], take: { _, _ in })
        let failure = XMLReader.read(body, firstLine: firstLine, into: builder)
        return (builder.root, failure)
    }

    private mutating func readOutlines(in parent: XMLElement, folders: [String]) {
        for outline in parent.all("outline") {
            let label = TitleText.line(of: (outline["title"] ?? outline["text"]).map { ParsedText($0, kind: .plain) })
            guard let address = outline["xmlurl"] ?? outline["url"].flatMap({ Self.isFeed(outline) ? $0 : nil }) else {
                // The text is what programs show for a folder.
                let name = TitleText.line(
                    of: (outline["text"] ?? outline["title"]).map { ParsedText($0, kind: .plain) })
                readOutlines(in: outline, folders: name.map { folders + [$0] } ?? folders)
                continue
            }
            add(address, outline, title: label, folders: folders)
            readOutlines(in: outline, folders: folders)
        }
    }

    private static func isFeed(_ outline: XMLElement) -> Bool {
        let type = outline["type"]?.lowercased()
        return type == "rss" || type == "atom"
    }

    private mutating func add(_ written: String, _ outline: XMLElement, title: String?, folders: [String]) {
        guard let address = SubscriptionAddress.address(written) else {
            let name = OneLine.text(written, atMost: 200)
            problems.append(FeedProblem(line: outline.line, message: "\(name) is no address that can be fetched"))
            return
        }
        guard addresses.insert(address).inserted else { return }
        subscriptions.append(
            Subscription(
                address: address, title: title,
                homePage: outline["htmlurl"].flatMap { WebAddress.resolved($0, against: nil) },
                folders: folders.isEmpty ? categories(of: outline) : folders))
    }

    /// The first of the outline's categories (OPML 2.0: `/Boston/Weather,/Harvard`), for lists without folders.
    private func categories(of outline: XMLElement) -> [String] {
        guard let first = outline["category"]?.split(separator: ",").first else { return [] }
        return first.split(separator: "/").map { OneLine.text(String($0), atMost: 100) }.filter { !$0.isEmpty }
    }
}
