import Testing

@testable import FeedParser

/// Encodings that are mistaken for their siblings, or not named at all.
@Suite("Encodings and their siblings")
struct SiblingEncodingTests {
    /// A text in an encoding of bytes; every one of its characters has to be in it.
    private func bytes(_ text: String, _ encoding: String) throws -> [UInt8] {
        var table: [Character: UInt8] = [:]
        for byte in UInt8(0x80)...0xFF {
            let decoded = String(decoding: TextDecoding.utf8(of: [byte], encoding: encoding), as: UTF8.self)
            if let character = decoded.first, character != "\u{FFFD}" { table[character] = byte }
        }
        return try text.map { character in
            try character.asciiValue ?? #require(table[character], "\(character) is not in \(encoding)")
        }
    }

    private func title(_ bytes: [UInt8], says label: String? = nil, language: String? = nil) throws -> String? {
        let declaration = label.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
        let head = language.map { "<language>\($0)</language>" } ?? ""
        let feed =
            Array("\(declaration)<rss><channel>\(head)<title>".utf8) + bytes + Array("</title></channel></rss>".utf8)
        return try FeedParser.parse(feed, address: "https://feed.example/").title
    }

    private static let texts: [(String, String, String)] = [
        ("windows-1250", "ISO-8859-2", "„Šťastné a veselé“ – každý žák už má prázdniny"),
        ("windows-1250", "ISO-8859-2", "Święta coraz bliżej: śnieg, źródła i „żółte” światła"),
        ("windows-1250", "ISO-8859-2", "Ľudia žiadajú väčší priestor – šťastie, ktoré nie je náhoda"),
        ("windows-1253", "ISO-8859-7", "Άνοιξε η έκθεση: Άρωμα από το Αιγαίο στην πόλη"),
        ("windows-1253", "ISO-8859-7", "«Άγνωστος στόλος» – νέα έρευνα για τη ναυμαχία"),
    ]

    @Test(arguments: texts)
    func windowsIsReadWhereISOIsSaid(encoding: String, label: String, text: String) throws {
        #expect(try title(bytes(text, encoding), says: label) == text)
        #expect(try title(bytes(text, encoding), says: encoding) == text)
    }

    @Test(arguments: [
        ("ISO-8859-2", "Zażółć gęślą jaźń, powiedział premier"), ("ISO-8859-2", "Šťastné děti žijí déle"),
        ("ISO-8859-7", "Ο πρωθυπουργός μίλησε στην Αθήνα για τα Άγραφα"),
        ("ISO-8859-7", "Το ’πε και το ξανάπε σ’ όλους ο Άρης"),
    ])
    func whatIsSaidAndTrueIsBelieved(encoding: String, text: String) throws {
        #expect(try title(bytes(text, encoding), says: encoding) == text)
    }

    /// A quotation mark of Windows in a text of ISO 8859-2 does not turn its letters into others.
    @Test func oneSignOfWindowsMakesNoOther() throws {
        let text = try bytes("Premier powiedział wyraźnie: że źle się dzieje", "ISO-8859-2")
        #expect(
            try title([0x84] + text + [0x94], says: "ISO-8859-2")
                == "„Premier powiedział wyraźnie: że źle się dzieje”")
    }

    @Test(arguments: [
        ("el", "windows-1253", "Άνεμοι και βροχές σε όλη τη χώρα, Άρτα και Άμφισσα"),
        (nil, "windows-1253", "Άνεμοι και βροχές σε όλη τη χώρα, Άρτα και Άμφισσα"),
        (nil, "windows-1250", "Vláda představila rozpočet, šéf opozice říká, že příliš šetří"),
        (nil, "windows-1250", "A kormány bejelentette: jövő héttől újra nő az üzemanyag ára, erősödő szél várható"),
        (nil, "windows-1250", "Prezydent podpisał ustawę, która wejdzie w życie już w październiku – jeśli sąd zdąży"),
        (nil, "windows-1254", "İstanbul’da yağış bekleniyor, öğrencilere yarın için tatil çıktı"),
        (
            nil, "windows-1257",
            "Seimas šiandien svarsto įstatymą, kurį pateikė naujoji vyriausybė, žada greitą sprendimą"
        ),
        ("en", "ISO-8859-2", "Vláda představila rozpočet, šéf opozice říká, že příliš šetří"),
    ])
    func lettersTellWhereNothingIsSaid(language: String?, encoding: String, text: String) throws {
        #expect(try title(bytes(text, encoding), language: language) == text)
    }

    @Test(arguments: [
        "À Noël, où était le garçon ? Près de la forêt, naïf et très fâché",
        "Størst på økonomi: året på Færøerne går på hæld",
        "Über größere Städte ärgern sich ältere Bürger häufig", "O coração não é de São João: são opiniões e ações",
        "Año nuevo: ¿qué pasará mañana en Málaga y Cádiz, José?", "Þetta er ágætt veður í dag, sögðu mennirnir við ána",
    ])
    func westernTextsStayWestern(text: String) throws {
        #expect(try title(bytes(text, "windows-1252")) == text)
    }

    @Test func halfWidthKatakanaAreReadInSevenBits() throws {
        let kana: [UInt8] = [0x1B, 0x28, 0x49, 0x36, 0x40, 0x36, 0x45, 0x1B, 0x28, 0x42]
        #expect(try title(kana) == "ｶﾀｶﾅ")
        #expect(try title(Array("a ".utf8) + kana + Array(" b ".utf8) + kana, says: "ISO-2022-JP") == "a ｶﾀｶﾅ b ｶﾀｶﾅ")
        // 日本 in between, and one that nobody ends.
        let mixed = kana.dropLast(3) + [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42]
        #expect(try title(Array(mixed), says: "iso-2022-jp") == "ｶﾀｶﾅ日本")
        #expect(
            String(
                decoding: TextDecoding.utf8(of: [0x1B, 0x28, 0x49, 0x31, 0xFF], encoding: "ISO-2022-JP"), as: UTF8.self)
                == "ｱ?")
    }

    @Test func microsoftsEuroIsReadInGBK() throws {
        #expect(try title([0xB5, 0xBD, 0x80, 0x35, 0x30], says: "GBK") == "到€50")
        #expect(try title([0xB5, 0xBD, 0x80, 0xB5, 0xBD], says: "gb2312") == "到€到")
        #expect(String(decoding: TextDecoding.utf8(of: [0x80], encoding: "gb18030"), as: UTF8.self) == "€")
    }
}
