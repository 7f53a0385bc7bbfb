import GRDB

/// What somebody looks for, as `MATCH` expressions of FTS5.
///
/// Words are cut here and put in quotation marks, of which none is left in a word: FTS5 would take several words for a
/// phrase. It is not asked for its tokenizer: a search may be interrupted at any moment, and GRDB ends the program where
/// just that fails.
struct SearchTerms: Hashable {
    /// Over `words`; nil where there is nothing to match.
    var words: String?
    /// Over `title_words`.
    var titleWords: String?

    /// The words of `text`: each must be there. A word that ends in `*` fits every word that starts with it; with
    /// `beginsInTitles`, in titles only, which have an index of beginnings.
    ///
    /// - Parameter isMixed: whether the index has articles in the form of older versions, too.
    init(_ text: String, beginsInTitles: Bool = false, isMixed: Bool) {
        var terms: [String] = []
        var titleTerms: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            let pieces = SearchWords.pieces(of: word, .folded)
            guard isMixed else {
                for piece in pieces {
                    if piece.isPrefix && beginsInTitles {
                        titleTerms.append(piece.term)
                    } else {
                        terms.append(piece.term)
                    }
                }
                continue
            }
            let expressions = Self.either(pieces, SearchWords.pieces(of: word, .unfolded))
            if beginsInTitles, pieces.last?.isPrefix == true {
                titleTerms += expressions
            } else {
                terms += expressions
            }
        }
        words = Self.all(terms)
        titleWords = Self.all(titleTerms)
    }

    /// The words of `text` as an expression over `title_words`.
    static func inTitles(_ text: String, isMixed: Bool) -> String? {
        SearchTerms(text, isMixed: isMixed).words
    }

    /// A single beginning of a word, without its `*`; nil for anything else.
    static func beginning(_ text: String) -> String? {
        guard text.last == "*", !text.contains(where: \.isWhitespace) else { return nil }
        let pieces = SearchWords.pieces(of: text, .folded)
        return pieces.count == 1 && pieces[0].isPrefix ? pieces[0].text : nil
    }

    private static func either(_ new: [SearchWords.Piece], _ old: [SearchWords.Piece]) -> [String] {
        if new == old || old.isEmpty { return new.map(\.term) }
        guard let newer = all(new.map(\.term)), let older = all(old.map(\.term)) else { return [] }
        return ["(\(newer) OR \(older))"]
    }

    private static func all(_ terms: [String]) -> String? {
        terms.isEmpty ? nil : "(\(terms.joined(separator: " AND ")))"
    }
}

extension SearchWords.Piece {
    /// As FTS5 has it.
    fileprivate var term: String { "\"\(text)\"" + (isPrefix ? "*" : "") }
}
