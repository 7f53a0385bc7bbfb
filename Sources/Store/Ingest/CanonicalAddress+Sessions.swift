extension CanonicalAddress {
    /// A feed's own name for an item without the session in it, if it is an address that has one. Names that are none
    /// come back as they are.
    static func withoutSession(_ guid: String) -> String {
        let bytes = Array(guid.utf8)
        guard bytes.starts(with: "http".utf8), let query = bytes.firstIndex(where: { $0 == mark || $0 == semicolon })
        else { return guid }
        var rest = bytes[query...]
        var path: [UInt8] = Array(bytes[..<query])
        if rest.first == semicolon {
            let end = rest.firstIndex(of: mark) ?? rest.endIndex
            path += withoutSession(path: rest[..<end])
            rest = rest[end...]
        }
        guard rest.first == mark else { return String(decoding: path + rest, as: UTF8.self) }
        let end = rest.firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex
        let parameters = rest[..<end].dropFirst().split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        let kept = parameters.filter { !isSession($0) }
        if !kept.isEmpty { path += [mark] + kept.joined(separator: [UInt8(ascii: "&")]) }
        return String(decoding: path + rest[end...], as: UTF8.self)
    }

    /// A path without the sessions that Java servers put into it: `/story;jsessionid=1A2B/2`.
    static func withoutSession(path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard path.contains(semicolon) else { return path }
        var kept: [UInt8] = []
        var rest = path
        while let start = rest.firstIndex(of: semicolon) {
            kept += rest[..<start]
            let end = rest[(start + 1)...].firstIndex { $0 == semicolon || $0 == UInt8(ascii: "/") } ?? rest.endIndex
            if !isSession(rest[(start + 1)..<end]) { kept += rest[start..<end] }
            rest = rest[end...]
        }
        return (kept + rest)[...]
    }

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
}
