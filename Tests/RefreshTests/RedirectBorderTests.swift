import Testing

@testable import Refresh

/// Redirects of what may be asked of some sites only.
@Suite("Redirects beyond a site")
struct RedirectBorderTests {
    private func redirect(to target: String, status: String = "302 Found") throws -> RawServer {
        try RawServer.answering { _ in response(status, headers: ["Location: " + target]) }
    }

    @Test(arguments: ["301 Moved", "303 See Other", "307 Temporary", "308 Permanent"])
    func whoIsNotAmongTheSitesIsNotAsked(status: String) async throws {
        let heads = Notes<String>()
        let third = try RawServer.answering(host: "127.0.0.2") { head in
            heads.add(head)
            return response(body: "seen")
        }
        let own = try redirect(to: third.address(), status: status)
        let answer = await fetch(own.address()) { $0.sites = [Site(host: "127.0.0.1")] }
        #expect(answer.failure == .redirectToOtherSite(host: "127.0.0.2"))
        #expect(heads.all.isEmpty)
        // Whoever is among them is asked.
        let allowed = await fetch(own.address()) { $0.sites = [Site(host: "127.0.0.1"), Site(host: "127.0.0.2")] }
        #expect(allowed.text == "seen")
        #expect(await fetch(own.address()).text == "seen")
    }

    @Test func theBorderHoldsBehindEveryRedirect() async throws {
        let third = try RawServer.answering(host: "127.0.0.2") { _ in response(body: "seen") }
        let inner = try redirect(to: third.address())
        let outer = try redirect(to: inner.address())
        let answer = await fetch(outer.address()) { $0.sites = [Site(host: "127.0.0.1")] }
        #expect(answer.failure == .redirectToOtherSite(host: "127.0.0.2"))
        #expect(answer.redirects.count == 1)
    }

    /// Nothing was redirected where the address itself leads inward.
    @Test func anAddressThatLeadsInwardIsCalledThat() async throws {
        let server = try RawServer.answering { _ in response(body: "secret") }
        let answer = await fetch(server.address()) { $0.namedBy = .world }
        #expect(answer.failure == .inward(host: "127.0.0.1"))
        #expect(answer.failure?.description.contains("redirects") == false)
        let named = await fetch("http://localhost:\(server.port)/") { $0.namedBy = .local }
        #expect(named.failure == .inward(host: "localhost"))
    }

    @Test func aHostsReachIsThatOfWhatItsNameLeadsTo() {
        #expect(NetworkReach(lookingUp: "localhost") == .loopback)
        #expect(NetworkReach(lookingUp: "paper.localhost") == .loopback)
        #expect(NetworkReach(lookingUp: "192.168.4.4") == .local)
        #expect(NetworkReach(lookingUp: "2001:4860::1") == .world)
        #expect(NetworkReach(lookingUp: "") == nil)
    }
}
