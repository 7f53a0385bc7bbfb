public import Foundation

/// A query while somebody types it: what of it means something already.
///
/// What is open is closed, and the last word may go on (`sto` finds storms). But a last term that would find something
/// else at every letter is left out until it means something: a tag or a source until there is one that is called so,
/// what is to be excluded until it is a whole word, `category:pol` until it is a category. Nothing on the screen comes
/// and goes because of a letter on the way.
public struct TypedQuery: Hashable, Sendable {
    /// What to look for.
    public let query: Query
    /// The part of the text that says so, as it was typed.
    public let text: String
    /// The last term, where it is left out; empty otherwise.
    public let rest: String

    /// What it is about, without the signs that make it an exclusion.
    public var subjectOfRest: Substring { LastTerm(rest[...]).body }

    /// Reads what was typed so far. `isKnown` says whether there is such a tag or source.
    ///
    /// - Throws: ``QueryError`` for what typing on will not mend.
    public init(
        _ typed: String, isKnown: (Query) -> Bool = { _ in true }, now: Date = Date(),
        calendar: @autoclosure @escaping () -> Calendar = .current
    ) throws(QueryError) {
        let beginning = UnfinishedText(typed)
        guard let term = beginning.lastTerm else {
            (query, text, rest) = (try Self.parse(beginning, now, calendar), String(beginning.text), "")
            return
        }
        switch try LastTerm(term).meaning(isKnown: isKnown, now: now, calendar: calendar) {
        case .whole: (query, text, rest) = (try Self.parse(beginning, now, calendar), String(beginning.text), "")
        case .beginning:
            (query, text, rest) = (try Self.parse(beginning, goesOn: true, now, calendar), String(beginning.text), "")
        case .shortened(let length):
            let shorter = UnfinishedText(String(beginning.text.dropLast(length)))
            (query, text, rest) = (try Self.parse(shorter, now, calendar), String(shorter.text), "")
        case .nothing:
            let before = UnfinishedText(String(beginning.textBeforeLastTerm))
            (query, text, rest) = (try Self.parse(before, now, calendar), String(before.text), String(term))
        }
    }

    private static func parse(
        _ text: UnfinishedText, goesOn: Bool = false, _ now: Date, _ calendar: @escaping () -> Calendar
    ) throws(QueryError) -> Query {
        try QueryParser.parse(text.closed(goesOn: goesOn), now: now, calendar: calendar())
    }
}

/// What an unfinished query lacks.
private struct UnfinishedText {
    /// The text without what only makes sense when more follows it.
    let text: Substring
    private let lastTermStart: String.Index?
    private let openParentheses: Int
    private let isQuoted: Bool
    private let isEscaped: Bool

    init(_ typed: String) {
        var scan = Scan(typed[...])
        var text = typed[...]
        // `a OR`, `a OR (`, `a NOT` and `a -(` wait for a term.
        while !scan.isQuoted {
            var shorter = text
            while let last = shorter.last, last.isWhitespace { shorter.removeLast() }
            if shorter.hasSuffix("(") {
                shorter.removeLast()
                while shorter.hasSuffix("-") { shorter.removeLast() }
            } else {
                let word = shorter.reversed().prefix { !$0.isWhitespace && $0 != "(" && $0 != ")" }
                guard ["OR", "AND", "NOT"].contains(String(word.reversed())) else { break }
                shorter.removeLast(word.count)
            }
            text = shorter
            scan = Scan(text)
        }
        self.text = text
        lastTermStart = scan.lastTermStart
        openParentheses = scan.open.count
        isQuoted = scan.isQuoted
        isEscaped = scan.isEscaped
    }

    /// The term that typing would go on with; nil behind a space, a parenthesis or a closing quotation mark.
    var lastTerm: Substring? { lastTermStart.map { text[$0...] } }

    var textBeforeLastTerm: Substring { text[..<(lastTermStart ?? text.endIndex)] }

    /// The text with its ends; with `goesOn`, its last word may be the beginning of a longer one.
    func closed(goesOn: Bool) -> String {
        var closed = String(text)
        if isEscaped { closed.append("\\") }
        if goesOn, let last = text.last, last.isLetter || last.isNumber { closed.append("*") }
        if isQuoted { closed.append("\"") }
        return closed + String(repeating: ")", count: openParentheses)
    }

    /// Where terms, quotations and parentheses begin and end.
    private struct Scan {
        private(set) var lastTermStart: String.Index?
        private(set) var open: [(start: String.Index, isExcluded: Bool)] = []
        private(set) var isQuoted = false
        private(set) var isEscaped = false
        private var isOnlySigns = true
        private var wordStart: String.Index?
        /// Where the `NOT` before the next term stands.
        private var notStart: String.Index?

        init(_ text: Substring) {
            for index in text.indices {
                if text[index].isWhitespace, !isQuoted, let start = wordStart, text[start..<index] == "NOT" {
                    notStart = notStart ?? start
                }
                take(text[index], at: index)
            }
            // Of what is excluded together, nothing is until all of it is there.
            if let group = open.first(where: \.isExcluded) { lastTermStart = group.start }
        }

        private mutating func take(_ character: Character, at index: String.Index) {
            if isQuoted {
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isQuoted = false
                    endTerm()
                }
                return
            }
            if character.isWhitespace {
                endTerm()
            } else if character == "(" {
                let start = lastTermStart ?? notStart ?? index
                open.append((start, isExcluded: start != index && (wordStart == nil || isOnlySigns)))
                notStart = nil
                endTerm()
            } else if character == ")" {
                _ = open.popLast()
                endTerm()
            } else {
                if lastTermStart == nil {
                    lastTermStart = notStart ?? index
                    wordStart = index
                    notStart = nil
                    isOnlySigns = true
                }
                if character == "\"" { isQuoted = true }
                if character != "-" { isOnlySigns = false }
            }
        }

        private mutating func endTerm() {
            lastTermStart = nil
            wordStart = nil
        }
    }
}

/// A term that may not be typed to its end.
private struct LastTerm {
    /// What is to be done with it.
    enum Meaning {
        /// It counts as it is.
        case whole
        /// It is the beginning of a word.
        case beginning
        /// Without so many of its last characters it counts.
        case shortened(Int)
        /// It does not count yet.
        case nothing
    }

    private let text: Substring
    /// The term without the signs that make it an exclusion.
    let body: Substring
    private var isExcluded: Bool { body.startIndex != text.startIndex }

    init(_ text: Substring) {
        self.text = text
        var body = text.drop { $0 == "-" }
        while body.hasPrefix("NOT"), let next = body.dropFirst(3).first, next.isWhitespace {
            body = body.dropFirst(3).drop { $0.isWhitespace || $0 == "-" }
        }
        self.body = body
    }

    func meaning(
        isKnown: (Query) -> Bool, now: Date, calendar: @escaping () -> Calendar
    ) throws(QueryError) -> Meaning {
        if body.isEmpty { return .nothing }
        if body.first == "#" {
            guard let tag = Tag(unquoted(body.dropFirst())) else { return .nothing }
            return isKnown(.tag(tag)) ? .whole : .nothing
        }
        if let colon = body.firstIndex(of: ":"), body.first != "\"",
            let field = QueryField.named(String(body[..<colon]))
        {
            let value = body[body.index(after: colon)...]
            return try meaning(of: field, value, isKnown: isKnown, now: now, calendar: calendar)
        }
        if isExcluded || body.first == "(" { return .nothing }
        return body.first != "\"" && body.contains { $0 == ":" || $0 == "#" } ? .whole : .beginning
    }

    private func meaning(
        of field: QueryField, _ value: Substring, isKnown: (Query) -> Bool, now: Date,
        calendar: @escaping () -> Calendar
    ) throws(QueryError) -> Meaning {
        let typed = unquoted(value)
        if FoldedText.key(of: typed).isEmpty { return .nothing }
        switch field {
        case .title: return isExcluded ? .nothing : .beginning
        // Of a byline, nothing is found by the beginning of a name.
        case .author: return .nothing
        case .source: return isKnown(.source(typed)) ? .whole : .nothing
        case .folder: return isKnown(.folder(typed)) ? .whole : .nothing
        case .category: return try meaning(typed, among: Category.allCases.map(\.rawValue))
        case .is: return try meaning(typed, among: QueryMark.allCases.map(\.rawValue))
        case .has: return try meaning(typed, among: QueryPart.allCases.map(\.rawValue))
        case .lang: return LanguageCode(typed) == nil ? .nothing : .whole
        case .story: return .whole
        case .before, .after, .age:
            // `after:2025-0` is `after:2025` until the month is there.
            for length in 0..<value.count {
                let shorter = value.dropLast(length)
                let closed = "\(field.rawValue):\(shorter)" + (shorter.first == "\"" ? "\"" : "")
                if (try? QueryParser.parse(closed, now: now, calendar: calendar())) != nil {
                    return length == 0 ? .whole : .shortened(length)
                }
            }
            return .nothing
        }
    }

    /// One of a few words: it counts when it is one, and waits as long as it may become one.
    private func meaning(_ typed: String, among words: [String]) throws(QueryError) -> Meaning {
        let key = FoldedText.key(of: typed)
        let keys = words.map(FoldedText.key(of:))
        if keys.contains(key) { return .whole }
        // What begins like none of them is told apart where it is read.
        return keys.contains { $0.hasPrefix(key) } ? .nothing : .whole
    }

    private func unquoted(_ value: Substring) -> String {
        var text = value
        if text.first == "\"" { text.removeFirst() }
        return String(text)
    }
}
