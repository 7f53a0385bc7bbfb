/// Which encoding some bytes are in that are not UTF-8 and do not say what they are: by the language that they name, or
/// that of the country that they are from, and by how much the text is like that language when it is read so.
///
/// It is meant for old feeds of one language. Where it is in doubt it says nothing.
struct EncodingGuess {
    private let bytes: [UInt8]
    private let hints: [String]
    /// Whether a language of Western Europe is named, other than English.
    private let namesWesternLanguage: Bool

    /// For `bytes` that are not all ASCII.
    ///
    /// - Parameters:
    ///   - language: what the HTTP header `Content-Language` says.
    ///   - address: where they came from.
    init(_ bytes: [UInt8], language: String?, address: String?) {
        self.bytes = bytes
        let named = [Self.language(namedIn: bytes), language].compactMap { $0 }.map(Self.primary)
        let ofCountry = address.flatMap(WebAddress.host(of:)).flatMap { host in
            host.split(separator: ".").last.flatMap { Self.languages[$0.lowercased()] }
        }
        // Many feeds say "en" since the program that made them came so; that tells nothing.
        let told = named.filter { EncodingModels.knows($0) }
        namesWesternLanguage = named.contains { EncodingModels.westernLetters[$0] != nil }
        hints = told.isEmpty ? [ofCountry].compactMap { $0 } : told
    }

    /// The encoding; nil when nothing tells it.
    var encoding: String? {
        let sample = Self.sample(of: bytes)
        guard !sample.isEmpty else { return nil }
        var best: (encoding: String, score: Double)?
        for hint in hints {
            for candidate in EncodingModels.candidates(for: hint) {
                let reading = candidate.reading(of: sample)
                guard reading.score >= candidate.scoreWithHint, reading.score > (best?.score ?? -1) else { continue }
                best = (candidate.encoding, reading.score)
            }
            if let best { return best.encoding }
        }
        for candidate in EncodingModels.unmistakable {
            let reading = candidate.reading(of: sample)
            guard reading.letters >= candidate.fewestLetters, reading.score >= candidate.scoreAlone,
                reading.score > (best?.score ?? -1)
            else { continue }
            best = (candidate.encoding, reading.score)
        }
        return best?.encoding ?? (namesWesternLanguage ? nil : Self.latin(sample))
    }

    /// The encoding of another language in Latin letters than those of Western Europe, where nearly all letters are of the
    /// one and many are of none of the others.
    private static func latin(_ sample: [UInt8]) -> String? {
        var best: (encoding: String, score: Double)?
        for candidate in EncodingModels.candidates where candidate.script == .latin {
            let reading = candidate.reading(of: sample)
            guard reading.letters >= 8, reading.score >= 0.85, reading.score > (best?.score ?? -1) else { continue }
            best = (candidate.encoding, reading.score)
        }
        guard let best else { return nil }
        let western = EncodingModels.western.lazy.map { $0.reading(of: sample).score }.max() ?? -1
        return best.score > western + 0.1 ? best.encoding : nil
    }

    /// Whether `encoding`, of several bytes a character, is the wrong one of its language although most bytes could be
    /// of it: EUC-JP read as Shift_JIS is half-width kana.
    func isMistaken(_ encoding: String) -> Bool {
        let sample = Self.sample(of: bytes)
        let said = EncodingModels.candidates.filter { $0.encoding == encoding }
        guard let own = said.map({ $0.reading(of: sample).score }).max(), own < 0.35 else { return false }
        return EncodingModels.unmistakable.contains { other in
            guard other.isMultiByte, other.encoding != encoding else { return false }
            let reading = other.reading(of: sample)
            return reading.letters >= 4 && reading.score >= other.scoreAlone && reading.score > own + 0.3
        }
    }

    /// Windows' encoding of the same alphabet, if that is what `bytes` are in that are said to be in ISO's: they have
    /// letters where ISO has control characters, or a Greek capital where ISO has a quotation mark.
    static func windowsSibling(of encoding: String, in bytes: [UInt8]) -> String? {
        guard let sibling = siblings[encoding], bytes.contains(where: { (0x80...0x9F).contains($0) || $0 == 0xA2 })
        else { return nil }
        // Quotation marks and dashes are the same in all encodings of Windows, and stand in texts of others, too.
        let sample = Self.sample(of: bytes).map { windowsSigns.contains($0) ? 0x20 : $0 }
        func best(_ encoding: String) -> Double {
            EncodingModels.candidates.lazy.filter { $0.encoding == encoding }.map { $0.reading(of: sample).score }.max()
                ?? -1
        }
        return best(sibling) > best(encoding) ? sibling : nil
    }

    private static let windowsSigns: Set<UInt8> = [
        0x80, 0x82, 0x84, 0x85, 0x86, 0x87, 0x89, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9B,
    ]

    private static let siblings = [
        "ISO-8859-2": "windows-1250", "ISO-8859-7": "windows-1253", "ISO-8859-8": "windows-1255",
        "ISO-8859-6": "windows-1256",
    ]

    /// The encoding of seven bits whose escape sequences stand in `bytes`, which are ASCII.
    static func byEscapes(_ bytes: [UInt8]) -> String? {
        guard var place = bytes.firstIndex(of: 0x1B) else { return nil }
        while place + 3 < bytes.count {
            switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
            case (0x1B, 0x24, 0x40), (0x1B, 0x24, 0x42), (0x1B, 0x28, 0x4A), (0x1B, 0x28, 0x49): return "ISO-2022-JP"
            case (0x1B, 0x24, 0x28) where bytes[place + 3] == 0x44: return "ISO-2022-JP"
            case (0x1B, 0x24, 0x29) where bytes[place + 3] == 0x43: return "iso-2022-kr"
            case (0x1B, 0x24, 0x29) where bytes[place + 3] == 0x41 || bytes[place + 3] == 0x47: return "ISO-2022-CN"
            default: place += 1
            }
        }
        return nil
    }

    // MARK: What it goes by

    /// As much of a text as tells its language.
    private static let mostSampled = 16_000

    /// The words that have bytes beyond ASCII, with blanks between them. No encoding has a byte below 0x40 in a
    /// character of several bytes (but for one in GB 18030 that nobody uses).
    private static func sample(of bytes: [UInt8]) -> [UInt8] {
        var sample: [UInt8] = []
        var start = 0
        var isWanted = false
        for (place, byte) in bytes.enumerated() {
            if byte >= 0x80 {
                isWanted = true
            } else if byte < 0x40 {
                if isWanted {
                    sample.append(contentsOf: bytes[start..<place])
                    sample.append(0x20)
                    if sample.count >= mostSampled { return sample }
                }
                isWanted = false
                start = place + 1
            }
        }
        if isWanted { sample.append(contentsOf: bytes[start...]) }
        return sample
    }

    /// What stands in `<language>`, `xml:lang`, `lang`, or JSON's `language`, near the beginning.
    private static func language(namedIn bytes: [UInt8]) -> String? {
        let head = bytes.prefix(16 << 10)
        for mark in ["language>", "xml:lang=", " lang=", "\"language\":"] {
            guard let place = head.firstRange(of: mark.utf8)?.upperBound else { continue }
            let value = head[place...].prefix(40).drop { !$0.isASCIILetter && $0 != UInt8(ascii: "<") }
            let name = value.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            if (2...12).contains(name.count) { return String(decoding: name, as: UTF8.self) }
        }
        return nil
    }

    private static func primary(_ language: String) -> String {
        let parts = language.trimmingSpaces.lowercased().split { $0 == "-" || $0 == "_" || $0 == "," }
        guard let first = parts.first else { return "" }
        let isTraditional = first == "zh" && parts.dropFirst().contains { ["tw", "hk", "mo", "hant"].contains($0) }
        return isTraditional ? "zh-hant" : String(first)
    }

    /// Languages by country, as addresses end in it.
    private static let languages: [String: String] = [
        "ru": "ru", "su": "ru", "xn--p1ai": "ru", "by": "ru", "kz": "ru", "ua": "uk", "bg": "bg", "rs": "sr",
        "mk": "mk", "gr": "el", "cy": "el", "il": "he", "th": "th", "jp": "ja", "kr": "ko", "cn": "zh", "tw": "zh-hant",
        "hk": "zh-hant", "ir": "fa", "sa": "ar", "eg": "ar", "ae": "ar", "ma": "ar", "jo": "ar", "kw": "ar", "sy": "ar",
        "lb": "ar", "tr": "tr", "cz": "cs", "sk": "sk", "pl": "pl", "hu": "hu", "ro": "ro", "hr": "hr", "ba": "hr",
        "si": "sl", "lt": "lt", "lv": "lv", "ee": "et",
    ]
}
