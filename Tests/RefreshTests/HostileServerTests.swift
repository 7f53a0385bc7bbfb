import Foundation
import Testing

@testable import Refresh

/// Servers that stall, lie, flood and mislead. Each is met with an end and a reason.
struct HostileServerTests {
    @Test func aServerThatNeverTakesTheConnectionIsGivenUp() async throws {
        let server = try RawServer(accepts: false) { _ in }
        // Fill the queue that the system keeps for it.
        let fillers = (0..<8).map { _ in connectInBackground(port: server.port) }
        defer { fillers.forEach { close($0) } }
        let answer = await fetch(server.address(), limits: .short)
        #expect(answer.failure == .timedOut(.connecting, after: .milliseconds(400)))
        #expect(answer.failure?.description == "no connection within 0.4 seconds")
    }

    @Test func aServerThatSaysNothingIsGivenUp() async throws {
        let server = try RawServer { $0.waitForHangup() }
        guard case .timedOut(.waiting, _) = await fetch(server.address(), limits: .short).failure else {
            Issue.record("not given up")
            return
        }
    }

    @Test func aServerThatStopsInItsHeaderIsGivenUp() async throws {
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("HTTP/1.1 200 OK\r\nContent-Ty")
            $0.waitForHangup()
        }
        guard case .timedOut = await fetch(server.address(), limits: .short).failure else {
            Issue.record("not given up")
            return
        }
    }

    @Test func aServerThatStopsInItsBodyIsGivenUp() async throws {
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>")
            $0.waitForHangup()
        }
        // Time enough for those five.
        var limits = FetchLimits.patient
        limits.total = .seconds(3)
        guard case .timedOut(.receiving(bytes: 5), _) = await fetch(server.address(), limits: limits).failure else {
            Issue.record("not given up")
            return
        }
    }

    @Test func aServerThatDripsIsGivenUpBeforeTheTotalTime() async throws {
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("HTTP/1.1 200 OK\r\n\r\n")
            while $0.send(" ") { Thread.sleep(forTimeInterval: 0.2) }
        }
        var limits = FetchLimits.patient
        limits.total = .seconds(60)
        limits.patience = .seconds(1)
        let answer = await fetch(server.address(), limits: limits)
        guard case .timedOut(.receiving, let time) = answer.failure else {
            Issue.record("\(answer.outcome)")
            return
        }
        #expect(time < .seconds(30))
    }

    @Test func anEndlessAnswerIsCutAtTheLimit() async throws {
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n")
            let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 256 << 10)
            while $0.send(chunk) {}
        }
        var limits = FetchLimits.patient
        limits.total = .seconds(30)
        let answer = await fetch(server.address(), limits: limits)
        #expect(answer.failure == .tooLarge(bytes: 1 << 20))
        #expect(answer.failure?.description == "the answer is larger than 1 MB")
    }

    @Test func aGzipBombIsMeasuredByWhatItBecomes() async throws {
        // 64 MB of spaces, in 64 kB.
        let bomb = try gzip(repeating: " ", count: 64 << 20)
        #expect(bomb.count < 100_000)
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n")
            $0.send(bomb)
            $0.waitForHangup()
        }
        var limits = FetchLimits.patient
        limits.total = .seconds(30)
        #expect(await fetch(server.address(), limits: limits).failure == .tooLarge(bytes: 1 << 20))
    }

    @Test func compressedAnswersAreReadAndDamagedOnesNamed() async throws {
        let good = try gzip(repeating: "<item/>", count: 1_000)
        let server = try RawServer {
            guard let head = $0.readRequest() else { return }
            let body = head.hasPrefix("GET /good ") ? good : Array(good.prefix(10)) + Array(repeating: 0xFF, count: 30)
            $0.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(body.count)\r\n\r\n")
            $0.send(body)
            $0.waitForHangup()
        }
        #expect(await fetch(server.address("/good")).text?.count == 7_000)
        #expect(await fetch(server.address("/bad")).failure == .damagedCompression)
    }

    /// Servers that compress what is compressed already, or say so and do not.
    @Test(arguments: ["gzip", "x-gzip", "deflate", "GZIP", "br"])
    func whatWasNeverCompressedIsTakenAsItIs(coding: String) async throws {
        let server = try RawServer {
            while $0.readRequest() != nil {
                $0.send("HTTP/1.1 200 OK\r\nContent-Encoding: \(coding)\r\nContent-Length: 27\r\n\r\n")
                $0.send(Array("<?xml version=\"1.0\"?><rss/>".utf8))
            }
        }
        let answer = await fetch(server.address())
        #expect(answer.text == "<?xml version=\"1.0\"?><rss/>")
        #expect(answer.headers.tellEnd)
    }

    @Test(arguments: [
        "utf-8", "iso-8859-1", "binary", "text", "8bit", "aws-chunked", "UTF-8, identity", "text/xml", "windows-1251",
        "unicode",
    ])
    func aCodingThatIsNoneIsIgnored(coding: String) async throws {
        let server = try RawServer {
            while $0.readRequest() != nil {
                $0.send("HTTP/1.1 200 OK\r\nContent-Encoding: \(coding)\r\nContent-Length: 7\r\n\r\n<rss/>\n")
            }
        }
        let answer = await fetch(server.address())
        #expect(answer.text == "<rss/>\n")
        #expect(answer.headers.tellEnd)
    }

    @Test(arguments: ["compress", "dcb", "x-lzma", "secret\u{1b}[31m"])
    func aCodingThatIsNotUnderstoodIsNamed(coding: String) async throws {
        let server = try RawServer {
            while $0.readRequest() != nil {
                $0.send("HTTP/1.1 200 OK\r\nContent-Encoding: \(coding)\r\nContent-Length: 4\r\n\r\n")
                $0.send([0x1F, 0x9D, 0x90, 0x01])
            }
        }
        let failure = await fetch(server.address()).failure
        #expect(
            failure?.description.contains("compressed in a way that is not understood: “\(coding.prefix(6))") == true)
        #expect(failure?.description.contains("\u{1b}") == false)
    }

    @Test func anAddressInARedirectIsEscapedAsBrowsersDoIt() async throws {
        let server = try RawServer {
            while let head = $0.readRequest() {
                if head.hasPrefix("GET /%D0%BD%D0%BE ") {
                    $0.send("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<rss/>")
                } else {
                    $0.send("HTTP/1.1 302 Found\r\nLocation: /но\r\nContent-Length: 0\r\n\r\n")
                }
            }
        }
        #expect(await fetch(server.address("/a")).text == "<rss/>")
    }

    @Test func anAnswerShorterThanItsLengthIsKeptAndMarked() async throws {
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<rss><channel>")
        }
        let answer = await fetch(server.address())
        guard case .content(let bytes, isCutShort: true) = answer.outcome else {
            Issue.record("\(answer.outcome)")
            return
        }
        #expect(String(decoding: bytes, as: UTF8.self) == "<rss><channel>")
    }

    @Test func anAnswerLongerThanItsLengthEndsAtItsLength() async throws {
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<rss>and more")
        }
        #expect(await fetch(server.address()).text == "<rss>")
    }

    @Test func aConnectionThatIsClosedWithoutAnAnswerIsNamed() async throws {
        let server = try RawServer { _ = $0.readRequest() }
        let failure = await fetch(server.address()).failure
        #expect(failure?.description == "the server closed the connection without an answer")
    }

    @Test func aServerThatSpeaksSomethingElseIsNamed() async throws {
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("220 mail.example ESMTP ready\r\n")
        }
        #expect(await fetch(server.address()).failure == .notHTTP)
    }

    @Test func redirectsInCirclesEnd() async throws {
        let heads = Notes<String>()
        let server = try RawServer.answering { head in
            heads.add(head)
            return response("302 Found", headers: ["Location: /feed.xml"])
        }
        #expect(await fetch(server.address()).failure == .tooManyRedirects(8))
        #expect(heads.all.count == 9)
    }

    @Test(arguments: [
        ("file:///etc/passwd", "file"), ("ftp://127.0.0.1/x", "ftp"), ("gopher://127.0.0.1:70/x", "gopher"),
        ("javascript:alert(1)", "javascript"), ("data:text/xml,<rss/>", "data"),
    ])
    func redirectsOutOfTheWebAreRefused(target: String, scheme: String) async throws {
        let server = try RawServer.answering { _ in response("301 Moved", headers: ["Location: " + target]) }
        #expect(await fetch(server.address()).failure == .redirectToScheme(scheme))
    }

    @Test func aRedirectWithoutAnAddressIsNamed() async throws {
        let server = try RawServer.answering { _ in response("302 Found") }
        #expect(await fetch(server.address()).failure == .aimlessRedirect(302))
    }

    /// 127.0.0.2 plays a server out in the world; the machine's own service must not be asked anything.
    @Test(arguments: ["http://127.0.0.1:%d/admin", "http://localhost:%d/admin"])
    func redirectsFromTheWorldToThisMachineAreRefused(form: String) async throws {
        let heads = Notes<String>()
        let inner = try RawServer.answering { head in
            heads.add(head)
            return response(body: "secret")
        }
        let target = form.replacing("%d", with: "\(inner.port)")
        let outer = try RawServer.answering(host: "127.0.0.2") { _ in
            response("302 Found", headers: ["Location: " + target])
        }
        let answer = await fetch(outer.address(), reachOf: { $0 == "127.0.0.2" ? .world : NetworkReach(host: $0) })
        guard case .redirectInward = answer.failure else {
            Issue.record("\(answer.outcome)")
            return
        }
        #expect(heads.all.isEmpty)
    }

    /// The name looks like any other; that it leads here is only seen when it is looked up.
    @Test func aNameThatTurnsOutToBeThisMachineIsRefusedBeforeItIsAsked() async throws {
        let heads = Notes<String>()
        let inner = try RawServer.answering { head in
            heads.add(head)
            return response(body: "secret")
        }
        let target = "http://localhost:\(inner.port)/admin"
        let outer = try RawServer.answering(host: "127.0.0.2") { _ in
            response("302 Found", headers: ["Location: " + target])
        }
        let answer = await fetch(
            outer.address(),
            reachOf: { $0 == "127.0.0.2" ? .world : $0 == "localhost" ? nil : NetworkReach(host: $0) })
        #expect(answer.failure == .redirectInward(host: "localhost"))
        #expect(heads.all.isEmpty)
    }

    @Test func thisMachineMayRedirectToItself() async throws {
        let inner = try RawServer.answering { _ in response(body: "feed") }
        let target = inner.address()
        let outer = try RawServer.answering(host: "127.0.0.2") { _ in
            response("302 Found", headers: ["Location: " + target])
        }
        #expect(await fetch(outer.address()).text == "feed")
    }

    @Test(arguments: [
        ("404 Nix da", "the server answered 404 Not Found"),
        ("500 x", "the server answered 500 Internal Server Error"),
        ("299 x", nil), ("799 x", "the server answered 799"),
        ("410 x", "the server answered 410 Gone: the feed is gone for good"),
        ("204 x", "the answer is empty"), ("200 OK", "the answer is empty"),
    ])
    func statusesAreSaidInWords(status: String, words: String?) async throws {
        let server = try RawServer.answering { _ in
            response(status, body: status.hasPrefix("20") ? "" : "<h1>\u{1B}]0;owned\u{7}</h1>")
        }
        #expect(await fetch(server.address()).failure?.description == words)
    }

    @Test func aPortThatNobodyListensOnIsNamed() async throws {
        let server = try RawServer { _ in }
        server.stop()
        let failure = await fetch(server.address()).failure
        #expect(failure?.description == "no connection to 127.0.0.1: nothing listens there")
    }

    @Test func aNameThatLeadsNowhereIsNamed() async {
        let failure = await fetch("http://no-such-host.invalid/feed").failure
        #expect(failure == .unknownHost("no-such-host.invalid"))
    }

    @Test func aHugeHeaderDoesNotFillTheMemory() async throws {
        let server = try RawServer {
            _ = $0.readRequest()
            $0.send("HTTP/1.1 200 OK\r\n")
            while $0.send("X-Filler: " + String(repeating: "x", count: 8_000) + "\r\n") {}
        }
        var limits = FetchLimits.patient
        limits.total = .seconds(30)
        #expect(await fetch(server.address(), limits: limits).failure != nil)
    }
}

private func connectInBackground(port: Int) -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
    withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            _ = connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
    return descriptor
}

/// Compresses with the system's `gzip`.
private func gzip(repeating text: String, count: Int) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "yes '\(text)' | head -n \(count) | tr -d '\\n' | gzip -9"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(bytes)
}
