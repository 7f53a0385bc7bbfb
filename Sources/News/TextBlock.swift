/// A block of an article's text, free of mark-up: what panes set into lines.
public enum TextBlock: Hashable, Sendable {
    /// Running text.
    case paragraph([Span])
    /// A heading; level 1 (largest) to 6.
    case heading(level: Int, [Span])
    /// A list; lists in it are blocks of its items.
    case list([ListItem])
    /// Somebody else's words, as blocks.
    case quote([TextBlock])
    /// Text whose line breaks and spaces stand as they are.
    case preformatted(String)
    /// Figures and words in rows and columns.
    case table(Table)
    /// A picture: its caption or alternative text, its address, and where it leads when it stands in a link.
    case figure(caption: [Span], url: String?, link: String? = nil)
    /// A line across.
    case rule

    /// A run of text in one style.
    public struct Span: Hashable, Sendable {
        /// The characters; `\n` is a forced line break, other white space is single spaces.
        public var text: String
        /// How it is set.
        public var style: Style
        /// Where it leads, when it is a link: an absolute address (`http`, `https` or `mailto`).
        public var link: String?

        /// How a run is set.
        public struct Style: OptionSet, Hashable, Sendable {
            /// The bits.
            public let rawValue: UInt8
            /// From bits.
            public init(rawValue: UInt8) { self.rawValue = rawValue }
            /// `<em>`, `<i>`.
            public static let emphasis = Style(rawValue: 1)
            /// `<strong>`, `<b>`.
            public static let strong = Style(rawValue: 2)
            /// `<code>`, `<kbd>`.
            public static let code = Style(rawValue: 4)
            /// `<sup>`: exponents, and the marks of footnotes.
            public static let superscript = Style(rawValue: 8)
            /// `<sub>`.
            public static let `subscript` = Style(rawValue: 16)
            /// `<del>`, `<s>`: text that was taken back.
            public static let deleted = Style(rawValue: 32)
            /// `<rt>`: how the word before it is read, in brackets. Where the words alone are wanted, it is none.
            public static let reading = Style(rawValue: 64)
        }

        /// A run of text.
        public init(_ text: String, style: Style = [], link: String? = nil) {
            self.text = text
            self.style = style
            self.link = link
        }
    }

    /// An item of a list.
    public struct ListItem: Hashable, Sendable {
        /// The text of its marker (`•`, `3.`); empty where it has none, as the explanation under a term.
        public var marker: String
        /// What it says.
        public var blocks: [TextBlock]

        /// An item.
        ///
        /// - Parameter isDone: whether it is a task that is done; nil for what is no task. Its box takes the place of a
        ///   bullet, and stands behind a number.
        public init(marker: String, isDone: Bool? = nil, blocks: [TextBlock]) {
            let box = isDone.map { Self.box(isDone: $0) }
            let number = marker.first.map { $0.isLetter || $0.isNumber || $0 == "-" } ?? false ? marker : nil
            self.marker = box.map { box in number.map { "\($0) \(box)" } ?? box } ?? marker
            self.blocks = blocks
        }

        /// The box of a task, ticked or not.
        public static func box(isDone: Bool) -> String { isDone ? "☑" : "☐" }

        /// Whether it is a task that is done, by the box in its marker; nil for what is no task.
        public var isDone: Bool? {
            switch marker.last {
            case "☑": true
            case "☐": false
            default: nil
            }
        }
    }

    /// Rows of cells. Rows need not have the same number of cells.
    public struct Table: Hashable, Sendable {
        /// What is said above it.
        public var caption: [Span]
        /// The rows from the top.
        public var rows: [[Cell]]

        /// A table.
        public init(caption: [Span] = [], rows: [[Cell]]) {
            self.caption = caption
            self.rows = rows
        }
    }

    /// A cell of a table.
    public struct Cell: Hashable, Sendable {
        /// The text; `\n` is a forced line break.
        public var spans: [Span]
        /// Whether it names a row or a column.
        public var isHeading: Bool
        /// How many columns it takes, 1 or more.
        public var columns: Int
        /// How many rows it takes, 1 or more.
        public var rows: Int

        /// A cell.
        public init(_ spans: [Span], isHeading: Bool = false, columns: Int = 1, rows: Int = 1) {
            self.spans = spans
            self.isHeading = isHeading
            self.columns = columns
            self.rows = rows
        }
    }
}
