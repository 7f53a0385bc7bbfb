/// Schemes that stand before or instead of `http:`, where somebody wanted to say that a feed is there: `feed:`, as
/// browsers once had it, and those of other programs.
public enum FeedScheme {
    private static let names: Set<String> = [
        "feed", "feeds", "rss", "rsss", "atom", "itpc", "itpcs", "pcast", "podcast", "podcasts", "web+feed", "web+rss",
        "ext+rss", "view-source",
    ]
    /// Of these, the ones that say that the connection is encrypted.
    private static let secure: Set<String> = ["feeds", "rsss", "itpcs", "podcasts"]

    /// `address` without such a scheme; with `http:` or `https:` where it would have none then.
    public static func removed(from address: String) -> String { removed(from: address) { $0 + ":" } }

    /// `address` without such a scheme, and what `scheme` makes of `http` or `https` before what has none then.
    ///
    /// - Parameter scheme: is given `https` only where the one that was there says so.
    public static func removed(from address: String, _ scheme: (String) -> String) -> String {
        var rest = address
        // “view-source:feed://example.org/”; nobody writes more of them.
        for _ in 0..<3 {
            guard let colon = rest.firstIndex(of: ":"), rest.distance(from: rest.startIndex, to: colon) < 16 else {
                break
            }
            let name = rest[..<colon].lowercased()
            guard names.contains(name) else { break }
            let behind = rest[rest.index(after: colon)...]
            if behind.hasPrefix("//") { return scheme(secure.contains(name) ? "https" : "http") + behind }
            rest = String(behind)
        }
        return rest
    }
}
