internal import CPublicSuffix
internal import News

/// Who a web address belongs to: whoever has registered its host's name, or the host itself where that cannot be told.
public struct Site: Hashable, Sendable {
    /// The host, in ASCII and small letters.
    public let host: String
    /// The name that was registered, such as `example.co.uk`; nil for numbers, for names of the own network, and where the
    /// list of public suffixes is not there.
    private let registeredName: String?
    /// Whether there is a list.
    private let knowsSuffixes: Bool

    /// The site of an address of the web; nil for other addresses, and for those of which it might be doubtful what their
    /// host is: what reads them to fetch them must not find another one.
    public init?(of address: String) {
        let address = HostName.asciiAddress(address)
        guard let scheme = ["https://", "http://"].first(where: { address.lowercased().hasPrefix($0) }) else {
            return nil
        }
        let authority = address.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        let login = authority.lastIndex(of: "@").map { authority.index(after: $0) } ?? authority.startIndex
        let place = authority[login...]
        let host = place.hasPrefix("[") ? place.prefix { $0 != "]" }.dropFirst() : place.prefix { $0 != ":" }
        let isPlain = host.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
            default: byte == 0x3A && place.hasPrefix("[")
            }
        }
        guard isPlain, !host.isEmpty, !authority.contains("\\"), !authority.contains(where: \.isWhitespace) else {
            return nil
        }
        self.init(host: String(host))
    }

    /// The site of a host.
    ///
    /// - Parameter knowsSuffixes: false to judge as where there is no list.
    public init(host: String, knowsSuffixes: Bool = true) {
        var name = host.lowercased()
        if name.hasSuffix("."), name.utf8.count > 1 { name.removeLast() }
        self.host = name
        self.knowsSuffixes = knowsSuffixes && tl_has_public_suffixes()
        guard self.knowsSuffixes, !Site.isNumber(name) else {
            registeredName = nil
            return
        }
        registeredName = name.withCString { tl_registered_name($0).map { String(cString: $0) } }
    }

    /// Whether two hosts are of one site. Where nobody knows who has registered them: a host and those whose names end in
    /// its name. That takes a sister for a stranger (`feeds.example.org`, `static.example.org`) rather than a stranger for
    /// a sister (`one.github.io`, `another.github.io`).
    public func isSame(as other: Site) -> Bool {
        if host == other.host { return true }
        if let registeredName { return registeredName == other.registeredName }
        guard !knowsSuffixes, !Site.isNumber(host), !Site.isNumber(other.host) else { return false }
        let (mine, theirs) = (Site.plain(host), Site.plain(other.host))
        return mine == theirs || mine.hasSuffix("." + theirs) && theirs.contains(".")
            || theirs.hasSuffix("." + mine) && mine.contains(".")
    }

    private static func plain(_ host: String) -> Substring { host.hasPrefix("www.") ? host.dropFirst(4) : host[...] }

    /// Whether a host is an address of the network itself: `192.0.2.1`, `[2001:db8::1]`.
    private static func isNumber(_ host: String) -> Bool {
        host.contains(":") || host.hasPrefix("[") || host.utf8.last.map { (0x30...0x39).contains($0) } ?? false
    }
}
