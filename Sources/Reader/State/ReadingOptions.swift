public import Terminal

/// How articles are set and what may be done with their links, as the user wants it.
public struct ReadingOptions: Hashable, Sendable {
    /// The widest that text is set, in columns.
    public var measure = 80
    /// Whether lines of code that are too long go on below; else they are scrolled sideways.
    public var wrapsCode = false
    /// Whether links have numbers in the text.
    public var numbersLinks = true
    /// Who puts right-to-left text in order.
    public var rightToLeft = RightToLeft.reader
    /// Whether pictures are shown.
    public var showsPictures = false
    /// The key that fetches the pictures of third parties; nil where none does.
    var pictureKey: String?
    /// The colours that pictures are made of; with none there are no pictures.
    public var pictureColors = Theme.ColorDepth.none
    /// What may be opened besides `http`, `https` and `mailto`, in small letters: `gemini`, `gopher`.
    public var allowedSchemes: Set<String> = []

    /// What the measure may be.
    public static let measures = 20...400

    /// When an article is marked read besides when it is opened.
    public var marksRead = MarkingRead.whenOpened

    /// When articles are marked read.
    public enum MarkingRead: Hashable, Sendable {
        /// Only when they are opened.
        case whenOpened
        /// Also when the selection leaves them downwards.
        case whenPassed
        /// Also when they were selected for so long.
        case after(Duration)
    }

    /// The defaults.
    public init() {}
}
