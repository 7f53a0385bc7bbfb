import Foundation

/// Opens web addresses. An address is text of strangers: it is one argument of a program and never part of a shell's
/// line; which ones are opened at all, `WebAddress` says.
struct Browser {
    /// How an address is opened here.
    enum Way: Hashable {
        /// By a program with a window of its own.
        case besides([String])
        /// By a program that needs the terminal for itself until it ends; its name.
        case inTerminal([String], name: String)
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

    /// How an address is opened: by the first program of `BROWSER` that is there (a list parted by colons, each with
    /// arguments as the shell reads them, and perhaps a `%s` for the address), else by the desktop's opener where there is
    /// a display.
    func way(to address: String) -> Way {
        let commands = ShellWords.parts(of: environment["BROWSER"] ?? "").map { Command(String($0), environment) }
        if let command = commands.first(where: { $0.needsShell || isThere($0.program) }) ?? commands.first {
            let needsTerminal = Browser.terminalBrowsers.contains(command.name) || !hasDisplay
            let words = command.words(to: address)
            return needsTerminal ? .inTerminal(words, name: command.name) : .besides(words)
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

    /// A command of `BROWSER`. In it `%c` is a colon and `%%` a percent sign.
    private struct Command {
        private let text: String
        private let parts: [String]
        let needsShell: Bool

        init(_ text: String, _ environment: [String: String]) {
            let read = ShellWords(text, environment: environment)
            self.text = text
            parts = read.words
            needsShell = read.needsShell
        }

        var program: String { parts.first.map { Browser.filled($0, "") } ?? "" }
        var name: String { program.split(separator: "/").last.map(String.init) ?? program }

        func words(to address: String) -> [String] {
            guard !needsShell else { return ["/bin/sh", "-c", ShellWords.shellText(text), "sh", address] }
            let words = parts.map { Browser.filled($0, address) }
            return parts.contains { $0.contains("%s") } ? words : words + [address]
        }
    }

    /// A word with the address in its places.
    private static func filled(_ word: String, _ address: String) -> String {
        var result = ""
        var rest = word[...]
        while let character = rest.popFirst() {
            guard character == "%", let next = rest.first, let value = ["s": address, "c": ":", "%": "%"][next] else {
                result.append(character)
                continue
            }
            result += value
            rest.removeFirst()
        }
        return result
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
