/// A colour of the terminal.
public struct Color: Hashable, Sendable {
    /// Position in the terminal's palette; -1 is the terminal's own foreground or background.
    public var index: Int { Int(storedIndex) }

    private let storedIndex: Int16

    /// The terminal's own foreground or background.
    public static let terminal = Color(storedIndex: -1)

    /// A colour of the palette: 0 to 15 are the ANSI colours, up to 255 xterm's cube and greys.
    public static func indexed(_ index: Int) -> Color { Color(storedIndex: Int16(min(max(index, 0), 255))) }
}

/// How a cell looks.
public struct Style: Hashable, Sendable {
    /// Bold and the like.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// The bits.
        public let rawValue: UInt8

        /// From bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Heavier or brighter.
        public static let bold = Attributes(rawValue: 1)
        /// Fainter.
        public static let dim = Attributes(rawValue: 2)
        /// Slanted.
        public static let italic = Attributes(rawValue: 4)
        /// Underlined.
        public static let underline = Attributes(rawValue: 8)
        /// Foreground and background exchanged.
        public static let reverse = Attributes(rawValue: 16)
    }

    /// Colour of the text.
    public var foreground: Color
    /// Colour behind it.
    public var background: Color
    /// Bold and the like.
    public var attributes: Attributes

    /// A style; without arguments the terminal's own.
    public init(foreground: Color = .terminal, background: Color = .terminal, attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The terminal's own colours, no attributes.
    public static let plain = Style()
}
