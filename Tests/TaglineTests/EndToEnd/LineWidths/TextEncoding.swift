import Foundation

/// An encoding in which feeds and pages are written, and the system's converter into it.
struct TextEncoding: Sendable {
    /// The name that a feed or page says.
    let label: String
    /// The converter's name for it.
    private let converter: String
    /// What stands before the text.
    private let mark: [UInt8]

    private init(_ label: String, _ converter: String? = nil, mark: [UInt8] = []) {
        self.label = label
        self.converter = converter ?? label
        self.mark = mark
    }

    /// The encodings that are found on the web, as far as the system's converter has them.
    static let all: [TextEncoding] =
        ([
            TextEncoding("UTF-8"), TextEncoding("UTF-16", "UTF-16LE", mark: [0xFF, 0xFE]),
            TextEncoding("UTF-16", "UTF-16BE", mark: [0xFE, 0xFF]), TextEncoding("gb18030"), TextEncoding("GBK"),
            TextEncoding("GB2312"), TextEncoding("Big5"), TextEncoding("EUC-JP"), TextEncoding("Shift_JIS", "CP932"),
            TextEncoding("ISO-2022-JP"), TextEncoding("EUC-KR"), TextEncoding("windows-874", "CP874"),
            TextEncoding("TIS-620"), TextEncoding("KOI8-R"), TextEncoding("KOI8-U"), TextEncoding("IBM855"),
            TextEncoding("IBM866"), TextEncoding("MacCyrillic", "MAC-CYRILLIC"),
        ] + ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16].map { TextEncoding("ISO-8859-\($0)") })
        + (1250...1258).map { TextEncoding("windows-\($0)", "CP\($0)") })
        .filter { $0.bytes("a") != nil }

    /// A text in this encoding; nil where it has other characters.
    func bytes(_ text: String) -> [UInt8]? {
        let conversion = iconv_open(converter, "UTF-8")
        guard let conversion, conversion != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(conversion) }
        var input = Array(text.utf8).map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 4 * input.count + 64)
        var (inputLeft, outputLeft) = (input.count, output.count)
        let isWhole = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var (from, to) = (source.baseAddress, target.baseAddress)
                // The second call returns to the first of an encoding's states.
                return iconv(conversion, &from, &inputLeft, &to, &outputLeft) == 0
                    && iconv(conversion, nil, nil, &to, &outputLeft) == 0
            }
        }
        guard isWhole else { return nil }
        return mark + output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
    }
}

/// A line or two of every script, as no corpus is needed for.
enum Scripts {
    /// Sentences, most of them pangrams or proverbs.
    static let samples = [
        "Die Brücke über den Fluß ist gesperrt, l'élève a dîné à Besançon.",
        "Zażółć gęślą jaźń, árvíztűrő tükörfúrógép.",
        "Příliš žluťoučký kůň úpěl ďábelské ódy.", "Ąžuolas ėda žalią žolę, šiltą vasarą.",
        "Şişli'de ağaç altında ılık çay içtik.", "Ĉiuj ĝojas pri la ŝanĝo de la ĵurnalo.", "Ṫáinig Seán aḃaile, ŷ môr.",
        "Ștefan și țara românească.", "Съешь же ещё этих мягких французских булок.", "Їжак з'їв щедрий борщ.",
        "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία.", "דג סקרן שט בים מאוכזב ולפתע מצא חברה, 2026.",
        "نص حكيم له سر قاطع وذو شأن عظيم مكتوب على ثوب أخضر", "ژاله و گچ پژمرده",
        "เป็นมนุษย์สุดประเสริฐเลิศคุณค่ากว่าบรรดาฝูงสัตว์",
        "Con đường lớn đã bị tắc.", "いろはにほへと散りぬるを、我が世誰ぞ常ならむ。カタカナ「括弧」も。", "ﾊﾝｶｸ ｶﾀｶﾅ",
        "다람쥐 헌 쳇바퀴에 타고파, 제목입니다.", "视野无限广，窗外有蓝天。“引号”", "視野無限廣，窗外有藍天。「引號」",
        "नमस्ते दुनिया क्षि", "தமிழ் செய்தி", "ភាសាខ្មែរ", "e\u{301}te\u{301}, Ζ\u{334}\u{334}\u{334}\u{334}\u{334}algo",
        "👨‍👩‍👧‍👦 🇯🇵 👍🏽 ❤️ 1️⃣ 🏳️‍🌈", "ＡＢＣ soft\u{AD}hyphen zero\u{200B}width a\u{378}b\u{E000}c",
    ]
}
