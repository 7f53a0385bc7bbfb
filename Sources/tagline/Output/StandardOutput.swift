import ArgumentParser
import Foundation

/// Standard output, written in large pieces.
///
/// SIGPIPE is ignored in this program, so that an import whose messages nobody reads still imports to its end; a
/// listing, which is nothing but its output, ends quietly instead.
final class StandardOutput {
    /// What to do when nobody reads any more.
    enum WhenClosed {
        /// End the program, quietly and with success: `tagline list | head` has done what was asked.
        case ends
        /// Go on with the work and print no more.
        case goesOn
    }

    private var buffer: [UInt8] = []
    private let whenClosed: WhenClosed
    private var isClosed = false
    private static let pieceSize = 64 * 1_024

    /// Whether it is a terminal.
    let isTerminal = isatty(1) == 1

    /// Standard output; one at a time.
    init(whenClosed: WhenClosed = .goesOn) {
        self.whenClosed = whenClosed
        buffer.reserveCapacity(StandardOutput.pieceSize + 4_096)
    }

    /// Prints bytes as they are.
    ///
    /// - Throws: `ExitCode` when nobody reads any more; ``Failure`` when it cannot be written.
    func write(_ bytes: some Collection<UInt8>) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= StandardOutput.pieceSize { try flush() }
    }

    /// Prints a line as it is; the caller has cleaned it.
    func writeLine(_ text: String) throws {
        try write(text.utf8)
        try write(CollectionOfOne(0x0A))
    }

    /// Hands over what is still held back. Call it at the end.
    func flush() throws {
        defer { buffer.removeAll(keepingCapacity: true) }
        guard !isClosed else { return }
        var written = 0
        while written < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                Foundation.write(1, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count >= 0 {
                written += count
            } else if errno == EPIPE {
                isClosed = true
                if whenClosed == .ends { throw ExitCode.success }
                return
            } else if errno != EINTR {
                throw Failure("cannot write to standard output: \(Failure.text(of: errno))")
            }
        }
    }
}

/// Standard error.
enum StandardError {
    /// Prints a line, made safe for a terminal.
    static func writeLine(_ text: String) {
        write(PlainLine.shown(text) + "\n")
    }

    /// Prints a text as it is. What cannot be written is lost: there is no place left to say so.
    static func write(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            _ = Foundation.write(2, bytes.baseAddress, bytes.count)
        }
    }
}
