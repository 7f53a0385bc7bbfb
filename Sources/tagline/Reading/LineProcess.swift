import Foundation

/// This program in a process of its own that says what happens line by line, and may be answered in lines: so that what
/// strangers send can neither block nor crash the reader.
final class LineProcess: Sendable {
    private let child: ChildProcess
    /// Where its input is written; nil where it has none.
    private let input: Int32?

    /// Starts this program with some arguments. `line` is called on another thread with each line it says, then `ended`
    /// with its exit status.
    ///
    /// - Throws: ``Failure`` when it cannot be started.
    init(
        _ arguments: [String], isAnswered: Bool = false, line: @escaping @Sendable (String) -> Void,
        ended: @escaping @Sendable (Int32) -> Void
    ) throws(Failure) {
        let output = try Pipe()
        let answers: Pipe?
        do { answers = isAnswered ? try Pipe() : nil } catch {
            output.close()
            throw error
        }
        defer {
            Foundation.close(output.writing)
            if let answers { Foundation.close(answers.reading) }
        }
        do {
            child = try ChildProcess(
                ChildProcess.ownProgram, arguments, input: answers.map { .descriptor($0.reading) } ?? .nothing,
                output: .descriptor(output.writing), error: .inherited, inOwnGroup: true)
        } catch {
            Foundation.close(output.reading)
            if let answers { Foundation.close(answers.writing) }
            throw error
        }
        input = answers?.writing
        let (process, reading, writing) = (child, output.reading, answers?.writing)
        Thread.detachNewThread {
            LineProcess.read(reading, line)
            Foundation.close(reading)
            if let writing { Foundation.close(writing) }
            ended(process.waitForEnd())
        }
    }

    /// Says something to it. What it no longer reads is lost.
    func write(_ line: String) {
        guard let input else { return }
        var text = line + "\n"
        text.withUTF8 { bytes in _ = Foundation.write(input, bytes.baseAddress, bytes.count) }
    }

    /// Ends it before its time.
    func terminate() { child.terminate() }

    private static func read(_ descriptor: Int32, _ line: (String) -> Void) {
        var pending: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            pending.append(contentsOf: buffer[..<count])
            while let end = pending.firstIndex(of: 0x0A) {
                line(String(decoding: pending[..<end], as: UTF8.self))
                pending.removeSubrange(...end)
            }
        }
    }

    /// The two ends of a pipe, which no other child gets.
    private struct Pipe {
        let reading: Int32
        let writing: Int32

        init() throws(Failure) {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { throw Failure("cannot make a pipe: \(Failure.text(of: errno))") }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            (reading, writing) = (ends[0], ends[1])
        }

        func close() {
            Foundation.close(reading)
            Foundation.close(writing)
        }
    }
}
