public import Foundation

/// Reads the query language.
///
///     query       = terms *( "OR" terms )
///     terms       = 1*term                               ; all of them
///     term        = ( "-" | "NOT" ) term | "(" query ")" | simple
///     simple      = word | prefix* | "quoted words" | #tag | field:value
///
/// Words next to each other must all be there, with or without `AND` between them. An empty text is
/// ``Query/everything``. What has nothing in it that could be matched (`&`, `—`, emoji) is passed over, so that a headline
/// can be pasted as it stands.
public struct QueryParser {
    private let tokens: [QueryToken]
    private let now: Date
    private let calendar: () -> Calendar
    private var position = 0
    private var termCount = 0

    /// The most words and terms a query may have; more is a file somebody piped in, not a question.
    public static let mostTerms = 256

    /// The deepest nesting of parentheses and minus signs.
    public static let deepestNesting = 32

    /// The query that `text` stands for.
    ///
    /// `now` and `calendar` say what `after:today` means; the calendar is asked for only where a date is.
    public static func parse(
        _ text: String, now: Date = Date(), calendar: @autoclosure @escaping () -> Calendar = .current
    ) throws(QueryError) -> Query {
        var parser = QueryParser(tokens: try QueryTokenizer.tokens(of: text), now: now, calendar: calendar)
        if parser.tokens.isEmpty { return .everything }
        let query = try parser.alternatives(depth: 0)
        if let rest = parser.current {
            throw QueryError(
                "')' without a '(' before it", at: rest.column, suggestion: "quote it to search for it")
        }
        guard let query else {
            throw QueryError(
                "nothing to search for", at: parser.tokens[0].column, suggestion: "a word needs a letter or a digit")
        }
        return query
    }

    private init(tokens: [QueryToken], now: Date, calendar: @escaping () -> Calendar) {
        self.tokens = tokens
        self.now = now
        self.calendar = calendar
    }

    private var current: QueryToken? { position < tokens.count ? tokens[position] : nil }

    private mutating func count(_ terms: Int, at column: Int) throws(QueryError) {
        termCount += terms
        if termCount > Self.mostTerms { throw QueryError("more than \(Self.mostTerms) words and terms", at: column) }
    }

    private func checkDepth(_ depth: Int, at column: Int) throws(QueryError) {
        if depth > Self.deepestNesting { throw QueryError("nested more than \(Self.deepestNesting) deep", at: column) }
    }
}

/// The grammar, one function a rule. A nil query is a term with nothing in it to match.
extension QueryParser {
    private mutating func alternatives(depth: Int) throws(QueryError) -> Query? {
        var alternatives: [Query?] = [try terms(depth: depth)]
        while let token = current, token.kind == .or {
            position += 1
            alternatives.append(try terms(depth: depth))
            // With nothing on one side it would silently mean something else than what was typed.
            if alternatives.suffix(2).contains(nil) {
                throw QueryError(
                    "'OR' needs a term on both sides", at: token.column, suggestion: "quote it to search for the word")
            }
        }
        return alternatives.count > 1 ? .any(alternatives.compactMap(\.self)) : alternatives[0]
    }

    private mutating func terms(depth: Int) throws(QueryError) -> Query? {
        var terms: [Query] = []
        while let token = current, token.kind != .or, token.kind != .closeParenthesis {
            if let term = try term(depth: depth) { terms.append(term) }
        }
        return terms.count > 1 ? .all(terms) : terms.first
    }

    private mutating func term(depth: Int) throws(QueryError) -> Query? {
        guard let token = current else { return nil }
        position += 1
        switch token.kind {
        case .minus, .not:
            try checkDepth(depth + 1, at: token.column)
            guard let next = current, next.kind != .or, next.kind != .closeParenthesis else {
                throw QueryError(
                    "'\(token.kind == .not ? "NOT" : "-")' needs a term after it", at: token.column,
                    suggestion: token.kind == .not ? "quote it to search for the word" : nil)
            }
            return try term(depth: depth + 1).map(Query.not)
        case .openParenthesis:
            try checkDepth(depth + 1, at: token.column)
            let query = try alternatives(depth: depth + 1)
            guard current?.kind == .closeParenthesis else {
                throw QueryError("'(' is not closed", at: token.column, suggestion: "add a ')'")
            }
            position += 1
            return query
        case .closeParenthesis, .or:
            // Neither begins a term: `terms` stops before them, and a minus sign looks ahead.
            return nil
        case .tag(let name):
            return try tag(name, at: token.column)
        case .field(let name, let value, let valueColumn):
            try count(1, at: token.column)
            return try field(name, value, at: token.column, valueColumn: valueColumn)
        case .text(let text):
            let words = FoldedText.words(of: text)
            try count(words.count, at: token.column)
            if words.isEmpty { return nil }
            return text.contains(where: \.isWhitespace) && words.count > 1 ? .phrase(text) : .words(text)
        }
    }

    private mutating func tag(_ name: String, at column: Int) throws(QueryError) -> Query {
        try count(1, at: column)
        guard let tag = Tag(name) else {
            let problem = name.count > Tag.longestName ? "no tag is that long" : "'#' needs the name of a tag after it"
            throw QueryError(problem, at: column, suggestion: "for example #Kosovo")
        }
        return .tag(tag)
    }
}

/// What the fields mean.
extension QueryParser {
    private func field(
        _ name: String, _ value: String, at column: Int, valueColumn: Int
    ) throws(QueryError) -> Query {
        guard let field = QueryField.named(name) else {
            let fields = QueryField.allCases.map(\.rawValue)
            let suggestion =
                Suggestion.nearest(to: name, among: fields).map { "did you mean '\($0):'?" }
                ?? "the fields are \(QueryField.list); quote it to search for it"
            throw QueryError("unknown field \(QueryError.quoted(name + ":"))", at: column, suggestion: suggestion)
        }
        switch field {
        case .source: return .source(try text(value, of: field, at: column))
        case .folder: return .folder(try text(value, of: field, at: column))
        case .title: return .title(try text(value, of: field, at: column))
        case .author: return .author(try text(value, of: field, at: column))
        case .category: return .category(try category(value, at: valueColumn))
        case .lang: return .language(try language(value, at: valueColumn))
        case .story: return .story(try story(value, at: valueColumn))
        case .is: return try mark(value, at: valueColumn).query
        case .has: return .has(try part(value, at: valueColumn))
        case .after: return .since(try date(value, of: field, at: valueColumn))
        case .before: return .not(.since(try date(value, of: field, at: valueColumn)))
        case .age: return try age(value, at: valueColumn)
        }
    }

    private func text(_ value: String, of field: QueryField, at column: Int) throws(QueryError) -> String {
        if !FoldedText.key(of: value).isEmpty { return value }
        let needed = field == .title ? "words" : "a name"
        throw QueryError(
            "'\(field.rawValue):' needs \(needed) after it", at: column, suggestion: "for example \(field.example)")
    }

    private func date(_ value: String, of field: QueryField, at column: Int) throws(QueryError) -> Date {
        if let date = QueryDate.parse(value, now: now, calendar: calendar) { return date }
        throw QueryError(
            "\(QueryError.quoted(value)) is not a date", at: column, suggestion: "for example \(field.example)")
    }

    /// `age:2d` and `age:<2d` are what is younger, `age:>2d` is what is older.
    private func age(_ value: String, at column: Int) throws(QueryError) -> Query {
        let isOlder = value.hasPrefix(">")
        let length = value.hasPrefix("<") || isOlder ? String(value.dropFirst()) : value
        guard let age = QueryAge(length), let date = age.date(before: now, calendar: calendar()) else {
            throw QueryError(
                "\(QueryError.quoted(value)) is no age", at: column,
                suggestion: "for example age:<2d; the units are min, h, d, w, mo, y")
        }
        return isOlder ? .not(.since(date)) : .since(date)
    }

    private func language(_ value: String, at column: Int) throws(QueryError) -> LanguageCode {
        if let code = LanguageCode(value) { return code }
        throw QueryError(
            "\(QueryError.quoted(value)) is not the code of a language", at: column,
            suggestion: "for example lang:en, lang:de, lang:ja")
    }

    private func story(_ value: String, at column: Int) throws(QueryError) -> StoryID {
        if let number = Int64(value), number >= 0 { return StoryID(rawValue: number) }
        throw QueryError(
            "\(QueryError.quoted(value)) is not the number of a story", at: column,
            suggestion: "for example \(QueryField.story.example)")
    }

    private func part(_ name: String, at column: Int) throws(QueryError) -> QueryPart {
        if let part = QueryPart(rawValue: name.lowercased()) { return part }
        let names = QueryPart.allCases.map(\.rawValue)
        let suggestion =
            Suggestion.nearest(to: name, among: names).map { "did you mean 'has:\($0)'?" }
            ?? "it can be \(names.map { "has:\($0)" }.joined(separator: ", "))"
        throw QueryError("unknown part \(QueryError.quoted(name))", at: column, suggestion: suggestion)
    }

    private func category(_ name: String, at column: Int) throws(QueryError) -> Category {
        let key = FoldedText.key(of: name)
        let categories = Category.allCases
        if let category = categories.first(where: { FoldedText.key(of: $0.rawValue) == key }) { return category }
        let names = categories.map(\.rawValue)
        let suggestion =
            Suggestion.nearest(to: key, among: names.map { $0.lowercased() }).map { "did you mean '\($0)'?" }
            ?? "the categories are \(names.joined(separator: ", "))"
        throw QueryError("unknown category \(QueryError.quoted(name))", at: column, suggestion: suggestion)
    }

    private func mark(_ name: String, at column: Int) throws(QueryError) -> QueryMark {
        if let mark = QueryMark(rawValue: name.lowercased()) { return mark }
        let names = QueryMark.allCases.map(\.rawValue)
        let suggestion =
            Suggestion.nearest(to: name, among: names).map { "did you mean 'is:\($0)'?" }
            ?? "it can be \(names.map { "is:\($0)" }.joined(separator: ", "))"
        throw QueryError("unknown mark \(QueryError.quoted(name))", at: column, suggestion: suggestion)
    }
}
