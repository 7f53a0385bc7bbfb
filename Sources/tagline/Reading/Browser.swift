import Foundation

/// Opens web addresses. An address is text of strangers: it is an argument, and never part of the line that a shell reads;
/// which ones are opened at all, `WebAddress` says.
struct Browser {
    /// How an address is opened here.
    enum Way: Hashable {
        /// By a program with a window of its own.
        case besides([String])
        /// By a program that needs the terminal for itself until it ends; its name.
        case inTerminal([String], name: String)
        /// Not at all: `BROWSER` names this program, which is not installed, and no other.
        case missing(String)
        /// Not at all: there is no display, and no browser was named.
        case none
    }

    private let environment: [String: String]
    private let isThere: (String) -> Bool

    /// The browser that the environment tells of. `isThere` tells whether a program can be started.
    init(environment: [String: String], isThere: ((String) -> Bool)? = nil) {
        self.environment = environment
        self.isThere = isThere ?? { Browser.isProgram($0, environment["PATH"]) }
    }

    /// Browsers that run in a terminal: with a display, too, `BROWSER=w3m` wants the terminal.
    private static let terminalBrowsers: Set = [
        "w3m", "lynx", "links", "links2", "elinks", "browsh", "cha", "carbonyl", "chawan", "felinks", "retawq",
        "edbrowse",
    ]

    /// How an address is opened: by the first program of `BROWSER` that is there, else by the desktop's opener where there
    /// is a display. `BROWSER` is a list parted by colons. Each is a line for the shell, which gets the address as its
    /// argument, in place of a `%s` or at the end.
    func way(to address: String) -> Way {
        let lines = ShellLine.pieces(of: environment["BROWSER"] ?? "") { $0 == ":" }
        let programs = lines.map(ShellLine.program)
        for (line, program) in zip(lines, programs) where program.map(isThere) ?? true {
            let name = program?.split(separator: "/").last.map(String.init) ?? "the browser"
            let command = ["/bin/sh", "-c", ShellLine.takingArgument(line), "sh", address]
            let needsTerminal = Browser.terminalBrowsers.contains(name) || !hasDisplay
            return needsTerminal ? .inTerminal(command, name: name) : .besides(command)
        }
        if let program = programs.first?.flatMap(\.self) { return .missing(program) }
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

    private static func isProgram(_ name: String, _ path: String?) -> Bool {
        func canRun(_ file: String) -> Bool {
            var facts = stat()
            return stat(file, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(file, X_OK) == 0
        }
        if name.contains("/") { return canRun(name) }
        guard !name.isEmpty else { return false }
        return (path ?? "/usr/bin:/bin").split(separator: ":").contains { canRun("\($0)/\(name)") }
    }
}
