import Refresh

/// How all feeds are fetched.
///
///     [refresh]
///     connections = 24                    # at once, in all; two for one host
///     user-agent = "tagline"
///     proxy = "socks5h://127.0.0.1:9050"  # "" for none; else https_proxy and the like of the environment
struct FetchConfiguration: Hashable {
    /// How many requests run at once; nil for the default.
    var connections: Int?
    /// Who we say we are; nil for the default.
    var userAgent: String?
    /// A proxy's address; empty for none; nil takes the environment's.
    var proxy: String?

    /// The defaults.
    init() {}

    /// What the table `refresh` says.
    init(_ table: ConfigurationTable, warnings: inout [ConfigurationError]) throws(ConfigurationError) {
        connections = try table.number("connections", in: 1...100)
        userAgent = try table.text("user-agent")
        proxy = try table.text("proxy")
        table.warnOfOthers(than: ["connections", "user-agent", "proxy"], &warnings)
    }
}
