/// Web addresses reduced to what they are compared by: two that differ only in how they were shared are the same.
enum CanonicalAddress {
    /// What an article's address is known by: no scheme, case of the host, default port, fragment, trailing slash or
    /// tracking parameters; the other parameters in order. Nil when it names no page (`https://example.org/`), for a
    /// site's home page is not one article.
    static func article(_ address: String) -> String? {
        guard let parts = Parts(address) else { return address.isEmpty ? nil : address }
        let query = parts.query.split(separator: UInt8(ascii: "&")).filter { !isTracking($0) }
            .sorted { $0.lexicographicallyPrecedes($1) }
        let path = parts.path.last == UInt8(ascii: "/") ? parts.path.dropLast() : parts.path
        // Addresses of one-page sites have the page behind "#!".
        let fragment = parts.fragment.first == UInt8(ascii: "!") ? parts.fragment : []
        if path.isEmpty, query.isEmpty, fragment.isEmpty { return nil }
        var canonical = parts.host + path
        if !query.isEmpty { canonical += [UInt8(ascii: "?")] + query.joined(separator: [UInt8(ascii: "&")]) }
        if !fragment.isEmpty { canonical += [UInt8(ascii: "#")] + fragment }
        return String(decoding: canonical, as: UTF8.self)
    }

    /// What a feed's address is known by: as for articles, but every parameter counts.
    static func feed(_ address: String) -> String {
        guard let parts = Parts(address) else { return address }
        let path = parts.path.last == UInt8(ascii: "/") ? parts.path.dropLast() : parts.path
        var canonical = parts.host + path
        if !parts.query.isEmpty { canonical += [UInt8(ascii: "?")] + parts.query }
        return String(decoding: canonical, as: UTF8.self)
    }

    /// The host of a web address, without `www.`; nil for addresses of other kinds.
    static func host(_ address: String) -> String? {
        guard let host = Parts(address)?.host, !host.isEmpty else { return nil }
        let name = String(decoding: host, as: UTF8.self)
        return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    }

    private struct Parts {
        var host: [UInt8]
        var path: ArraySlice<UInt8>
        var query: ArraySlice<UInt8>
        var fragment: ArraySlice<UInt8>

        /// The parts of an `http`, `https` or `feed` address.
        init?(_ address: String) {
            let bytes = Array(address.utf8)
            guard let scheme = Self.schemes.first(where: { bytes.startsIgnoringCase(with: $0) }) else { return nil }
            var rest = bytes[scheme.count...]
            fragment = rest.cut(at: UInt8(ascii: "#"))
            query = rest.cut(at: UInt8(ascii: "?"))
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            path = rest[end...]
            host = rest[..<end].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            for port in [Array(":80".utf8), Array(":443".utf8)] where host.suffix(port.count) == port[...] {
                host.removeLast(port.count)
            }
        }

        private static let schemes = ["https://", "http://", "feed://"].map { Array($0.utf8) }
    }

    /// Parameters that say where a link was found, and not where it leads.
    private static func isTracking(_ parameter: ArraySlice<UInt8>) -> Bool {
        let name = parameter.prefix { $0 != UInt8(ascii: "=") }
        return trackingPrefixes.contains { name.startsIgnoringCase(with: $0) }
            || trackingNames.contains { name.count == $0.count && name.startsIgnoringCase(with: $0) }
    }

    private static let trackingPrefixes = ["utm_", "at_", "mtm_", "pk_", "hsa_", "ns_"].map { Array($0.utf8) }

    private static let trackingNames = [
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid", "mc_cid", "mc_eid",
        "_hsenc", "_hsmi", "wt_mc", "xtor", "cmpid", "ocid", "smid", "ref_src", "ftag",
    ].map { Array($0.utf8) }
}

extension Collection<UInt8> {
    /// Whether the bytes begin with `prefix`, which is in lower case.
    fileprivate func startsIgnoringCase(with prefix: [UInt8]) -> Bool {
        starts(with: prefix) { ((0x41...0x5A).contains($0) ? $0 | 0x20 : $0) == $1 }
    }
}

extension ArraySlice<UInt8> {
    /// Cuts off what begins with the first `separator`, and returns what follows it.
    fileprivate mutating func cut(at separator: UInt8) -> ArraySlice<UInt8> {
        guard let index = firstIndex(of: separator) else { return [] }
        defer { self = self[..<index] }
        return self[(index + 1)...]
    }
}
