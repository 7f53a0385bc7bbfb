import Basics
import Foundation

/// A command that runs: its process, which leads a group of its own, and the pipes to it.
struct CommandRun {
    private let process: ChildProcess
    private var input: Int32
    private let output: Int32
    private let error: Int32

    /// So much of standard error is looked at for a reason.
    private static let errorBytes = 4_096

    /// Starts a command. `started` is told its process.
    init(_ command: FeedCommand, started: (ChildProcess) -> Void) throws(CommandProblem) {
        var pipes: [PipeEnds] = []
        do {
            for _ in 0..<3 { pipes.append(try PipeEnds()) }
            let words = command.words
            process = try ChildProcess(
                words[0], Array(words.dropFirst()), input: .descriptor(pipes[0].reading),
                output: .descriptor(pipes[1].writing), error: .descriptor(pipes[2].writing), inOwnGroup: true)
        } catch {
            for pipe in pipes { pipe.close() }
            throw .notStarted(error.reason)
        }
        for end in [pipes[0].reading, pipes[1].writing, pipes[2].writing] { close(end) }
        input = pipes[0].writing
        output = pipes[1].reading
        error = pipes[2].reading
        for end in [input, output, error] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        started(process)
    }

    /// Feeds it, reads what it prints, and waits for its end.
    mutating func finish(input bytes: [UInt8], limit: Int, time: Duration) throws(CommandProblem) -> [UInt8] {
        let deadline = ContinuousClock.now + time
        var result = withoutPipeSignal { exchange(bytes, limit: limit, deadline: deadline, time) }
        if case .success = result, !hasEnded(by: deadline) { result = .failure(.tooSlow(time)) }
        for end in [input, output, error] where end >= 0 { close(end) }
        let end = process.endWithGroup()
        let (printed, words) = try result.get()
        switch end {
        case .signal(let number): throw .signal(Int(number))
        // A shell says so of a command that it cannot find.
        case .exited(let code) where code != 0: throw .status(Int(code), words)
        case .exited: break
        }
        if printed.isEmpty { throw .silent }
        return printed
    }

    private func hasEnded(by deadline: ContinuousClock.Instant) -> Bool {
        while !process.hasEnded {
            guard .now < deadline else { return false }
            // It has closed what it prints to, so its end is near.
            usleep(1_000)
        }
        return true
    }

    /// What it printed, and its last line on standard error.
    private mutating func exchange(
        _ bytes: [UInt8], limit: Int, deadline: ContinuousClock.Instant, _ time: Duration
    ) -> Result<(printed: [UInt8], words: String), CommandProblem> {
        var printed: [UInt8] = []
        var said: [UInt8] = []
        var written = 0
        var (outputIsOpen, errorIsOpen) = (true, true)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while outputIsOpen || errorIsOpen {
            if written == bytes.count, input >= 0 {
                close(input)
                input = -1
            }
            let left = deadline - .now
            guard left > .zero else { return .failure(.tooSlow(time)) }
            var waits = [
                pollfd(fd: outputIsOpen ? output : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: errorIsOpen ? error : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
            ]
            guard poll(&waits, nfds_t(waits.count), Int32(min(left.milliseconds, 60_000))) > 0 else { continue }
            if waits[0].revents != 0, let piece = Self.read(output, &buffer) {
                outputIsOpen = !piece.isEmpty
                printed += piece
                if printed.count > limit { return .failure(.tooMuch(bytes: limit)) }
            }
            if waits[1].revents != 0, let piece = Self.read(error, &buffer) {
                errorIsOpen = !piece.isEmpty
                said = Array((said + piece).suffix(Self.errorBytes))
            }
            if waits[2].revents != 0 {
                let count = bytes[written...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
                // It need not read all that it is given.
                if count > 0 { written += count } else if errno != EAGAIN, errno != EINTR { written = bytes.count }
            }
        }
        return .success((printed, Self.lastLine(of: said)))
    }

    /// What can be read now; empty at the end, nil when there is nothing yet.
    private static func read(_ descriptor: Int32, _ buffer: inout [UInt8]) -> ArraySlice<UInt8>? {
        let count = Foundation.read(descriptor, &buffer, buffer.count)
        if count < 0 { return errno == EAGAIN || errno == EINTR ? nil : [] }
        return buffer[..<count]
    }

    private static func lastLine(of bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        let line = text.split(whereSeparator: \.isNewline).last { $0.contains { !$0.isWhitespace } } ?? ""
        return String(
            line.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(200).map(Character.init))
    }
}
