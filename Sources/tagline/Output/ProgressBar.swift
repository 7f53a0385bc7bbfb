import Foundation

/// A line on the terminal that says how far something is; nothing where standard error is no terminal.
final class ProgressBar {
    private let isShown: Bool
    private var shown = ""

    /// A bar, shown where there is a terminal to show it and the caller wants it.
    init(isShown: Bool) {
        self.isShown = isShown && isatty(2) == 1
    }

    /// Shows so much of so much.
    func show(done: Int, total: Int) {
        guard isShown, total > 0 else { return }
        let width = 30
        let filled = width * min(done, total) / total
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
        let line = "[\(bar)] \(done)/\(total)"
        guard line != shown else { return }
        shown = line
        StandardError.write("\r" + line)
    }

    /// Takes the line away, so that something else can be printed there.
    func clear() {
        guard !shown.isEmpty else { return }
        StandardError.write("\r" + String(repeating: " ", count: shown.count) + "\r")
        shown = ""
    }
}
