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

        /// The reason in words.
        public var description: String {
            switch self {
            case .empty: "an address is needed, such as example.org"
            case .scheme(let scheme): "addresses with “\(scheme):” cannot be fetched, only http, https and file"
            case .noAddress: "this is not a web address"
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
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { throw .empty }
        if text.hasPrefix("/") || text.hasPrefix("./") || text.hasPrefix("../") || text.hasPrefix("~/") || isFile(text)
        {
            let path = (text as NSString).expandingTildeInPath
            addresses = [URL(fileURLWithPath: path).absoluteURL.absoluteString]
            return
        }
        if text.lowercased().hasPrefix("file://") {
            addresses = [text]
            return
        }
        let written = Self.expanded(text)
        guard !Self.hidesCharacters(written) else { throw .noAddress }
        if let scheme = WebAddress.scheme(of: written) {
            guard ["http", "https"].contains(scheme) else { throw .scheme(scheme) }
            guard let address = WebAddress(written), address.isOfTheWeb, !address.host.isEmpty else { throw .noAddress }
            addresses = [HostName.address(address.text, asIn: written)]
            return
        }
        let found = ["https://", "http://"].compactMap { WebAddress($0 + written) }
        guard let first = found.first, first.host.contains(".") || first.host.contains(":") || first.host == "localhost"
        else { throw .noAddress }
        addresses = found.map { HostName.address($0.text, asIn: "https://" + written) }
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
        // Browsers once wrote feed: before or instead of http:.
        if text.lowercased().hasPrefix("feed:") {
            let rest = text.dropFirst("feed:".count)
            return String(rest.hasPrefix("//") ? rest.dropFirst(2) : rest)
        }
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
