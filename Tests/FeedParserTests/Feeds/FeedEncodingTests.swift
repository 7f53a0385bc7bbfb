import Foundation
import News
import Testing

@testable import FeedParser

/// Which encoding a feed is read in.
struct FeedEncodingTests {
    private func title(_ bytes: [UInt8], contentType: String? = nil) throws -> String? {
        try FeedParser.parse(bytes, address: "x", contentType: contentType).title
    }

    private func feed(_ title: [UInt8], declaring encoding: String?) -> [UInt8] {
        let declaration = encoding.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
        return Array("\(declaration)<rss><channel><title>".utf8) + title + Array("</title></channel></rss>".utf8)
    }

    @Test(
        arguments: [
            ("windows-1251", [0xCD, 0xEE, 0xE2, 0xEE, 0xF1, 0xF2, 0xE8], "Новости"),
            ("KOI8-R", [0xEE, 0xCF, 0xD7, 0xCF, 0xD3, 0xD4, 0xC9], "Новости"),
            ("IBM866", [0x8D, 0xAE, 0xA2, 0xAE, 0xE1, 0xE2, 0xA8], "Новости"),
            ("MacCyrillic", [0x8D, 0xEE, 0xE2, 0xEE, 0xF1, 0xF2, 0xE8], "Новости"),
            ("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B], "日本"),
            ("EUC-JP", [0xC6, 0xFC, 0xCB, 0xDC], "日本"),
            ("ISO-2022-JP", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42], "日本"),
            ("EUC-KR", [0xC7, 0xD1, 0xB1, 0xDB], "한글"),
            ("Big5", [0xB7, 0x73, 0xBB, 0x44], "新聞"),
            ("gb2312", [0xD0, 0xC2, 0xCE, 0xC5], "新闻"),
            ("ISO-8859-1", [0x43, 0x61, 0x66, 0xE9, 0x20, 0x80], "Café €"),
            ("ISO-8859-7", [0xC5, 0xE9, 0xE4, 0xDE], "Ειδή"),
            ("windows-1255", [0xF9, 0xEC, 0xE5, 0xED], "שלום"),
        ] as [(String, [UInt8], String)])
    func theDeclarationIsBelieved(encoding: String, bytes: [UInt8], expected: String) throws {
        #expect(try title(feed(bytes, declaring: encoding)) == expected)
        // The HTTP header says it as well, and first.
        #expect(try title(feed(bytes, declaring: nil), contentType: "text/xml; charset=\"\(encoding)\"") == expected)
        #expect(
            try title(feed(bytes, declaring: "utf-8"), contentType: "application/xml;charset=\(encoding)") == expected)
    }

    @Test func markedAndUnmarkedUnicodeIsRead() throws {
        let text =
            "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><title>Žluťoučký 🐎</title></channel></rss>"
        for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian] {
            let bytes = Array(try #require(text.data(using: encoding)))
            let marked = Array(try #require("\u{FEFF}".data(using: encoding))) + bytes
            #expect(try title(bytes) == "Žluťoučký 🐎")
            #expect(try title(marked, contentType: "text/xml; charset=utf-8") == "Žluťoučký 🐎")
        }
        #expect(try title([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == "Žluťoučký 🐎")
    }

    @Test func utf8IsKnownWhateverIsSaidOfIt() throws {
        let bytes = Array("Žluťoučký “kůň”".utf8)
        for encoding in ["ISO-8859-1", "windows-1250", "Shift_JIS", "nonsense", "utf-16"] {
            let feed = try FeedParser.parse(feed(bytes, declaring: encoding), address: "x")
            #expect(feed.title == "Žluťoučký “kůň”")
        }
        let contradicted = try FeedParser.parse(feed(bytes, declaring: "ISO-8859-2"), address: "x")
        #expect(contradicted.problems.map(\.message) == ["the feed says that it is in ISO-8859-2, but it is in UTF-8"])
    }

    @Test func wrongBytesCostNoLetters() throws {
        // UTF-8 with the curly quotes of Windows-1252, as old publishing systems mix them.
        let mixed = try FeedParser.parse(
            feed(Array("Žluťoučký kůň ".utf8) + [0x93] + Array("řekl".utf8) + [0x94], declaring: "utf-8"), address: "x")
        #expect(mixed.title == "Žluťoučký kůň “řekl”")
        #expect(mixed.problems.map(\.message) == ["2 bytes are wrong for UTF-8"])
        let undeclared = try FeedParser.parse(feed([0x43, 0x61, 0x66, 0xE9], declaring: nil), address: "x")
        #expect(undeclared.title == "Café")
        #expect(undeclared.problems.count == 1)
    }

    @Test func articlesInUTF8InsideATemplateInLatin1AreReadAsWhatTheyAre() throws {
        let head = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><title>S"
        let bytes =
            Array(head.utf8) + [0xF8]
            + Array("g</title><item><title>Så mødtes de på øen: ærø, rømø, fanø, læsø</title>".utf8)
            + Array("</item></channel></rss>".utf8)
        let feed = try FeedParser.parse(bytes, address: "https://example.org/feed")
        #expect(feed.title == "Søg")
        #expect(feed.items.compactMap(ArticleDraft.init).map(\.title) == ["Så mødtes de på øen: ærø, rømø, fanø, læsø"])
    }
}
