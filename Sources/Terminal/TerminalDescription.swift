import CNcurses

/// What the terminal's description (terminfo(5)) says, for a program that has not opened the screen.
public struct TerminalDescription: Hashable, Sendable {
    /// How many colours it has; 0 for none.
    public let colors: Int

    /// The description of a terminal; nil when this machine has none of that name.
    public init?(name: String) {
        let colors = cn_described_colors(name)
        guard colors >= 0 else { return nil }
        self.colors = Int(colors)
    }
}
