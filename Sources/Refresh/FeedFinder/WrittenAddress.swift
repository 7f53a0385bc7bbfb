import Basics
import Foundation
import News

/// What somebody means who types where there is something to read: an address with or without its scheme, a file, or
/// one of the short names that people use for an address.
public struct WrittenAddress: Hashable, Sendable {
    /// The addresses that may be meant, the likelier first: without a scheme, `https:` and then `http:`.
    public let addresses: [String]

    /// Why a text means no address, as a sentence's end.
    public enum Problem: Error, Hashable, Sendable, CustomStringConvertible {
        /// There is no text.
        case empty
        /// It has a scheme that is not fetched.
        case scheme(String)
        /// It is nothing that could be an address.
        case noAddress
        /// It begins with a name and a password, and says nothing about the connection.
        case login

        /// The reason in words.
        public var description: String {
            switch self {
            case .empty: "an address is needed, such as example.org"
            case .scheme(let scheme): "addresses with “\(scheme):” cannot be fetched, only http, https and file"
            case .noAddress: "this is not a web address"
            case .login: "before a name and a password there must be https://"
            }
        }
    }

    /// An address that stands in the user's configuration, whatever its scheme.
    public init(configured address: String) { addresses = [address] }

    /// What `text` means.
    ///
    /// - Parameter isFile: whether a text that may be a path is one.
    /// - Throws: ``Problem`` where it means nothing that can be fetched.
    public init(_ text: String, isFile: (String) -> Bool = { _ in false }) throws(Problem) {
        let pasted = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let text = isFile(pasted) ? pasted : Wrapping.removed(from: BrokenWord.joined(pasted) ?? pasted)
        guard !text.isEmpty else { throw .empty }
        if !text.hasPrefix("//"),
            text.hasPrefix("/") || text.hasPrefix("./") || text.hasPrefix("../") || text.hasPrefix("~/") || isFile(text)
        {
            let path = (text as NSString).expandingTildeInPath
            addresses = [URL(fileURLWithPath: path).absoluteURL.absoluteString]
            return
        }
        if text.lowercased().hasPrefix("file:/") {
            let path = text.dropFirst("file:".count)
            addresses = [path.hasPrefix("//") ? text : "file://" + path]
            return
        }
        var written = Self.expanded(text)
        if written.hasPrefix("//") { written = String(written.dropFirst(2)) }
        guard !Self.hidesCharacters(written) else { throw .noAddress }
        if let scheme = WebAddress.scheme(of: written) {
            guard ["http", "https"].contains(scheme) else { throw Self.isLogin(written) ? .login : .scheme(scheme) }
            guard let address = WebAddress(written), address.isOfTheWeb, !address.host.isEmpty else { throw .noAddress }
            addresses = [HostName.address(address.text, asIn: written)]
            return
        }
        guard !Self.isLogin(written) else { throw .login }
        let found = ["https://", "http://"].compactMap { WebAddress($0 + written) }
        guard let first = found.first, first.host.contains(".") || first.host.contains(":") || first.host == "localhost"
        else { throw .noAddress }
        addresses = found.map { HostName.address($0.text, asIn: "https://" + written) }
    }

    /// What somebody typed, as it may be shown: a password in it is not printed.
    public static func shown(_ text: String) -> String {
        guard isLogin(text), let colon = text.firstIndex(of: ":"), let at = text.lastIndex(of: "@") else {
            return ShownAddress.text(text)
        }
        return text[...colon] + "…" + text[at...]
    }

    /// Whether a text begins as `name:password@host` does, and not as a scheme that has an `@` behind it.
    private static func isLogin(_ text: String) -> Bool {
        let server = text.prefix { !"/?#".contains($0) }
        guard let colon = server.firstIndex(of: ":"), let at = server.lastIndex(of: "@"), colon < at else {
            return false
        }
        return !["mailto", "acct", "xmpp", "sip", "sips", "im", "magnet", "news"].contains(
            server[..<colon].lowercased())
    }

    /// Whether a host has characters that nobody sees, such as those that turn the direction of what follows.
    private static func hidesCharacters(_ address: String) -> Bool {
        let rest = address.range(of: "://").map { address[$0.upperBound...] } ?? address[...]
        return rest.prefix { !"/?#".contains($0) }.unicodeScalars.contains {
            [.format, .control].contains($0.properties.generalCategory)
        }
    }

    /// The address that a short name stands for: `@name@server` of Mastodon, `r/name` of Reddit.
    private static func expanded(_ text: String) -> String {
        // Whether the connection is encrypted, most of these do not say: both are tried.
        let bare = FeedScheme.removed(from: text) { $0 == "https" ? "https:" : "" }
        if bare != text { return bare.hasPrefix("//") ? String(bare.dropFirst(2)) : bare }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 3, parts[0].isEmpty, !parts[1].isEmpty, parts[2].contains("."), !parts[2].contains("/") {
            return "https://\(parts[2])/@\(parts[1])"
        }
        if text.lowercased().hasPrefix("r/"), !text.dropFirst(2).contains("/"), text.count > 2 {
            return "https://www.reddit.com/r/\(text.dropFirst(2))"
        }
        return text
    }
}
