import Foundation

/// How far a network address reaches: this machine, the network around it, or the world.
///
/// A feed that the user subscribed to may live anywhere. A server may send us on only to what is at least as far out
/// as itself; otherwise a stranger's redirect could read the router's settings or a service on this machine.
public enum NetworkReach: Int, Hashable, Sendable, Comparable {
    /// This machine.
    case loopback
    /// A private, shared or link-local network, and whatever else is not on the Internet at large.
    case local
    /// The Internet.
    case world

    /// Nearer before farther.
    public static func < (left: NetworkReach, right: NetworkReach) -> Bool { left.rawValue < right.rawValue }

    /// The reach of an IPv4 or IPv6 address in its usual form, with or without brackets and zone; nil when it is a name.
    ///
    /// The ranges are those of the IANA special-purpose address registries (RFC 6890).
    public init?(numeric address: String) {
        let bare = address.drop { $0 == "[" }.prefix { $0 != "]" && $0 != "%" }
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, String(bare), &four) == 1 {
            self.init(octets: withUnsafeBytes(of: &four) { Array($0) })
        } else if inet_pton(AF_INET6, String(bare), &six) == 1 {
            self.init(groups: withUnsafeBytes(of: &six) { Array($0) })
        } else {
            return nil
        }
    }

    /// The reach of a host, which is looked up where it is a name: of several addresses, that of the farthest. Nil when it
    /// leads nowhere. Waits for the network.
    public init?(lookingUp host: String) {
        if let known = NetworkReach(host: host) {
            self = known
            return
        }
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, nil, &list) == 0 else { return nil }
        defer { freeaddrinfo(list) }
        var farthest: NetworkReach?
        var next = list
        while let entry = next?.pointee {
            var name = [CChar](repeating: 0, count: 1_025)
            let status = getnameinfo(
                entry.ai_addr, entry.ai_addrlen, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST)
            let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if status == 0, let reach = NetworkReach(numeric: text) { farthest = max(farthest ?? reach, reach) }
            next = entry.ai_next
        }
        guard let farthest else { return nil }
        self = farthest
    }

    /// The reach of a host as an address writes it, as far as it can be told without asking the network.
    init?(host: String) {
        let name = host.lowercased()
        if let numeric = NetworkReach(numeric: name) {
            self = numeric
        } else if name == "localhost" || name.hasSuffix(".localhost") {
            self = .loopback
        } else {
            return nil
        }
    }

    private init(octets: [UInt8]) {
        switch (octets[0], octets[1]) {
        case (127, _), (0, _): self = .loopback
        case (10, _), (172, 16...31), (192, 168), (169, 254), (100, 64...127), (198, 18...19), (224..., _):
            self = .local
        case (192, 0) where octets[2] == 0: self = .local
        default: self = .world
        }
    }

    private init(groups bytes: [UInt8]) {
        let zeros = bytes.prefix { $0 == 0 }.count
        if zeros == 16 || (zeros == 15 && bytes[15] == 1) {
            self = .loopback
        } else if zeros == 10 && bytes[10] == 0xFF && bytes[11] == 0xFF || zeros >= 12 {
            // IPv4 in IPv6's clothes.
            self.init(octets: Array(bytes[12...]))
        } else if bytes.starts(with: [0x00, 0x64, 0xFF, 0x9B]) {
            // NAT64 (RFC 6052) leads to the IPv4 address at its end.
            self.init(octets: Array(bytes[12...]))
        } else if bytes.starts(with: [0x20, 0x02]) {
            // 6to4 (RFC 3056) carries the IPv4 address behind its prefix.
            self.init(octets: Array(bytes[2..<6]))
        } else if bytes[0] == 0xFE && bytes[1] >= 0x80 || bytes[0] & 0xFE == 0xFC || bytes[0] == 0xFF {
            self = .local
        } else {
            self = .world
        }
    }
}
