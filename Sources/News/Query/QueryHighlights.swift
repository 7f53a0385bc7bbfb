/// Where what was searched for stands in a text: what lists and articles highlight.
///
/// Only what a query wants to be there is highlighted: words, phrases and beginnings of words, in the part of the
/// article they were asked for in; nothing behind a minus sign, and no tags.
public struct QueryHighlights: Hashable, Sendable {
    /// A part of an article.
    public enum Part: Hashable, Sendable {
        /// The headline.
        case title
        /// The byline.
        case author
        /// The text.
        case text
    }

    private var anywhere: [TextPattern] = []
    private var inTitle: [TextPattern] = []
    private var inAuthor: [TextPattern] = []

    /// Highlights nothing.
    public static let none = QueryHighlights()

    private init() {}

    /// What `query` looks for.
    public init(_ query: Query) { add(query, isWanted: true) }

    /// What somebody types to find it in front of them: words next to each other, of which the last may go on.
    public init(typed text: String) {
        let pattern = TextPattern(text.last == "*" ? text : text + "*")
        if !pattern.isEmpty { anywhere = [pattern] }
    }

    /// Whether no text has anything to highlight.
    public var isEmpty: Bool { anywhere.isEmpty && inTitle.isEmpty && inAuthor.isEmpty }

    /// The places in a text, from its beginning, without overlaps.
    public func ranges(in text: String, as part: Part = .text) -> [Range<String.Index>] {
        let found = places(in: text, as: part)
        return found.map { place in
            // Words begin and end with scalars, but marks of a script may hang on to what is no letter.
            let start = text.utf8.index(text.startIndex, offsetBy: place.lowerBound)
            let end = text.utf8.index(text.startIndex, offsetBy: place.upperBound)
            return start..<end
        }
    }

    private func places(in text: String, as part: Part) -> [Range<Int>] {
        let patterns = patterns(for: part)
        guard !patterns.isEmpty, !text.isEmpty else { return [] }
        let found = TextWords.of(text) { words in patterns.flatMap { $0.matches(in: words) } }
        guard patterns.count > 1 else { return found }
        var merged: [Range<Int>] = []
        for place in found.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
            if let last = merged.last, place.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
            } else {
                merged.append(place)
            }
        }
        return merged
    }

    private func patterns(for part: Part) -> [TextPattern] {
        switch part {
        case .title: anywhere + inTitle
        case .author: anywhere + inAuthor
        case .text: anywhere
        }
    }

    private mutating func add(_ query: Query, isWanted: Bool) {
        switch query {
        case .not(let query): add(query, isWanted: !isWanted)
        case .all(let queries), .any(let queries): for query in queries { add(query, isWanted: isWanted) }
        case .words(let text) where isWanted: Self.add(text.split(whereSeparator: \.isWhitespace), to: &anywhere)
        case .phrase(let text) where isWanted: Self.add([text[...]], to: &anywhere)
        case .title(let text) where isWanted: Self.add([text[...]], to: &inTitle)
        case .author(let text) where isWanted: Self.add([text[...]], to: &inAuthor)
        default: break
        }
    }

    private static func add(_ texts: [Substring], to patterns: inout [TextPattern]) {
        for text in texts {
            let pattern = TextPattern(String(text))
            if !pattern.isEmpty, !patterns.contains(pattern) { patterns.append(pattern) }
        }
    }
}
