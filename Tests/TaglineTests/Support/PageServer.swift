import Foundation
import Synchronization

/// A web server on a thread of its own: tests here block their threads while the program runs, and a server that shares
/// those threads would never answer.
final class PageServer: Sendable {
    /// An answer: status line, header fields, body.
    struct Answer: Sendable {
        var status = "200 OK"
        var headers = ["Content-Type: text/html; charset=utf-8"]
        var body: [UInt8] = []

        /// A page.
        static func page(_ html: String) -> Answer { Answer(body: Array(html.utf8)) }
    }

    private let descriptor: Int32
    private let seen = Notes()

    /// What was asked, apart from the server: its thread lives as long as the socket does.
    private final class Notes: Sendable {
        let heads = Mutex<[String]>([])
    }

    /// The heads of all requests so far.
    var heads: [String] { seen.heads.withLock { $0 } }

    /// Where it is, without a slash at the end.
    let address: String

    /// A server that answers by path; what is not there gets 404.
    init(_ answers: [String: Answer], host: String = "127.0.0.1") throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = inet_addr(host)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let isListening = withUnsafeMutablePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 && listen(descriptor, 16) == 0
                    && getsockname(descriptor, address, &length) == 0
            }
        }
        guard descriptor >= 0, isListening else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        address = "http://\(host):\(UInt16(bigEndian: place.sin_port))"
        Thread.detachNewThread { [seen] in
            while true {
                let client = accept(descriptor, nil, nil)
                if client < 0, errno == EINTR { continue }
                guard client >= 0 else { break }
                PageServer.answer(client, answers, seen)
                close(client)
            }
        }
    }

    deinit {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }

    private static func answer(_ client: Int32, _ answers: [String: Answer], _ seen: Notes) {
        var request: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while !request.contains([0x0D, 0x0A, 0x0D, 0x0A]) {
            let count = read(client, &buffer, buffer.count)
            guard count > 0 else { return }
            request += buffer[..<count]
        }
        let head = String(decoding: request, as: UTF8.self)
        seen.heads.withLock { $0.append(head) }
        let path = head.split(separator: " ").dropFirst().first.map(String.init)
        let answer = answers[path ?? ""] ?? Answer(status: "404 Not Found")
        let lines =
            "HTTP/1.1 \(answer.status)\r\nContent-Length: \(answer.body.count)\r\nConnection: close\r\n"
            + answer.headers.map { $0 + "\r\n" }.joined() + "\r\n"
        var bytes = (Array(lines.utf8) + answer.body)[...]
        while !bytes.isEmpty {
            let sent = bytes.withUnsafeBytes { send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { return }
            bytes = bytes.dropFirst(sent)
        }
        shutdown(client, Int32(SHUT_WR))
    }
}
