extension CanonicalAddress {
    /// A feed's own name for an item without the session in it, if it is an address that has one. Names that are none
    /// come back as they are.
    static func withoutSession(_ guid: String) -> String {
        let bytes = Array(guid.utf8)
        guard bytes.starts(with: "http".utf8), bytes.contains(where: { $0 == mark || $0 == semicolon || $0 == bracket })
        else { return guid }
        let pathEnd = bytes.firstIndex { $0 == mark || $0 == UInt8(ascii: "#") } ?? bytes.endIndex
        let path = Array(withoutSession(path: bytes[..<pathEnd]))
        return String(decoding: path + withoutParameters(bytes[pathEnd...], where: isSession), as: UTF8.self)
    }

    /// What stands behind a path, without some of its parameters; without the `?`, too, where none is left.
    private static func withoutParameters(
        _ rest: ArraySlice<UInt8>, where isLeftOut: (ArraySlice<UInt8>) -> Bool
    ) -> [UInt8] {
        guard rest.first == mark else { return Array(rest) }
        let end = rest.firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex
        let parameters = rest[..<end].dropFirst().split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        let kept = parameters.filter { !isLeftOut($0) }
        return (kept.isEmpty ? [] : [mark] + kept.joined(separator: [UInt8(ascii: "&")])) + rest[end...]
    }

    /// A path without the sessions that servers put into it: `/story;jsessionid=1A2B/2` of Java, `/(S(1a2b…))/story` of
    /// ASP.NET.
    static func withoutSession(path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard path.contains(where: { $0 == semicolon || $0 == bracket }) else { return path }
        var kept: [UInt8] = []
        var rest = withoutCookielessSession(path)
        while let start = rest.firstIndex(of: semicolon) {
            kept += rest[..<start]
            let end = rest[(start + 1)...].firstIndex { $0 == semicolon || $0 == slash } ?? rest.endIndex
            if !isSession(rest[(start + 1)..<end]) { kept += rest[start..<end] }
            rest = rest[end...]
        }
        return (kept + rest)[...]
    }

    /// A path without the segment in which ASP.NET keeps the session of a browser without cookies:
    /// `/(S(lit3py55t21z5v55vlm25s55))`, `/(A(…)S(…))`.
    private static func withoutCookielessSession(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let segments = path.split(separator: slash, omittingEmptySubsequences: false)
        let kept = segments.filter { !isCookielessSession($0) }
        return kept.count == segments.count ? path : Array(kept.joined(separator: [slash]))[...]
    }

    private static func isCookielessSession(_ segment: ArraySlice<UInt8>) -> Bool {
        guard segment.first == bracket, segment.last == UInt8(ascii: ")") else { return false }
        var rest = segment.dropFirst().dropLast()
        var longest = 0
        while let letter = rest.first {
            let ticket = rest.dropFirst(2).prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: "_") }
            guard "AFSXafsx".utf8.contains(letter), rest.dropFirst().first == bracket,
                rest.dropFirst(2 + ticket.count).first == UInt8(ascii: ")")
            else { return false }
            longest = max(longest, ticket.count)
            rest = rest.dropFirst(3 + ticket.count)
        }
        return longest >= 16
    }

    /// An address without what only keeps caches from answering: `?t=1700000000`, `&rand=8f3a`. Not what tells articles
    /// apart by itself, as some have such a parameter for their own moment.
    static func withoutCacheBusters(_ address: String) -> String? {
        guard let canonical = page(address) else { return nil }
        let bytes = Array(canonical.utf8)
        guard let start = bytes.firstIndex(of: mark) else { return canonical }
        return String(
            decoding: bytes[..<start] + withoutParameters(bytes[start...], where: isCacheBuster), as: UTF8.self)
    }

    private static func isCacheBuster(_ parameter: ArraySlice<UInt8>) -> Bool {
        let end = parameter.firstIndex(of: UInt8(ascii: "=")) ?? parameter.endIndex
        guard cacheBusterNames.contains(String(decoding: parameter[..<end], as: UTF8.self).lowercased()) else {
            return false
        }
        let value = parameter[end...].dropFirst()
        // A time in seconds or milliseconds, or a hash; a short number may be a page, or an article's own.
        if value.allSatisfy(isDigit) { return value.count >= 9 }
        return value.count >= 6 && value.allSatisfy(isLetterOrDigit) && value.contains(where: isDigit)
    }

    private static let cacheBusterNames: Set<String> = [
        "t", "ts", "time", "timestamp", "_", "r", "rand", "random", "rnd", "cb", "nocache", "no_cache", "cachebust",
        "cachebuster", "bust", "token", "hash", "uid", "uuid", "visit", "v", "nonce", "sig", "signature", "key",
    ]

    /// Whether a parameter says who visits, and not what: a session that a server made for whoever asked.
    static func isSession(_ parameter: ArraySlice<UInt8>) -> Bool {
        let end = parameter.firstIndex(of: UInt8(ascii: "=")) ?? parameter.endIndex
        let name = String(decoding: parameter[..<end], as: UTF8.self).lowercased()
        if sessionNames.contains(name) || name.hasPrefix("aspsessionid") { return true }
        // Names that others use for stories and searches: they are sessions where the value looks made for it.
        return ["sid", "s", "session", "sess"].contains(name) && isToken(parameter[end...].dropFirst())
    }

    private static let sessionNames: Set<String> = [
        "jsessionid", "phpsessid", "sessionid", "session_id", "session-id", "sessid", "phpsess", "cfid", "cftoken",
        "oscsid", "zenid", "xtcsid", "wsid", "asp.net_sessionid",
    ]

    /// 26 characters or more, letters and digits mixed, as PHP and others make them.
    private static func isToken(_ value: ArraySlice<UInt8>) -> Bool {
        value.count >= 26 && value.allSatisfy(isLetterOrDigit) && value.contains(where: isDigit)
            && value.contains { !isDigit($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",")
    }

    private static let mark = UInt8(ascii: "?")
    private static let semicolon = UInt8(ascii: ";")
    private static let bracket = UInt8(ascii: "(")
    private static let slash = UInt8(ascii: "/")
}
