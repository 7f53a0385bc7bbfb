#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif
import Synchronization

/// The two ends of a pipe, which no child gets but the one that is connected to it.
public struct PipeEnds: Hashable, Sendable {
    /// Where what was written comes out.
    public let reading: Int32
    /// Where it is written.
    public let writing: Int32

    /// Between the making of a pipe and its closing in children, no child may be started: it would hold an end open.
    private static let lock = Mutex(())

    /// A new pipe.
    ///
    /// - Throws: ``StartProblem`` where the system has none.
    public init() throws(StartProblem) {
        self = try PipeEnds.whileNoneIsMade { () throws(StartProblem) in
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { throw StartProblem("a pipe", errno) }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            return PipeEnds(reading: ends[0], writing: ends[1])
        }
    }

    private init(reading: Int32, writing: Int32) {
        self.reading = reading
        self.writing = writing
    }

    /// Closes both.
    public func close() {
        closeDescriptor(reading)
        closeDescriptor(writing)
    }

    static func whileNoneIsMade<Value: Sendable>(
        _ body: () throws(StartProblem) -> Value
    ) throws(StartProblem) -> Value {
        try lock.withLock { _ throws(StartProblem) in try body() }
    }
}

/// A descriptor that is written to by some and closed by others. After its end nothing is written any more: the number
/// may be another file's by then.
public final class WritingEnd: Sendable {
    private let descriptor: Mutex<Int32?>

    /// Takes over a descriptor. Writing never waits: what finds no room is lost.
    public init(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        self.descriptor = Mutex(descriptor)
    }

    deinit { close() }

    /// Writes a text; returns whether all of it was taken.
    @discardableResult
    public func write(_ text: String) -> Bool {
        descriptor.withLock { descriptor in
            guard let descriptor else { return false }
            var text = text
            return text.withUTF8 { bytes in
                withoutPipeSignal { writeDescriptor(descriptor, bytes.baseAddress, bytes.count) } == bytes.count
            }
        }
    }

    /// Ends it.
    public func close() {
        descriptor.withLock { descriptor in
            if let descriptor { closeDescriptor(descriptor) }
            descriptor = nil
        }
    }
}

/// Does something in which writing to a pipe that nobody reads is an error and not the end of the program.
public func withoutPipeSignal<Value, Problem: Error>(
    _ body: () throws(Problem) -> Value
) throws(Problem) -> Value {
    // It is sent to the thread that wrote, which blocks it.
    var pipeSignal = sigset_t()
    sigemptyset(&pipeSignal)
    sigaddset(&pipeSignal, SIGPIPE)
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
    defer {
        // It must not be met by it afterwards, either.
        var pending = sigset_t()
        if sigpending(&pending) == 0, sigismember(&pending, SIGPIPE) == 1 {
            var number: Int32 = 0
            sigwait(&pipeSignal, &number)
        }
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return try body()
}

/// In types that have a `close` and a `write` of their own, the system's are hidden.
private func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }

private func writeDescriptor(_ descriptor: Int32, _ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
