internal import News

/// Reads the outlines of an OPML document.
struct OPMLReader {
    private(set) var contents = FeedListContents()

    /// Reads the document that starts with `<opml` on `firstLine`.
    mutating func read(_ body: ArraySlice<UInt8>, firstLine: Int) {
        var root: XMLElement?
        if ShortTags.allAreShort(in: body) {
            let (tree, failure) = Self.tree(of: body, firstLine: firstLine)
            if failure == nil { root = tree }
        }
        if root == nil {
            // The mender leaves no tag so many attributes that a long one takes long.
            let mended = XMLMender.mended(body, of: .list, firstLine: firstLine)
            for problem in mended.problems { note(problem.message, line: problem.line) }
            let (tree, failure) = Self.tree(of: mended.output[...], firstLine: firstLine)
            if let failure { note(failure.message, line: failure.line) }
            root = tree
        }
        guard let root else { return }
        // Without a body the outlines are sought where they are.
        readOutlines(in: root.first("body") ?? root, folders: [])
    }

    /// Notes what was wrong with the text as a whole.
    mutating func note(_ message: String, line: Int) {
        contents.problems.append(FeedProblem(line: line, message: message))
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
            guard let address = Self.address(of: outline) else {
                // The text is what programs show for a folder.
                let name = TitleText.line(
                    of: (outline["text"] ?? outline["title"]).map { ParsedText($0, kind: .plain) })
                if Self.isMeantForFeed(outline) { leaveOut(outline, name ?? label) }
                readOutlines(in: outline, folders: name.map { folders + [$0] } ?? folders)
                continue
            }
            add(address, outline, title: label, folders: folders)
            readOutlines(in: outline, folders: folders)
        }
    }

    private static func address(of outline: XMLElement) -> String? {
        let address = outline["xmlurl"] ?? outline["url"].flatMap { isFeed(outline) ? $0 : nil }
        return address.flatMap { $0.trimmingSpaces.isEmpty ? nil : $0 }
    }

    /// Whether an outline without an address is not a folder, but a feed that lost it.
    private static func isMeantForFeed(_ outline: XMLElement) -> Bool {
        outline.all("outline").isEmpty && (isFeed(outline) || outline.attributes.contains { $0.name == "xmlurl" })
    }

    private mutating func leaveOut(_ outline: XMLElement, _ name: String?) {
        let page = outline["htmlurl"].flatMap { WebAddress.resolved($0, against: nil) }
        contents.leaveOut(
            name.map { "“\($0)”" } ?? "an outline", line: outline.line,
            because: page.map { "has no address of a feed, only of a page: tagline add \($0)" }
                ?? "has no address (xmlUrl)")
    }

    private static func isFeed(_ outline: XMLElement) -> Bool {
        let type = outline["type"]?.lowercased()
        return ["rss", "atom", "feed", "rdf", "rss1", "rss2", "jsonfeed", "podcast"].contains(type)
    }

    private mutating func add(_ written: String, _ outline: XMLElement, title: String?, folders: [String]) {
        contents.add(
            written, title: title, homePage: outline["htmlurl"],
            folders: folders.isEmpty ? categories(of: outline) : folders, line: outline.line)
    }

    /// The first of the outline's categories (OPML 2.0: `/Boston/Weather,/Harvard`), for lists without folders.
    private func categories(of outline: XMLElement) -> [String] {
        guard let first = outline["category"]?.split(separator: ",").first else { return [] }
        return first.split(separator: "/").map { OneLine.text(String($0), atMost: 100) }.filter { !$0.isEmpty }
    }
}
