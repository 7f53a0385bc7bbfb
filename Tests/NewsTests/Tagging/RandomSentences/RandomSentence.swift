/// Sentences of names, small words and signs in any order: what the tagger's rules may meet, and what they never met.
enum RandomSentence {
    /// The sentence of some random numbers: the same for the same numbers.
    static func text(_ random: inout some RandomNumberGenerator) -> String {
        var text = ""
        for index in 0..<(1 + below(10, &random)) {
            if index > 0 { text += joint(&random) }
            let words = SentenceWords.shared.kinds[below(SentenceWords.shared.kinds.count, &random)]
            text += written(words[below(words.count, &random)], &random)
        }
        if below(400, &random) == 0 { text = String(repeating: text, count: 1 + below(60, &random)) }
        switch below(4, &random) {
        case 0: return text + "."
        case 1: return text + " " + end(&random)
        default: return text
        }
    }

    /// A number from 0 up to, but not including, `bound`.
    static func below(_ bound: Int, _ random: inout some RandomNumberGenerator) -> Int {
        // The upper bits are enough, and quicker than what the library does for an even spread.
        Int(truncatingIfNeeded: ((random.next() >> 32) &* UInt64(bound)) >> 32)
    }

    /// What stands between two words.
    private static func joint(_ random: inout some RandomNumberGenerator) -> String {
        // Mostly a space, since most rules look for that.
        let index = below(joints.count * 3, &random)
        return index < joints.count ? joints[index] : " "
    }

    private static let joints = [
        "-", ". ", ".", ", ", ",", " & ", "&", " and ", " of ", " of the ", " The ", " the ", " de ", " – ", "—", "/",
        ": ", ":", "; ", " (", ") ", " [", "] ", " \"", "\" ", " “", "” ", "'", "’s ", "'s ", "! ", "? ", "\n", "\n\n",
        "  ", "\t", "", "_", " #", "#", "@", " | ", "・", "\u{200D}", "\u{A0}", "\u{FFFC}", "...", " in ", " by ",
    ]

    /// A word in one of the ways in which words are written.
    private static func written(_ word: String, _ random: inout some RandomNumberGenerator) -> String {
        switch below(8, &random) {
        case 0: word.uppercased()
        case 1: word.lowercased()
        case 2, 3: word.prefix(1).uppercased() + word.dropFirst()
        case 4 where below(50, &random) == 0: String(repeating: word, count: 1 + below(300, &random))
        default: word
        }
    }

    private static func end(_ random: inout some RandomNumberGenerator) -> String {
        let ends = [
            "(AFP)", "said.", "was born", "(born 1950)", ", 51,", "/dpa", "| dpa", "& Co.", "The", "of", "St", "J.",
        ]
        return ends[below(ends.count, &random)]
    }
}

/// SplitMix64: the same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
