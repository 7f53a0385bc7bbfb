/// Which addresses may be handed to another program.
public enum WebAddress {
    /// Whether an address may be opened: an absolute one of the web or of mail, whose schemes a browser is safe with, or
    /// of a scheme that the user allowed (in small letters), without control characters or spaces.
    public static func isOpenable(_ address: String, allowing schemes: Set<String> = []) -> Bool {
        guard let colon = address.firstIndex(of: ":") else { return false }
        let scheme = address[..<colon].lowercased()
        guard ["http", "https", "mailto"].contains(scheme) || schemes.contains(scheme) else { return false }
        return !address.unicodeScalars.contains { $0.value <= 0x20 || (0x7F..<0xA0).contains($0.value) }
    }

    /// Whether a word can be the scheme of an address (RFC 3986, section 3.1).
    public static func isScheme(_ word: String) -> Bool {
        guard let first = word.utf8.first, (0x61...0x7A).contains(first | 0x20) else { return false }
        return word.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E].contains(byte)
        }
    }

    /// The host that an address names, as people say it: without `www.`, user and port.
    static func host(of address: String) -> String? {
        guard let scheme = address.firstRange(of: "://") else { return nil }
        let authority = address[scheme.upperBound...].prefix { !"/?#".contains($0) }
        let host = (authority.split(separator: "@").last ?? authority).prefix { $0 != ":" }.lowercased()
        return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}
