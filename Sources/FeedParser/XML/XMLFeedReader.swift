/// Reads a feed in XML: libxml2 reads what is well-formed, and what is not is mended first.
final class XMLFeedReader {
    private var feed: ParsedFeed
    private var fields: FeedFields
    private var feedAuthors: [String]?
    private var leftOut = 0

    /// The feed in `utf8`.
    ///
    /// - Parameter original: the bytes as they came, to tell what they are when they are no feed.
    static func read(_ utf8: [UInt8], original: [UInt8], address: String) throws(FeedError) -> ParsedFeed {
        guard let prolog = XMLProlog(utf8) else {
            let kind = BinaryKind.kind(of: original)
            throw FeedError(address: address, reason: kind.map { .binary(kind: $0.name) } ?? .plainText)
        }
        if prolog.isWebPage { throw FeedError(address: address, reason: .webPage) }
        if prolog.root == "opml" {
            throw FeedError(address: address, reason: .otherDocument(root: "a list of feeds, OPML"))
        }
        guard ["rss", "rdf", "channel", "feed", "entry"].contains(prolog.root) else {
            if let kind = BinaryKind.kind(of: original) {
                throw FeedError(address: address, reason: .binary(kind: kind.name))
            }
            throw FeedError(address: address, reason: .otherDocument(root: "<\(prolog.root)>"))
        }
        let body = utf8[prolog.start...]
        var reader = Self.reader(of: body, prolog, address, DocumentDates())
        if let known = reader.fields.dates.settled {
            reader = Self.reader(of: body, prolog, address, DocumentDates(known))
        }
        if prolog.hasJunk {
            reader.feed.add(
                FeedProblem(line: 1, message: "something stands before the feed that does not belong there"))
        }
        if reader.leftOut > 0 {
            let message = "\(reader.leftOut) articles beyond the first \(FeedParser.mostItems) are left out"
            reader.feed.add(FeedProblem(line: prolog.line, message: message))
        }
        return reader.feed
    }

    private static func reader(
        of body: ArraySlice<UInt8>, _ prolog: XMLProlog, _ address: String, _ dates: DocumentDates
    ) -> XMLFeedReader {
        if ShortTags.allAreShort(in: body), ShortTags.sectionsEnd(in: body),
            let read = Self.read(body, prolog, address, dates)
        {
            return read
        }
        return Self.readMended(body, prolog, address, dates)
    }

    /// The feed as it stands; nil when it is not well-formed.
    private static func read(
        _ body: ArraySlice<UInt8>, _ prolog: XMLProlog, _ address: String, _ dates: DocumentDates
    ) -> XMLFeedReader? {
        let reader = XMLFeedReader(prolog, address, dates)
        return reader.run(body, prolog, address) == nil ? reader : nil
    }

    private static func readMended(
        _ body: ArraySlice<UInt8>, _ prolog: XMLProlog, _ address: String, _ dates: DocumentDates
    ) -> XMLFeedReader {
        let mended = XMLMender.mended(body, firstLine: prolog.line, entities: prolog.entities)
        let reader = XMLFeedReader(prolog, address, dates)
        let failure = reader.run(mended.output[...], prolog, address)
        reader.feed.problems = mended.problems
        reader.feed.isCutOff = mended.isCut
        if let failure { reader.feed.add(FeedProblem(line: failure.line, message: failure.message)) }
        // Cut off before it names itself, the article would be taken for another one when the feed comes whole.
        if mended.isCutInItem, let last = reader.feed.items.last, last.guid == nil, last.link == nil {
            reader.feed.items.removeLast()
        }
        return reader
    }

    private init(_ prolog: XMLProlog, _ address: String, _ dates: DocumentDates) {
        let format: FeedFormat =
            switch prolog.root {
            case "feed", "entry": .atom
            case "rdf": .rdf
            default: .rss
            }
        feed = ParsedFeed(format: format)
        fields = FeedFields(address: address, isAtom: format == .atom, dates: dates)
    }

    private func run(_ body: ArraySlice<UInt8>, _ prolog: XMLProlog, _ address: String) -> XMLReader.Failure? {
        let builder = XMLTreeBuilder(address: address, itemNames: ["item", "entry"]) { [self] in take($0, root: $1) }
        let failure = XMLReader.read(body, firstLine: prolog.line, into: builder)
        if let root = builder.root {
            if fields.isAtom, root.name.local == "entry" {
                // An entry alone says of its feed what it says of where it was taken from.
                if let source = root.first("source") { AtomReader.readFeed(source, fields, into: &feed) }
                feed.language = feed.language ?? root["xml:lang"]
            } else if fields.isAtom {
                AtomReader.readFeed(root, fields, into: &feed)
            } else {
                RSSReader.readChannel(Self.channel(of: root), root: root, fields, into: &feed)
                feed.language = feed.language ?? root["xml:lang"]
            }
            fields.dates.language = fields.dates.language ?? feed.language
        }
        return failure
    }

    private static func channel(of root: XMLElement) -> XMLElement {
        root.name.local == "channel" ? root : root.first("channel") ?? root
    }

    private func take(_ element: XMLElement, root: XMLElement) {
        guard feed.items.count < FeedParser.mostItems else {
            leftOut += 1
            return
        }
        if feedAuthors == nil {
            // What the feed says of itself stands before its first article, or is not needed for it.
            if root !== element {
                fields.homePage =
                    fields.isAtom
                    ? AtomReader.homePage(of: root, fields) : RSSReader.homePage(of: Self.channel(of: root), fields)
            }
            feedAuthors = fields.isAtom && root !== element ? AtomReader.people(in: root, fields) : []
            let channel = Self.channel(of: root)
            fields.dates.language =
                FeedFields.language(of: channel) ?? root["xml:lang"] ?? fields.dates.language
        }
        let item =
            fields.isAtom
            ? AtomReader.entry(element, fields, feedAuthors: feedAuthors ?? [])
            : RSSReader.item(element, fields)
        feed.items.append(item)
    }
}
