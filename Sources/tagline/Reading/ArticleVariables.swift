import News

/// What a command of the user's finds in its environment of the article that it is given: `TAGLINE_TITLE` and so on.
enum ArticleVariables {
    /// What is longer is cut: the system refuses a program whose environment is too large.
    private static let longest = 8_000

    /// The variables, as `env` takes them.
    static func list(of article: Article) -> [String] {
        let fields: KeyValuePairs<String, String?> = [
            "ID": "\(article.id.rawValue)", "TITLE": article.title, "URL": article.url, "SOURCE": article.source.name,
            "AUTHOR": article.author, "DATE": article.published.map(TimeText.utc),
            "CATEGORY": article.category?.rawValue, "TAGS": article.tags.map(\.name).joined(separator: " "),
            "STATUS": (article.status.isRead ? "read" : "unread") + (article.status.isStarred ? " starred" : ""),
        ]
        // All are set, so that none is taken over from a reader within a command of another one.
        return fields.map { "TAGLINE_\($0)=\(value($1 ?? ""))" }
    }

    /// A text that can stand in an environment: feeds may have anything in theirs.
    private static func value(_ text: String) -> String {
        let shown = text.unicodeScalars.prefix(longest).filter { $0.value >= 0x20 && $0 != "\u{7F}" }
        return String(String.UnicodeScalarView(shown))
    }
}
