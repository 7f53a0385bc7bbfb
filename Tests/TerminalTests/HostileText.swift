/// Texts made of what is hard to measure, the same ones for the same seed.
struct HostileText {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    private static let pieces: [String] = [
        "a", "Z", "7", " ", "  ", "\n", "-", "“", "”", "(", ")", "、", "。", "「", "」", "word", "longerword", "日", "語",
        "한", "국",
        "e\u{301}", "\u{301}", "\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{1112}", "\u{1161}", "\u{11AB}", "ｶ", "ﾞ",
        "か\u{3099}",
        "ข่", "สวัสดี", "न", "मस्", "ते", "क्षि", "த", "ி", "ភា", "ខ្មែ", "مُ", "حَ", "שָׁ", "😀", "👍🏽", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇯🇵",
        "🇯", "❤️", "1️⃣", "🏽", "\u{200D}", "\u{FE0F}", "\u{20E3}", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{200F}",
        "\u{202E}",
        "\u{2066}", "\u{2028}", "\u{378}", "\u{1FAE8}", "\u{E000}", "\u{0}", "\u{1B}[2J", "\u{9B}", "\t", "\r",
        "\u{A0}", "\u{3000}",
        "\u{2003}", "\u{E0067}", "\u{0600}", "\u{0D4E}", "https://example.org/a/b?c=d", "\u{FFFF}", "\u{10FFFF}", "ÅÅ",
        "ß", "ﷺ", "⸻",
    ]

    /// The next text.
    mutating func next() -> String {
        (0..<number(below: 40)).map { _ in HostileText.pieces[number(below: HostileText.pieces.count)] }.joined()
    }

    /// A number, 0 or more (xorshift64*).
    mutating func number(below limit: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % limit
    }
}
