/// Why the terminal cannot be taken.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// `TERM` is missing, or no description of that terminal is installed.
    case unknownType(String)
    /// The terminal writes line by line and cannot place its cursor, as an editor's output window.
    case cannotPlaceCursor(String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .notATerminal:
            "the reader needs a terminal for input and output; for scripts there is `tagline list`"
        case .unknownType(let name):
            name.isEmpty
                ? "TERM is not set, so the terminal cannot be used; try TERM=xterm-256color"
                : "the terminal type “\(TerminalError.shown(name))” is not known here; try TERM=xterm-256color, or install ncurses-term"
        case .cannotPlaceCursor(let name):
            "a terminal of type “\(TerminalError.shown(name))” cannot show panes; for plain output there is `tagline list`"
        }
    }

    /// A name out of the environment, without what would act on the terminal that the message is for.
    private static func shown(_ name: String) -> String {
        CellText.joined(CellText.glyphs(name.beginning(bytes: 80)))
    }
}
