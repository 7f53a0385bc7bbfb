import CNcurses

/// What the terminal's description (terminfo(5)) says, for a program that has not opened the screen.
public struct TerminalDescription: Hashable, Sendable {
    /// How many colours it has; 0 for none.
    public let colors: Int
    /// Whether it says that any colour is shown.
    public let hasTrueColor: Bool

    /// The description of a terminal; nil when this machine has none of that name.
    public init?(name: String) {
        var hasTrueColor = false
        let colors = cn_described_colors(name, &hasTrueColor)
        guard colors >= 0 else { return nil }
        self.colors = Int(colors)
        self.hasTrueColor = hasTrueColor
    }

    /// How many colours a screen has that is opened so: ``NcursesScreen/colorCount``.
    public func colorCount(_ trueColor: TrueColor) -> Int {
        guard colors >= 8, trueColor != .never, trueColor == .always || hasTrueColor else { return colors }
        return NcursesScreen.allColors
    }
}
