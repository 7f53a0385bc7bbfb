import Foundation
import Testing

/// Somebody at a terminal who presses keys in the reader, faster than anybody reads.
final class Typist {
    private let terminal: Int32
    private let running: Running
    private(set) var keys = 0

    init(_ program: Program) throws {
        let (terminal, name) = try Typist.openTerminal()
        self.terminal = terminal
        var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
        running = try program.start([Chaos.program, "--store", program.store], terminal: name)
    }

    deinit { close(terminal) }

    /// A pseudo-terminal: this end of it, and the name of the other.
    private static func openTerminal() throws -> (Int32, String) {
        #if os(Linux)
            // What posix_openpt(3) and its companions do, which Swift's Glibc does not show (ioctl_tty(2)).
            let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
            var (lock, number) = (Int32(0), UInt32(0))
            try #require(terminal >= 0 && ioctl(terminal, 0x4004_5431, &lock) == 0)
            try #require(ioctl(terminal, 0x8004_5430, &number) == 0)
            return (terminal, "/dev/pts/\(number)")
        #else
            let terminal = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK)
            try #require(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0)
            return (terminal, String(cString: ptsname(terminal)))
        #endif
    }

    /// Types until the time is over; the pauses between keys are in milliseconds. Returns how the reader ended, if it did.
    func type(for time: Duration, pause: ClosedRange<Int>, _ dice: inout Dice) -> Program.End? {
        let end = ContinuousClock.now + time
        while .now < end {
            for key in Self.burst(&dice) {
                write(key)
                keys += 1
                let next = ContinuousClock.now + .milliseconds(dice.number(pause))
                repeat { drain() } while .now < next
                if let ended { return ended }
                if .now > end { break }
            }
        }
        return ended
    }

    /// What the reader came to, if it has ended by itself.
    private var ended: Program.End? {
        var facts = siginfo_t()
        guard waitid(P_PID, id_t(running.pid), &facts, WEXITED | WNOHANG | WNOWAIT) == 0, facts.si_signo != 0 else {
            return nil
        }
        return running.end()
    }

    func kill() -> Program.End { running.end(killedAfter: 0) }

    /// Leaves the reader as a user does: again and again, since there may be something open that takes the key first.
    func quit() -> Program.End {
        let end = ContinuousClock.now + Chaos.patience
        while .now < end {
            // Apart, or the two would be one key with Alt.
            for key in ["\u{1B}", "Q"] {
                write(key)
                let next = ContinuousClock.now + .milliseconds(400)
                repeat {
                    drain()
                    if let ended { return ended }
                } while .now < next
            }
        }
        return running.end(patience: .zero)
    }

    private func write(_ key: String) {
        let bytes = Array(key.utf8)
        _ = Foundation.write(terminal, bytes, bytes.count)
    }

    /// Takes what the reader draws, or it would wait for room.
    private func drain() {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        var request = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
        if poll(&request, 1, 1) > 0, request.revents & Int16(POLLIN) != 0 {
            while read(terminal, &bytes, bytes.count) == bytes.count {}
        } else if request.revents != 0 {
            usleep(1_000)
        }
    }

    /// Some keys that belong together.
    private static func burst(_ dice: inout Dice) -> [String] {
        let word = dice.pick(Program.words)
        let letters = word.map { String($0) }
        switch dice.number(0...9) {
        case 0...4:
            let other = dice.pick(Program.words).map { String($0) }
            let back = Array(repeating: "\u{7F}", count: dice.number(0...word.count))
            let end = dice.pick([["\r"], ["\u{1B}"], ["\t"], ["\u{1B}", "\u{1B}"]])
            return ["/"] + letters + back + other + [" "] + letters.prefix(2) + end
        case 5: return ["#"] + letters.prefix(dice.number(0...3)) + dice.pick([["\r"], ["\u{1B}"]])
        case 6: return ["\r", " ", " ", "q"]
        case 7: return ["m", "u", "s", "n", "j", "k"]
        case 8: return [dice.pick(["?", "f", "C", "[", "]", "1", "2", "3", "G", "g"]), "j", "k", "\u{1B}"]
        default:
            return (0..<dice.number(1...20)).map { _ in dice.pick(["j", "k", "\u{1B}[B", "\u{1B}[A", "\u{1B}[6~"]) }
        }
    }
}
