/// Addresses in lists of feeds.
enum SubscriptionAddress {
    /// `written` as an address that can be fetched: `http:`, `https:` or `file:`; `feed:` is another word for the
    /// first two. Nil for commands and all others.
    static func address(_ written: String) -> String? {
        var written = written.trimmingSpaces
        if let rest = rest(of: written, after: "feed:") { written = rest.hasPrefix("//") ? "http:" + rest : rest }
        if let path = rest(of: written, after: "file:") {
            let line = OneLine.text(path, atMost: 4_096)
            return line.hasPrefix("/") && line.utf8.count > 1 ? "file:" + line : nil
        }
        guard let address = WebAddress.resolved(written, against: nil), address.hasPrefix("http") else { return nil }
        return address
    }

    private static func rest(of text: String, after scheme: String) -> String? {
        guard text.count > scheme.count, text.prefix(scheme.count).lowercased() == scheme else { return nil }
        return String(text.dropFirst(scheme.count))
    }
}
