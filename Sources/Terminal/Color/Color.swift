/// A colour of a cell.
public struct Color: Hashable, Sendable {
    /// 0 for the terminal's own, one more than the place in its palette, or a colour by its parts with the 25th bit set.
    let code: UInt32

    static let bitCount: UInt32 = 25
    private static let isDirect: UInt32 = 1 << 24

    init(code: UInt32) { self.code = code }

    /// The terminal's own foreground or background.
    public static let terminal = Color(code: 0)

    /// A colour of the palette: 0 to 15 are the ANSI colours, up to 255 xterm's cube and greys.
    public static func indexed(_ index: Int) -> Color { Color(code: UInt32(min(max(index, 0), 255)) + 1) }

    /// A colour by its parts, for terminals that show any.
    public static func rgb(_ color: RGBColor) -> Color {
        Color(code: isDirect | UInt32(color.red) << 16 | UInt32(color.green) << 8 | UInt32(color.blue))
    }

    /// The place in the palette; nil where it is none of it.
    public var index: Int? { code == 0 || code & Color.isDirect != 0 ? nil : Int(code) - 1 }

    /// The parts, where they were given.
    public var rgb: RGBColor? {
        guard code & Color.isDirect != 0 else { return nil }
        return RGBColor(
            UInt8(truncatingIfNeeded: code >> 16), UInt8(truncatingIfNeeded: code >> 8), UInt8(truncatingIfNeeded: code)
        )
    }
}
