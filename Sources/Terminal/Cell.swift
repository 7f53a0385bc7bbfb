/// One place of the screen.
public struct Cell: Hashable, Sendable {
    /// A spacing scalar with its marks; empty for the right half of a wide cell.
    public var text: String

    // The style, and the width above it: two of these make three words, and a screen is compared in a moment.
    private var bits: UInt64

    private static let styleMask: UInt64 = (1 << Style.bitCount) - 1

    /// How it looks.
    public var style: Style {
        get { Style(bits: bits & Cell.styleMask) }
        set { bits = bits & ~Cell.styleMask | newValue.bits }
    }

    /// Columns: 1, 2 for a wide character, 0 for the right half of one.
    public var width: Int { Int(truncatingIfNeeded: bits >> Style.bitCount) }

    /// A cell as ``CellText`` makes it.
    public init(text: String, width: Int, style: Style = .plain) {
        self.text = text
        bits = style.bits | UInt64(min(max(width, 0), 2)) << Style.bitCount
    }

    /// A space in the terminal's own colours.
    public static let blank = Cell(text: " ", width: 1)
}
