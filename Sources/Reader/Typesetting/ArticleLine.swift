public import Terminal

/// A set line of the article pane. Its text is in the order in which it is read; drawing puts it in the order of the
/// screen.
public struct ArticleLine: Hashable, Sendable {
    /// A run of text in one look.
    public struct Run: Hashable, Sendable {
        /// The characters.
        public var text: String
        /// What they are.
        public var role: Role
        /// What the text says of its own look.
        public var attributes: Style.Attributes = []
        /// Where they lead: a position in ``SetArticle/places``.
        public var place: Int?
    }

    /// Text that stands by itself on the line: a paragraph's words, a cell of a table, a bar beside a quote.
    public struct Segment: Hashable, Sendable {
        /// What a segment is for.
        public enum Kind: Hashable, Sendable {
            /// Words of the article.
            case text
            /// Code: it may be wider than its room, and is scrolled sideways then.
            case code
            /// Bars, markers, rules: they come and go with the width.
            case ornament
        }

        /// The first of the columns it has, from the left of the text.
        public var column: Int
        /// How many columns it has.
        public var room: Int
        /// The runs in the order in which they are read.
        public var runs: [Run]
        /// What it is for.
        public var kind = Kind.text
        /// Whether it is read from the right, and set against the right end of its room.
        public var isRightToLeft = false

        /// The cells of a picture, which take the place of runs.
        public var cells: [Cell] = []

        /// Columns that it takes.
        public var width: Int { runs.reduce(0) { $0 + CellText.width($1.text) } }
    }

    /// How the text goes on from this line to the next.
    public enum Join: Hashable, Sendable {
        /// It does not: a paragraph ends, or a line of a poem.
        case none
        /// After a space.
        case space
        /// Within a word, or between characters that have no space between them.
        case direct
        /// Within a word, after a hyphen that is only there because the line ends.
        case hyphen
    }

    /// The segments, none of which covers another.
    public var segments: [Segment] = []
    /// How the text goes on.
    public var join = Join.none

    /// Whether nothing is on it.
    public var isEmpty: Bool { segments.isEmpty }

    /// The letters of the article in it, without spaces: a measure of place that is the same at every width.
    var visibleCharacters: Int {
        var count = 0
        for segment in segments where segment.kind != .ornament {
            for run in segment.runs {
                for byte in run.text.utf8 where byte != 0x20 && byte & 0xC0 != 0x80 { count += 1 }
            }
        }
        return join == .hyphen ? count - 1 : count
    }
}
