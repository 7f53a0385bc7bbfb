import Foundation

/// Opens web addresses. An address is text of strangers: it is one argument of a program and never part of a shell's
/// line; which ones are opened at all, `WebAddress` says.
struct Browser {
    /// How an address is opened here.
    enum Way: Hashable {
        /// By a program with a window of its own.
        case besides([String])
        /// By a program that needs the terminal for itself until it ends.
        case inTerminal([String])
        /// Not at all: there is no display, and no browser was named.
        case none
    }

    private let environment: [String: String]

    /// The browser that the environment tells of.
    init(environment: [String: String]) { self.environment = environment }

    /// Browsers that run in a terminal: with a display, too, `BROWSER=w3m` wants the terminal.
    private static let terminalBrowsers: Set = [
        "w3m", "lynx", "links", "links2", "elinks", "browsh", "cha", "carbonyl", "chawan", "felinks", "retawq",
        "edbrowse",
    ]

    /// How an address is opened: by the first program of `BROWSER` (a list parted by colons, each with arguments and
    /// perhaps a `%s` for the address), else by the desktop's opener where there is a display.
    func way(to address: String) -> Way {
        if let words = environment["BROWSER"]?.split(separator: ":").first?.split(separator: " ").map(String.init),
            let program = words.first
        {
            var command = words.map { $0 == "%s" ? address : $0 }
            if !words.contains("%s") { command.append(address) }
            let name = program.split(separator: "/").last.map(String.init) ?? program
            let needsTerminal = Browser.terminalBrowsers.contains(name) || !hasDisplay
            return needsTerminal ? .inTerminal(command) : .besides(command)
        }
        guard hasDisplay else { return .none }
        #if os(macOS)
            return .besides(["/usr/bin/open", address])
        #else
            return .besides(["xdg-open", address])
        #endif
    }

    private var hasDisplay: Bool {
        #if os(macOS)
            environment["SSH_CONNECTION"] == nil
        #else
            ["DISPLAY", "WAYLAND_DISPLAY"].contains { environment[$0]?.isEmpty == false }
        #endif
    }
}
