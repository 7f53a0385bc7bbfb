import CPseudoTerminal
import Foundation

/// The reader on a terminal of 120×40, as its user would have it: keys in, a screen out, and the time between.
final class ReaderSession {
    /// Keys as xterm sends them to a program that asked for its keypad (terminfo `smkx`).
    static let end = "\u{1b}OF"
    static let home = "\u{1b}OH"
    static let pageDown = "\u{1b}[6~"

    private(set) var screen: EmulatedScreen
    private let terminal: PseudoTerminal

    /// What came after a key, in milliseconds from its writing.
    struct Answer {
        /// The first byte; nil when none came.
        var first: Double?
        /// The last byte before the screen was quiet: the screen shows all of the answer.
        var last: Double?
        /// The byte from which on the screen held what was expected.
        var expected: Double?
        var bytes = 0
    }

    init(_ program: Program, store: String, rows: Int = 40, columns: Int = 120) throws {
        screen = EmulatedScreen(rows: rows, columns: columns)
        terminal = try PseudoTerminal(
            program.path, ["--store", store], environment: program.environment, rows: rows, columns: columns)
    }

    var process: pid_t { terminal.process }
    var isRunning: Bool { terminal.isRunning }

    /// From the exec to a screen that holds `text` and is quiet.
    func awaitStart(expecting text: String) throws -> Answer {
        let answer = answer(since: terminal.started, quiet: 100, patience: 10_000, expecting: { $0.contains(text) })
        guard answer.expected != nil else {
            throw BenchmarkError("the reader did not show \"\(text)\", but:\n\(shown)")
        }
        return answer
    }

    /// Presses a key and waits for what it gives. The screen is quiet when nothing was written for `quiet` milliseconds.
    func press(
        _ keys: String, quiet: Int = 30, patience: Int = 1000,
        expecting isExpected: (EmulatedScreen) -> Bool = { _ in true }
    ) -> Answer {
        answer(since: terminal.send(keys), quiet: quiet, patience: patience, expecting: isExpected)
    }

    /// Lets whatever is still on its way arrive.
    @discardableResult
    func settle(_ milliseconds: Int = 250) -> Answer {
        answer(since: terminal.started, quiet: milliseconds, patience: milliseconds)
    }

    /// Presses `key` `count` times, `hertz` times a second, without waiting for answers, as a held key does; gives the
    /// bytes that came for all of them and how long after the last press the last came.
    func hold(_ key: String, count: Int, hertz: Double) -> (bytes: Int, lag: Double) {
        var bytes = 0
        var lastPress: Int64 = 0
        for _ in 0..<count {
            lastPress = terminal.send(key)
            let next = lastPress + Int64(1e9 / hertz)
            while true {
                let left = Int((next - cpt_now()) / 1_000_000)
                guard left > 0 else { break }
                bytes += take(terminal.output(quiet: left, patience: left, timeout: left))
            }
        }
        let rest = terminal.output(quiet: 250, patience: 250)
        bytes += take(rest)
        return (bytes, rest.last.map { Double($0.at - lastPress) / 1e6 } ?? 0)
    }

    /// Bytes, wake-ups and processor time of a reader that is left alone.
    func idle(seconds: Int) -> (bytes: Int, wakeUps: Int, processorTime: Double) {
        settle(1000)
        let before = ProcessFigures(of: process)
        let pieces = terminal.output(quiet: seconds * 1000, patience: seconds * 1000, timeout: seconds * 1000)
        let after = ProcessFigures(of: process)
        return (take(pieces), after.waits - before.waits, after.processorTime - before.processorTime)
    }

    /// Quits with a key; whether the reader went within two seconds.
    @discardableResult
    func quit() -> Bool {
        terminal.send("Q")
        return terminal.end(patience: 2000)
    }

    /// The screen as text, for a message.
    var shown: String {
        screen.lines.map { $0.replacing(#/ +$/#, with: "") }.joined(separator: "\n")
            + (screen.unknown.isEmpty ? "" : "\n(not understood: \(screen.unknown.sorted()))")
    }

    private func answer(
        since start: Int64, quiet: Int, patience: Int, expecting isExpected: (EmulatedScreen) -> Bool = { _ in true }
    ) -> Answer {
        let pieces = terminal.output(quiet: quiet, patience: patience)
        var answer = Answer()
        for piece in pieces {
            let at = Double(piece.at - start) / 1e6
            screen.feed(piece.bytes)
            answer.bytes += piece.bytes.count
            answer.first = answer.first ?? at
            answer.last = at
            if answer.expected == nil, isExpected(screen) { answer.expected = at }
        }
        return answer
    }

    private func take(_ pieces: [(at: Int64, bytes: [UInt8])]) -> Int {
        for piece in pieces { screen.feed(piece.bytes) }
        return pieces.reduce(0) { $0 + $1.bytes.count }
    }
}
