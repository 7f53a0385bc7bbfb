import Foundation
import Synchronization
import Testing

@testable import Refresh

/// Secure connections, with certificates that `openssl` makes and serves on this machine.
@Suite(.enabled(if: SecureServer.isPossible, "openssl is not installed"))
struct SecureServerTests {
    @Test func aCertificateThatNobodyVouchesForIsRefused() async throws {
        let server = try SecureServer(names: "DNS:localhost")
        #expect(await fetch(server.address).failure == .certificate(.selfSigned))
    }

    @Test func oneThatTheUserTrustsIsTaken() async throws {
        let server = try SecureServer(names: "DNS:localhost")
        let answer = await fetch(server.address) { $0.settings.certificateFile = server.certificate }
        #expect(answer.text == "<rss/>")
    }

    @Test func oneThatIsMadeOutToAnotherNameIsRefused() async throws {
        let server = try SecureServer(names: "DNS:other.example")
        let answer = await fetch(server.address) { $0.settings.certificateFile = server.certificate }
        #expect(answer.failure == .certificate(.otherName(host: "localhost")))
    }

    @Test func oneThatHasExpiredIsNamedSo() async throws {
        let server = try SecureServer(names: "DNS:localhost", daysLeft: -2)
        let answer = await fetch(server.address) { $0.settings.certificateFile = server.certificate }
        #expect(answer.failure == .certificate(.expired))
    }

    @Test func aServerThatStallsInTheHandshakeIsGivenUp() async throws {
        let server = try RawServer { $0.waitForHangup() }
        let failure = await fetch("https://127.0.0.1:\(server.port)/", limits: .short).failure
        #expect(failure == .timedOut(.connecting, after: .milliseconds(400)))
    }

    @Test func aServerThatSpeaksPlainTextOnTheSecurePortIsNamed() async throws {
        let server = try RawServer {
            $0.send("220 mail.example ESMTP ready\r\n")
            $0.waitForHangup()
        }
        let failure = await fetch("https://127.0.0.1:\(server.port)/").failure
        guard case .handshake = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }
}

/// `openssl s_server` with a certificate of its own, which serves one file, or gives one answer to one request.
final class SecureServer: Sendable {
    let address: String
    let certificate: String
    private let folder: TemporaryFolder
    private let process: Mutex<Process>
    private let seen = Notes<String>()

    /// What it was sent, where it gives one answer.
    var heads: String { seen.all.joined() }

    static let isPossible = (try? run("/usr/bin/env", ["openssl", "version"], in: "/")) == 0

    init(names: String, daysLeft: Int = 2, answer: String? = nil) throws {
        folder = try TemporaryFolder()
        certificate = folder.file("certificate.pem")
        let key = folder.file("key.pem")
        try Data("<rss/>".utf8).write(to: URL(filePath: folder.file("feed.xml")))
        // A certificate authority of one, since only that may date a certificate back.
        let configuration = """
            [ca]
            default_ca = own
            [own]
            database = \(folder.path)/index
            new_certs_dir = \(folder.path)
            serial = \(folder.path)/serial
            default_md = sha256
            policy = any
            x509_extensions = extensions
            [any]
            commonName = supplied
            [extensions]
            subjectAltName = \(names)
            basicConstraints = CA:TRUE
            """
        try Data(configuration.utf8).write(to: URL(filePath: folder.file("ca.conf")))
        try Data().write(to: URL(filePath: folder.file("index")))
        try Data("01".utf8).write(to: URL(filePath: folder.file("serial")))
        let end = Date().addingTimeInterval(TimeInterval(daysLeft * 86_400))
        let start = end.addingTimeInterval(-5 * 86_400)
        let steps = [
            [
                "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-subj",
                "/CN=own", "-out", folder.file("request.pem"),
            ],
            [
                "ca", "-batch", "-config", folder.file("ca.conf"), "-selfsign", "-keyfile", key, "-in",
                folder.file("request.pem"), "-startdate", Self.stamp(start), "-enddate", Self.stamp(end), "-notext",
                "-out", certificate,
            ],
        ]
        for step in steps {
            guard try Self.run("/usr/bin/env", ["openssl"] + step, in: folder.path) == 0 else { throw POSIXError(.EIO) }
        }
        let port = try Self.freePort()
        let server = Process()
        server.executableURL = URL(filePath: "/usr/bin/env")
        server.arguments = [
            "openssl", "s_server", "-accept", "127.0.0.1:\(port)", "-cert", certificate, "-key", key, "-quiet",
        ]
        if answer == nil { server.arguments?.append("-WWW") }
        server.currentDirectoryURL = URL(filePath: folder.path)
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        server.standardInput = FileHandle.nullDevice
        if let answer {
            let (input, output) = (Pipe(), Pipe())
            server.standardInput = input
            server.standardOutput = output
            // What it is sent it prints; what it reads it sends.
            Thread.detachNewThread { [seen] in
                var head = ""
                while !head.contains("\r\n\r\n") {
                    let piece = output.fileHandleForReading.availableData
                    if piece.isEmpty { return }
                    head += String(decoding: piece, as: UTF8.self)
                    seen.add(String(decoding: piece, as: UTF8.self))
                }
                try? input.fileHandleForWriting.write(contentsOf: Data(answer.utf8))
            }
        }
        try server.run()
        process = Mutex(server)
        address = "https://localhost:\(port)/feed.xml"
        try Self.awaitListener(port)
    }

    deinit { process.withLock { $0.terminate() } }

    private static func stamp(_ date: Date) -> String {
        var seconds = time_t(date.timeIntervalSince1970)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        var text = [CChar](repeating: 0, count: 32)
        strftime(&text, text.count, "%y%m%d%H%M%SZ", &parts)
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func run(_ program: String, _ arguments: [String], in folder: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private static func freePort() throws -> Int {
        let server = try RawServer { _ in }
        server.stop()
        return server.port
    }

    private static func awaitListener(_ port: Int) throws {
        for _ in 0..<1_000 {
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(descriptor) }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = in_port_t(port).bigEndian
            inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
            let status = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            if status == 0 { return }
            usleep(10_000)
        }
        throw POSIXError(.ECONNREFUSED)
    }
}
