import Foundation
import Terminal

extension Checkup {
    /// The terminal, as far as the environment and its description tell.
    static func terminal(_ environment: [String: String]) -> Checkup {
        Checkup(title: "Terminal", findings: kind(environment) + [encoding(environment), guesses(environment)])
    }

    private static func kind(_ environment: [String: String]) -> [Finding] {
        guard let name = environment["TERM"], !name.isEmpty else {
            return [.problem("TERM is not set", "it is, in a terminal; the reader needs one")]
        }
        guard let description = TerminalDescription(name: name) else {
            return [
                .problem(
                    "there is no description of the terminal “\(name)” on this machine",
                    "install ncurses-term, or set TERM=xterm-256color")
            ]
        }
        if name == "dumb" { return [.problem("TERM is “dumb”", "the reader needs a terminal")] }
        switch description.colors {
        case 256...: return [.fine("\(name), 256 colours")]
        case 8...: return [.advice("\(name), \(description.colors) colours", "if it has more: TERM=\(name)-256color")]
        default: return [.advice("\(name), without colours")]
        }
    }

    private static func encoding(_ environment: [String: String]) -> Finding {
        TerminalEncoding.isASCIIOnly(environment: environment)
            ? .advice("the locale says that it shows ASCII only", "LANG=C.UTF-8, if it shows more") : .fine("UTF-8")
    }

    /// What cannot be asked, but is known of programs by their names.
    private static func guesses(_ environment: [String: String]) -> Finding {
        let name = environment["TERM"] ?? ""
        let program = environment["TERM_PROGRAM"] ?? ""
        if name.hasPrefix("tmux") || name.hasPrefix("screen") || environment["TMUX"] != nil {
            return .fine(
                "in tmux or screen: the clipboard (OSC 52) needs “set -g set-clipboard on”, links (OSC 8) tmux 3.4")
        }
        let hasBoth =
            ["xterm-kitty", "foot", "alacritty", "wezterm", "ghostty", "xterm-ghostty", "contour"].contains(
                where: name.hasPrefix)
            || ["iTerm.app", "WezTerm", "ghostty", "vscode"].contains(program)
        if hasBoth { return .fine("links (OSC 8) and the clipboard (OSC 52) should work") }
        if environment["VTE_VERSION"] != nil {
            return .fine("links (OSC 8) should work; this kind of terminal has no clipboard (OSC 52)")
        }
        if environment["KONSOLE_VERSION"] != nil {
            return .fine("links (OSC 8) work where Konsole's profile allows them")
        }
        if name == "linux" { return .fine("the console has neither links nor a clipboard; y prints the address") }
        return .fine("whether it has links (OSC 8) and a clipboard (OSC 52) cannot be told")
    }
}
