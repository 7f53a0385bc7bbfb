/// What a publisher is called where there is little room: `tagesschau`, `BBC`.
public enum PublisherName {
    /// A short name made of a feed's title and its host.
    ///
    /// A title's first part is taken, without the words of feeds; and of that the beginning that the host is called by:
    /// of `BBC News` at bbc.co.uk, `BBC`. Short forms are beginnings of the title, so that whoever knows which other titles
    /// begin so knows whether they tell publishers apart.
    public static func short(_ title: String, host: String?) -> String {
        let part = withoutFeedWords(firstPart(of: title))
        guard part.contains(where: { $0.isLetter || $0.isNumber }) else { return title }
        guard let label = host.flatMap(label(of:)) else { return part }
        // `tagesschau.de`, where the host is called so.
        let words = part.split(separator: " ")
        for count in words.indices.map({ $0 + 1 }) where count <= words.count {
            let beginning = words.prefix(count).joined(separator: " ")
            if FoldedText.key(of: beginning) == label { return beginning }
            if count == 1, let dot = beginning.lastIndex(of: "."), dot > beginning.startIndex,
                FoldedText.key(of: String(beginning[..<dot])) == label
            {
                return String(beginning[..<dot])
            }
        }
        return part
    }

    /// What stands before a dash, a bar, a colon or an arrow.
    private static func firstPart(of title: String) -> String {
        var part = Substring(title)
        for separator in [" - ", " – ", " — ", " | ", " » ", " > ", " · ", " • ", ": "] {
            if let first = part.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false).first,
                first.contains(where: { $0.isLetter || $0.isNumber })
            {
                part = first
            }
        }
        return part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let feedWords: Set<String> = ["rss", "atom", "feed", "feeds", "xml", "newsfeed"]

    private static func withoutFeedWords(_ name: String) -> String {
        var words = name.split(separator: " ")
        while words.count > 1, let last = words.last,
            feedWords.contains(last.lowercased().filter { $0.isLetter })
                || !last.contains(where: { $0.isLetter || $0.isNumber })
        {
            words.removeLast()
        }
        return words.joined(separator: " ")
    }

    /// The label that a site is called by: `bbc` of `feeds.bbc.co.uk`, folded.
    private static func label(of host: String) -> String? {
        var labels = host.lowercased().split(separator: ".")
        guard labels.count > 1 else { return nil }
        labels.removeLast()
        // `co.uk`, `com.au`, `or.jp`
        if labels.count > 1, let last = labels.last,
            ["co", "com", "org", "net", "ac", "gov", "or", "ne"].contains(last)
        {
            labels.removeLast()
        }
        let key = labels.last.map { FoldedText.key(of: String($0)) } ?? ""
        return key.isEmpty ? nil : key
    }
}
