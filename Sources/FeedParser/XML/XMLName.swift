/// The name of an element with the vocabulary that it is from, however the feed spells or binds that.
struct XMLName: Hashable {
    /// The vocabularies whose elements mean something here.
    enum Vocabulary: Hashable {
        /// That of the format itself: all versions of RSS in RSS, all of Atom in Atom.
        case own
        /// Atom within RSS.
        case atom
        /// `content:encoded` (<https://web.resource.org/rss/1.0/modules/content/>).
        case content
        /// Dublin Core, elements and terms (<https://www.dublincore.org/specifications/dublin-core/dcmi-terms/>).
        case dublinCore
        /// Media RSS (<https://www.rssboard.org/media-rss>).
        case media
        /// Apple's podcast tags.
        case iTunes
        /// `sy:updatePeriod` (<https://web.resource.org/rss/1.0/modules/syndication/>).
        case syndication
        case rdf
        case xhtml
        /// All others.
        case foreign
    }

    let vocabulary: Vocabulary

    /// The name without its prefix, in small letters, since feeds write `pubDate` in every way.
    let local: String

    /// Whether its element holds text, in which elements are mark-up.
    let holdsText: Bool

    /// - Parameter inFeed: whether it stands in a feed; the `body` of a list of feeds holds no text.
    init(vocabulary: Vocabulary, local: String, inFeed: Bool = true) {
        self.vocabulary = vocabulary
        self.local = local
        holdsText =
            switch vocabulary {
            case .own where local == "body" || local == "fullitem": inFeed
            case .own, .atom, .dublinCore: Self.texts.contains(local)
            case .iTunes: local != "category" && Self.texts.contains(local)
            case .content: local == "encoded"
            case .media: local == "title" || local == "description"
            case .xhtml: true
            case .rdf: local == "value"
            case .foreign: Self.foreignTexts.contains(local)
            case .syndication: false
            }
    }

    private static let texts: Set<String> = [
        "title", "description", "summary", "content", "subtitle", "tagline", "info", "rights", "copyright", "encoded",
        "link", "guid", "id", "pubdate", "category", "comments", "subject", "creator", "date", "published", "updated",
        "name", "managingeditor", "webmaster", "generator", "fulltext", "abstract",
    ]

    /// What other vocabularies call the text of an article (`yandex:full-text`, `turbo:content`).
    static let foreignTexts = ["encoded", "full-text", "fulltext", "full_text", "fullitem", "content", "body"]

    /// The vocabulary of a namespace, or of a prefix where the feed forgot to declare it or declared something
    /// unheard of.
    static func vocabulary(namespace: String?, prefix: String?, inAtom: Bool) -> Vocabulary {
        if let namespace {
            let address = namespace.trimmingSpaces.lowercased().drop(while: { $0 == "/" })
            if let known = namespaces[address.hasSuffix("/") ? String(address.dropLast()) : String(address)] {
                if known == .atom { return inAtom || prefix == nil ? .own : .atom }
                return known
            }
        }
        guard let prefix else { return .own }
        if inAtom, prefix.lowercased() == "atom" { return .own }
        return prefixes[prefix.lowercased()] ?? .foreign
    }

    private static let prefixes: [String: Vocabulary] = [
        "atom": .atom, "atom10": .atom, "a10": .atom, "content": .content, "dc": .dublinCore, "dcterms": .dublinCore,
        "dct": .dublinCore, "media": .media, "mrss": .media, "itunes": .iTunes, "googleplay": .iTunes,
        "sy": .syndication, "rdf": .rdf, "rss": .own, "xhtml": .xhtml,
        "html": .xhtml,
    ]

    /// Without a slash at the end, which half of them have and feeds get wrong.
    private static let namespaces: [String: Vocabulary] = [
        "http://www.w3.org/2005/atom": .atom, "https://www.w3.org/2005/atom": .atom,
        "http://purl.org/atom/ns#": .atom,
        "http://purl.org/rss/1.0": .own, "http://my.netscape.com/rdf/simple/0.9": .own,
        "http://channel.netscape.com/rdf/simple/0.9": .own, "http://backend.userland.com/rss2": .own,
        "http://backend.userland.com/rss": .own, "http://blogs.law.harvard.edu/tech/rss": .own,
        "http://cyber.law.harvard.edu/rss/rss.html": .own, "http://purl.org/net/rss1.1#": .own,
        "http://purl.org/rss/1.0/modules/content": .content, "https://purl.org/rss/1.0/modules/content": .content,
        "http://purl.org/dc/elements/1.1": .dublinCore, "https://purl.org/dc/elements/1.1": .dublinCore,
        "http://purl.org/dc/elements/1.0": .dublinCore, "http://purl.org/dc/terms": .dublinCore,
        "http://search.yahoo.com/mrss": .media, "https://search.yahoo.com/mrss": .media,
        "http://video.search.yahoo.com/mrss": .media, "http://tools.search.yahoo.com/mrss": .media,
        "http://www.rssboard.org/media-rss": .media, "https://www.rssboard.org/media-rss": .media,
        "http://www.google.com/schemas/play-podcasts/1.0": .iTunes,
        "http://www.itunes.com/dtds/podcast-1.0.dtd": .iTunes, "https://www.itunes.com/dtds/podcast-1.0.dtd": .iTunes,
        "http://purl.org/rss/1.0/modules/syndication": .syndication,
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf,
        "http://www.w3.org/1999/xhtml": .xhtml,
    ]
}
