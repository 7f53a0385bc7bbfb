import Foundation
import Testing

@testable import Refresh

/// `~/.netrc` gives passwords for whole machines: they go out encrypted, and only where the user named the address.
struct NetrcTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try Data("machine localhost login nora password barrel\nmachine 127.0.0.1 login nora password barrel\n".utf8)
            .write(to: URL(filePath: folder.file("netrc")))
    }

    /// What a server without encryption is sent.
    private func heads(
        wanted: FetchRequest.Wanted = .feed, isNamedByUser: Bool, redirect: String? = nil
    ) async throws -> [String] {
        let heads = Notes<String>()
        let server = try RawServer.answering { head in
            heads.add(head)
            guard let redirect, head.hasPrefix("GET /feed.xml ") else { return response(body: "<rss/>") }
            let port = head.split(separator: "\r\n").first { $0.hasPrefix("Host:") }?.split(separator: ":").last ?? ""
            return response(
                "302 Found", headers: ["Location: " + redirect.replacing("PORT", with: String(port))])
        }
        let file = folder.file("netrc")
        _ = await fetch(server.address(), limits: FetchLimits()) {
            $0.isNamedByUser = isNamedByUser
            $0.wanted = wanted
            $0.settings.netrcFile = file
        }
        return heads.all
    }

    @Test(arguments: [FetchRequest.Wanted.feed, .page, .picture], [true, false])
    func nothingOfItGoesOutUnencrypted(wanted: FetchRequest.Wanted, isNamedByUser: Bool) async throws {
        let heads = try await heads(wanted: wanted, isNamedByUser: isNamedByUser)
        #expect(heads.count == 1)
        #expect(!heads.contains { $0.lowercased().contains("authorization") })
    }

    @Test(arguments: ["http://localhost:PORT/there", "http://127.0.0.1:PORT/there", "/there"])
    func aRedirectDoesNotAskForIt(redirect: String) async throws {
        let heads = try await heads(isNamedByUser: true, redirect: redirect)
        #expect(heads.count == 2)
        #expect(!heads.contains { $0.lowercased().contains("authorization") })
    }

    @Test(arguments: [
        ("https://members.example/feed", "https://members.example/feed", true),
        ("https://members.example/feed", "https://members.example/other", true),
        ("https://members.example:8443/feed", "https://members.example:8443/feed", true),
        ("https://MEMBERS.example/feed", "https://members.example/feed", true),
        ("http://members.example/feed", "https://members.example/feed", true),
        ("http://members.example/feed", "http://members.example/feed", false),
        ("https://members.example/feed", "http://members.example/feed", false),
        ("https://members.example/feed", "https://other.example/feed", false),
        ("https://members.example/feed", "https://members.example:8443/feed", false),
        ("http://members.example:8080/feed", "https://members.example/feed", false),
        ("https://members.example/feed", "https://members.example.other.example/feed", false),
    ])
    func theServerIsTheOneThatTheUserNamed(named: String, asked: String, mayAsk: Bool) throws {
        let (named, asked) = (try #require(WebAddress(named)), try #require(WebAddress(asked)))
        #expect(asked.isSecurePlace(of: named) == mayAsk)
    }

    @Test(.enabled(if: SecureServer.isPossible, "openssl is not installed"), arguments: [true, false])
    func encryptedItGoesToWhatTheUserNamed(isNamedByUser: Bool) async throws {
        let server = try SecureServer(names: "DNS:localhost", answer: response(body: "<rss/>"))
        let file = folder.file("netrc")
        let answer = await fetch(server.address, limits: FetchLimits()) {
            $0.isNamedByUser = isNamedByUser
            $0.settings.certificateFile = server.certificate
            $0.settings.netrcFile = file
        }
        #expect(answer.text == "<rss/>")
        let expected = "Authorization: Basic " + Data("nora:barrel".utf8).base64EncodedString()
        #expect(server.heads.contains(expected) == isNamedByUser, "\(server.heads)")
    }
}
