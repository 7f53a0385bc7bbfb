import Basics
import Foundation
import News

/// The fetching of one article's full text in a process of its own, so that what strangers send can neither block nor
/// crash the reader.
enum FullTextProcess {
    /// Starts `tagline full-text` for an article. `receive` is called on another thread when it is over, with the reason
    /// where it failed.
    ///
    /// - Throws: ``Failure`` when it cannot be started.
    static func start(
        store: String, article: ArticleID, receive: @escaping @Sendable (Failure?) -> Void
    ) throws(Failure) {
        let answer = try OutputOfChild.start(
            ["full-text", "--store", store, "--quiet", "--", "\(article.rawValue)"], keeping: .error)
        Thread.detachNewThread {
            let (text, status) = answer.wait()
            guard status != 0 else { return receive(nil) }
            let line = text.split(separator: "\n").last.map(String.init)
            receive(Failure(line ?? "the process that fetches ended early (status \(status))"))
        }
    }
}

/// This very program at work in a child process, and what it prints.
struct OutputOfChild: Sendable {
    private let child: ChildProcess
    private let descriptor: Int32
    private let limit: Int

    /// Which of its outputs is kept; the other goes nowhere.
    enum Stream { case output, error }

    /// Starts it with some arguments.
    ///
    /// - Throws: ``Failure`` when it cannot be started.
    static func start(
        _ arguments: [String], keeping stream: Stream, atMost limit: Int = 64 << 10
    ) throws(Failure) -> OutputOfChild {
        let pipe = try PipeEnds.make()
        defer { close(pipe.writing) }
        do {
            let child = try ChildProcess.start(
                ChildProcess.ownProgram, arguments, input: .nothing,
                output: stream == .output ? .descriptor(pipe.writing) : .nothing,
                error: stream == .error ? .descriptor(pipe.writing) : .nothing, inOwnGroup: true)
            return OutputOfChild(child: child, descriptor: pipe.reading, limit: limit)
        } catch {
            close(pipe.reading)
            throw error
        }
    }

    /// Waits for its end; returns what it printed, up to the limit, and its exit status.
    func wait() -> (text: String, status: Int32) {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            if bytes.count < limit { bytes += buffer[..<count].prefix(limit - bytes.count) }
        }
        close(descriptor)
        return (String(decoding: bytes, as: UTF8.self), child.waitForEnd().status)
    }

    /// Asks it to end.
    func terminate() { child.terminate() }
}
