import Testing

@testable import FeedParser

/// Feeds and pages that do not say their encoding, or say it in a way of their own.
struct EncodingGuessTests {
    private func title(_ bytes: [UInt8], address: String = "https://feed.example/") throws -> String? {
        try FeedParser.parse(bytes, address: address).title
    }

    private func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex.utf8)
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
        }
    }

    private func feed(_ title: [UInt8], language: String = "", declaring encoding: String? = nil) -> [UInt8] {
        let declaration = encoding.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
        let said = language.isEmpty ? "" : "<language>\(language)</language>"
        return Array("\(declaration)<rss><channel>\(said)<title>".utf8) + title + Array("</title></channel></rss>".utf8)
    }

    @Test func eachAlphabetHasEachOfItsLettersOnce() {
        for (language, script, _, letters) in EncodingModels.table where script == .alphabet {
            #expect(letters.allSatisfy { !$0.isASCII } && Set(letters).count == letters.count, "\(language)")
        }
    }

    @Test(
        arguments: [
            (
                "cp1251",
                "cff0e5e7e8e4e5edf220e2fbf1f2f3efe8eb20f120f0e5f7fcfe20efe5f0e5e420efe0f0ebe0ece5edf2eeec20f1f2f0e0edfb",
                "Президент выступил с речью перед парламентом страны"
            ),
            (
                "koi8-r",
                "f0d2c5dac9c4c5ced420d7d9d3d4d5d0c9cc20d320d2c5ded8c020d0c5d2c5c420d0c1d2ccc1cdc5ced4cfcd20d3d4d2c1ced9",
                "Президент выступил с речью перед парламентом страны"
            ),
            (
                "iso8859-5",
                "bfe0d5d7d8d4d5dde220d2ebe1e2e3dfd8db20e120e0d5e7ecee20dfd5e0d5d420dfd0e0dbd0dcd5dde2dedc20e1e2e0d0ddeb",
                "Президент выступил с речью перед парламентом страны"
            ),
            (
                "cp866",
                "8fe0a5a7a8a4a5ade220a2ebe1e2e3afa8ab20e120e0a5e7ecee20afa5e0a5a420afa0e0aba0aca5ade2aeac20e1e2e0a0adeb",
                "Президент выступил с речью перед парламентом страны"
            ),
            (
                "cp1253",
                "cf20f0f1f9e8f5f0eff5f1e3fcf220ecdfebe7f3e520f3f4e7ed20c1e8deede120e3e9e120f4e7ed20efe9eaefedefecdfe1",
                "Ο πρωθυπουργός μίλησε στην Αθήνα για την οικονομία"
            ),
            (
                "cp1255",
                "f8e0f920e4eeeef9ece420e3e9e1f820e4e9e5ed20e1ebf0f1fa20f2ec20e4eef6e120e4ebecebece920e1eee3e9f0e4",
                "ראש הממשלה דיבר היום בכנסת על המצב הכלכלי במדינה"
            ),
            (
                "shift_jis", "93fa967b82cc8ef1918a82aa938c8b9e82c58b4c8ed289ef8ca982f08a4a82a282bd8141834a835e834a8369",
                "日本の首相が東京で記者会見を開いた、カタカナ"
            ),
            (
                "euc-jp", "c6fccbdca4cebcf3c1eaa4acc5ecb5fea4c7b5adbcd4b2f1b8aba4f2b3aba4a4a4bfa1a2a5aba5bfa5aba5ca",
                "日本の首相が東京で記者会見を開いた、カタカナ"
            ),
            (
                "euc-kr", "b4ebc5ebb7c9c0cc20bfc0b4c320bcadbfefbfa1bcad20b1e2c0dac8b8b0dfc0bb20bfadbefab4d9",
                "대통령이 오늘 서울에서 기자회견을 열었다"
            ),
            ("gbk", "d6d0b9fab9fabcd2d6f7cfafbdf1ccecd4dab1b1bea9bbe1bcfbc1cbcde2b9fabfcdc8cb", "中国国家主席今天在北京会见了外国客人"),
            ("big5", "c160b2cea4b5a4d1a662a578a55fc17ca6e6b04faaccb77cbba1a9faac46b5a6", "總統今天在台北舉行記者會說明政策"),
        ])
    func lettersTellTheEncodingAlone(encoding: String, hex: String, expected: String) throws {
        #expect(try title(feed(bytes(hex))) == expected)
        // What is said and cannot be, tells nothing.
        #expect(try title(feed(bytes(hex), declaring: "utf-8")) == expected)
        #expect(try title(feed(bytes(hex), declaring: "nonsense")) == expected)
        let page = Array("<html><body><p>".utf8) + bytes(hex) + Array("</p></body></html>".utf8)
        #expect(String(decoding: DecodedText(page, of: .page, contentType: nil).utf8, as: UTF8.self).contains(expected))
    }

    @Test(
        arguments: [
            ("ru", "cdeee2eef1f2e8", "Новости"),
            ("ru", "eecfd7cfd3d4c920c4ced1", "Новости дня"),
            ("uk", "afe6e020b320e6e8f2f2ff", "Їжа і життя"),
            ("el", "c5e9e4def3e5e9f2", "Ειδήσεις"),
            ("el", "b6ebebe120eddde1", "Άλλα νέα"),
            ("ja", "93fa967b", "日本"),
            ("ja", "bcf3c1eab2f1b8ab", "首相会見"),
            ("ko", "c7d1b1db", "한글"),
            ("zh", "d0c2cec5", "新闻"),
            ("zh-TW", "b773bb44", "新聞"),
            ("cs", "8e6c759d6f75e86bfd206bf9f2", "Žluťoučký kůň"),
            ("cs", "ae6c75bb6f75e86bfd206bf9f2", "Žluťoučký kůň"),
            ("pl", "576961646f6d6fb6636920646e69613a20bff3b377", "Wiadomości dnia: żółw"),
            ("hu", "4964f56ae172e173", "Időjárás"),
            ("tr", "49fefd6b2076652067f66c67653a20fe696972", "Işık ve gölge: şiir"),
            ("lt", "de696e696f7320f069616e6469656e", "Žinios šiandien"),
            ("he", "f9ece5ed", "שלום"),
            ("th", "a2e8d2c7c7d1b9b9d5e9", "ข่าววันนี้"),
            ("ar", "c3cec8c7d120c7e1ede6e3", "أخبار اليوم"),
        ])
    func fewLettersAreReadAsTheLanguageHasThem(language: String, hex: String, expected: String) throws {
        #expect(try title(feed(bytes(hex), language: language)) == expected)
    }

    @Test(arguments: [
        "https://news.example.ru/rss", "http://paper.ru/", "https://x.su/feed", "https://a.by/", "http://k.kz/",
    ])
    func countriesHaveLanguages(address: String) throws {
        #expect(try title(feed(bytes("eecfd7cfd3d4c9")), address: address) == "Новости")
        #expect(try title(feed(bytes("cdeee2eef1f2e8"), language: "en"), address: address) == "Новости")
    }

    @Test(
        arguments: [
            (
                "", "4c6520636166e920e0206c9268f474656c20ab64e96ae0207675bb20636ffb7465203320802c206e61ef66",
                "Le café à l’hôtel «déjà vu» coûte 3 €, naïf"
            ),
            (
                "fr", "c96c656374696f6e73203a206c92e974e9206465726e69657220e0204f726ce9616e73",
                "Élections : l’été dernier à Orléans"
            ),
            ("de", "4772f6df652c20d66c20756e6420dc6265726d75743a208453747261df6593", "Größe, Öl und Übermut: „Straße“"),
            (
                "",
                "41e7e36f206ee36f20e9206f70e7e36f3a2053e36f204a6fe36f206ae120657374e120e0206d6573612c206469737365204a6f73e9",
                "Ação não é opção: São João já está à mesa, disse José"
            ),
            (
                "is", "de61f020657220676f74742061f020766974613a20cd736c616e64209620fe6af3f0",
                "Það er gott að vita: Ísland – þjóð"
            ),
            (
                "es", "bf5175e920706173f320656e2045737061f1613f20456c206e69f16f2063616e74f320656e204de16c616761",
                "¿Qué pasó en España? El niño cantó en Málaga"
            ),
            (
                "sv", "53e5206df674746520686f6e20e46c67656e2070e52076e467656e2074696c6c20c57265",
                "Så mötte hon älgen på vägen till Åre"
            ),
            (
                "ru", "4c6520636166e920e0206c9268f474656c20657374206665726de9206c92e974e9",
                "Le café à l’hôtel est fermé l’été"
            ),
        ])
    func westernTextStaysWestern(language: String, hex: String, expected: String) throws {
        #expect(try title(feed(bytes(hex), language: language)) == expected)
    }

    @Test func japaneseInTheWrongOfItsEncodingsIsKnown() throws {
        let (shiftJIS, eucJP) = (
            bytes("93fa967b82cc8ef1918a82aa938c8b9e82c58b4c8ed289ef8ca982f08a4a82a282bd8141834a835e834a8369"),
            bytes("c6fccbdca4cebcf3c1eaa4acc5ecb5fea4c7b5adbcd4b2f1b8aba4f2b3aba4a4a4bfa1a2a5aba5bfa5aba5ca")
        )
        #expect(try title(feed(eucJP, declaring: "Shift_JIS")) == "日本の首相が東京で記者会見を開いた、カタカナ")
        #expect(try title(feed(shiftJIS, declaring: "EUC-JP")) == "日本の首相が東京で記者会見を開いた、カタカナ")
        #expect(try title(feed(shiftJIS, declaring: "Shift_JIS")) == "日本の首相が東京で記者会見を開いた、カタカナ")
        #expect(
            try title(
                feed(
                    bytes("b4ebc5ebb7c9c0cc20bfc0b4c320bcadbfefbfa1bcad20b1e2c0dac8b8b0dfc0bb20bfadbefab4d9"),
                    declaring: "Big5")) == "대통령이 오늘 서울에서 기자회견을 열었다")
    }

    @Test func escapesTellTheEncoding() throws {
        let bytes = bytes(
            "1b2442467c4b5c244e3c73416a242c456c357e2447352d3c543271382b2472332b2424243f2122252b253f252b254a1b2842")
        #expect(try title(feed(bytes)) == "日本の首相が東京で記者会見を開いた、カタカナ")
        #expect(try title(feed(bytes, declaring: "utf-8")) == "日本の首相が東京で記者会見を開いた、カタカナ")
        let korean = self.bytes(
            "1b2429430e346b456b3749404c0f200e3f4034430f200e3c2d3f6f3f213c2d0f200e3162405a4838305f403b0f200e3f2d3e7a34590f"
        )
        #expect(
            try title(korean.count > 4 ? Array(korean[..<4]) + feed(Array(korean[4...])) : korean)
                == "대통령이 오늘 서울에서 기자회견을 열었다")
        let page = Array("<title>".utf8) + bytes
        #expect(
            String(decoding: DecodedText(page, of: .page, contentType: nil).utf8, as: UTF8.self)
                == "<title>日本の首相が東京で記者会見を開いた、カタカナ")
    }

    @Test(
        arguments: [
            ("cp850", "477281e165204b946c6e", "Grüße Köln"),
            ("IBM850", "477281e165204b946c6e", "Grüße Köln"),
            ("cp437", "477281e165", "Grüße"),
            ("cp950", "b773bb44", "新聞"),
            ("eucJP", "c6fccbdc", "日本"),
            ("johab", "d0658b69", "한글"),
            ("windows1251", "cdeee2eef1f2e8", "Новости"),
            ("win-1251", "cdeee2eef1f2e8", "Новости"),
            ("cp-1251", "cdeee2eef1f2e8", "Новости"),
            ("CP_1250", "8e6c759d6f75e86bfd", "Žluťoučký"),
            ("x-windows-1253", "c5e9e4def3e5e9f2", "Ειδήσεις"),
            ("win1252", "436166e9", "Café"),
            ("iso_8859_2", "ae6c75bb6f75e86bfd", "Žluťoučký"),
            ("koi8_u", "b7d6c1", "Їжа"),
            ("MS936", "d0c2cec5", "新闻"),
            ("utf8mb4", "c5bd6c75c5a56f75c48d6bc3bd", "Žluťoučký"),
        ])
    func encodingsHaveManyNames(name: String, hex: String, expected: String) throws {
        #expect(try title(feed(bytes(hex), declaring: name)) == expected)
    }

    @Test(arguments: ["nonsense", "EBCDIC-US", "IBM037", "wchar_t", "HTML", "//TRANSLIT", "", "utf-7-imap", "cp500"])
    func namesThatCannotBeMeantAreNone(name: String) throws {
        #expect(try title(feed([0x43, 0x61, 0x66, 0xE9], declaring: name)) == "Café")
    }
}
