import Foundation
import Synchronization

/// A web site on this machine, with a thread of its own, so that a test may wait for a program that asks it.
final class SiteServer: Sendable {
    /// What a path answers.
    struct Answer: Sendable {
        var status = "200 OK"
        var headers: [String] = []
        var body = ""
    }

    let port: Int
    private let descriptor: Int32
    private let pages: Mutex<[String: Answer]>

    /// Serves pages by their paths; all others are missing.
    init(_ pages: [String: Answer]) throws {
        self.pages = Mutex(pages)
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 64) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [weak self] in
            while true {
                let client = accept(descriptor, nil, nil)
                guard client >= 0 else { break }
                self?.serve(client)
                close(client)
            }
            close(descriptor)
        }
    }

    // Ends the thread, which then closes the descriptor.
    deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

    /// The site without a scheme, as people type it.
    var name: String { "127.0.0.1:\(port)" }

    /// The address of a path.
    func address(_ path: String = "/") -> String { "http://\(name)\(path)" }

    /// Changes what a path answers.
    func set(_ path: String, _ answer: Answer?) { pages.withLock { $0[path] = answer } }

    /// One request a connection: what does not speak HTTP gets an end.
    private func serve(_ client: Int32) {
        var head: [UInt8] = []
        var byte: UInt8 = 0
        while head.suffix(4) != [13, 10, 13, 10] {
            guard recv(client, &byte, 1, 0) == 1, head.first.map({ $0 < 0x80 && $0 != 0x16 }) ?? true else { return }
            head.append(byte)
        }
        let path = String(decoding: head, as: UTF8.self).split(separator: " ").dropFirst().first.map(String.init) ?? ""
        let answer = pages.withLock { $0[path] } ?? Answer(status: "404 Not Found", body: "Nothing here.")
        let lines =
            ["HTTP/1.1 \(answer.status)", "Connection: close", "Content-Length: \(answer.body.utf8.count)"]
            + answer.headers + ["", answer.body]
        let bytes = Array(lines.joined(separator: "\r\n").utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            sent += count
        }
    }
}

extension SiteServer.Answer {
    /// A web page.
    static func page(_ head: String = "", body: String = "", title: String = "The Site") -> Self {
        Self(
            headers: ["Content-Type: text/html; charset=utf-8"],
            body: "<!doctype html><html><head><title>\(title)</title>\(head)</head><body>\(body)</body></html>")
    }

    /// A page that declares feeds.
    static func declaring(_ feeds: String...) -> Self {
        page(feeds.map { "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"\($0)\">" }.joined())
    }

    /// A feed with an article an hour for each title, the newest first.
    static func feed(_ title: String, _ headlines: [String]) -> Self {
        let items = headlines.enumerated().map { index, headline in
            let date = Date().addingTimeInterval(-3_600 * Double(index + 1)).formatted(.iso8601)
            return "<item><title>\(headline)</title><guid>\(headline)</guid><pubDate>\(date)</pubDate>"
                + "<link>https://site.example/\(headline.replacing(" ", with: "-"))</link></item>"
        }
        return Self(
            headers: ["Content-Type: application/rss+xml"],
            body: "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>\(title)</title>\(items.joined())"
                + "</channel></rss>")
    }
}
