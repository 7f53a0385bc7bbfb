/// Which addresses may be handed to another program.
enum WebAddress {
    /// Whether an address is one of the web or of mail: the schemes that a browser is safe with.
    static func isOpenable(_ address: String) -> Bool {
        guard let colon = address.firstIndex(of: ":") else { return false }
        return ["http", "https", "mailto"].contains(address[..<colon].lowercased())
    }

    /// The host that an address names, as people say it: without `www.`, user and port.
    static func host(of address: String) -> String? {
        guard let scheme = address.firstRange(of: "://") else { return nil }
        let authority = address[scheme.upperBound...].prefix { !"/?#".contains($0) }
        let host = (authority.split(separator: "@").last ?? authority).prefix { $0 != ":" }.lowercased()
        return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}
