public import News

/// The article pane: a document, set for the pane's width, and the place in it.
public struct ArticleState: Hashable, Sendable {
    /// The document.
    public internal(set) var document: ArticleDocument
    /// Its lines at ``width``.
    public internal(set) var lines: [ArticleLine]
    /// The width the lines are set for.
    public internal(set) var width: Int
    /// The topmost visible line.
    public internal(set) var top: Int
    /// The place in the text that stands at the top: how many visible characters come before it. Setting the text
    /// anew for another width looks it up, and leaves it alone, so that a way through many widths leads back.
    var anchor = 0

    /// The article's identity.
    public var id: ArticleID { document.article.id }

    /// The furthest that ``top`` may go in a pane of `height` rows.
    func lastTop(height: Int) -> Int { max(lines.count - max(height, 1), 0) }

    /// Sets the text for a width and finds the place again.
    mutating func set(_ newLines: [ArticleLine], width newWidth: Int, height: Int) {
        lines = newLines
        width = newWidth
        var characters = 0
        var line = 0
        while line < lines.count, characters + lines[line].visibleCharacters <= anchor, anchor > 0 {
            characters += lines[line].visibleCharacters
            line += 1
        }
        top = min(line, lastTop(height: height))
    }

    /// Makes a line the topmost one, as far as the pane stays filled.
    mutating func scroll(to line: Int, height: Int) {
        top = min(max(line, 0), lastTop(height: height))
        anchor = lines[..<min(top, lines.count)].reduce(0) { $0 + $1.visibleCharacters }
    }

    /// Whether the last line is visible in a pane of `height` rows.
    public func isAtEnd(height: Int) -> Bool { top >= lastTop(height: height) }
}
