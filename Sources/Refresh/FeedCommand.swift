/// A command of the user's that makes a feed, or changes one. It comes from the user's own configuration and from
/// nowhere else: no feed, no list of feeds and no page can name one.
public enum FeedCommand: Hashable, Sendable {
    /// A line for `/bin/sh`.
    case shell(String)
    /// A program and its arguments, which no shell reads. The program is found by `PATH`.
    case program(String, [String])

    /// Runs the command and returns what it printed. It has a process group of its own, which is ended as a whole when
    /// the time is over, when it prints too much, or when it leaves something running behind it.
    ///
    /// - Parameters:
    ///   - input: what it may read from its standard input.
    ///   - limit: how many bytes it may print.
    ///   - time: how long it may take.
    /// - Throws: ``CommandProblem``, also when it ends with a status other than 0.
    public func output(
        input: [UInt8] = [], limit: Int = 1 << 20, time: Duration = .seconds(30)
    ) throws(CommandProblem) -> [UInt8] {
        var run = try CommandRun(self, started: { _ in })
        return try run.finish(input: input, limit: limit, time: time)
    }

    var words: [String] {
        switch self {
        case .shell(let line): ["/bin/sh", "-c", line]
        case .program(let name, let arguments): [name] + arguments
        }
    }
}

/// Why a command gave nothing that could be used. The description follows the command's name: "its filter ended with
/// status 1: no such file".
public enum CommandProblem: Error, Hashable, Sendable {
    /// It could not be started, for the system's reason.
    case notStarted(String)
    /// It ended with this status; the last line it wrote to standard error.
    case status(Int, String)
    /// A signal ended it.
    case signal(Int)
    /// It took longer than it may.
    case tooSlow(Duration)
    /// It printed more bytes than it may.
    case tooMuch(bytes: Int)
    /// It ended well and printed nothing.
    case silent
}

extension CommandProblem: CustomStringConvertible {
    /// The problem in plain words, as the end of a sentence.
    public var description: String {
        switch self {
        case .notStarted(let reason): "cannot be started: \(reason)"
        case .status(let number, ""): "ended with status \(number)"
        case .status(let number, let words): "ended with status \(number): \(words)"
        case .signal(let number): "was ended by signal \(number)"
        case .tooSlow(let time): "did not end within \(time.inWords) and was stopped"
        case .tooMuch(let bytes): "printed more than \(bytes.bytesInWords) and was stopped"
        case .silent: "printed nothing"
        }
    }
}
