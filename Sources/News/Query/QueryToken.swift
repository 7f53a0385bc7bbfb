/// A piece of a query's text.
struct QueryToken: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// `-` right before a term.
        case minus
        /// The bare word `NOT`.
        case not
        /// `(`
        case openParenthesis
        /// `)`
        case closeParenthesis
        /// The bare word `OR`.
        case or
        /// `#name`, `#"two words"`.
        case tag(String)
        /// `name:value`, `name:"two words"`.
        case field(name: String, value: String, valueColumn: Int)
        /// A word, or several in quotation marks.
        case text(String)
    }

    var kind: Kind

    /// The number of its first character in the text, from 1.
    var column: Int
}

/// Cuts a query's text into tokens. It knows how things are spelled, and nothing of what they mean.
struct QueryTokenizer {
    private let characters: [Character]
    private var position = 0

    /// The tokens of `text`, in order; fails when a quotation mark is not closed.
    static func tokens(of text: String) throws(QueryError) -> [QueryToken] {
        var tokenizer = QueryTokenizer(characters: Array(text))
        var tokens: [QueryToken] = []
        while let token = try tokenizer.next() { tokens.append(token) }
        return tokens
    }

    private init(characters: [Character]) {
        self.characters = characters
    }

    private var current: Character? { position < characters.count ? characters[position] : nil }
    private var following: Character? { position + 1 < characters.count ? characters[position + 1] : nil }

    private mutating func next() throws(QueryError) -> QueryToken? {
        while let character = current, character.isQuerySpace { position += 1 }
        guard let character = current else { return nil }
        let column = position + 1
        switch character {
        case "(":
            position += 1
            return QueryToken(kind: .openParenthesis, column: column)
        case ")":
            position += 1
            return QueryToken(kind: .closeParenthesis, column: column)
        case "-":
            position += 1
            // A dash that stands alone is punctuation, as in a headline that was pasted.
            guard let term = current, !term.isQuerySpace, term != ")" else {
                return QueryToken(kind: .text("-"), column: column)
            }
            return QueryToken(kind: .minus, column: column)
        case "#":
            position += 1
            return QueryToken(kind: .tag(try value()), column: column)
        case "\"":
            return QueryToken(kind: .text(try quotation()), column: column)
        default:
            return try wordOrField(at: column)
        }
    }

    private mutating func wordOrField(at column: Int) throws(QueryError) -> QueryToken {
        let start = position
        while let character = current, !character.endsQueryWord {
            if character == ":", isField(from: start) {
                let name = String(characters[start..<position])
                position += 1
                let valueColumn = position + 1
                return QueryToken(
                    kind: .field(name: name, value: try value(), valueColumn: valueColumn), column: column)
            }
            position += 1
        }
        let word = String(characters[start..<position])
        let kind: QueryToken.Kind =
            switch word {
            case "OR": .or
            case "NOT": .not
            // Words next to each other must all be there anyway.
            case "AND": .text("&")
            default: .text(word)
            }
        return QueryToken(kind: kind, column: column)
    }

    /// Whether the colon at the current position makes a field of what stands before it: `source:times` does;
    /// `12:30`, `Kosovo:` and `https://…` are words.
    private func isField(from start: Int) -> Bool {
        guard start < position, characters[start..<position].allSatisfy({ $0.isASCII && $0.isLetter }) else {
            return false
        }
        let isAddress = following == "/"
        let isKnown = QueryField.named(String(characters[start..<position])) != nil
        let hasValue = following.map { !$0.isQuerySpace && $0 != ")" } ?? false
        return isKnown || (hasValue && !isAddress)
    }

    /// What follows `#` or `name:`, with or without quotation marks; possibly empty.
    private mutating func value() throws(QueryError) -> String {
        if current == "\"" { return try quotation() }
        let start = position
        while let character = current, !character.endsQueryWord { position += 1 }
        return String(characters[start..<position])
    }

    /// The text between the quotation mark at the current position and the next one; `\"` and `\\` stand for
    /// themselves.
    private mutating func quotation() throws(QueryError) -> String {
        let column = position + 1
        position += 1
        var text = ""
        while let character = current {
            position += 1
            switch character {
            case "\"":
                return text
            case "\\" where current == "\"" || current == "\\":
                text.append(characters[position])
                position += 1
            default:
                text.append(character)
            }
        }
        throw QueryError("the quotation mark is not closed", at: column, suggestion: "add a '\"' after the last word")
    }
}

extension Character {
    /// White space, and the control characters that a paste may bring along.
    fileprivate var isQuerySpace: Bool {
        isWhitespace || unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
    }

    fileprivate var endsQueryWord: Bool { isQuerySpace || self == "\"" || self == "(" || self == ")" }
}
