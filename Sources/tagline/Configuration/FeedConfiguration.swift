import News
import Refresh
import Store

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
    /// Whether what is said about keeping its articles has a mistake, so that none is removed.
    var keepsEverything = false
    /// Why it is not fetched: something that protects, or what it needs, has a mistake. In words, after the feed's name.
    var problem: String?

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

    /// The feed at an address, about which nothing else is said.
    init(address: String) { self.address = address }

    /// The feeds of a file. One without an address is left out, and the second one of an address.
    ///
    /// - Parameter obstacle: is told of a mistake that leaves open which feed goes through a proxy, or keeps what.
    static func list(_ tables: [ConfigurationTable], obstacle: (Stake, String) -> Void) -> [FeedConfiguration] {
        var feeds: [FeedConfiguration] = []
        for table in tables {
            let feed = FeedConfiguration(table)
            if feed.address.isEmpty {
                if table.isUnsafe(except: notFetching) || table.has("proxy") || table.has("certificates") {
                    obstacle(.fetching, "a [[feed]] with a proxy, certificates or a login has no address")
                }
                if feed.keepsEverything || feed.keepTime != nil || feed.keepArticles != nil {
                    obstacle(.keeping, "a [[feed]] that says what is kept has no address")
                }
                continue
            }
            let key = Store.key(ofFeedAt: feed.address)
            guard let first = feeds.firstIndex(where: { Store.key(ofFeedAt: $0.address) == key }) else {
                feeds.append(feed)
                continue
            }
            table.note(at: "address", "“\(feed.address)” has a [[feed]] already, which counts")
            let protecting = ConfigurationKeys.feed.protecting.subtracting(notFetching)
            if feed.problem != nil || protecting.contains(where: table.has) {
                feeds[first].problem = twiceWords
            }
            if feed.keepsEverything || feed.keepTime != nil || feed.keepArticles != nil {
                feeds[first].keepsEverything = true
            }
        }
        return feeds
    }

    /// Keys that protect otherwise than by how something is fetched.
    private static let notFetching: Set<String> = ["address", "keep-time", "keep-articles"]
    private static let brokenWords = "what the configuration says about it has mistakes (see tagline doctor)"
    private static let twiceWords = "the configuration has two [[feed]] for it (see tagline doctor)"

    private init(_ table: ConfigurationTable) {
        address = table.text("address") ?? ""
        if address.isEmpty, !table.isBroken("address") {
            table.note("a [[feed]] needs an address, as tagline feeds prints it")
        }
        title = table.text("title")
        interval = table.time("interval", atLeast: .seconds(60))
        user = table.text("user")
        password = FeedConfiguration.secret("password", table)
        token = FeedConfiguration.secret("token", table)
        for field in table.texts("headers") {
            guard !field.name.isEmpty, field.name.utf8.allSatisfy(FeedConfiguration.isTokenByte) else {
                table.note(at: "headers", "“\(field.name)” is no name of a header field")
                continue
            }
            headers.append(FetchSettings.HeaderField(name: field.name, value: field.value))
        }
        proxy = table.proxy("proxy")
        userAgent = table.text("user-agent")
        certificates = table.text("certificates")
        command = table.command("command")
        filter = table.command("filter")
        readLimits(table)
        check(table)
        if table.isUnsafe(except: FeedConfiguration.notFetching) {
            problem = FeedConfiguration.brokenWords
        }
    }

    private mutating func readLimits(_ table: ConfigurationTable) {
        let rule = KeepConfiguration.rule(table, prefix: "keep-")
        if table.has("keep-time") { keepTime = .some(rule.time) }
        if table.has("keep-articles") { keepArticles = .some(rule.articles) }
        keepsEverything = table.isBroken("keep-time", "keep-articles")
    }

    /// What does not go together.
    private func check(_ table: ConfigurationTable) {
        let isCommand = address.lowercased().hasPrefix("exec:")
        if isCommand, !table.has("command"), !table.isBroken("command") {
            table.note(at: "address", "“\(address)” needs a command: command = \"…\"")
        }
        if table.has("command"), !isCommand, !address.isEmpty {
            table.note(
                at: "command", "a feed that is a command has an address that begins with “exec:”, as in “exec:weather”")
        }
        let hasPassword = table.has("password") || table.has("password-command")
        if table.has("user"), !hasPassword, !table.isBroken("password", "password-command") {
            table.note(at: "user", "a user needs a password or a password-command")
        }
        if hasPassword, !table.has("user"), !table.isBroken("user") {
            table.note(at: table.has("password") ? "password" : "password-command", "a password needs a user")
        }
        if hasPassword, table.has("token") || table.has("token-command") {
            table.note(
                at: table.has("token") ? "token" : "token-command", "a feed has a password or a token, not both")
        }
    }

    private static func secret(_ key: String, _ table: ConfigurationTable) -> Secret? {
        let written = table.text(key)
        let command = table.command(key + "-command")
        if written != nil, command != nil { table.note(at: key, "either “\(key)” or “\(key)-command”, not both") }
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
