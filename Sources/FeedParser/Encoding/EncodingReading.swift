/// How a text looks when it is read in an encoding.
struct EncodingReading {
    /// How many characters beyond ASCII have been weighed.
    private(set) var letters = 0

    /// How much it is like the language: 1 when every letter is one of its most frequent, 0 and less when it is not.
    var score: Double { letters == 0 ? -1 : sum / Double(letters) }

    private var sum = 0.0

    private mutating func count(_ weight: Double) {
        letters += 1
        sum += weight
    }

    /// Reads a sample of words.
    fileprivate init(_ sample: [UInt8], as candidate: EncodingModels.Candidate) {
        let text = String(decoding: TextDecoding.utf8(of: sample[...], encoding: candidate.encoding), as: UTF8.self)
        var before: Unicode.Scalar = " "
        var beforeThat: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if !scalar.isASCII { weigh(scalar, after: before, candidate) }
            // "Novembre" with an é that is read as a letter of another script.
            if candidate.script == .alphabet, scalar.isASCII != before.isASCII, scalar.isLetterOfWords,
                before.isLetterOfWords
            {
                sum -= 1
            }
            // A sign within a word, or before one, is a letter that was read wrongly.
            if !before.isASCII, !before.isLetterOfWords, scalar.isLetterOfWords, candidate.isOfBytes {
                let allowed = beforeThat.isLetterOfWords ? Self.withinWords : Self.beforeWords
                // Windows has a Greek capital where ISO has this sign.
                let isCapital = before == "’" && !beforeThat.isLetterOfWords && candidate.encoding == "ISO-8859-7"
                if isCapital || !allowed.contains(before) { count(-0.5) }
            }
            (beforeThat, before) = (before, scalar)
        }
    }

    private mutating func weigh(
        _ scalar: Unicode.Scalar, after before: Unicode.Scalar, _ candidate: EncodingModels.Candidate
    ) {
        switch scalar.value {
        case 0xFFFD, 0x80...0x9F, 0x2500...0x25FF, 0xE000...0xF8FF: return count(-2)
        default: break
        }
        switch candidate.script {
        case .japanese: japanese(scalar)
        case .korean, .chinese: ideograph(scalar, candidate)
        case .latin, .alphabet: letter(scalar, after: before, candidate)
        }
    }

    private mutating func japanese(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x3041...0x3096: count(1)
        case 0x30A1...0x30FC: count(0.8)
        case 0x3001...0x3002, 0x300C...0x3011: count(0.8)
        case 0x4E00...0x9FFF: count(0.45)
        case 0xFF61...0xFF9F: count(-0.5)
        case 0x3000...0x303F, 0xFF00...0xFF60, 0x2000...0x206F: break
        default: count(-0.3)
        }
    }

    private mutating func ideograph(_ scalar: Unicode.Scalar, _ candidate: EncodingModels.Candidate) {
        if let weight = candidate.letters[scalar] { return count(weight) }
        let isKorean = candidate.script == .korean
        switch scalar.value {
        case 0xAC00...0xD7A3: count(isKorean ? 0.5 : -0.5)
        case 0x4E00...0x9FFF: count(isKorean ? -0.2 : 0.3)
        case 0x3001...0x3002, 0xFF0C: count(isKorean ? 0 : 0.5)
        case 0x3000...0x303F, 0xFF00...0xFF60, 0x2000...0x206F: break
        default: count(-0.5)
        }
    }

    private mutating func letter(
        _ scalar: Unicode.Scalar, after before: Unicode.Scalar, _ candidate: EncodingModels.Candidate
    ) {
        let properties = scalar.properties
        let isCapital = properties.isUppercase
        let small = isCapital ? properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
        // A capital letter within a word of small ones: KOI8-R has them where Windows-1251 has small letters.
        if isCapital, before.properties.isLowercase { return count(-1) }
        if let weight = candidate.letters[small] { return count(isCapital ? weight * 0.8 : weight) }
        if scalar.isLetterOfWords { return count(candidate.script == .latin ? 0 : -0.5) }
        // So is one behind a word.
        if before.isLetterOfWords, !Self.behindWords.contains(scalar) { count(-0.5) }
    }

    private static let withinWords = Set("\u{A0}’'‘–—·\u{AD}".unicodeScalars)
    private static let beforeWords = Set("\u{A0}«»„“”‘’‚–—…¿¡•·§".unicodeScalars)
    private static let behindWords = Set("\u{A0}»”“’…–—°®™‘«„".unicodeScalars)
}

extension EncodingModels.Candidate {
    /// How `sample` looks in it.
    func reading(of sample: [UInt8]) -> EncodingReading { EncodingReading(sample, as: self) }
}

extension Unicode.Scalar {
    /// A letter, or a mark on one.
    fileprivate var isLetterOfWords: Bool { properties.isAlphabetic }
}
