/// Reads feeds as they are found in the wild.
public enum FeedParser {
    /// How much of a feed is read; the largest of real ones has a fifth of it.
    public static let mostBytes = 64 << 20

    /// How many articles of a feed are read.
    public static let mostItems = 200_000

    /// The feed in `bytes`: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0 (an entry
    /// alone, too), the Channel Definition Format, JSON Feed 1.0 and 1.1, RSS as JSON.
    ///
    /// Damaged input is read as far as it can be; what was wrong stands in ``ParsedFeed/problems``.
    /// - Parameters:
    ///   - bytes: the feed, in any of the encodings of the web. Beyond ``mostBytes`` they are not read.
    ///   - address: where it came from: relative addresses count from it, and errors name it.
    ///   - contentType: the HTTP `Content-Type` header, whose `charset` helps to tell the encoding.
    ///   - contentLocation: the HTTP `Content-Location` header, absolute or not, from which relative addresses count
    ///     where it is there (RFC 3986, section 5.1.2); `xml:base` within the feed goes before it.
    ///   - contentLanguage: the HTTP `Content-Language` header, which counts where the feed names no language.
    /// - Throws: ``FeedError`` when it is no feed.
    public static func parse(
        _ bytes: [UInt8], address: String, contentType: String? = nil, contentLocation: String? = nil,
        contentLanguage: String? = nil
    ) throws(FeedError) -> ParsedFeed {
        let base = contentLocation.flatMap { WebAddress.resolved($0, against: address) } ?? address
        do {
            var feed = try parse(
                bytes, address: base, contentType: contentType, language: contentLanguage, mostBytes: mostBytes)
            // Of several languages nobody knows which it is.
            if feed.language == nil, let language = contentLanguage?.trimmingSpaces, !language.isEmpty,
                !language.contains(",")
            {
                feed.language = OneLine.text(language, atMost: 40)
            }
            return feed
        } catch {
            throw FeedError(address: address, reason: error.reason)
        }
    }

    /// As above, with another bound on what is read.
    static func parse(
        _ bytes: [UInt8], address: String, contentType: String?, language: String? = nil, mostBytes: Int
    ) throws(FeedError) -> ParsedFeed {
        let isTooLarge = bytes.count > mostBytes
        let text = DecodedText(
            isTooLarge ? Array(bytes.prefix(mostBytes)) : bytes, of: .feed, contentType: contentType,
            language: language,
            address: address)
        var feed: ParsedFeed
        switch text.utf8.first(where: { !$0.isHTMLSpace && $0 != 0 }) {
        case nil: throw FeedError(address: address, reason: .empty)
        case UInt8(ascii: "{"), UInt8(ascii: "["): feed = try JSONFeedReader.read(text.utf8, address: address)
        default: feed = try XMLFeedReader.read(text.utf8, original: bytes, address: address)
        }
        if isTooLarge {
            feed.add(
                FeedProblem(line: 1, message: "of \(bytes.count >> 20) MB only the first \(mostBytes >> 20) are read"))
        }
        if let problem = text.problem {
            feed.problems = [FeedProblem(line: 1, message: problem)] + feed.problems.prefix(FeedProblem.limit - 1)
        }
        return feed
    }
}

extension ParsedFeed {
    /// Notes a problem, as long as there is room.
    mutating func add(_ problem: FeedProblem) {
        if problems.count < FeedProblem.limit, !problems.contains(problem) { problems.append(problem) }
    }
}
