/// One address to fetch, and what is known about it.
public struct FetchRequest: Hashable, Sendable {
    /// A number of the caller's, which the answer carries back.
    public var id: Int

    /// The address, absolute: `http:`, `https:` or `file:`.
    public var address: String

    /// The `ETag` of the copy that the caller has, sent as `If-None-Match` (RFC 9110, section 13.1.2).
    public var entityTag: String?

    /// The `Last-Modified` of the copy that the caller has, sent as `If-Modified-Since` (RFC 9110, section 13.1.3).
    public var lastModified: String?

    /// Where this address was found, when a stranger's page named it and not the user: it is then held to the same
    /// rule as a redirect from there.
    public var namedBy: NetworkReach?

    /// The sites that redirects may lead to; nil for all.
    public var sites: [Site]?

    /// Whether the user named the address: a feed that is followed, what was typed. Only there `~/.netrc` is asked, and
    /// only over `https:`; never for what a feed, a page or a redirect names.
    public var isNamedByUser = false

    /// What is wanted there.
    public var wanted = Wanted.feed

    /// What the user's configuration says about this address.
    public var settings: FetchSettings

    /// Kinds of content, for the header field `Accept` (RFC 9110, section 12.5.1).
    public enum Wanted: Hashable, Sendable {
        /// A feed in any format.
        case feed
        /// A page of the web.
        case page
        /// A picture of a format that is decoded here.
        case picture

        /// The field's value.
        var accept: String {
            switch self {
            case .feed:
                "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, "
                    + "application/json;q=0.8, text/xml;q=0.8, text/html;q=0.5, */*;q=0.3"
            case .page: "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.3"
            case .picture: "image/webp, image/jpeg, image/png, image/gif, image/*;q=0.5"
            }
        }
    }

    /// A request for `address`.
    public init(
        id: Int = 0, address: String, entityTag: String? = nil, lastModified: String? = nil,
        namedBy: NetworkReach? = nil, settings: FetchSettings = FetchSettings()
    ) {
        self.id = id
        self.address = address
        self.entityTag = entityTag
        self.lastModified = lastModified
        self.namedBy = namedBy
        self.settings = settings
    }
}

/// How a feed is to be fetched, where that differs from feed to feed. Everything here comes from the user's own
/// configuration, never from a feed.
public struct FetchSettings: Hashable, Sendable {
    /// Who we say we are.
    public var userAgent = "tagline (feed reader)"

    /// A user name and password (RFC 7617), sent to the address's own host only (see ``secretsOf``). Without them
    /// `~/.netrc` is asked for what the user named (see ``FetchRequest/isNamedByUser``).
    public var credentials: Credentials?

    /// A token (RFC 6750), sent to the address's own host only.
    public var bearerToken: String?

    /// More header fields, sent to the address's own host only.
    public var headers: [HeaderField] = []

    /// The address whose host the credentials, the token and the header fields are for, where that is not the address
    /// that is fetched: a feed's, for the pages and pictures that its articles name.
    public var secretsOf: String?

    /// A file in place of `~/.netrc`.
    public var netrcFile: String?

    /// A proxy's address; empty for none; nil takes the environment's (`https_proxy`, `no_proxy`).
    public var proxy: String?

    /// The command whose output the feed is, in place of anything that is fetched.
    public var command: FeedCommand?

    /// A command that what was fetched goes through before it is read.
    public var filter: FeedCommand?

    /// A file of certificates in PEM form to trust in place of the system's.
    public var certificateFile: String?

    /// No particular wishes.
    public init() {}

    /// A user name and a password.
    public struct Credentials: Hashable, Sendable {
        /// The user's name on the server.
        public var user: String
        /// The password, as it is.
        public var password: String
        /// A user and a password.
        public init(user: String, password: String) {
            self.user = user
            self.password = password
        }
    }

    /// A header field.
    public struct HeaderField: Hashable, Sendable {
        /// The field's name.
        public var name: String
        /// Its value, one line.
        public var value: String
        /// A field `name: value`.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }
}
