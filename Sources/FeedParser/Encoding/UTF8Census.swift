/// How much of some bytes is UTF-8 (Unicode 15.0, table 3-7).
struct UTF8Census {
    /// No byte is 0x80 or more.
    private(set) var isASCII = true
    /// Characters beyond ASCII that are encoded right, or in two halves.
    private(set) var sequences = 0
    /// Bytes that belong to no character.
    private(set) var wrongBytes = 0
    /// Characters of UTF-8 that were cut; their bytes are among the wrong ones.
    private(set) var brokenCharacters = 0
    /// Wrong bytes that are no part of such a character.
    private(set) var strayBytes = 0
    /// The first bytes of the characters beyond ASCII, a bit each.
    private var leads: UInt64 = 0

    /// Counts `bytes`.
    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                index = Self.endOfASCII(bytes, from: index)
                guard index < bytes.count else { break }
                isASCII = false
                let length = Self.sequenceLength(bytes, at: index)
                if length == 0 {
                    wrongBytes += 1
                    index += 1
                } else {
                    sequences += 1
                    leads |= 1 << UInt64(bytes[index] & 0x3F)
                    index += length
                }
            }
            if wrongBytes > 0 { countBroken(bytes) }
        }
    }

    private mutating func countBroken(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            index = Self.endOfASCII(bytes, from: index)
            guard index < bytes.count else { break }
            if Self.surrogatePair(bytes, at: index) != nil {
                sequences += 1
                index += 6
                continue
            }
            let length = Self.sequenceLength(bytes, at: index)
            let broken = length == 0 ? brokenLength(bytes, at: index) : 0
            if broken > 0 { brokenCharacters += 1 }
            if length == 0, broken == 0 { strayBytes += 1 }
            index += max(length, broken, 1)
        }
    }

    /// Whether the bytes are UTF-8 with some damage, rather than text of another encoding in which a few pairs of
    /// letters look like it.
    ///
    /// - Parameter isDeclared: it is said that they are UTF-8.
    func isUTF8(isDeclared: Bool) -> Bool {
        // Characters are cut once in a text; where many seem to be, they are something else.
        let isDamage = brokenCharacters <= 2 + sequences / 8
        if isDamage, isDeclared { return (sequences + brokenCharacters) * 4 > strayBytes }
        return isDamage ? sequences + brokenCharacters > strayBytes : sequences > wrongBytes
    }

    /// Whether all of `bytes` is UTF-8.
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while true {
                index = endOfASCII(bytes, from: index)
                guard index < bytes.count else { return true }
                let length = sequenceLength(bytes, at: index)
                if length == 0 { return false }
                index += length
            }
        }
    }

    /// `bytes` with each stray byte read as Windows-1252, in which single wrong bytes mostly are (curly quotes); what is
    /// left of a character that was cut becomes U+FFFD, and two halves of one (CESU-8) become it.
    func repaired(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let start = index
                index = Self.endOfASCII(bytes, from: index)
                while index < bytes.count, bytes[index] >= 0x80,
                    case let length = Self.sequenceLength(bytes, at: index), length > 0
                {
                    index += length
                }
                result.append(contentsOf: bytes[start..<index])
                guard index < bytes.count, bytes[index] >= 0x80 else { continue }
                let broken = brokenLength(bytes, at: index)
                if let pair = Self.surrogatePair(bytes, at: index) {
                    result.append(contentsOf: UTF8.encode(pair) ?? UTF8.encodedReplacementCharacter)
                    index += 6
                } else if broken > 0 {
                    result.append(contentsOf: UTF8.encodedReplacementCharacter)
                    index += broken
                } else {
                    result.append(contentsOf: Self.windows1252[Int(bytes[index]) - 0x80])
                    index += 1
                }
            }
        }
        return result
    }

    // MARK: Broken characters

    /// How many bytes at `index`, where no character stands, are what is left of one; 0 when they are something else.
    private func brokenLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        func byte(_ place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0 }
        let lead = bytes[index]
        let second = byte(index + 1)
        let isSeen = Self.leadBytes(ofScriptOf: lead).contains { leads & 1 << UInt64($0 & 0x3F) != 0 }
        switch (lead, second) {
        case (0xED, 0xA0...0xBF) where byte(index + 2) & 0xC0 == 0x80: return 3
        case (0xC0, 0x80): return 2
        case (0xF0, 0x90...0xBF), (0xF1...0xF3, 0x80...0xBF), (0xF4, 0x80...0x8F):
            // "ð“" ends a quotation in Icelandic, "ðŸ" ends nothing.
            if byte(index + 2) & 0xC0 == 0x80 { return 3 }
            return isSeen || lead == 0xF0 && second == 0x9F ? 2 : 0
        case (0xE0...0xEF, 0x80...0xBF):
            // Of an ellipsis, a dash, a quotation mark, or where such characters stand elsewhere.
            return isSeen || lead == 0xE2 && (0x80...0x82).contains(second) ? 2 : 0
        case (0xC2...0xF4, 0..<0x80), (0xC2...0xF4, 0xC0...):
            // A cut is not in the middle of a word, and a capital letter beside others is a letter.
            let before = byte(index - 1)
            let isCapital = lead < 0xE0 && (0x41...0x5A).contains(before)
            return isSeen && !second.isASCIILetter && !isCapital ? 1 : 0
        default: return 0
        }
    }

    /// The first bytes of the characters of the script that `lead` begins characters of.
    private static func leadBytes(ofScriptOf lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xC3...0xC5: 0xC3...0xC5
        case 0xCD...0xCF: 0xCD...0xCF
        case 0xD0...0xD4: 0xD0...0xD4
        case 0xD7...0xDB: 0xD7...0xDB
        case 0xE3...0xED: 0xE3...0xED
        case 0xC2...0xF4: lead...lead
        default: 0xC0...0xC0
        }
    }

    /// A character beyond U+FFFF as two surrogates, each of which is encoded by itself (CESU-8).
    private static func surrogatePair(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
        guard index + 6 <= bytes.count, bytes[index] == 0xED, bytes[index + 3] == 0xED,
            (0xA0...0xAF).contains(bytes[index + 1]), (0xB0...0xBF).contains(bytes[index + 4]),
            bytes[index + 2] & 0xC0 == 0x80, bytes[index + 5] & 0xC0 == 0x80
        else { return nil }
        let high = UInt32(bytes[index + 1] & 0x0F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        let low = UInt32(bytes[index + 4] & 0x0F) << 6 | UInt32(bytes[index + 5] & 0x3F)
        return Unicode.Scalar(0x10000 + (high << 10 | low))
    }

    /// The upper half of Windows-1252 in UTF-8.
    static let windows1252: [[UInt8]] = (UInt8(0x80)...0xFF).map { byte in
        TextDecoding.utf8(of: [byte], encoding: "windows-1252")
    }

    /// The first index at or after `index` whose byte is not ASCII; eight bytes a step.
    private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
        var index = index
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 != 0 { break }
            index += 8
        }
        while index < raw.count, raw[index] < 0x80 { index += 1 }
        return index
    }

    /// The length of the character beyond ASCII at `index`, 0 when there is none.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        let length: Int
        var secondRange: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, secondRange) = (3, 0xA0...0xBF)
        case 0xED: (length, secondRange) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, secondRange) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, secondRange) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, secondRange.contains(bytes[index + 1]) else { return 0 }
        for place in (index + 2)..<max(index + length, index + 2) where bytes[place] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
