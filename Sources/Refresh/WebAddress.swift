import CLibCurl
import News

/// An absolute address, taken apart by the rules of libcurl, so that what we decide about an address is decided about
/// the one that is fetched.
struct WebAddress: Hashable, Sendable {
    /// The whole address, with spaces and letters beyond ASCII escaped, and without a fragment.
    let text: String
    /// The scheme, in lower case.
    let scheme: String
    /// The host in ASCII (``HostName``) and lower case, an IPv6 address without brackets; empty for `file:`.
    let host: String
    /// The port, the scheme's own where the address names none.
    let port: Int
    /// The path, escaped as the address has it.
    let path: String
    /// What follows the question mark.
    let query: String?

    /// An address as a person or a page writes it; nil when it is none. `feed:` and the like (``FeedScheme``)
    /// stand for `http:` or in front of the whole address.
    init?(_ written: String) {
        let written = FeedScheme.removed(from: written.trimmingSpaces)
        guard let parts = curl_url() else { return nil }
        defer { curl_url_cleanup(parts) }
        guard curl_url_set(parts, CURLUPART_URL, Self.escaped(written), Self.liberal) == CURLUE_OK else {
            return nil
        }
        self.init(parts: parts)
    }

    /// Whether it is one that a fetch may ask: `http:` or `https:`.
    var isOfTheWeb: Bool { scheme == "http" || scheme == "https" }

    /// The scheme that a text begins with, also when it is nothing that can be fetched: `javascript:…`. Not a host and
    /// port, which look alike.
    static func scheme(of text: String) -> String? {
        let text = text.trimmingSpaces
        guard let colon = text.firstIndex(of: ":"), text.first?.isLetter == true else { return nil }
        let name = text[..<colon].lowercased()
        let isScheme = name.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte)
        }
        return isScheme && text[colon...].dropFirst().first?.isNumber != true ? name : nil
    }

    /// Where a link of the page at this address leads (RFC 3986, section 5); nil when it leads nowhere.
    func resolving(_ reference: String) -> WebAddress? {
        guard let parts = curl_url() else { return nil }
        defer { curl_url_cleanup(parts) }
        guard curl_url_set(parts, CURLUPART_URL, text, Self.liberal) == CURLUE_OK,
            curl_url_set(parts, CURLUPART_URL, Self.escaped(reference.trimmingSpaces), Self.liberal) == CURLUE_OK
        else { return nil }
        return WebAddress(parts: parts)
    }

    /// Whether what the user gave for `other` (a password, a token) may be sent here: the same host, and no fall from
    /// `https:` to `http:`.
    func mayHaveSecrets(of other: WebAddress) -> Bool {
        host == other.host && (scheme == other.scheme && port == other.port || scheme == "https")
    }

    /// Whether this is a secure address of the very server that `other` names: the same host and port, or the usual
    /// secure port where `other` is the usual one without encryption.
    func isSecurePlace(of other: WebAddress) -> Bool {
        guard scheme == "https", host == other.host else { return false }
        return other.scheme == "https" ? port == other.port : (other.port, port) == (80, 443)
    }

    /// An address of the web as browsers read it: backslashes before the query are slashes, and of several `@` before the
    /// path the last one ends the login, so that a user's name may be a mail address.
    private static func asBrowsersRead(_ written: String) -> String {
        let written = written.contains("\\") ? withSlashes(written) : written
        guard let mark = written.firstRange(of: "://") else { return written }
        let authority = written[mark.upperBound...].prefix { !"/?#".contains($0) }
        guard let at = authority.lastIndex(of: "@"), authority[..<at].contains("@") else { return written }
        return String(written[..<mark.upperBound] + authority[..<at].replacing("@", with: "%40") + written[at...])
    }

    private static func withSlashes(_ written: String) -> String {
        let scheme = scheme(of: written)
        guard scheme == nil || scheme == "http" || scheme == "https" else { return written }
        let end = written.firstIndex { $0 == "?" || $0 == "#" } ?? written.endIndex
        return String(written[..<end].replacing("\\", with: "/") + written[end...])
    }

    /// An address with the host in ASCII and all other letters escaped as browsers do it, with capitals: some servers
    /// compare escapes byte by byte. What is escaped already stays.
    private static func escaped(_ written: String) -> String {
        let address = HostName.asciiAddress(asBrowsersRead(written))
        guard address.utf8.contains(where: { $0 >= 0x7F }) else { return address }
        let digits = Array("0123456789ABCDEF".utf8)
        let server = address.firstRange(of: "//").map { address[$0.upperBound...].prefix { !"/?#".contains($0) } }
        let start = server?.endIndex ?? address.startIndex
        var bytes = Array(address[..<start].utf8)
        for byte in address[start...].utf8 {
            if byte < 0x7F {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An address whose letters beyond ASCII libcurl has escaped, with capitals in their escapes.
    static func withCapitalEscapes(_ address: String) -> String {
        address.replacing(#/%[89a-fA-F][0-9a-fA-F]/#) { $0.output.uppercased() }
    }

    private static let liberal = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE)

    private init?(parts: OpaquePointer) {
        func part(_ which: CURLUPart, _ flags: Int32 = 0) -> String? {
            var value: UnsafeMutablePointer<CChar>?
            guard curl_url_get(parts, which, &value, UInt32(flags)) == CURLUE_OK, let value else { return nil }
            defer { curl_free(value) }
            return String(cString: value)
        }
        curl_url_set(parts, CURLUPART_FRAGMENT, nil, 0)
        guard let text = part(CURLUPART_URL), let scheme = part(CURLUPART_SCHEME)?.lowercased() else { return nil }
        self.text = text
        self.scheme = scheme
        let host = part(CURLUPART_HOST)?.lowercased() ?? ""
        self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        port = part(CURLUPART_PORT, CURLU_DEFAULT_PORT).flatMap { Int($0) } ?? 0
        path = part(CURLUPART_PATH) ?? "/"
        query = part(CURLUPART_QUERY)
    }
}
