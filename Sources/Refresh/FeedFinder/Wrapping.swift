/// What stands around an address where it is copied from: quotation marks, brackets, the end of a sentence.
enum Wrapping {
    private static let pairs: [Character: Set<Character>] = [
        "\"": ["\""], "'": ["'"], "`": ["`"], "<": [">"], "(": [")"], "[": ["]"], "{": ["}"], "“": ["”"],
        "„": ["“", "”"],
        "‘": ["’"], "‚": ["‘", "’"], "«": ["»"], "»": ["«"], "‹": ["›"], "›": ["‹"], "「": ["」"], "『": ["』"], "《": ["》"],
        "〈": ["〉"], "（": ["）"], "【": ["】"], "＜": ["＞"], "”": ["”"], "’": ["’"],
    ]
    private static let closing = pairs.values.reduce(into: Set<Character>()) { $0.formUnion($1) }

    /// `text` without it. What belongs to an address stays: `https://example.org/a_(b)`.
    static func removed(from text: String) -> String {
        var rest = text[...]
        // “(“https://example.org/”).” is as deep as anybody writes.
        for _ in 0..<8 {
            let before = rest
            rest = trimmed(rest)
            if rest.first.map({ ",.;!…。、，".contains($0) }) == false, let last = rest.last, ",.;!…。、，".contains(last) {
                rest = rest.dropLast()
            }
            if let first = rest.first, let ends = pairs[first], !isNumberOfIPv6(rest) {
                if let last = rest.dropFirst().last, ends.contains(last) {
                    rest = rest.dropFirst().dropLast()
                } else if !rest.dropFirst().contains(where: ends.contains) {
                    // The other half was missed while marking.
                    rest = rest.dropFirst()
                }
            } else if let last = rest.last, closing.contains(last), isAlone(last, in: rest) {
                rest = rest.dropLast()
            }
            // RFC 3986, appendix C.
            if rest.prefix(4).lowercased() == "url:" { rest = rest.dropFirst(4) }
            if rest == before { break }
        }
        return String(rest)
    }

    /// Whether a text begins with a server's number, which stands in brackets: `[::1]:8080`.
    private static func isNumberOfIPv6(_ text: Substring) -> Bool {
        guard text.first == "[", let end = text.firstIndex(of: "]") else { return false }
        let inner = text[..<end].dropFirst()
        return inner.contains(":") && inner.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }

    /// Whether a sign at the end closes nothing that the text opens.
    private static func isAlone(_ last: Character, in text: Substring) -> Bool {
        let openings = pairs.filter { $0.value.contains(last) && $0.key != last }.keys
        let closed = text.count { $0 == last }
        // Signs that open and close alike come in twos.
        return openings.isEmpty ? closed % 2 == 1 : closed > text.count { openings.contains($0) }
    }

    /// Without spaces and what nobody sees: a mark of the byte order, joiners, marks of direction.
    private static func trimmed(_ text: Substring) -> Substring {
        var scalars = text.unicodeScalars
        while let first = scalars.first, isUnseen(first) { scalars.removeFirst() }
        while let last = scalars.last, isUnseen(last) { scalars.removeLast() }
        return Substring(scalars)
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
            || scalar.properties.generalCategory == .control
    }
}
