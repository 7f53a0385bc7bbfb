/// A block of an article's text, free of mark-up: what panes set into lines.
public enum TextBlock: Hashable, Sendable {
    /// Running text.
    case paragraph([Span])
    /// A heading; level 1 (largest) to 6.
    case heading(level: Int, [Span])
    /// An item of a list at a nesting depth (0 outermost), with the text of its marker (`•`, `3.`).
    case listItem(depth: Int, marker: String, [Span])
    /// Somebody else's words, as blocks.
    case quote([TextBlock])
    /// Text whose line breaks and spaces stand as they are.
    case preformatted(String)
    /// A picture: its caption or alternative text, and its address.
    case figure(caption: [Span], url: String?)
    /// A line across.
    case rule

    /// A run of text in one style.
    public struct Span: Hashable, Sendable {
        /// The characters; `\n` is a forced line break, other white space is single spaces.
        public var text: String
        /// How it is set.
        public var style: Style
        /// Where it leads, when it is a link: an absolute address.
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
        }

        /// A run of text.
        public init(_ text: String, style: Style = [], link: String? = nil) {
            self.text = text
            self.style = style
            self.link = link
        }
    }
}
