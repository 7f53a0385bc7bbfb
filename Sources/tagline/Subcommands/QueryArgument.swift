import News

/// A query on the command line.
enum QueryArgument {
    /// Words of several arguments are one query: `tagline list hub '#uk'`.
    ///
    /// - Throws: ``Failure`` that points at what cannot be understood.
    static func query(of words: [String]) throws(Failure) -> Query {
        try query(in: QueryWords.unshielded(words).joined(separator: " "))
    }

    /// The query that a text is.
    ///
    /// - Throws: ``Failure`` that points at what cannot be understood.
    static func query(in text: String) throws(Failure) -> Query {
        do {
            return try QueryParser.parse(text)
        } catch {
            throw Failure(pointing(error, at: text))
        }
    }

    /// The message with the query and a mark below the place.
    private static func pointing(_ error: QueryError, at text: String) -> String {
        // Of a query that somebody piped in, what stands around the place is enough.
        let before = max(error.column - 1, 0)
        let hidden = text.count > mostShown ? max(before - mostShown / 2, 0) : 0
        let shown = text.dropFirst(hidden).prefix(mostShown)
        let start = hidden > 0 ? "…" : ""
        let end = hidden + shown.count < text.count ? "…" : ""
        let mark = String(repeating: " ", count: before - hidden + start.count) + "^"
        return "\(error.description)\n  \(start)\(PlainLine.cleaned(String(shown)))\(end)\n  \(mark)"
    }

    private static let mostShown = 70
}
