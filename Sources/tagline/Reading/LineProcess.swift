import Basics
import Foundation

/// This program in a process of its own that says what happens line by line, and may be answered in lines: so that what
/// strangers send can neither block nor crash the reader.
final class LineProcess: Sendable {
    private let child: ChildProcess
    /// Where its input is written; nil where it has none.
    private let input: WritingEnd?

    /// Longer lines are none of this program's.
    private static let longestLine = 4 << 20

    /// Starts this program with some arguments. `line` is called on another thread with each line it says, then `ended`
    /// with its exit status.
    ///
    /// - Throws: ``Failure`` when it cannot be started.
    convenience init(
        _ arguments: [String], isAnswered: Bool = false, line: @escaping @Sendable (String) -> Void,
        ended: @escaping @Sendable (Int32) -> Void
    ) throws(Failure) {
        try self.init(
            program: ChildProcess.ownProgram, arguments, isAnswered: isAnswered, line: line, ended: ended)
    }

    /// The same for any program.
    init(
        program: String, _ arguments: [String], isAnswered: Bool, line: @escaping @Sendable (String) -> Void,
        ended: @escaping @Sendable (Int32) -> Void
    ) throws(Failure) {
        let output = try PipeEnds.make()
        let answers: PipeEnds?
        do { answers = isAnswered ? try .make() : nil } catch {
            output.close()
            throw error
        }
        defer {
            close(output.writing)
            if let answers { close(answers.reading) }
        }
        do {
            child = try ChildProcess.start(
                program, arguments, input: answers.map { .descriptor($0.reading) } ?? .nothing,
                output: .descriptor(output.writing), error: .inherited, inOwnGroup: true)
        } catch {
            close(output.reading)
            if let answers { close(answers.writing) }
            throw error
        }
        input = answers.map { WritingEnd($0.writing) }
        let (process, reading, writing) = (child, output.reading, input)
        Thread.detachNewThread {
            LineProcess.read(reading, line)
            close(reading)
            writing?.close()
            ended(process.waitForEnd().status)
        }
    }

    /// Says something to it. What it no longer reads is lost.
    func write(_ line: String) { input?.write(line + "\n") }

    /// Ends it before its time.
    func terminate() { child.terminate() }

    private static func read(_ descriptor: Int32, _ line: (String) -> Void) {
        var pending: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            var rest = buffer[..<count]
            while let end = rest.firstIndex(of: 0x0A) {
                pending += rest[..<end]
                line(String(decoding: pending, as: UTF8.self))
                pending.removeAll(keepingCapacity: true)
                rest = rest[(end + 1)...]
            }
            if pending.count < longestLine { pending += rest }
        }
    }
}
