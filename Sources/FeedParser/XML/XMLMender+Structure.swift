/// Which elements can hold which, so that a tag that is missing costs as little as possible.
extension XMLMender {
    /// Fields of an article that hold a text and no elements, except mark-up.
    static let fields: Set<String> = [
        "title", "link", "guid", "pubdate", "category", "id", "updated", "published",
    ]
    static let articles: Set<String> = ["item", "entry"]
    private static let longTexts: Set<String> = ["description", "content", "summary", "encoded"]
    /// Elements that stand in no text of HTML.
    private static let feedOnly: Set<String> = [
        "guid", "pubdate", "enclosure", "updated", "published", "encoded", "creator",
    ]

    /// Ends what cannot hold the element that starts: a field in which another field starts, an article in which
    /// another one does.
    mutating func closeBefore(_ local: String, hasPrefix: Bool) {
        if Self.articles.contains(local), let place = open.lastIndex(where: { $0.local == local }), place > 0 {
            report("<\(local)> starts within another")
            skippedDepth = 0
            closeElements(above: place)
            close()
            return
        }
        let isFeedOnly = Self.feedOnly.contains(local)
        let startsField =
            isFeedOnly || Self.fields.contains(local) || Self.longTexts.contains(local)
            || hasPrefix && HTMLTag(name: local) == .other
        guard startsField, let last = open.last else { return }
        let cannotHold =
            Self.fields.contains(last.local) || isFeedOnly && Self.longTexts.contains(last.local) && open.count > 2
        guard cannotHold else { return }
        report("<\(last.local)> does not end")
        close()
    }

    /// Ends the elements that are open within the one at `place`.
    mutating func closeElements(above place: Int) {
        while open.count > place + 1 {
            if let last = open.last, !HTMLTag(name: last.local).isVoid { report("<\(last.local)> does not end") }
            close()
        }
    }

    mutating func close() {
        guard let last = open.popLast() else { return }
        output.append(contentsOf: "</".utf8)
        output.append(contentsOf: bytes[last.name])
        output.append(UInt8(ascii: ">"))
    }

    /// Ends the document.
    mutating func finish() {
        isCut = !hasRootEnd
        if isCut {
            if kind == .feed, let place = open.lastIndex(where: { Self.articles.contains($0.local) }) {
                isCutInItem = true
                report("the feed is cut off in the middle of an article")
                // Half an address is worse than none; half a text is still worth reading.
                if open.count > place + 1, !Self.longTexts.contains(open[place + 1].local) {
                    output.removeLast(output.count - open[place + 1].outputStart)
                    open.removeLast(open.count - place - 1)
                }
            } else {
                report("the \(kind.rawValue) is cut off")
            }
        }
        while !open.isEmpty { close() }
    }
}
