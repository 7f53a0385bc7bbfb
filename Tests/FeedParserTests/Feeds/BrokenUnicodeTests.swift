import Testing

@testable import FeedParser

/// Unicode with damage, of which no more is lost than was damaged.
struct BrokenUnicodeTests {
    private func titles(_ bytes: [UInt8]) throws -> [String?] {
        let feed = try FeedParser.parse(bytes, address: "https://feed.example/")
        return [feed.title] + feed.items.map { $0.title?.value }
    }

    private func feed(_ titles: [[UInt8]], declaring encoding: String? = "utf-8") -> [UInt8] {
        let declaration = encoding.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
        let items = titles.flatMap { Array("<item><title>".utf8) + $0 + Array("</title></item>".utf8) }
        return Array("\(declaration)<rss><channel><title>Grüße</title>".utf8) + items + Array("</channel></rss>".utf8)
    }

    @Test(arguments: [0xDE00, 0xDC00, 0xDFFF, 0xD83D, 0xD800] as [UInt16], [true, false])
    func halfAPairOfUTF16IsOneCharacter(unit: UInt16, isBigEndian: Bool) throws {
        let text =
            "<?xml version='1.0' encoding='utf-16'?><rss><channel><title>F</title><item><title>first</title></item>"
        let units =
            [0xFEFF] + Array(text.utf16) + Array("<item><title>x ".utf16) + [unit]
            + Array(" y</title></item><item><title>third 🐎</title></item></channel></rss>".utf16)
        let bytes = units.flatMap {
            isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
        #expect(try titles(bytes) == ["F", "first", "x \u{FFFD} y", "third 🐎"])
    }

    @Test(arguments: [0x110000, 0xD800, 0xDFFF, 0xFFFF_FFFF, 0x7FFF_FFFF] as [UInt32], [true, false])
    func whatIsBeyondUnicodeIsOneCharacter(value: UInt32, isBigEndian: Bool) throws {
        let before = "<rss><channel><title>F</title><item><title>x "
        let after = " y</title></item><item><title>third 🐎</title></item></channel></rss>"
        let values = before.unicodeScalars.map(\.value) + [value] + after.unicodeScalars.map(\.value)
        let bytes = values.flatMap { value in
            let bytes = [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) }
            return isBigEndian ? bytes : bytes.reversed()
        }
        #expect(try titles(bytes) == ["F", "x \u{FFFD} y", "third 🐎"])
    }

    @Test(
        arguments: [
            ([0xF0, 0x9F, 0x98], "\u{FFFD}"), ([0xF0, 0x9F], "\u{FFFD}"), ([0xE2, 0x80], "\u{FFFD}"),
            ([0xC3], "\u{FFFD}"), ([0xED, 0xA0, 0xBD], "\u{FFFD}"),
            ([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], "😀"), ([0x93], "“"), ([0xE9], "é"), ([0x80], "€"), ([0xDF], "ß"),
        ] as [([UInt8], String)])
    func damageStaysWhereItIs(bytes: [UInt8], expected: String) throws {
        let said = feed([Array("x ".utf8) + bytes + Array(" y".utf8)])
        #expect(try titles(said) == ["Grüße", "x \(expected) y"])
        let long = feed([Array("x ".utf8) + bytes + Array(" y".utf8), Array(String(repeating: "ü ", count: 60).utf8)])
        #expect(try titles(long).prefix(2) == ["Grüße", "x \(expected) y"])
    }

    @Test func cutLettersOfOtherScriptsAreCut() throws {
        // The title that a program cut after so many bytes.
        #expect(
            try titles(feed([Array("Новости дня".utf8.dropLast()), Array("東京の首相".utf8.dropLast(2))])) == [
                "Grüße", "Новости дн\u{FFFD}", "東京の首\u{FFFD}",
            ])
        #expect(
            try titles(feed([Array("東京の首相".utf8.dropLast(1)) + Array("...".utf8)])) == ["Grüße", "東京の首\u{FFFD}..."])
    }

    @Test func manyHalvesAreManyCharacters() throws {
        let horse: [UInt8] = [0xED, 0xA0, 0xBD, 0xED, 0xB0, 0x8E]
        #expect(try titles(feed(Array(repeating: horse, count: 30))) == ["Grüße"] + Array(repeating: "🐎", count: 30))
    }

    @Test func latinThatSaysItIsUTF8IsRead() throws {
        let bytes =
            Array("<?xml version='1.0' encoding='utf-8'?><rss><channel><title>Caf".utf8) + [0xE9]
            + Array(" d".utf8) + [0xE9] + Array("j".utf8) + [0xE0] + Array(" vu</title></channel></rss>".utf8)
        #expect(try titles(bytes) == ["Café déjà vu"])
    }
}
