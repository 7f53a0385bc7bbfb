import Foundation

/// A refresh in a process of its own, so that what strangers send can neither block nor crash the reader.
final class RefreshProcess: Sendable {
    private let child: ChildProcess

    /// Which feeds it fetches. Servers that ask to be left alone are, whatever key was pressed.
    enum Choice: Hashable {
        /// Those whose time has come.
        case due
        /// All.
        case all
        /// Those with these addresses.
        case named([String])

        fileprivate var arguments: [String] {
            switch self {
            case .due: []
            case .all: ["--all"]
            // `--` ends the options: an address may begin with a minus sign.
            case .named(let addresses): ["--heed-servers", "--"] + addresses
            }
        }
    }

    /// Starts `tagline refresh` for some feeds. `receive` is called on another
    /// thread with each thing it says, and last with one that ``RefreshProgress/isLast`` or a failure.
    ///
    /// - Throws: ``Failure`` when it cannot be started.
    init(
        store: String, _ choice: Choice,
        receive: @escaping @Sendable (Result<RefreshProgress, Failure>) -> Void
    ) throws(Failure) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Failure("cannot make a pipe: \(Failure.text(of: errno))") }
        let (readingEnd, writingEnd) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(writingEnd) }
        do {
            child = try ChildProcess(
                ChildProcess.ownProgram, ["refresh", "--store", store, "--progress-lines"] + choice.arguments,
                input: .nothing, output: .descriptor(writingEnd), error: .inherited, inOwnGroup: true)
        } catch {
            close(readingEnd)
            throw error
        }
        let process = child
        Thread.detachNewThread {
            RefreshProcess.read(readingEnd, process, receive)
        }
    }

    /// Ends it before its time. The store keeps what has been fetched.
    func terminate() { child.terminate() }

    private static func read(
        _ descriptor: Int32, _ process: ChildProcess, _ receive: (Result<RefreshProgress, Failure>) -> Void
    ) {
        var hasEnded = false
        var pending: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            pending.append(contentsOf: buffer[..<count])
            while let end = pending.firstIndex(of: 0x0A) {
                if let progress = RefreshProgress(line: String(decoding: pending[..<end], as: UTF8.self)) {
                    if progress.isLast { hasEnded = true }
                    receive(.success(progress))
                }
                pending.removeSubrange(...end)
            }
        }
        close(descriptor)
        let status = process.waitForEnd()
        if !hasEnded { receive(.failure(Failure("The refresh ended early (status \(status)); see the log."))) }
    }
}
