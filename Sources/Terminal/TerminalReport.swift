/// What a terminal says about itself, among the keys: because it was asked, or because something has changed.
public enum TerminalReport: Hashable, Sendable {
    /// The colour behind its text (OSC 11).
    case background(RGBColor)
    /// What kind of terminal it is (DA1). Every terminal answers this question, and answers come in the order of the
    /// questions: what was asked before and has no answer by now gets none.
    case attributes
    /// The user has turned from a dark to a light scheme or back (mode 2031).
    case colorSchemeChanged

    /// What the text of an operating system command (`ESC ] … BEL`) says.
    init?(command text: String) {
        guard text.hasPrefix("11;"), let color = RGBColor(x11: text.dropFirst(3)) else { return nil }
        self = .background(color)
    }

    /// What a control sequence (`ESC [ … final`) says.
    init?(parameters: String, final: UInt8) {
        switch final {
        case UInt8(ascii: "c") where parameters.hasPrefix("?"): self = .attributes
        case UInt8(ascii: "n") where parameters == "?997;1" || parameters == "?997;2": self = .colorSchemeChanged
        default: return nil
        }
    }

    /// Asks for the background, and for the attributes as a fence behind it.
    static let question = "\u{1B}]11;?\u{1B}\\\u{1B}[c"

    /// Whether a terminal may be asked without harm. Those that know no such strings print them, and some are known to be
    /// so: Emacs's, and the console of old Linux kernels, whose ground is black anyway.
    public static func canBeAsked(environment: [String: String]) -> Bool {
        let type = environment["TERM"] ?? ""
        return !["linux", "eterm", "vt52", "cons", "hurd", "mach"].contains { type.hasPrefix($0) }
    }
}
