import Foundation
import Reader
import Terminal

extension Checkup {
    /// The terminal, as far as it, the environment and its description tell.
    static func terminal(_ places: Places, environment: [String: String]) -> Checkup {
        let configuration = Configuration.load(places)
        return Checkup(
            title: "Terminal",
            findings: kind(environment, configuration) + [encoding(environment)]
                + [theme(configuration, places, environment), guesses(environment)].compactMap(\.self))
    }

    private static func kind(_ environment: [String: String], _ configuration: Configuration) -> [Finding] {
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
        let trueColor = Appearance.trueColor(configuration, environment: environment)
        switch description.colorCount(trueColor) {
        case NcursesScreen.allColors...:
            let reason =
                configuration.colorDepth == .trueColor
                ? "as “colors” in the configuration says"
                : trueColor == .always ? "as COLORTERM says" : "as its description says"
            return [.fine("\(name), all colours, \(reason)")]
        case 256...: return [.fine("\(name), 256 colours")]
        case 8...: return [.advice("\(name), \(description.colors) colours", "if it has more: TERM=\(name)-256color")]
        default: return [.advice("\(name), without colours")]
        }
    }

    /// Which theme is used, and why.
    private static func theme(
        _ configuration: Configuration, _ places: Places, _ environment: [String: String]
    ) -> Finding? {
        guard let description = environment["TERM"].flatMap(TerminalDescription.init) else { return nil }
        let appearance = Appearance(
            configuration, places: places, environment: environment,
            colorCount: description.colorCount(Appearance.trueColor(configuration, environment: environment)))
        if appearance.depth == .none { return .fine("no colours are used") }
        let isAsked = TerminalInquiry.isPossible && TerminalReport.canBeAsked(environment: environment)
        let ground = appearance.ground(
            answer: isAsked ? TerminalInquiry.background(within: EventLoop.patienceWithTerminal) : nil)
        return Checkup.theme(appearance.named(on: ground), on: ground, isAsked: isAsked)
    }

    /// What is said of a theme, and of what is known of the background.
    static func theme(_ theme: Appearance.NamedTheme, on ground: Ground, isAsked: Bool) -> Finding {
        let name = "the theme is “\(theme.name)”"
        if theme.setting == "theme" { return .fine("\(name), as “theme” in the configuration says") }
        let words = theme.setting.map { "\(name) (\($0))" } ?? name
        switch ground {
        case .asked(let color): return .fine("\(words), since the terminal says that its background is \(color.hex)")
        case .environment(let isLight):
            return .fine("\(words), since COLORFGBG says that the background is \(isLight ? "light" : "dark")")
        case .console: return .fine("\(words), since the Linux console is black")
        case .unknown where isAsked:
            return .advice(
                "\(words), since neither the terminal nor COLORFGBG says what the background is",
                "theme = \"dark\" or \"light\" in the configuration, if you like more colours")
        case .unknown:
            return .fine("the theme depends on the background, for which the terminal is asked when the reader opens")
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
