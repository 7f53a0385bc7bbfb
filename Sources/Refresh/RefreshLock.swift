import Foundation

/// Keeps two refreshes of one store from running at once. The system holds the lock and lets it go with the process,
/// however that ends, so that nobody ever has to remove a stale file by hand.
final class RefreshLock {
    private let descriptor: Int32

    /// How long a process that was just killed may take to let go.
    private static let patience = Duration.seconds(5)

    /// Takes the lock of the store at `path`: a file beside it. A worker's lock is on the file that its supervisor has
    /// open, too, and stays when the worker falls.
    init(store path: String, worker: IngestWorker? = nil) throws(RefreshError) {
        let file = path + "-refresh.lock"
        let holding = worker?.lock ?? Self.descriptor(store: path)
        guard let holding else { throw .lockUnavailable(path: file, reason: systemReason(errno)) }
        descriptor = holding
        let end = ContinuousClock.now + Self.patience
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            let reason = errno
            let holder = Self.process(in: descriptor)
            // A supervisor that was killed is followed by its worker in a moment.
            if reason == EWOULDBLOCK, let holder, kill(holder, 0) != 0, errno == ESRCH, .now < end {
                usleep(2_000)
                continue
            }
            close(descriptor)
            throw reason == EWOULDBLOCK
                ? .anotherRuns(process: holder) : .lockUnavailable(path: file, reason: systemReason(reason))
        }
        ftruncate(descriptor, 0)
        let number = Array("\(worker?.lock == nil ? getpid() : getppid())\n".utf8)
        _ = pwrite(descriptor, number, number.count, 0)
    }

    deinit {
        // Said, not left to the closing: a child that is just being started has the descriptor, too, for a moment.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// The lock's file, open; nil when it cannot be opened.
    static func descriptor(store path: String) -> Int32? {
        // Not for commands that a refresh starts: they may live longer.
        let descriptor = open(path + "-refresh.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        return descriptor >= 0 ? descriptor : nil
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
