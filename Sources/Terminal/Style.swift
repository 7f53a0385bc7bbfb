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

    // A screen has thousands of cells, and each picture is compared with the one before: colours and attributes share a
    // number of which 58 bits are used.
    private(set) var bits: UInt64

    static let bitCount: UInt64 = 58
    private static let colorBits = UInt64(Color.bitCount)
    private static let colorMask: UInt64 = (1 << colorBits) - 1

    init(bits: UInt64) { self.bits = bits }

    /// A style; without arguments the terminal's own.
    public init(foreground: Color = .terminal, background: Color = .terminal, attributes: Attributes = []) {
        bits =
            UInt64(foreground.code) | UInt64(background.code) << Style.colorBits
            | UInt64(attributes.rawValue) << (2 * Style.colorBits)
    }

    /// Colour of the text.
    public var foreground: Color {
        get { Color(code: UInt32(truncatingIfNeeded: bits & Style.colorMask)) }
        set { bits = bits & ~Style.colorMask | UInt64(newValue.code) }
    }

    /// Colour behind it.
    public var background: Color {
        get { Color(code: UInt32(truncatingIfNeeded: bits >> Style.colorBits & Style.colorMask)) }
        set { bits = bits & ~(Style.colorMask << Style.colorBits) | UInt64(newValue.code) << Style.colorBits }
    }

    /// Bold and the like.
    public var attributes: Attributes {
        get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> (2 * Style.colorBits))) }
        set { self = Style(foreground: foreground, background: background, attributes: newValue) }
    }

    /// The terminal's own colours, no attributes.
    public static let plain = Style()
}
