internal import News

/// Addresses in lists of feeds.
enum SubscriptionAddress {
    /// `written` as an address that can be fetched: `http:`, `https:` or `file:`, also behind another word for a feed
    /// (``FeedScheme``) or without a scheme. Nil for commands and all others.
    static func address(_ written: String) -> String? {
        let written = FeedScheme.removed(from: written.trimmingSpaces)
        if let path = rest(of: written, after: "file:") {
            let line = OneLine.text(path, atMost: 4_096)
            return line.hasPrefix("/") && line.utf8.count > 1 ? "file:" + line : nil
        }
        if let address = WebAddress.resolved(written, against: nil) {
            return address.hasPrefix("http") ? address : nil
        }
        guard beginsWithHost(written) else { return nil }
        return WebAddress.resolved("https://" + written.drop { $0 == "/" }, against: nil)
    }

    /// Whether a text without a scheme begins with a server's name: `example.org/feed`, `//example.org/feed`,
    /// `localhost:8080/feed`.
    private static func beginsWithHost(_ text: String) -> Bool {
        let rest = text.hasPrefix("//") ? text.dropFirst(2) : text[...]
        let place = rest.prefix { !"/?#".contains($0) }
        let parts = place.split(separator: ":", omittingEmptySubsequences: false)
        guard let host = parts.first, parts.count < 3, parts.count < 2 || Int(parts[1]) != nil else { return false }
        let isName = host.first?.isLetter == true || host.first?.isNumber == true
        return isName && (host == "localhost" || host.dropLast().contains(".") && host.contains { $0 != "." })
            && host.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "_" }
    }

    private static func rest(of text: String, after scheme: String) -> String? {
        guard text.count > scheme.count, text.prefix(scheme.count).lowercased() == scheme else { return nil }
        return String(text.dropFirst(scheme.count))
    }
}
