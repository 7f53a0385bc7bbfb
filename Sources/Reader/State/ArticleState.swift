import Foundation
public import News

/// The article pane: a document, set for the pane's width, and the place in it.
public struct ArticleState: Hashable, Sendable {
    /// The document.
    public internal(set) var document: ArticleDocument
    /// It, set for ``width``.
    public internal(set) var text = SetArticle()
    /// The width the text is set for; 0 when it is not set yet.
    public internal(set) var width = 0
    /// Whether the text is to be set anew at the same width, since it says something else now.
    var isStale = false
    /// The number of the text that is being set beside the thread that has the terminal; nil where all is there.
    public internal(set) var awaitedText: Int?
    /// The number of the question whose its pictures are, while that is not answered.
    var askedPictures: Int?
    /// Whether the lines are only the beginning of the text.
    public internal(set) var isBeginning = false
    /// When it was set: its head says how old it was then.
    private var setAt = Date.distantPast
    /// The topmost visible line.
    public internal(set) var top = 0
    /// The place in the text that stands at the top: how many visible characters come before it. Setting the text
    /// anew for another width looks it up, and leaves it alone, so that a way through many widths leads back.
    var anchor = 0
    /// Whether the topmost line is an empty one, which stands between the same letters as the line below it.
    private var anchorIsBlank = false
    /// The anchor that the store knows.
    var savedAnchor = 0
    /// How far code is scrolled to the right, in columns.
    var codeColumn = 0
    /// The place among ``SetArticle/places`` that `Tab` went to.
    var chosenPlace: Int?
    /// What is looked for in the text.
    var find: ArticleFind?
    /// Where the words stand that the page is a search for.
    var pageHits = ArticleHits.none

    init(_ document: ArticleDocument) {
        self.document = document
        anchor = document.position
        savedAnchor = document.position
    }

    /// The article's identity.
    public var id: ArticleID { document.article.id }

    /// The lines of the text.
    public var lines: [ArticleLine] { text.lines }

    /// The furthest that ``top`` may go in a pane of `height` rows.
    func lastTop(height: Int) -> Int { max(lines.count - max(height, 1), 0) }

    /// Takes the text as it is set for a width, and finds the place again.
    mutating func take(
        _ newText: SetArticle, width newWidth: Int, height: Int, now: Date, isBeginning newIsBeginning: Bool = false
    ) {
        setAt = now
        // The places of a beginning are the first of the whole.
        if newText.places.count != text.places.count, !isBeginning, !newIsBeginning { chosenPlace = nil }
        text = newText
        width = newWidth
        isStale = false
        awaitedText = nil
        isBeginning = newIsBeginning
        findPlace(height: height)
    }

    /// Takes the beginning of the text, or what is there already, for as long as the whole is being set.
    mutating func await(_ number: Int, beginning: SetArticle?, width newWidth: Int, height: Int, now: Date) {
        if let beginning { take(beginning, width: newWidth, height: height, now: now, isBeginning: true) }
        isStale = false
        awaitedText = number
    }

    /// Whether its head says an age that is no longer true.
    func isOutOfDate(at now: Date) -> Bool {
        width > 0
            && [document.article.published, document.article.edited].compactMap(\.self).contains {
                LocalTime.longAge(of: $0, at: now) != LocalTime.longAge(of: $0, at: setAt)
            }
    }

    mutating func findPlace(height: Int) {
        var line = text.line(after: anchor)
        if anchorIsBlank, line > 0, line <= lines.count, lines[line - 1].visibleCharacters == 0 { line -= 1 }
        top = min(line, lastTop(height: height))
    }

    /// Makes a line the topmost one, as far as the pane stays filled.
    mutating func scroll(to line: Int, height: Int) {
        top = min(max(line, 0), lastTop(height: height))
        anchor = text.letters(above: top)
        anchorIsBlank = top < lines.count && lines[top].visibleCharacters == 0
    }

    /// Brings a line into view, with some text before and after it.
    mutating func reveal(_ line: Int, height: Int) {
        let margin = min(height / 4, 3)
        if line < top + margin || line >= top + height - margin { scroll(to: line - height / 3, height: height) }
    }

    /// Whether the last line is visible in a pane of `height` rows.
    public func isAtEnd(height: Int) -> Bool { top >= lastTop(height: height) }

    /// What the store should remember: an article that was read to its end begins anew next time.
    func anchorToKeep(height: Int) -> Int { isAtEnd(height: height) ? 0 : anchor }
}

/// A search in the text of an article.
struct ArticleFind: Hashable, Sendable {
    /// What is looked for.
    var words: String
    /// Where it stands.
    var hits: ArticleHits
    /// The hit in front of the user; nil where there is none.
    var current: Int?
    /// The number of the search that is under way; the hits are those of what was looked for before.
    var awaited: Int?
    /// Whether it is to be said how many there are when they have come.
    var isToBeSaid = false
}
