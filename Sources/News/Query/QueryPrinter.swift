extension Query {
    /// The query in its own language, such that parsing it gives the same query again.
    public var text: String { QueryPrinter.print(self) }
}

/// Writes a query in the query language.
public enum QueryPrinter {
    /// The text that ``QueryParser`` reads as `query`; empty for ``Query/everything``.
    ///
    /// This holds for every query that was parsed. Lists of one or no terms, which are never parsed, come out as what
    /// they mean; instants lose their fractions of a second.
    public static func print(_ query: Query) -> String {
        switch query {
        case .all(let terms) where terms.count > 1: terms.map(printTerm).joined(separator: " ")
        case .any(let terms) where terms.count > 1: terms.map(printAlternative).joined(separator: " OR ")
        default: printTerm(query)
        }
    }

    private static func printAlternative(_ query: Query) -> String {
        if case .all(let terms) = query, terms.count > 1 { return print(query) }
        return printTerm(query)
    }

    /// The query as one term, in parentheses where it needs them.
    private static func printTerm(_ query: Query) -> String {
        switch query {
        case .everything: ""
        case .tag(let tag): "#" + quotedIfNeeded(tag.name)
        case .source(let name): "source:" + quotedIfNeeded(name)
        case .folder(let path): "folder:" + quotedIfNeeded(path)
        case .category(let category): "category:" + category.rawValue.lowercased()
        case .marked(let mark): "is:" + mark.rawValue
        case .not(.marked(.read)): "is:unread"
        case .words(let words): printWords(words)
        case .phrase(let text): quoted(text)
        case .title(let text): "title:" + quotedIfNeeded(text)
        case .author(let name): "author:" + quotedIfNeeded(name)
        case .language(let code): "lang:" + code.rawValue
        case .story(let story): "story:\(story.rawValue)"
        case .has(let part): "has:" + part.rawValue
        case .not(.since(let date)): "before:" + QueryDate.print(date)
        case .since(let date): "after:" + QueryDate.print(date)
        case .not(let query): "-" + printTerm(query)
        case .all(let terms): printList(terms, query, none: "")
        // An alternative of nothing fits nothing; so does this.
        case .any(let terms): printList(terms, query, none: "(is:read is:unread)")
        }
    }

    private static func printList(_ terms: [Query], _ list: Query, none: String) -> String {
        switch terms.count {
        case 0: none
        case 1: printTerm(terms[0])
        default: "(\(print(list)))"
        }
    }

    /// Words that would be read as something else are quoted.
    private static func printWords(_ words: String) -> String {
        let isPlain =
            !words.isEmpty && !["OR", "AND", "NOT"].contains(words) && !words.hasPrefix("-") && !words.hasPrefix("#")
            && !words.contains(":")
        return isPlain ? quotedIfNeeded(words) : quoted(words)
    }

    private static func quotedIfNeeded(_ text: String) -> String {
        let needsQuotes = text.isEmpty || text.contains { !($0.isLetter || $0.isNumber || "-_.'’/&+".contains($0)) }
        return needsQuotes ? quoted(text) : text
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
        return "\"\(String(escaped))\""
    }
}
