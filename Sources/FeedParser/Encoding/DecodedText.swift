/// The bytes of a feed or a page as UTF-8, whatever they came in.
struct DecodedText {
    /// Valid UTF-8, without a byte order mark.
    let utf8: [UInt8]

    /// What was odd about the encoding, in words; nil when it was as it said.
    let problem: String?

    /// Decodes `bytes`.
    ///
    /// In this order: a byte order mark; UTF-8 when the bytes are valid UTF-8 beyond ASCII, since text in other
    /// encodings practically never is; the charset of the HTTP header (RFC 7303); what the document declares, in an XML
    /// declaration or a `<meta>`; UTF-8 with single wrong bytes, which goes before encodings of a byte a letter when it
    /// is nearly all, and before everything when the document says so and does not look otherwise; what
    /// ``EncodingGuess`` tells; Windows-1252. Where ISO 8859 is declared, and the bytes are in Windows' encoding of that
    /// alphabet, it is read as that.
    ///
    /// - Parameters:
    ///   - contentType: the HTTP header `Content-Type`.
    ///   - language: the HTTP header `Content-Language`.
    ///   - address: where they came from, whose country has encodings.
    init(
        _ bytes: [UInt8], of kind: DocumentKind, contentType: String? = nil, language: String? = nil,
        address: String? = nil
    ) {
        if let (encoding, length) = Self.mark(of: bytes) {
            (utf8, problem) = Self.decoded(bytes[length...], as: encoding)
            return
        }
        let declared = kind == .page ? HTMLEncoding.declared(in: bytes) : Self.declaredLabel(in: bytes)
        let labels = [contentType.flatMap { HTMLEncoding.charset(in: Array($0.utf8)) }, declared].compactMap(\.self)
        let candidates = labels.compactMap(Self.encoding(label:))
        let census = UTF8Census(bytes)
        if census.isASCII {
            // Seven-bit encodings switch alphabets by escape sequences or tildes; only the tildes must be named.
            let encoding = candidates.first(where: Self.sevenBit.contains) ?? EncodingGuess.byEscapes(bytes) ?? "UTF-8"
            (utf8, problem) = Self.decoded(bytes[...], as: encoding)
            return
        }
        let isDoubtful = census.sequences < 4 && candidates.first.map(Self.multiByte.contains) == true
        if census.wrongBytes == 0, !isDoubtful {
            utf8 = bytes
            problem = candidates.first { $0 != "UTF-8" }.map {
                "the \(kind.rawValue) says that it is in \($0), but it is in UTF-8"
            }
            return
        }
        // A template in one encoding around articles in UTF-8: read as it says, each letter of them would be two.
        let isMostlyUTF8 = census.sequences >= 8 && census.sequences > census.wrongBytes * 8
        let guess = EncodingGuess(bytes, language: language, address: address)
        for said in candidates where said != "UTF-8" {
            let encoding = EncodingGuess.windowsSibling(of: said, in: bytes) ?? said
            if isMostlyUTF8, !Self.multiByte.contains(encoding) { break }
            let decoded = TextDecoding.utf8(of: bytes[...], encoding: encoding)
            let wrong = Self.replacements(in: decoded)
            // A page is read as it says, as browsers do.
            guard kind == .page || wrong * 50 <= bytes.count else { continue }
            if Self.multiByte.contains(encoding), guess.isMistaken(encoding) { continue }
            utf8 = decoded
            problem =
                encoding != said
                ? "the \(kind.rawValue) says that it is in \(said), but it is in \(encoding)"
                : wrong == 0 ? nil : "\(wrong) characters are wrong for the encoding \(encoding)"
            return
        }
        let saysUTF8 = candidates.first == "UTF-8"
        if census.isUTF8(isDeclared: false) || saysUTF8 && census.isUTF8(isDeclared: true) && guess.encoding == nil {
            utf8 = census.repaired(bytes)
            problem = "\(census.wrongBytes) bytes are wrong for UTF-8"
            return
        }
        let encoding = guess.encoding ?? "windows-1252"
        utf8 = TextDecoding.utf8(of: bytes[...], encoding: encoding)
        let says = labels.first.map {
            "the \(kind.rawValue) says that it is in \(OneLine.text($0, atMost: 40)), but it is not"
        }
        problem = (says ?? "the \(kind.rawValue) does not say its encoding") + "; it was read as \(encoding)"
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>, as encoding: String) -> (utf8: [UInt8], problem: String?) {
        let utf8: [UInt8]
        let wrong: Int
        if encoding == "UTF-8" {
            let bytes = Array(bytes)
            let census = UTF8Census(bytes)
            wrong = census.wrongBytes
            utf8 = wrong == 0 ? bytes : census.repaired(bytes)
        } else {
            utf8 = TextDecoding.utf8(of: bytes, encoding: encoding)
            wrong = replacements(in: utf8)
        }
        return (utf8, wrong == 0 ? nil : "\(wrong) characters are wrong for the encoding \(encoding)")
    }

    // MARK: Names

    /// Encodings that write all in ASCII, by escape sequences or tildes.
    private static let sevenBit: Set<String> = ["ISO-2022-JP", "iso-2022-kr", "HZ", "UTF-7"]

    /// Encodings that write a character as several bytes, so that a few of them may look like UTF-8.
    private static let multiByte: Set<String> = ["GBK", "gb18030", "Big5", "Shift_JIS", "EUC-KR", "EUC-JP", "JOHAB"]

    /// The encoding of a label. UTF-16 in a label is no news: bytes that could be read so far are not in it.
    private static func encoding(label: String) -> String? {
        EncodingName.encoding(label: label.filter { $0 != "\"" && $0 != "'" }).flatMap {
            $0.hasPrefix("UTF-16") ? nil : $0
        }
    }

    /// What the XML declaration names; it stands in ASCII at the start, sometimes behind white space.
    private static func declaredLabel(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(1_024)
        guard let start = head.firstRange(of: "<?xml".utf8)?.upperBound,
            let end = head[start...].firstRange(of: "?>".utf8)?.lowerBound,
            let name = head[start..<end].firstRange(of: "encoding".utf8)?.upperBound
        else { return nil }
        let value = head[name..<end].drop { $0.isHTMLSpace || $0 == UInt8(ascii: "=") }
        guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        let label = value.dropFirst().prefix { $0 != quote }
        return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }

    // MARK: Bytes

    /// The encoding that the first bytes give away (XML 1.0, appendix F), and the length of the mark to leave out.
    private static func mark(of bytes: [UInt8]) -> (encoding: String, length: Int)? {
        func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 1 }
        return switch (byte(0), byte(1), byte(2), byte(3)) {
        case (0xEF, 0xBB, 0xBF, _): ("UTF-8", 3)
        case (0xFF, 0xFE, 0, 0): ("UTF-32LE", 4)
        case (0, 0, 0xFE, 0xFF): ("UTF-32BE", 4)
        case (0xFF, 0xFE, _, _): ("UTF-16LE", 2)
        case (0xFE, 0xFF, _, _): ("UTF-16BE", 2)
        case (0x3C, 0, 0, 0): ("UTF-32LE", 0)
        case (0, 0, 0, 0x3C): ("UTF-32BE", 0)
        case (0x3C, 0, _, 0), (0x7B, 0, _, 0): ("UTF-16LE", 0)
        case (0, 0x3C, 0, _), (0, 0x7B, 0, _): ("UTF-16BE", 0)
        default: nil
        }
    }

    /// How many U+FFFD there are.
    private static func replacements(in utf8: [UInt8]) -> Int {
        var count = 0
        var index = 0
        while index + 2 < utf8.count {
            if utf8[index] == 0xEF, utf8[index + 1] == 0xBF, utf8[index + 2] == 0xBD { count += 1 }
            index += 1
        }
        return count
    }
}
