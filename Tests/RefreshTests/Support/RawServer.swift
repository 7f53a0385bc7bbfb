import Foundation
import Synchronization

/// A server on this machine that misbehaves exactly as its script says: it sends the bytes it is told to, when it is
/// told to, and knows nothing of HTTP. Each connection has a thread of its own. It listens until ``stop()``, or until
/// the tests end.
final class RawServer: Sendable {
    /// One connection.
    struct Connection {
        let descriptor: Int32

        /// Reads a request's head; nil when the client is gone.
        func readRequest() -> String? {
            var head: [UInt8] = []
            var byte: UInt8 = 0
            while head.suffix(4) != [13, 10, 13, 10] {
                guard recv(descriptor, &byte, 1, 0) == 1 else { return nil }
                head.append(byte)
            }
            return String(decoding: head, as: UTF8.self)
        }

        /// Sends text; false when the client is gone.
        @discardableResult
        func send(_ text: String) -> Bool { send(Array(text.utf8)) }

        /// Sends bytes; false when the client is gone.
        @discardableResult
        func send(_ bytes: [UInt8]) -> Bool {
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes {
                    Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }

        /// Waits until the client hangs up.
        func waitForHangup() {
            var byte: UInt8 = 0
            while recv(descriptor, &byte, 1, 0) > 0 {}
        }
    }

    let port: Int
    private let host: String
    private let descriptor: Int32
    private let open = Mutex((now: 0, most: 0))

    /// Listens on an address of this machine, and runs the script for each connection. With `accepts` false the system
    /// takes connections until its queue is full, and nobody ever answers.
    init(host: String = "127.0.0.1", accepts: Bool = true, script: @escaping @Sendable (Connection) -> Void) throws {
        let isSix = host.contains(":")
        self.host = isSix ? "[\(host)]" : host
        descriptor = socket(isSix ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let descriptor = descriptor
        // Both kinds have the port in the same place.
        var address = sockaddr_in6()
        var four = sockaddr_in()
        four.sin_family = sa_family_t(AF_INET)
        inet_pton(AF_INET, host, &four.sin_addr)
        address.sin6_family = sa_family_t(AF_INET6)
        inet_pton(AF_INET6, host, &address.sin6_addr)
        if !isSix {
            withUnsafeMutableBytes(of: &address) { $0.copyBytes(from: withUnsafeBytes(of: &four) { Array($0) }) }
        }
        var length = socklen_t(isSix ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, accepts ? 128 : 0) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard bound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        port = Int(UInt16(bigEndian: address.sin6_port))
        guard accepts else { return }
        Thread.detachNewThread { [self] in
            while true {
                let client = accept(descriptor, nil, nil)
                guard client >= 0 else { return }
                count(+1)
                Thread.detachNewThread { [self] in
                    script(Connection(descriptor: client))
                    count(-1)
                    close(client)
                }
            }
        }
    }

    /// Listens no more. The descriptor stays open: its number must not pass to another server while a thread still
    /// waits on it.
    func stop() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    /// A server that answers each request on a connection with what `respond` gives for its head.
    static func answering(
        host: String = "127.0.0.1", _ respond: @escaping @Sendable (String) -> String
    ) throws -> RawServer {
        try RawServer(host: host) { connection in
            while let head = connection.readRequest() {
                guard connection.send(respond(head)) else { return }
            }
        }
    }

    /// The address of a path on this server.
    func address(_ path: String = "/feed.xml") -> String { "http://\(host):\(port)\(path)" }

    /// The most connections that were open at once.
    var mostConnections: Int { open.withLock { $0.most } }

    private func count(_ change: Int) {
        open.withLock {
            $0.now += change
            $0.most = max($0.most, $0.now)
        }
    }
}

/// A whole answer, with its length.
func response(_ status: String = "200 OK", headers: [String] = [], body: String = "") -> String {
    (["HTTP/1.1 \(status)"] + headers + ["Content-Length: \(body.utf8.count)", "", body]).joined(separator: "\r\n")
}

/// What was noted by a server's threads, for the test to look at.
final class Notes<Value: Sendable>: Sendable {
    private let values = Mutex<[Value]>([])
    func add(_ value: Value) { values.withLock { $0.append(value) } }
    var all: [Value] { values.withLock { $0 } }
}

/// Runs blocking work on a thread of its own: the threads of Swift's concurrency are few, and the test server needs them.
func onOwnThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
        Thread.detachNewThread { continuation.resume(returning: work()) }
    }
}
