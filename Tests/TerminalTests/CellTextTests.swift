import Testing

@testable import Terminal

@Suite("Text becomes cells by one rule")
struct CellTextTests {
    /// What a text is drawn as, and how many columns that takes.
    struct Sample: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        let shown: String
        let width: Int

        init(_ name: String, _ text: String, shown: String? = nil, width: Int) {
            self.name = name
            self.text = text
            self.shown = shown ?? text
            self.width = width
        }

        var testDescription: String { name }
    }

    static let samples: [Sample] = [
        Sample("nothing", "", width: 0),
        Sample("ASCII", "Kosovo, 2026!", width: 13),
        Sample("Latin with accents, precomposed", "Türkiye", width: 7),
        Sample("a combining accent", "e\u{301}", width: 1),
        Sample("three combining marks", "a\u{301}\u{302}\u{303}", width: 1),
        Sample(
            "six combining marks", "a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
            shown: "a\u{301}\u{302}\u{303}\u{304}", width: 1),
        Sample("a mark with nothing to stand on", "\u{301}a", shown: " \u{301}a", width: 2),
        Sample(
            "zalgo", "Z" + String(repeating: "\u{334}", count: 500), shown: "Z\u{334}\u{334}\u{334}\u{334}", width: 1),
        Sample("Greek", "Ελλάδα", width: 6),
        Sample("Cyrillic with a mark", "и\u{306}", width: 1),
        Sample("Han", "日本語", width: 6),
        Sample("Han beyond the first plane", "𠮷野家", width: 6),
        Sample("kana", "ニュース", width: 8),
        Sample("half-width kana with its voicing mark", "ｶﾞ", width: 2),
        Sample("kana with a combining voicing mark", "か\u{3099}", width: 2),
        Sample("Hangul syllables", "한국어", width: 6),
        Sample("Hangul in conjoining letters", "\u{1112}\u{1161}\u{11AB}", width: 2),
        Sample("full-width letters", "ＡＢ", width: 4),
        Sample("ideographic space and brackets", "「　」", width: 6),
        Sample("Thai", "ข่าว", width: 3),
        Sample("Hebrew with points", "שָׁלוֹם", width: 4),
        Sample("Arabic with vowel signs", "مُحَمَّد", width: 4),
        Sample("Persian with a zero-width non-joiner", "می\u{200C}خواهم", width: 7),
        Sample("Kurdish with two non-joiners", "ئە\u{200C}و\u{200C}", width: 3),
        Sample("an Arabic letter in its initial form", "ه\u{200D}", width: 1),
        Sample("N’Ko with a joiner", "ߓ\u{200D}", width: 1),
        Sample("Sinhala with a joiner", "ශ්\u{200D}රී", width: 2),
        Sample("a Malayalam chillu in three characters", "ന്\u{200D}", width: 1),
        Sample("a Nepali past tense", "गर्\u{200D}यो", width: 4),
        Sample("Bengali with a joiner before its ya", "র\u{200D}্যাব", width: 4),
        Sample("a Marathi eyelash", "दऱ्\u{200D}या", width: 4),
        Sample("a Gujarati half form", "ક્\u{200D}ષમા", width: 4),
        Sample("an Odia half form", "ର୍\u{200D}ୟ", width: 2),
        Sample("a Telugu half form", "ర్\u{200D}య", width: 2),
        Sample("Kannada with a non-joiner", "ರಾಜ್\u{200C}ಕುಮಾರ್", width: 8),
        Sample("two joiners after each other", "می\u{200C}\u{200C}خ", shown: "می\u{200C}خ", width: 3),
        Sample("a Mongolian letter with its variant", "ᠠ\u{180B}ᠯ", width: 2),
        Sample("a variant after a letter that has none", "ا\u{180B}ل", shown: "ال", width: 2),
        Sample("a non-joiner in a German word", "Auf\u{200C}lage", shown: "Auflage", width: 7),
        Sample("a joiner between letters of Latin", "f\u{200D}i", shown: "fi", width: 2),
        Sample("a joiner before a letter", "\u{200D}ه", shown: "ه", width: 1),
        Sample("a person at work", "👩🏽\u{200D}💻", shown: "👩", width: 2),
        Sample("a joiner between an emoji and a letter", "👩\u{200D}ক", shown: "👩ক", width: 3),
        Sample("Devanagari", "नमस्ते", width: 4),
        Sample("a Devanagari conjunct of three letters", "क्षि", width: 3),
        Sample("Tamil", "தமிழ்", width: 4),
        Sample("Khmer", "ភាសាខ្មែរ", width: 8),
        Sample("an emoji", "😀", width: 2),
        Sample("a skin tone", "👍🏽", shown: "👍", width: 2),
        Sample("a family", "👨‍👩‍👧‍👦", shown: "👨", width: 2),
        Sample("a rainbow flag", "🏳️‍🌈", shown: "🏳", width: 1),
        Sample("a national flag", "🇯🇵", width: 2),
        Sample("the flag of Scotland", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", shown: "🏴", width: 2),
        Sample("a heart asked to be colourful", "❤️", shown: "❤", width: 1),
        Sample("a keycap", "1️⃣", shown: "1", width: 1),
        Sample("a sign asked to be colourful", "©️", shown: "©", width: 1),
        Sample("a soft hyphen", "a\u{AD}b", shown: "ab", width: 2),
        Sample("a zero-width space", "a\u{200B}b", shown: "ab", width: 2),
        Sample("a byte order mark", "a\u{FEFF}b", shown: "ab", width: 2),
        Sample("a right-to-left mark", "a\u{200F}b", shown: "ab", width: 2),
        Sample("a right-to-left override", "a\u{202E}b\u{202C}", shown: "ab", width: 2),
        Sample("bidi isolates", "\u{2067}a\u{2069}b", shown: "ab", width: 2),
        Sample("a line separator", "a\u{2028}b", shown: "a b", width: 3),
        Sample("a paragraph separator", "a\u{2029}b", shown: "a b", width: 3),
        Sample("the characters of a scalar not assigned", "a\u{378}b", shown: "a\u{FFFD}b", width: 3),
        Sample("private use", "a\u{E000}b", width: 3),
        Sample("NUL", "a\u{0}b", shown: "a b", width: 3),
        Sample("a tab", "a\tb", shown: "a b", width: 3),
        Sample("a carriage return and line feed", "á\r\nb", shown: "á  b", width: 4),
        Sample("an escape sequence", "\u{1B}[31mred", shown: " [31mred", width: 8),
        Sample("delete", "a\u{7F}b", shown: "a b", width: 3),
        Sample("a control sequence introducer of one byte", "a\u{9B}31mb", shown: "a 31mb", width: 6),
        Sample("an operating system command of one byte", "a\u{9D}b\u{9C}", shown: "a b ", width: 4),
        Sample("a mark after a control", "a\u{7}\u{301}b", shown: "a \u{301}b", width: 3),
    ]

    @Test("is as wide as it is drawn", arguments: samples)
    func samplesAreReducedToCells(_ sample: Sample) {
        #expect(CellText.joined(CellText.glyphs(sample.text)) == sample.shown)
        #expect(CellText.width(sample.text) == sample.width)
        #expect(CellText.glyphs(sample.text).allSatisfy { $0.width == 1 || $0.width == 2 })
    }

    @Test("what was reduced once stays as it is", arguments: samples)
    func reducingIsDoneOnce(_ sample: Sample) {
        let glyphs = CellText.glyphs(sample.text)
        #expect(CellText.glyphs(CellText.joined(glyphs)) == glyphs)
    }

    @Test func noControlCharacterGetsThrough() {
        for value in 0...UInt32(0x9F) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let shown = CellText.joined(CellText.glyphs("a\(scalar)b")).unicodeScalars
            #expect(!shown.contains { $0.properties.generalCategory == .control }, "U+\(String(value, radix: 16))")
        }
    }

    @Test func aGlyphIsOneSpacingScalarAndFourMarksAtMost() {
        var texts = HostileText(seed: 1)
        for _ in 0..<500 {
            for glyph in CellText.glyphs(texts.next()) {
                #expect((1...5).contains(glyph.text.unicodeScalars.count))
            }
        }
    }
}

@Suite("Cutting text")
struct TruncationTests {
    @Test(arguments: [
        ("Kosovo", 6, "Kosovo"), ("Kosovo", 5, "Koso…"), ("Kosovo", 1, "…"), ("Kosovo", 0, ""), ("Kosovo", -3, ""),
        ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 2, "…"), ("", 3, ""),
        ("👨‍👩‍👧‍👦 family", 3, "👨…"), ("a\u{AD}b", 2, "ab"),
    ])
    func whatDoesNotFitIsLeftOutAndSaid(text: String, width: Int, shown: String) {
        #expect(CellText.truncated(text, to: width) == shown)
    }

    @Test func nothingIsCutWiderThanAsked() {
        var texts = HostileText(seed: 2)
        for _ in 0..<400 {
            let text = texts.next()
            for width in [0, 1, 2, 3, 7, 20, 79] {
                #expect(CellText.width(CellText.truncated(text, to: width)) <= width)
            }
        }
    }

    @Test func aTitleOfAMegabyteIsNotReadToItsEnd() {
        let title = String(repeating: "Kosovo ", count: 150_000)
        #expect(CellText.truncated(title, to: 12) == "Kosovo Koso…")
    }

    @Test func aCharacterOfAMegabyteIsOneCell() {
        let title = "a" + String(repeating: "\u{301}", count: 500_000) + "b"
        #expect(CellText.width(title) == 2)
        #expect(CellText.width(CellText.truncated(title, to: 10)) <= 10)
    }
}
