/// A text that a query wants to be in an article: what relevance is about.
public struct WantedText: Hashable, Sendable {
    /// A word or a phrase as it was typed, perhaps with a `*` behind it.
    public let text: String

    private let pattern: TextPattern

    /// What `query` wants: its words and phrases, wherever it wants them, each once. Nothing behind a minus sign.
    public static func all(in query: Query) -> [WantedText] {
        var found: [WantedText] = []
        collect(query, isWanted: true, into: &found)
        return found
    }

    /// How often each of `wanted` is in a text, and how many words the text has.
    public static func counts(of wanted: [WantedText], in text: String) -> (counts: [Int], words: Int) {
        TextWords.of(text) { words in (wanted.map { $0.pattern.matches(in: words).count }, words.places.count) }
    }

    private static func collect(_ query: Query, isWanted: Bool, into found: inout [WantedText]) {
        switch query {
        case .not(let query): collect(query, isWanted: !isWanted, into: &found)
        case .all(let queries), .any(let queries):
            for query in queries { collect(query, isWanted: isWanted, into: &found) }
        case .words(let text) where isWanted:
            for word in text.split(whereSeparator: \.isWhitespace) { add(String(word), to: &found) }
        case .phrase(let text) where isWanted, .title(let text) where isWanted: add(text, to: &found)
        default: break
        }
    }

    private static func add(_ text: String, to found: inout [WantedText]) {
        let wanted = WantedText(text: text, pattern: TextPattern(text))
        if !wanted.pattern.isEmpty, !found.contains(wanted) { found.append(wanted) }
    }
}

extension Query {
    /// The same, but what is wanted in an article is wanted in its title.
    public var inTitles: Query {
        switch self {
        case .words(let text):
            let words = text.split(whereSeparator: \.isWhitespace)
            return words.count > 1 ? .all(words.map { .title(String($0)) }) : .title(text)
        case .phrase(let text): return .title(text)
        case .all(let queries): return .all(queries.map(\.inTitles))
        case .any(let queries): return .any(queries.map(\.inTitles))
        default: return self
        }
    }

    /// The same, but of words that stand beside each other one is enough, also in each of several alternatives. What is
    /// not to be there is not to be there still.
    public var withAnyWord: Query {
        switch self {
        case .words(let text):
            let words = text.split(whereSeparator: \.isWhitespace)
            return words.count > 1 ? .any(words.map { .words(String($0)) }) : self
        case .any(let queries): return .any(queries.map(\.withAnyWord))
        case .all(let terms):
            let words = terms.filter(\.isText)
            let others = terms.filter { !$0.isText }.map(\.withAnyWord)
            guard !words.isEmpty else { return .all(others) }
            let any = words.count > 1 ? Query.any(words.map(\.withAnyWord)) : words[0].withAnyWord
            return others.isEmpty ? any : .all(others + [any])
        default: return self
        }
    }

    private var isText: Bool {
        switch self {
        case .words, .phrase, .title: true
        default: false
        }
    }
}
