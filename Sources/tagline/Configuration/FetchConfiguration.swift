import Foundation
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
    init(_ table: ConfigurationTable) {
        connections = table.number("connections", in: 1...100)
        userAgent = table.text("user-agent")
        proxy = table.proxy("proxy")
    }
}

extension ConfigurationTable {
    /// A proxy's address; empty for none. A word that is no address is a mistake: it would be taken for a host's name,
    /// and a mistake in a scheme for a proxy of another kind.
    func proxy(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        if text.isEmpty || ProxyAddress.isValid(text) { return text }
        note(at: key, "“\(key)” is a proxy's address, such as \"socks5h://127.0.0.1:9050\", or \"\" for none")
        return nil
    }
}

/// What may stand where a proxy is named.
enum ProxyAddress {
    private static let schemes = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]

    /// Whether a text can be nothing but a proxy's address.
    static func isSurely(_ text: String) -> Bool {
        let text = text.lowercased().trimmingCharacters(in: .whitespaces)
        return text.hasPrefix("socks") && text.contains("://") && !text.contains(" ")
    }

    /// Whether a text looks like a proxy's address wherever it stands: nothing but a server, with a port, or of a kind
    /// that only proxies have.
    static func isMeant(by text: String) -> Bool {
        let text = text.lowercased().trimmingCharacters(in: .whitespaces)
        if text.hasPrefix("socks") { return text.contains("://") || text.contains(":") }
        let scheme = ["https://", "http://"].first(where: text.hasPrefix)
        var rest = text.dropFirst(scheme?.count ?? 0)
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        guard !rest.contains(where: { "/?# \t".contains($0) }) else { return false }
        let host = rest.lastIndex(of: "@").map { rest[rest.index(after: $0)...] } ?? rest
        let isHere = ["localhost", "127.", "[::1]", "10.", "192.168."].contains(where: host.hasPrefix)
        // A time of day is no server.
        let isServer = isHere || host.contains(".") || host.hasPrefix("[")
        return isServer && isValid("http://" + rest) && (host.drop { $0 != ":" }.count > 1 || scheme != nil && isHere)
    }

    /// Whether a text is an address of a proxy that libcurl knows: a scheme and a host, or a host and a port.
    static func isValid(_ text: String) -> Bool {
        var rest = text[...]
        var needsPort = true
        if let range = text.range(of: "://") {
            guard schemes.contains(text[..<range.lowerBound].lowercased()) else { return false }
            rest = text[range.upperBound...]
            needsPort = false
        }
        rest = rest.prefix { $0 != "/" }
        if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
        var host = rest
        var port: Substring?
        if rest.hasPrefix("["), let end = rest.lastIndex(of: "]") {
            host = rest[...end]
            let behind = rest[rest.index(after: end)...]
            guard behind.isEmpty || behind.hasPrefix(":") else { return false }
            port = behind.isEmpty ? nil : behind.dropFirst()
        } else if let colon = rest.lastIndex(of: ":") {
            host = rest[..<colon]
            port = rest[rest.index(after: colon)...]
        }
        let isPort = port.map { (1...65_535).contains(Int($0) ?? 0) } ?? !needsPort
        return isPort && !host.isEmpty && host.allSatisfy { !$0.isWhitespace && $0 != ":" || host.hasPrefix("[") }
    }
}
