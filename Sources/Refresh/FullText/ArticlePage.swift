public import FeedParser

/// An article that was found on its own page.
public struct ArticlePage: Sendable {
    /// What was found.
    public var article: ExtractedArticle
    /// The address that answered, after redirects.
    public var address: String
}

/// Why an article's page gave no article. The description is a sentence's end; the address is the caller's to name.
public enum ArticlePageFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The page could not be fetched.
    case fetch(FetchFailure)
    /// What came is something else: `a PDF document`.
    case notAPage(String)
    /// The page says something else than the article; it was found at `address` where that is not the one asked for.
    case obstacle(PageObstacle, address: String?)

    /// The reason in plain words.
    public var description: String {
        switch self {
        case .fetch(.status(410)): "the server answered 410 Gone"
        case .fetch(let failure): failure.description
        case .notAPage(let kind): "what is there is \(kind) and no page"
        case .obstacle(let obstacle, let address):
            address.map { "\(obstacle) (redirected to \($0))" } ?? obstacle.description
        }
    }
}

extension FeedFetcher {
    /// The limits for one page: smaller than for a feed, since somebody waits for it.
    public static var pageLimits: FetchLimits {
        var limits = FetchLimits()
        limits.bytes = 16 << 20
        limits.connecting = .seconds(10)
        limits.total = .seconds(40)
        limits.patience = .seconds(15)
        return limits
    }

    /// Fetches a page and finds the article in it.
    ///
    /// - Parameters:
    ///   - namedBy: how far away the stranger was who named the address; nil where the user did.
    ///   - isNamedByUser: see ``FetchRequest/isNamedByUser``.
    public func article(
        at address: String, namedBy: NetworkReach? = nil, isNamedByUser: Bool = false,
        settings: FetchSettings = FetchSettings()
    ) throws(ArticlePageFailure) -> ArticlePage {
        var request = FetchRequest(address: address, namedBy: namedBy, settings: settings)
        request.isNamedByUser = isNamedByUser
        request.wanted = .page
        let answer = fetch(request)
        let bytes: [UInt8]
        switch answer.outcome {
        case .content(let content, _): bytes = content
        case .notModified: throw .fetch(.status(304))
        case .failed(let failure): throw .fetch(failure)
        }
        let contentType = answer.headers[.contentType]
        if let kind = MediaKind.words(forOther: contentType, bytes: bytes) { throw .notAPage(kind) }
        switch FullText.read(bytes, address: answer.address, contentType: contentType) {
        case .article(let article): return ArticlePage(article: article, address: answer.address)
        case .obstacle(let obstacle):
            throw .obstacle(obstacle, address: answer.redirects.isEmpty ? nil : answer.address)
        }
    }
}

/// What an answer is that is no page.
enum MediaKind {
    /// What the bytes are, or what the header `Content-Type` calls them, with its article; nil for what may be a page.
    /// Servers that know no better call pages `text/plain` or `application/octet-stream`: then the bytes tell.
    static func words(forOther contentType: String?, bytes: [UInt8]) -> String? {
        if let kind = PageBytes.kindOfOther(bytes) { return kind }
        let type = contentType?.split(separator: ";").first.map { String($0).trimmingSpaces.lowercased() } ?? ""
        switch type.split(separator: "/").first {
        case "image": return "a picture"
        case "video": return "a film"
        case "audio": return "sound"
        case "font": return "a font"
        default: break
        }
        switch type {
        case "application/pdf": return "a PDF document"
        case "application/json", "application/javascript", "text/javascript", "text/css": return "data for programs"
        case "application/zip", "application/gzip", "application/x-tar": return "an archive"
        default: return nil
        }
    }
}
