import Foundation

/// Asks the terminal something without taking the screen, for a program that prints lines.
public enum TerminalInquiry {
    /// Whether there is a terminal to be asked: for input and output, and not while another job has it.
    public static var isPossible: Bool { isatty(0) == 1 && isatty(1) == 1 && tcgetpgrp(0) == getpgrp() }

    /// The terminal's background; nil where it does not tell in time.
    public static func background(within time: Duration) -> RGBColor? {
        var saved = termios()
        guard isPossible, tcgetattr(0, &saved) == 0 else { return nil }
        var modes = saved
        modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
        guard tcsetattr(0, TCSANOW, &modes) == 0 else { return nil }
        defer { tcsetattr(0, TCSANOW, &saved) }
        let question = Array(TerminalReport.question.utf8)
        guard write(1, question, question.count) == question.count else { return nil }
        let end = ContinuousClock.now + time
        var decoder = KeyDecoder()
        var background: RGBColor?
        while true {
            let left = end - .now
            var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
            guard left > .zero, poll(&descriptor, 1, left.milliseconds) > 0 else { return background }
            var buffer = [UInt8](repeating: 0, count: 256)
            let count = read(0, &buffer, buffer.count)
            guard count > 0 else { return background }
            _ = decoder.keys(Array(buffer.prefix(count)))
            for report in decoder.takeReports() {
                if case .background(let color) = report { background = color }
                if report == .attributes { return background }
            }
        }
    }
}
