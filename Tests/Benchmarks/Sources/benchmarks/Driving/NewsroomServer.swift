import ArgumentParser
import CPseudoTerminal
import Foundation
import Synchronization

/// Serves the feeds of ``NewsroomFeeds`` on this machine, in a process of its own, with the latency of a far one. Prints
/// `port NUMBER`; takes the number of the round that it shows, a line each, from its standard input's file.
struct NewsroomServer: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "newsroom", shouldDisplay: false)

    @Option var feeds = 1_000
    @Option var rounds = 4
    @Option var latency = 50
    @Flag var full = false
    /// A file that holds the number of the round to show.
    @Option var roundFile: String

    func run() throws {
        signal(SIGPIPE, SIG_IGN)
        let newsroom = try NewsroomFeeds(feedCount: feeds, roundCount: rounds, isFullText: full)
        var bodies: [[Data]] = []
        for round in 0..<rounds {
            bodies.append(
                try (0..<feeds).map { try Data(contentsOf: URL(filePath: newsroom.path(feed: $0, round: round))) })
        }
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 512) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isListening else { throw BenchmarkError("cannot listen") }
        print("port \(UInt16(bigEndian: address.sin_port))")
        fflush(nil)
        let script = Script(bodies: bodies, latency: useconds_t(latency * 1_000), roundFile: roundFile)
        while true {
            let client = accept(descriptor, nil, nil)
            guard client >= 0 else { return }
            var one: Int32 = 1
            setsockopt(client, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
            Thread.detachNewThread { script.serve(client) }
        }
    }

    private struct Script: Sendable {
        let bodies: [[Data]]
        let latency: useconds_t
        let roundFile: String

        func serve(_ client: Int32) {
            defer { close(client) }
            var pending: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 8_192)
            while true {
                while let end = Self.endOfHead(pending) {
                    let head = String(decoding: pending[..<end], as: UTF8.self)
                    pending.removeSubrange(..<end)
                    usleep(latency)
                    guard send(answer(to: head), to: client) else { return }
                }
                let count = recv(client, &buffer, buffer.count, 0)
                guard count > 0 else { return }
                pending += buffer[..<count]
            }
        }

        private func answer(to head: String) -> Data {
            let text = (try? String(contentsOfFile: roundFile, encoding: .utf8)) ?? "0"
            let round = Int(text.filter(\.isNumber)) ?? 0
            let path = head.split(separator: " ").dropFirst().first ?? ""
            let feed = Int(path.filter(\.isNumber)) ?? 0
            if head.contains("If-None-Match: \"round-\(round)\"") {
                return Data("HTTP/1.1 304 Not Modified\r\nETag: \"round-\(round)\"\r\n\r\n".utf8)
            }
            let body = bodies[round][feed]
            let fields = [
                "HTTP/1.1 200 OK", "Content-Type: application/rss+xml", "Content-Encoding: gzip",
                "ETag: \"round-\(round)\"", "Content-Length: \(body.count)", "", "",
            ]
            return Data(fields.joined(separator: "\r\n").utf8) + body
        }

        private static func endOfHead(_ bytes: [UInt8]) -> Int? {
            bytes.firstRange(of: [13, 10, 13, 10])?.upperBound
        }

        private func send(_ data: Data, to client: Int32) -> Bool {
            data.withUnsafeBytes { bytes in
                var sent = 0
                while sent < bytes.count {
                    let count = Foundation.send(
                        client, bytes.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
                    if count <= 0 { return false }
                    sent += count
                }
                return true
            }
        }
    }
}
