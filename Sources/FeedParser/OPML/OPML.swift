public import News

/// Lists of feeds as programs exchange them (OPML 1.0 and 2.0, <http://opml.org/spec2.opml>).
public enum OPML {
    /// The feeds of the list in `bytes`, in its order, each once, with the folders they are in.
    ///
    /// Mark-up that is wrong (a bare `&` in an address is common) is mended and reported. Outlines whose address is
    /// none that can be fetched (a command, newsboat's `exec:`) or is missing are reported and left out.
    /// - Parameter name: the file's name or address, for error messages.
    /// - Throws: ``FeedError`` when it is no OPML.
    public static func subscriptions(
        in bytes: [UInt8], name: String
    ) throws(FeedError) -> FeedListContents {
        let text = DecodedText(bytes, of: .list)
        guard text.utf8.contains(where: { !$0.isHTMLSpace && $0 != 0 }) else {
            throw FeedError(address: name, reason: .empty)
        }
        guard let prolog = XMLProlog(text.utf8) else {
            throw FeedError(
                address: name, reason: BinaryKind.kind(of: bytes).map { .binary(kind: $0.name) } ?? .plainText)
        }
        if prolog.isWebPage { throw FeedError(address: name, reason: .webPage) }
        guard prolog.root == "opml" else {
            throw FeedError(address: name, reason: .otherDocument(root: "<\(prolog.root)>"))
        }
        var list = OPMLReader()
        if let problem = text.problem { list.note(problem, line: 1) }
        list.read(text.utf8[prolog.start...], firstLine: prolog.line)
        return list.contents
    }

    /// An OPML 2.0 document of `subscriptions` in their folders, for other readers and for keeping.
    public static func document(of subscriptions: [Subscription], title: String) -> String {
        var writer = OPMLWriter()
        writer.write(subscriptions, title: title)
        return writer.document
    }
}
