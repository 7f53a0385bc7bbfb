/// One place of the screen.
public struct Cell: Hashable, Sendable {
    /// A spacing scalar with its marks; empty for the right half of a wide cell.
    public var text: String
    /// How it looks.
    public var style: Style
    /// Columns: 1, 2 for a wide character, 0 for the right half of one.
    public var width: Int { Int(storedWidth) }

    // A screen has thousands of cells, and each picture is compared with the one before: they are kept small.
    private let storedWidth: Int8

    /// A cell as ``CellText`` makes it.
    public init(text: String, width: Int, style: Style = .plain) {
        self.text = text
        storedWidth = Int8(clamping: width)
        self.style = style
    }

    /// A space in the terminal's own colours.
    public static let blank = Cell(text: " ", width: 1)
}
