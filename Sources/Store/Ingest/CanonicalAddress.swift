import News

/// Web addresses reduced to what they are compared by: two that differ only in how they were shared are the same.
enum CanonicalAddress {
    /// What an article's address is known by: no scheme, case of the host, default port, fragment, trailing slash or
    /// tracking parameters; the other parameters in order. Nil when it names no page (`https://example.org/`), for a
    /// site's home page is not one article.
    static func article(_ address: String) -> String? {
        guard let parts = Parts(address) else { return address.isEmpty ? nil : address }
        let query = parts.query.split(separator: UInt8(ascii: "&")).filter { !isTracking($0) && !isSession($0) }
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

    /// What an article's address is known by wherever it is met: as above, and the same for a page's fast copy (AMP), with
    /// and without `www.`, with more ways of tracking, and however its letters are escaped. Nil when it names no page.
    static func page(_ address: String) -> String? {
        guard var parts = Parts(withEscapes(HostName.asciiAddress(address))) else {
            return address.isEmpty ? nil : address
        }
        if let inner = parts.copied { return page(inner) }
        for prefix in ["www.", "amp."].map({ Array($0.utf8) }) where parts.host.starts(with: prefix) {
            // Not what would leave a bare top-level domain.
            if parts.host.dropFirst(prefix.count).contains(UInt8(ascii: ".")) { parts.host.removeFirst(prefix.count) }
        }
        parts.path = withoutCopySigns(parts.path)
        let query = parts.query.split(separator: UInt8(ascii: "&")).filter {
            !isTracking($0) && !isSession($0) && !isCopySign($0)
        }
        .sorted { $0.lexicographicallyPrecedes($1) }
        let fragment = parts.fragment.first == UInt8(ascii: "!") ? parts.fragment : []
        if parts.path.isEmpty, query.isEmpty, fragment.isEmpty { return nil }
        var canonical = parts.host + parts.path
        if !query.isEmpty { canonical += [UInt8(ascii: "?")] + query.joined(separator: [UInt8(ascii: "&")]) }
        if !fragment.isEmpty { canonical += [UInt8(ascii: "#")] + fragment }
        return String(decoding: canonical, as: UTF8.self)
    }

    /// An address with the escapes that RFC 3986, section 6.2.2, has for it: letters beyond ASCII have them, with capitals,
    /// and letters that need none have none.
    private static func withEscapes(_ address: String) -> String {
        guard address.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "%") }) else { return address }
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = Array(address.utf8)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 16)
        var index = 0
        while index < bytes.count {
            var byte = bytes[index]
            var isEscaped = byte >= 0x80
            index += 1
            if byte == UInt8(ascii: "%"), index + 1 < bytes.count, let high = hexValue(bytes[index]),
                let low = hexValue(bytes[index + 1])
            {
                byte = high << 4 | low
                isEscaped = !isUnreserved(byte)
                index += 2
            }
            output += isEscaped ? [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]] : [byte]
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// A path without what marks a fast copy: `/amp` at its end or its beginning, `.amp` before or after `.html`.
    private static func withoutCopySigns(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = String(decoding: path, as: UTF8.self)
        func cutSlashes() { while text.hasSuffix("/") { text.removeLast() } }
        cutSlashes()
        if text.hasSuffix("/amp") { text.removeLast(4) }
        if text.hasPrefix("/amp/"), text.utf8.count > 5 { text.removeFirst(4) }
        if text.hasSuffix(".amp.html") { text = text.dropLast(9) + ".html" }
        if text.hasSuffix(".amp") { text.removeLast(4) }
        cutSlashes()
        return Array(text.utf8)[...]
    }

    /// A parameter that asks for a page's fast copy.
    private static func isCopySign(_ parameter: ArraySlice<UInt8>) -> Bool {
        copySigns.contains { parameter.elementsEqual($0) }
            || moreTrackingNames.contains {
                parameter.prefix { $0 != UInt8(ascii: "=") }.elementsEqual($0)
            }
    }

    private static let copySigns = ["amp", "amp=", "amp=1", "amp=true", "outputType=amp", "outputtype=amp"].map {
        Array($0.utf8)
    }

    /// Added after stores were filled by ``article(_:)``, whose result must not change.
    private static let moreTrackingNames = [
        "ref", "src", "source", "rss", "CMP", "cmp", "igsh", "si", "spm", "_ga", "_gl", "vero_id", "mkt_tok", "trk",
        "guccounter", "guce_referrer", "guce_referrer_sig", "srsltid", "campaign_id", "emci", "emdi", "ceid", "sh",
        "taid", "partner", "ICID", "icid", "feature", "share", "ftcamp", "syn-25a6b1a6", "traffic_source",
    ].map { Array($0.utf8) }

    /// What a feed's address is known by: as for articles, but every parameter counts, hosts in other letters are the same
    /// as in ASCII, and escapes (`%c3`) have capitals.
    static func feed(_ address: String) -> String { withEscapes(of: feedAsWritten(address), in: .capitals) }

    /// The keys that stores have for a feed's address, the present one first: escapes once stayed as they were written.
    static func feedKeys(_ address: String) -> [String] {
        let written = feedAsWritten(address)
        let keys = [withEscapes(of: written, in: .capitals), written, withEscapes(of: written, in: .smallLetters)]
        return keys.enumerated().filter { !keys[..<$0.offset].contains($0.element) }.map(\.element)
    }

    private enum Letters { case capitals, smallLetters }

    private static func withEscapes(of address: String, in letters: Letters) -> String {
        guard address.utf8.contains(UInt8(ascii: "%")) else { return address }
        var bytes = Array(address.utf8)
        for place in bytes.indices.dropLast(2) where bytes[place] == UInt8(ascii: "%") {
            guard [bytes[place + 1], bytes[place + 2]].allSatisfy(Self.isHexDigit) else { continue }
            for digit in [place + 1, place + 2] where bytes[digit] > UInt8(ascii: "9") {
                bytes[digit] = letters == .capitals ? bytes[digit] & ~0x20 : bytes[digit] | 0x20
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }

    private static func feedAsWritten(_ address: String) -> String {
        guard let parts = Parts(HostName.asciiAddress(address)) else { return address }
        let path = parts.path.last == UInt8(ascii: "/") ? parts.path.dropLast() : parts.path
        var canonical = parts.host + path
        if !parts.query.isEmpty { canonical += [UInt8(ascii: "?")] + parts.query }
        return String(decoding: canonical, as: UTF8.self)
    }

    /// The host of a web address, without `www.` and without a login; nil for addresses of other kinds.
    static func host(_ address: String) -> String? {
        guard let host = Parts(address)?.host, !host.isEmpty else { return nil }
        let end = host.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? 0
        let name = String(decoding: host[end...], as: UTF8.self)
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
            path = CanonicalAddress.withoutSession(path: rest[end...])
            host = rest[..<end].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            for port in [Array(":80".utf8), Array(":443".utf8)] where host.suffix(port.count) == port[...] {
                host.removeLast(port.count)
            }
        }

        /// The address of the page that this one is a copy of, where a search engine's cache keeps it:
        /// `https://www.google.com/amp/s/example.org/page`, `https://example-org.cdn.ampproject.org/c/s/example.org/page`.
        var copied: String? {
            let host = String(decoding: host, as: UTF8.self)
            let path = String(decoding: path, as: UTF8.self)
            let isCache = host.hasSuffix(".cdn.ampproject.org") || host == "cdn.ampproject.org"
            guard isCache || ["www.google.com", "google.com"].contains(host) && path.hasPrefix("/amp/") else {
                return nil
            }
            var segments = path.split(separator: "/")
            // "amp", "c" or "v" say what it is, "s" that the page is secure.
            if let first = segments.first, first.count <= 3 { segments.removeFirst() }
            if segments.first == "s" { segments.removeFirst() }
            guard segments.count > 1, segments[0].contains(".") else { return nil }
            let query = String(decoding: query, as: UTF8.self)
            return "https://" + segments.joined(separator: "/") + (query.isEmpty ? "" : "?" + query)
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
