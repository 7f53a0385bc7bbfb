import Foundation
import News
import Store
import Testing

@testable import tagline

/// What `add` does with what the configuration says about an address.
@Suite("Adding what the configuration knows")
struct AddConfiguredTests {
    let program: TaglineProgram

    init() throws { program = try TaglineProgram() }

    private static let feed =
        "<rss version='2.0'><channel><title>Fog</title>"
        + "<item><guid>1</guid><title>Dense</title></item></channel></rss>"

    private func server() throws -> PageServer {
        try PageServer([
            "/": .page("<link rel=alternate type=application/rss+xml href=/feed>"),
            "/feed": .init(headers: ["Content-Type: application/rss+xml"], body: Array(Self.feed.utf8)),
        ])
    }

    private func isSent(_ field: String, by heads: [String], to path: String = "/feed") -> Bool {
        heads.contains { $0.hasPrefix("GET \(path) ") && $0.contains(field) }
    }

    @Test(arguments: [
        ("user = \"nora\"\npassword = \"barrel\"", "Authorization: Basic bm9yYTpiYXJyZWw="),
        ("user = \"nora\"\npassword-command = \"echo barrel\"", "Authorization: Basic bm9yYTpiYXJyZWw="),
        ("token = \"oak\"", "Authorization: Bearer oak"),
        ("token-command = [\"echo\", \"oak\"]", "Authorization: Bearer oak"),
        ("headers = { \"X-Key\" = \"barrel\" }", "X-Key: barrel"),
        ("user-agent = \"Oak/1\"", "User-Agent: Oak/1"),
    ])
    func itAsksAsTheConfigurationSays(setting: String, field: String) throws {
        let server = try server()
        try program.configure("[[feed]]\naddress = \"\(server.address)/feed\"\n\(setting)\n")
        let outcome = try program.run("add", "\(server.address)/feed")
        #expect(outcome.output == "Following Fog: 1 article\n", "\(outcome.error)")
        #expect(isSent(field, by: server.heads))
    }

    @Test func aFeedThatThePageNamesHasItsOwnLoginAndThePageHasNone() throws {
        let server = try server()
        try program.configure("[[feed]]\naddress = \"\(server.address)/feed\"\ntoken = \"oak\"\n")
        #expect(try program.run("add", server.address).output == "Following Fog: 1 article\n")
        #expect(isSent("Bearer oak", by: server.heads))
        #expect(!isSent("Bearer oak", by: server.heads, to: "/"))
    }

    @Test func aPageOfAnotherServerGetsNoLoginAway() throws {
        let (server, other) = (try server(), try server())
        try program.configure("[[feed]]\naddress = \"\(server.address)/feed\"\ntoken = \"oak\"\n")
        #expect(try program.run("add", other.address).status == 0)
        #expect(!other.heads.joined().contains("oak") && server.heads.isEmpty)
    }

    @Test func aCommandOfTheConfigurationIsFollowedByItsName() throws {
        try program.configure("[[feed]]\naddress = \"exec:fog\"\ncommand = [\"echo\", \"\(Self.feed)\"]\n")
        let outcome = try program.run("add", "exec:fog")
        #expect(outcome.output == "Following Fog: 1 article\n", "\(outcome.error)")
        #expect(try program.run("refresh", "--all").status == 0)
        #expect(try program.run("list").lines.count == 1)
    }

    @Test func aCommandThatTheConfigurationDoesNotNameIsNotRun() throws {
        let mark = program.folder.path + "/run"
        try program.configure("[[feed]]\naddress = \"exec:fog\"\ncommand = \"echo x\"\n")
        let outcome = try program.run("add", "exec:touch \(mark)")
        #expect(outcome.status == 1 && access(mark, F_OK) != 0)
    }

    @Test func whatIsFetchedGoesThroughTheFilter() throws {
        let server = try server()
        try program.configure(
            "[[feed]]\naddress = \"\(server.address)/feed\"\nfilter = \"sed s/Dense/Thin/\"\n")
        #expect(try program.run("add", "\(server.address)/feed").status == 0)
        #expect(try program.run("list").output.contains("Thin"))
    }

    @Test func aLoginThatCannotBeHadIsSaidAndNothingIsAsked() throws {
        let server = try server()
        try program.configure(
            "[[feed]]\naddress = \"\(server.address)/feed\"\nuser = \"nora\"\npassword-command = \"exit 3\"\n")
        let outcome = try program.run("add", "\(server.address)/feed")
        #expect(outcome.status == 1 && outcome.error.contains("password-command ended with status 3"))
        #expect(server.heads.isEmpty)
    }

    @Test func theMachinesPasswordsGoNowhereUnencrypted() throws {
        let server = try server()
        _ = try program.file(".netrc", Array("machine 127.0.0.1 login nora password barrel\n".utf8))
        #expect(try program.run("add", "\(server.address)/feed").status == 0)
        #expect(try program.run("refresh", "--all").status == 0)
        #expect(server.heads.count >= 2 && !server.heads.joined().contains("Authorization"))
    }
}
