import Testing

@testable import Refresh

struct NetworkReachTests {
    @Test(arguments: [
        ("127.0.0.1", NetworkReach.loopback), ("127.255.255.254", .loopback), ("0.0.0.0", .loopback),
        ("::1", .loopback), ("[::1]", .loopback), ("::", .loopback), ("::ffff:127.0.0.1", .loopback),
        ("64:ff9b::127.0.0.1", .loopback), ("10.1.2.3", .local), ("172.16.0.1", .local), ("172.31.255.255", .local),
        ("192.168.1.1", .local), ("169.254.169.254", .local), ("100.64.0.1", .local), ("224.0.0.1", .local),
        ("255.255.255.255", .local), ("fe80::1%eth0", .local), ("fd00::1", .local), ("::ffff:192.168.0.1", .local),
        ("2002:c0a8:0101::1", .local), ("ff02::1", .local), ("172.32.0.1", .world), ("8.8.8.8", .world),
        ("100.128.0.1", .world), ("2001:4860:4860::8888", .world), ("::ffff:8.8.8.8", .world),
    ])
    func addressesAreToldApart(address: String, reach: NetworkReach) {
        #expect(NetworkReach(numeric: address) == reach)
    }

    @Test func namesAreNotGuessed() {
        #expect(NetworkReach(numeric: "example.org") == nil)
        #expect(NetworkReach(host: "example.org") == nil)
        #expect(NetworkReach(host: "localhost") == .loopback)
        #expect(NetworkReach(host: "A.LocalHost") == .loopback)
    }
}
