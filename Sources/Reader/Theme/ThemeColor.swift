public import Terminal

/// A colour as a theme says it, for terminals with all colours, with 256, and with 16. What is left out is derived from
/// what is there: see ``ColorFitting``.
public struct ThemeColor: Sendable, Hashable {
    /// Where any colour can be shown.
    public var rgb: RGBColor?
    /// In the 256-colour palette, or the terminal's own.
    public var indexed: Color?
    /// Among the 16, or the terminal's own.
    public var ansi: Color?

    /// A colour; without arguments, one of which nothing is said.
    public init(rgb: RGBColor? = nil, indexed: Color? = nil, ansi: Color? = nil) {
        self.rgb = rgb
        self.indexed = indexed
        self.ansi = ansi
    }

    /// The parts, or those of the 256-colour palette where only that was said.
    var look: RGBColor? {
        if let rgb { return rgb }
        guard let index = indexed?.index, index >= 16 else { return nil }
        return TerminalPalette.indexed[index]
    }
}
