import News

/// The list of feeds of newsboat (`~/.newsboat/urls`): an address a line, then tags, in quotes where they have spaces.
public enum NewsboatURLs {
    /// What the list in `bytes` says, its feeds in its order, each once.
    ///
    /// All tags of a line become tags of the feed's articles, so that newsboat's tag is a page here; the first one is the
    /// feed's folder, too. `"~Title"` is its title. Comments and newsboat's hidden mark `!` are passed over. Query feeds
    /// become pages, as far as their filter can be said as a query. What cannot be taken over is reported: such queries,
    /// commands (`exec:`, `filter:`), and what is no address.
    /// - Parameter name: the file's name, for error messages.
    /// - Throws: ``FeedError`` when it is no such list: when nothing in it is a feed or a query.
    public static func contents(of bytes: [UInt8], name: String) throws(FeedError) -> FeedListContents {
        if let kind = BinaryKind.kind(of: bytes) { throw FeedError(address: name, reason: .binary(kind: kind.name)) }
        let text = DecodedText(bytes, of: .list)
        if let prolog = XMLProlog(text.utf8), text.utf8.first(where: { !$0.isHTMLSpace }) == UInt8(ascii: "<") {
            throw FeedError(
                address: name, reason: prolog.isWebPage ? .webPage : .otherDocument(root: "<\(prolog.root)>"))
        }
        var list = FeedListContents()
        var hasEntries = false
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let words = words(of: line)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            hasEntries = true
            if first.lowercased().hasPrefix("query:") {
                take(query: first, line: index + 1, into: &list)
                continue
            }
            let labels = words.dropFirst().map { OneLine.text($0, atMost: 200) }.filter { !$0.isEmpty && $0 != "!" }
            let names = labels.filter { !$0.hasPrefix("~") }
            let title = labels.first { $0.hasPrefix("~") && $0 != "~" }.map { String($0.dropFirst()) }
            list.add(
                first, title: title, folders: names.first.map { [$0] } ?? [], tags: names.compactMap { Tag($0) },
                line: index + 1)
        }
        if list.subscriptions.isEmpty, list.pages.isEmpty {
            if !hasEntries { throw FeedError(address: name, reason: .empty) }
            throw FeedError(address: name, reason: .plainText)
        }
        return list
    }

    /// Takes a query feed: `query:Name:filter`.
    private static func take(query entry: String, line: Int, into list: inout FeedListContents) {
        let parts = entry.dropFirst("query:".count).split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let name = SavedPage.name(from: parts[0]) else {
            return list.leaveOut(entry, line: line, because: "is no query with a name and a filter")
        }
        do throws(NewsboatFilter.Untranslatable) {
            list.pages.append(SavedPage(name: name, text: try NewsboatFilter.query(parts[1])))
        } catch {
            list.leaveOut(
                "the query “\(name)”", line: line,
                because: "cannot be said here: \(OneLine.text(error.part, atMost: 80))")
        }
    }

    /// The words of a line; quotes hold words together, a backslash takes the next character as it is.
    private static func words(of line: ArraySlice<UInt8>) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var isInWord = false
        var isQuoted = false
        var isEscaped = false
        for byte in line {
            if isEscaped {
                word.append(byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\"), isQuoted {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
                isInWord = true
            } else if byte.isHTMLSpace, !isQuoted {
                if isInWord { words.append(String(decoding: word, as: UTF8.self)) }
                word = []
                isInWord = false
            } else if byte == UInt8(ascii: "#"), !isQuoted, !isInWord, !words.isEmpty {
                break
            } else {
                word.append(byte)
                isInWord = true
            }
        }
        if isInWord { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }
}
