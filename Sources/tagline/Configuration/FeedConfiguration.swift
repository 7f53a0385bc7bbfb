import News
import Refresh
import Store
import TOMLKit

/// What the user's own file says about one feed. Only here can commands be named: what an address, a list of feeds or a
/// page says is never run.
///
///     [[feed]]
///     address = "https://members.example.org/feed.xml"
///     user = "me"
///     password-command = "pass show example.org"      # or password = "…"; or token, token-command
///     headers = { "X-Key" = "…" }
///     interval = "2h"
///     proxy = ""
///     user-agent = "Mozilla/5.0"
///     certificates = "/etc/ssl/example.pem"
///     filter = "grep -v advertisement"                # what comes goes through it
///     keep-time = "30 days"
///     keep-articles = 100
///
///     [[feed]]
///     address = "exec:weather"                        # a name of your own
///     command = ["weather-feed", "--rss", "Berlin"]   # its output is the feed
///     title = "Weather"
struct FeedConfiguration: Hashable {
    /// The feed's address.
    var address = ""
    /// Its name, where the configuration follows it.
    var title: String?
    /// How long to leave between two fetches.
    var interval: Duration?
    /// A user's name on the server.
    var user: String?
    /// The password, or the command that prints it.
    var password: Secret?
    /// A bearer token, or the command that prints it.
    var token: Secret?
    /// More header fields.
    var headers: [FetchSettings.HeaderField] = []
    /// A proxy's address; empty for none; nil as for all feeds.
    var proxy: String?
    /// Who we say we are; nil as for all feeds.
    var userAgent: String?
    /// A file of certificates to trust.
    var certificates: String?
    /// The command whose output is the feed.
    var command: FeedCommand?
    /// A command that what was fetched goes through.
    var filter: FeedCommand?
    /// How long its articles are kept, where that differs.
    var keepTime: Duration??
    /// How many of its articles are kept, where that differs.
    var keepArticles: Int??

    /// Whether a command prints its password or token.
    var printsSecrets: Bool {
        [password, token].contains { if case .printed? = $0 { true } else { false } }
    }

    /// Something that not everybody may know.
    enum Secret: Hashable {
        /// It stands in the file.
        case written(String)
        /// A command prints it, on its first line.
        case printed(FeedCommand)
    }

    /// The list that the key `feed` has.
    static func list(
        _ value: any TOMLValueConvertible, at name: String, _ document: TOMLDocument,
        warnings: inout [ConfigurationError]
    ) throws(ConfigurationError) -> [FeedConfiguration] {
        guard let array = value.array else {
            throw document.error(at: [name], "feeds are written as [[feed]], each with an address")
        }
        var feeds: [FeedConfiguration] = []
        var seen: Set<String> = []
        for (index, element) in array.enumerated() {
            let table = try ConfigurationTable(element, at: [name], element: index, document)
            let feed = try FeedConfiguration(table, warnings: &warnings)
            guard seen.insert(Store.key(ofFeedAt: feed.address)).inserted else {
                throw table.error(at: "address", "“\(feed.address)” has a [[feed]] already")
            }
            feeds.append(feed)
        }
        return feeds
    }

    private static let keys = [
        "address", "title", "interval", "user", "password", "password-command", "token", "token-command", "headers",
        "proxy", "user-agent", "certificates", "command", "filter", "keep-time", "keep-articles",
    ]

    private init(_ table: ConfigurationTable, warnings: inout [ConfigurationError]) throws(ConfigurationError) {
        guard let address = try table.text("address"), !address.isEmpty else {
            throw table.error("a [[feed]] needs an address, as tagline feeds prints it")
        }
        self.address = address
        title = try table.text("title")
        interval = try table.time("interval", atLeast: .seconds(60))
        user = try table.text("user")
        password = try FeedConfiguration.secret("password", table)
        token = try FeedConfiguration.secret("token", table)
        for field in try table.texts("headers") {
            guard !field.name.isEmpty, field.name.utf8.allSatisfy(FeedConfiguration.isTokenByte) else {
                throw table.error(at: "headers", "“\(field.name)” is no name of a header field")
            }
            headers.append(FetchSettings.HeaderField(name: field.name, value: field.value))
        }
        proxy = try table.text("proxy")
        userAgent = try table.text("user-agent")
        certificates = try table.text("certificates")
        command = try table.command("command")
        filter = try table.command("filter")
        if table.has("keep-time") || table.has("keep-articles") {
            let rule = try KeepConfiguration.rule(table, prefix: "keep-", otherwise: KeepRule())
            if table.has("keep-time") { keepTime = .some(rule.time) }
            if table.has("keep-articles") { keepArticles = .some(rule.articles) }
        }
        try check(table)
        table.warnOfOthers(than: FeedConfiguration.keys, &warnings)
    }

    /// What does not go together.
    private func check(_ table: ConfigurationTable) throws(ConfigurationError) {
        let isCommand = address.lowercased().hasPrefix("exec:")
        if isCommand, command == nil {
            throw table.error(at: "address", "“\(address)” needs a command: command = \"…\"")
        }
        if command != nil, !isCommand {
            throw table.error(
                at: "command", "a feed that is a command has an address that begins with “exec:”, as in “exec:weather”")
        }
        if user != nil, password == nil {
            throw table.error(at: "user", "a user needs a password or a password-command")
        }
        if password != nil, user == nil { throw table.error("a password needs a user") }
        if password != nil, token != nil { throw table.error("a feed has a password or a token, not both") }
    }

    private static func secret(_ key: String, _ table: ConfigurationTable) throws(ConfigurationError) -> Secret? {
        let written = try table.text(key)
        let command = try table.command(key + "-command")
        if written != nil, command != nil {
            throw table.error(at: key, "either “\(key)” or “\(key)-command”, not both")
        }
        return written.map { .written($0) } ?? command.map { .printed($0) }
    }

    /// A byte that may stand in a field's name (RFC 9110, section 5.6.2).
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
