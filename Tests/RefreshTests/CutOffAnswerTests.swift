import Foundation
import News
import Store
import Synchronization
import Testing

@testable import Refresh

/// What an answer says about itself is remembered only when all of it came.
struct CutOffAnswerTests {
    private static let items = (1...20).map {
        "<item><title>Article \($0)</title><guid>\($0)</guid><description>Text \($0 * 7_919)</description></item>"
    }
    private static let whole = "<rss version='2.0'><channel><title>T</title>\(items.joined())</channel></rss>"
    private static let json =
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":["
        + (1...20).map { "{\"id\":\"\($0)\",\"title\":\"Article \($0)\"}" }.joined(separator: ",") + "]}"

    /// Ways of sending a body; cut off, if that is asked for.
    enum Way: CaseIterable {
        case length, chunks, close, gzip, gzipInChunks, jsonGzip

        func answer(isCut: Bool) throws -> [UInt8] {
            let document = self == .jsonGzip ? CutOffAnswerTests.json : CutOffAnswerTests.whole
            let isCompressed = [.gzip, .gzipInChunks, .jsonGzip].contains(self)
            let body = isCompressed ? try gzipped(document) : Array(document.utf8)
            let part = isCut ? Array(body.prefix(body.count * 6 / 10)) : body
            var head = "HTTP/1.1 200 OK\r\nConnection: close\r\nETag: \"1\"\r\n"
            head += "Last-Modified: Mon, 30 Nov 2026 10:00:00 GMT\r\n"
            switch self {
            case .length: head += "Content-Length: \(body.count)\r\n\r\n"
            case .close: head += "\r\n"
            case .gzip, .jsonGzip: head += "Content-Encoding: gzip\r\nContent-Length: \(part.count)\r\n\r\n"
            case .chunks, .gzipInChunks:
                head += "\(self == .chunks ? "" : "Content-Encoding: gzip\r\n")Transfer-Encoding: chunked\r\n\r\n"
                // An intermediary that loses the rest may still end the message well.
                let end = self == .chunks && isCut ? "" : "0\r\n\r\n"
                return Array((head + String(part.count, radix: 16) + "\r\n").utf8) + part + Array(("\r\n" + end).utf8)
            }
            return Array(head.utf8) + part
        }
    }

    @Test(arguments: Way.allCases)
    func whatIsMissingComesWithTheNextRefresh(way: Way) async throws {
        let cut = try way.answer(isCut: true)
        let whole = try way.answer(isCut: false)
        let visits = Mutex(0)
        let server = try RawServer {
            guard let head = $0.readRequest() else { return }
            // Who asks by the name of what was cut off would be told that nothing has changed.
            if head.contains("If-None-Match") || head.contains("If-Modified-Since") {
                $0.send("HTTP/1.1 304 Not Modified\r\nContent-Length: 0\r\n\r\n")
            } else {
                $0.send(
                    visits.withLock { count in
                        count += 1; return count == 1
                    } ? cut : whole)
            }
        }
        let room = try Newsroom(server.address())
        let told = try await room.refresh(.due, patiently)
        #expect(told.failures.count == 1 && told.failures[0].hasPrefix("the connection broke off after"))
        #expect((3..<20).contains(try room.titles.count))
        #expect(try room.feed.failure?.contains("could be read") == true)
        #expect(try room.feed.entityTag == nil)
        #expect(try room.feed.lastModified == nil)
        let again = try await room.refresh(.all, patiently)
        #expect(again.failures == [])
        #expect(try room.titles.count == 20)
        #expect(try room.feed.entityTag == "\"1\"")
        #expect(try room.feed.failure == nil)
    }

    /// A publisher that never ends its document is not to be asked for all of it each time.
    @Test func aDocumentThatIsWrittenWithoutItsEndIsRememberedWhereAllOfItCame() async throws {
        let unfinished = Self.whole.replacing("</channel></rss>", with: "")
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: \(unfinished.utf8.count)\r\n\r\n\(unfinished)")
        }
        let room = try Newsroom(server.address())
        #expect(try await room.refresh(.due, patiently).failures == [])
        #expect(try room.feed.entityTag == "\"1\"")
        #expect(try room.titles.count == 20)
    }

    @Test func aWholeDocumentInAnAnswerThatBrokeOffIsReadButNotRemembered() async throws {
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 100000\r\n\r\n\(Self.whole)")
        }
        let room = try Newsroom(server.address())
        #expect(try await room.refresh(.due, patiently).failures == [])
        #expect(try room.titles.count == 20)
        #expect(try room.feed.entityTag == nil)
        #expect(try room.feed.contentHash == nil)
    }
}

/// Servers on this machine may have to wait for their turn.
private func patiently(_ options: inout RefreshOptions) {
    options.limits.connecting = .seconds(60)
    options.limits.total = .seconds(60)
}

/// Compresses with the system's `gzip`.
private func gzipped(_ text: String) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try Data(text.utf8).write(to: URL(filePath: folder.path + "/plain"))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "gzip -9 < '\(folder.path)/plain'"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(bytes)
}
