import Basics
internal import News

/// newsboat's filter language (<https://newsboat.org/releases/2.38/docs/newsboat.html#_filter_language>), as far as a
/// query can say the same.
struct NewsboatFilter {
    /// Why an expression has no query.
    struct Untranslatable: Error, Hashable {
        /// The part that has none.
        let part: String
    }

    private var tokens: [String]
    private var position = 0
    private var depth = 0
    /// More parentheses within each other are nobody's, and each takes room on the stack.
    private static let greatestDepth = 50

    /// The query, in the query language, that finds what a filter expression finds.
    static func query(_ expression: String) throws(Untranslatable) -> String {
        var filter = NewsboatFilter(tokens: tokens(of: expression))
        let query = try filter.alternatives()
        guard filter.position == filter.tokens.count else {
            throw Untranslatable(part: filter.tokens[filter.position])
        }
        return query
    }

    /// Terms parted by `or`, which binds less than `and`.
    private mutating func alternatives() throws(Untranslatable) -> String {
        var terms = [try conjunction()]
        while next("or") { terms.append(try conjunction()) }
        return terms.count == 1 ? terms[0] : "(" + terms.joined(separator: " OR ") + ")"
    }

    private mutating func conjunction() throws(Untranslatable) -> String {
        var terms = [try term()]
        while next("and") { terms.append(try term()) }
        return terms.joined(separator: " ")
    }

    private mutating func next(_ word: String) -> Bool {
        guard position < tokens.count, tokens[position].lowercased() == word else { return false }
        position += 1
        return true
    }

    private mutating func term() throws(Untranslatable) -> String {
        if next("(") {
            guard depth < Self.greatestDepth else { throw Untranslatable(part: "so many parentheses") }
            depth += 1
            defer { depth -= 1 }
            let inner = try alternatives()
            guard next(")") else { throw Untranslatable(part: "a parenthesis that is not closed") }
            return inner.hasPrefix("(") ? inner : "(\(inner))"
        }
        guard position + 2 < tokens.count else {
            throw Untranslatable(part: tokens.dropFirst(position).joined(separator: " "))
        }
        let (name, sign, value) = (tokens[position].lowercased(), tokens[position + 1], tokens[position + 2])
        position += 3
        guard let query = Self.query(name, sign, value) else { throw Untranslatable(part: "\(name) \(sign) \(value)") }
        return query
    }

    /// One comparison; nil where a query cannot say it.
    private static func query(_ name: String, _ sign: String, _ written: String) -> String? {
        let value = written.hasPrefix("\"") ? String(written.dropFirst()) : written
        let isNegated = sign.hasPrefix("!")
        let sign = sign.drop { $0 == "!" }
        func negated(_ term: String) -> String { isNegated ? "-\(term)" : term }
        switch (name, sign) {
        case ("unread", "="), ("unread", "=="):
            return (value.lowercased() == "yes") != isNegated ? "is:unread" : "is:read"
        case ("flags", "#"), ("flags", "=~"), ("flags", "="): return negated("is:starred")
        case ("tags", "#"), ("tags", "=~"):
            guard let tag = Tag(value) else { return nil }
            return negated("#\(tag.name)")
        case ("title", "=~"), ("title", "="): return words(value).map { negated("title:\($0)") }
        case ("author", "=~"), ("author", "="): return words(value).map { negated("author:\($0)") }
        case ("content", "=~"): return words(value).map(negated)
        case ("feedtitle", "=~"), ("feedtitle", "="), ("rssurl", "="):
            return words(value).map { negated("source:\($0)") }
        case ("age", "<"), ("age", "<="): return Int(value).map { "age:<\($0)d" }
        case ("age", "between"):
            let parts = value.split(separator: ":").compactMap { Int($0) }
            return parts.count == 2 && parts[0] == 0 ? "age:<\(parts[1].saturatingSum(1))d" : nil
        default: return nil
        }
    }

    /// A regular expression as words, where it is nothing but words.
    private static func words(_ pattern: String) -> String? {
        let isPlain = pattern.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "'" }
        guard isPlain, pattern.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        return pattern.contains(" ") || pattern.contains("-") ? "\"\(pattern)\"" : pattern
    }

    /// Names, signs, numbers, parentheses, and texts, which keep their opening quotation mark.
    private static func tokens(of expression: String) -> [String] {
        var tokens: [String] = []
        var rest = expression[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first == "(" || first == ")" {
                tokens.append(String(first))
                rest.removeFirst()
            } else if first == "\"" {
                rest.removeFirst()
                var text = "\""
                while let character = rest.popFirst(), character != "\"" {
                    if character == "\\", let escaped = rest.popFirst() {
                        text.append(escaped)
                    } else {
                        text.append(character)
                    }
                }
                tokens.append(text)
            } else {
                let isSign: (Character) -> Bool = { "=!<>~#".contains($0) }
                let kind = isSign(first)
                let token = rest.prefix {
                    isSign($0) == kind && !$0.isWhitespace && $0 != "\"" && $0 != "(" && $0 != ")"
                }
                tokens.append(String(token))
                rest = rest.dropFirst(token.count)
            }
        }
        return tokens
    }
}
