/// Addresses that stand in pages and feeds.
enum WebAddress {
    /// An address made absolute (RFC 3986, section 5.2) and fit to be handed on: `http`, `https` and `mailto` only, white
    /// space and control characters percent-encoded. Nil for all others, `javascript:` and `file:` among them, and for
    /// addresses within the page (`#note`). What was escaped once too often is read as meant (``EscapedAddress``), and a
    /// backslash as the slash that browsers take it for.
    static func resolved(_ reference: String, against base: String?) -> String? {
        // Pictures that stand in the page as data; and no address has as many references in it.
        guard reference.utf8.count <= 65_536 else { return nil }
        let reference = cleaned(withSlashes(reference))
        guard !reference.isEmpty, !reference.hasPrefix("#"), reference.utf8.count <= 8_192 else { return nil }
        if let scheme = scheme(of: reference) {
            switch scheme {
            case "http", "https":
                let rest = reference.dropFirst(scheme.count + 1)
                guard rest.hasPrefix("//"), rest.utf8.count > 2 else { return nil }
                return scheme + ":" + rest
            case "mailto": return reference.utf8.count > 7 ? reference : nil
            default: return nil
            }
        }
        guard let base = base.flatMap(Parts.init) else { return nil }
        if reference.hasPrefix("//") { return reference.utf8.count > 2 ? base.scheme + ":" + reference : nil }
        let origin = base.scheme + "://" + base.authority
        if reference.hasPrefix("/") { return origin + withoutDots(reference) }
        if reference.hasPrefix("?") { return origin + base.path + reference }
        let folder = base.path.lastIndex(of: "/").map { String(base.path[...$0]) } ?? "/"
        return origin + withoutDots(folder + reference)
    }

    /// Where a link of a text leads: an address as ``resolved(_:against:)`` gives it, or one of a scheme that is kept to be
    /// shown and copied (``LinkScheme``).
    ///
    /// "www.example.org/news" is a place of the web, and no folder of the page's site that has such a name.
    static func link(_ reference: String, against base: String?) -> String? {
        if isBare(reference) {
            let bare = "//" + trimmed(reference)
            return base.flatMap { resolved(bare, against: $0) } ?? resolved("http:" + bare, against: nil)
        }
        if let address = resolved(reference, against: base) { return address }
        let reference = cleaned(reference)
        guard reference.utf8.count <= 8_192, let scheme = scheme(of: reference), LinkScheme.isKept(scheme) else {
            return nil
        }
        let rest = reference.dropFirst(scheme.count + 1)
        guard let first = rest.drop(while: { $0 == "/" }).first,
            !first.isNumber || rest.hasPrefix("//") || LinkScheme.namesNumbers(scheme)
        else { return nil }
        return scheme + ":" + rest
    }

    /// The host of an absolute address, in small letters, without `www.`, user and port.
    static func host(of address: String) -> String? {
        guard let parts = Parts(address) else { return nil }
        let host = parts.authority.split(separator: "@").last.map(String.init) ?? parts.authority
        let name = host.prefix { $0 != ":" }.lowercased()
        return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    }

    private struct Parts {
        var scheme: String
        var authority: String
        var path: String

        init?(_ address: String) {
            guard let scheme = WebAddress.scheme(of: address), scheme == "http" || scheme == "https" else { return nil }
            let rest = address.dropFirst(scheme.count + 1)
            guard rest.hasPrefix("//") else { return nil }
            let afterSlashes = rest.dropFirst(2)
            let authority = afterSlashes.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            guard !authority.isEmpty else { return nil }
            let path = afterSlashes.dropFirst(authority.count).prefix { $0 != "?" && $0 != "#" }
            self.scheme = scheme
            self.authority = String(authority)
            self.path = path.isEmpty ? "/" : String(path)
        }
    }

    private static func scheme(of address: String) -> String? {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")), let first = address.utf8.first,
            first.isASCIILetter
        else { return nil }
        let scheme = address.utf8[..<colon]
        guard scheme.count < 32,
            scheme.allSatisfy({ $0.isASCIIAlphanumeric || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E })
        else { return nil }
        return String(decoding: scheme.map(\.lowercased), as: UTF8.self)
    }

    /// An address of the web, or a part of one, whose backslashes before the query are slashes (WHATWG URL, section 4.4).
    private static func withSlashes(_ reference: String) -> String {
        guard reference.utf8.contains(UInt8(ascii: "\\")) else { return reference }
        let scheme = scheme(of: String(trimmed(reference)))
        guard scheme == nil || scheme == "http" || scheme == "https" else { return reference }
        let end = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
        return String(reference[..<end].replacing("\\", with: "/") + reference[end...])
    }

    /// Whether a reference begins with the name of a web server, and says nothing of the scheme: `www.example.org`.
    static func isBare(_ reference: String) -> Bool {
        let reference = trimmed(reference)
        guard reference.prefix(4).lowercased() == "www." else { return false }
        let host = reference.dropFirst(4).prefix { !"/?#:\\".contains($0) }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty } && labels.last?.first?.isLetter == true
    }

    /// An address as its writer meant it, fit to be handed on.
    private static func cleaned(_ reference: String) -> String {
        let reference = EscapedAddress.unescaped(reference)
        return isClean(reference) ? reference : encoded(trimmed(reference))
    }

    /// Whether an address has none of what the two functions below look for, as most have.
    private static func isClean(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: false
            default: byte > 0x20 && byte < 0x7F
            }
        }
    }

    private static func trimmed(_ text: String) -> Substring {
        var text = text[...]
        while let first = text.unicodeScalars.first, first.value <= 0x20 || first.properties.isWhitespace {
            text.unicodeScalars.removeFirst()
        }
        while let last = text.unicodeScalars.last, last.value <= 0x20 || last.properties.isWhitespace {
            text.unicodeScalars.removeLast()
        }
        return text
    }

    /// Browsers drop line breaks within addresses; other characters that would end one in a text are encoded.
    private static func encoded(_ text: Substring) -> String {
        if text.utf8.allSatisfy(\.isAddressCharacter) { return String(text) }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t": break
            case "\"", "<", ">", "`", "{", "}", "|", "\\", "^": append(scalar, to: &result)
            case _ where scalar.value <= 0x20 || scalar.isDangerous || scalar.properties.isWhitespace:
                append(scalar, to: &result)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            text += "%"
            text.unicodeScalars.append(digits[Int(byte >> 4)])
            text.unicodeScalars.append(digits[Int(byte & 15)])
        }
    }

    /// RFC 3986, section 5.2.4, for a path with what follows it.
    private static func withoutDots(_ reference: String) -> String {
        let end = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
        let path = reference[..<end]
        guard path.contains("/.") else { return reference }
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            if segment == ".." {
                _ = kept.popLast()
                if isLast { kept.append("") }
            } else if segment == "." {
                if isLast { kept.append("") }
            } else {
                kept.append(segment)
            }
        }
        return "/" + kept.joined(separator: "/") + reference[end...]
    }
}

extension UInt8 {
    /// ASCII that stands in addresses as it is.
    fileprivate var isAddressCharacter: Bool {
        switch self {
        case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D: false
        default: (0x21...0x7E).contains(self)
        }
    }
}
