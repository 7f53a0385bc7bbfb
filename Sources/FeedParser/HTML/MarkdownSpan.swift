import News

/// A run of text between marks of Markdown, where these are read as marks (CommonMark 0.31, section 6.2); else between the
/// tags of HTML, which Markdown may hold.
struct MarkdownSpan {
    private let span: TextBlock.Span
    private let start: Substring
    private let words: String
    private let end: String
    /// The characters beside it; nil at the ends of the text.
    private let before: Character?
    private let after: Character?

    /// A run behind a character, before another run.
    init(_ span: TextBlock.Span, behind character: Character?, before next: TextBlock.Span?) {
        self.span = span
        // Marks stand at the words, not at the spaces around them.
        start = span.text.prefix { $0.isWhitespace }
        let rest = span.text.dropFirst(start.count)
        end = String(rest.reversed().prefix { $0.isWhitespace }.reversed())
        words = String(rest.dropLast(end.count))
        before = start.last ?? character
        let isMarked = next.map { !$0.style.isDisjoint(with: Self.marked) || $0.link != nil } ?? false
        after = end.first ?? (isMarked && next?.text.first?.isWhitespace == false ? "*" : next?.text.first)
    }

    private static let marked: TextBlock.Span.Style = [.code, .emphasis, .strong, .deleted]

    /// The run as Markdown.
    ///
    /// - Parameter escape: escapes plain text; it is told whether that begins the run.
    func text(escape: (String, Bool) -> String) -> String {
        guard !words.isEmpty else { return span.text }
        let isCode = span.style.contains(.code)
        var marked = isCode ? code : escape(words, start.isEmpty && span.link == nil && styles.isEmpty)
        let isRead = opensAndCloses(marked)
        for (mark, tag) in styles {
            marked = isRead ? mark + marked + mark : "<\(tag)>\(marked)</\(tag)>"
        }
        if let link = span.link { marked = "[\(marked)](\(Self.target(link)))" }
        return start + marked + end
    }

    /// The marks of the styles, the innermost first.
    private var styles: [(mark: String, tag: String)] {
        var styles: [(String, String)] = []
        if span.style.contains(.emphasis) { styles.append(("*", "em")) }
        if span.style.contains(.strong) { styles.append(("**", "strong")) }
        if span.style.contains(.deleted) { styles.append(("~~", "del")) }
        return styles
    }

    /// Backticks around code, with spaces where it has some at its ends.
    private var code: String {
        let fence = MarkdownText.fence(around: words, atLeast: 1)
        let space = words.hasPrefix("`") || words.hasSuffix("`") ? " " : ""
        return fence + space + words.replacing("\n", with: " ") + space + fence
    }

    /// Whether marks around a text are read as such: between a letter and a sign they are not, and not beside others.
    private func opensAndCloses(_ inner: String) -> Bool {
        // Within a link, brackets stand around it.
        let before = span.link == nil ? self.before : "["
        let after = span.link == nil ? self.after : "]"
        if let before, "*~".contains(before) { return false }
        let opens = isSpaceOrSign(before) || !isSpaceOrSign(inner.first)
        let closes = isSpaceOrSign(after) || !isSpaceOrSign(inner.last)
        return opens && closes
    }

    private func isSpaceOrSign(_ character: Character?) -> Bool {
        guard let character else { return true }
        return character.isWhitespace || character.isPunctuation || character.isSymbol
    }

    /// An address as the target of a link.
    static func target(_ address: String) -> String {
        let needsBrackets = address.contains { $0 == "(" || $0 == ")" || $0 == " " || $0 == "<" || $0 == ">" }
        guard needsBrackets else { return address }
        return "<" + address.replacing("<", with: "%3C").replacing(">", with: "%3E") + ">"
    }
}
