import Foundation

/// Keeps two refreshes of one store from running at once. The system holds the lock and lets it go with the process,
/// however that ends, so that nobody ever has to remove a stale file by hand.
final class RefreshLock {
    private let descriptor: Int32

    /// Takes the lock of the store at `path`: a file beside it.
    init(store path: String) throws(RefreshError) {
        let file = path + "-refresh.lock"
        // Not for commands that a refresh starts: they may live longer.
        descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .lockUnavailable(path: file, reason: systemReason(errno)) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let reason = errno
            let holder = Self.process(in: descriptor)
            close(descriptor)
            throw reason == EWOULDBLOCK
                ? .anotherRuns(process: holder) : .lockUnavailable(path: file, reason: systemReason(reason))
        }
        ftruncate(descriptor, 0)
        let number = Array("\(getpid())\n".utf8)
        _ = pwrite(descriptor, number, number.count, 0)
    }

    deinit {
        // Said, not left to the closing: a child that is just being started has the descriptor, too, for a moment.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Whether some process refreshes the store at `path` right now.
    static func isTaken(store path: String) -> Bool {
        let descriptor = open(path + "-refresh.lock", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    private static func process(in descriptor: Int32) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return count > 0
            ? Int32(String(decoding: bytes[..<count], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
            : nil
    }
}
