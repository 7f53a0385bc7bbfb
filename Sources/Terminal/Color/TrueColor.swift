/// Whether a terminal is to show any colour, and not those of its palette only.
public enum TrueColor: Hashable, Sendable {
    /// It shows them.
    case always
    /// It does where its description says so (terminfo's `RGB`, tmux's `Tc`).
    case asDescribed
    /// It does not.
    case never

    /// What the environment says: `COLORTERM` is `truecolor` or `24bit`. GNU screen shows a palette only, and hands on the
    /// variable of the terminal around it. xterm does not set it, and calls itself by a name that stands for eight colours,
    /// but shows all since version 331.
    public init(environment: [String: String]) {
        let isInScreen =
            environment["STY"]?.isEmpty == false
            || environment["TERM"]?.hasPrefix("screen") == true && environment["TMUX"]?.isEmpty != false
        let says = ["truecolor", "24bit"].contains(environment["COLORTERM"]?.lowercased() ?? "")
        self = (says || TrueColor.isXterm(environment)) && !isInScreen ? .always : .asDescribed
    }

    /// Whether the terminal is xterm itself, and not too old a one: `XTERM_VERSION` is `XTerm(379)`, and what is between
    /// would have changed `TERM`.
    private static func isXterm(_ environment: [String: String]) -> Bool {
        guard environment["TERM"]?.hasPrefix("xterm") == true, environment["TMUX"]?.isEmpty != false,
            let version = environment["XTERM_VERSION"], version.hasPrefix("XTerm(")
        else { return false }
        return Int(version.dropFirst(6).prefix { $0.isNumber }).map { $0 >= 331 } ?? false
    }

    /// As the C side knows it.
    var number: Int32 {
        switch self {
        case .always: 2
        case .asDescribed: 1
        case .never: 0
        }
    }
}
