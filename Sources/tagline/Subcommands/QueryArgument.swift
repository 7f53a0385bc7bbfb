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
        let mark = String(repeating: " ", count: max(error.column - 1, 0)) + "^"
        return "\(error.description)\n  \(PlainLine.cleaned(text))\n  \(mark)"
    }
}
