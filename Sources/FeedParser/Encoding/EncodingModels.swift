/// What text of a language looks like, enough to tell in which of its encodings it is.
enum EncodingModels {
    /// An encoding with a language that is written in it.
    struct Candidate {
        let encoding: String
        let language: String
        let script: Script
        /// The language's letters beyond ASCII in small letters, the most frequent first.
        let letters: [Unicode.Scalar: Double]

        var isMultiByte: Bool { [.japanese, .korean, .chinese].contains(script) }

        /// A letter is a byte.
        var isOfBytes: Bool { !isMultiByte }

        /// The score that is enough where a text is said to be in the language.
        var scoreWithHint: Double {
            switch script {
            case .latin: 0.8
            case .alphabet: 0.3
            default: 0.3
            }
        }

        /// The score that is needed where nothing says what language it is in.
        var scoreAlone: Double { script == .alphabet ? 0.62 : 0.55 }

        /// With fewer characters than this, a score means nothing.
        var fewestLetters: Int { script == .alphabet ? 24 : 8 }
    }

    /// How a language is written.
    enum Script { case latin, alphabet, japanese, korean, chinese }

    /// Whether `language` has encodings of its own.
    static func knows(_ language: String) -> Bool { candidates.contains { $0.language == language } }

    /// The encodings of `language`; for Chinese those of both of its scripts.
    static func candidates(for language: String) -> [Candidate] {
        let own = candidates.filter { $0.language == language }
        return language.hasPrefix("zh") ? own + candidates.filter { $0.language.hasPrefix("zh") } : own
    }

    /// Those that are told from Windows-1252 by their letters alone.
    static var unmistakable: [Candidate] { candidates.filter { $0.script != .latin } }

    /// All, in the order of their likelihood.
    static let candidates: [Candidate] = table.flatMap { language, script, encodings, letters in
        let scalars = Array(letters.unicodeScalars)
        let ranked = scalars.enumerated().map { place, letter in
            (letter, script == .alphabet ? 1 - Double(place) / Double(scalars.count) : 1)
        }
        let weights = Dictionary(ranked) { first, _ in first }
        return encodings.map { Candidate(encoding: $0, language: language, script: script, letters: weights) }
    }

    private static let cyrillic = ["windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "x-mac-cyrillic"]
    private static let central = ["windows-1250", "ISO-8859-2"]

    static let table: [(String, Script, [String], String)] = [
        ("ru", .alphabet, cyrillic, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
        ("uk", .alphabet, ["windows-1251", "KOI8-U", "ISO-8859-5", "IBM866"], "оанивітерксулдмпзяьбгйчхжїцшюєщфґ"),
        ("be", .alphabet, ["windows-1251", "ISO-8859-5"], "анірыеоклтсядвпмугцзўьбчшйхжэюёф"),
        ("bg", .alphabet, ["windows-1251", "ISO-8859-5", "x-mac-cyrillic"], "аиоетнрсвлкдпмузяъбгчцжщхшйюфь"),
        ("sr", .alphabet, ["windows-1251", "ISO-8859-5"], "аоиенстрвјукдлмпзбгчшћжцђхњљфџ"),
        ("mk", .alphabet, ["windows-1251", "ISO-8859-5"], "аоеитнрсвдклпмузјгбчшцжќхњфљџѓѕ"),
        ("el", .alphabet, ["windows-1253", "ISO-8859-7"], "αοιετσνηυρπκμλςωίόάέδγχθήύώφβξζψϊϋΐΰ"),
        ("he", .alphabet, ["windows-1255", "ISO-8859-8"], "יוהלארתבשמםנדקעפחןכגטצסזץףך"),
        ("ar", .alphabet, ["windows-1256", "ISO-8859-6"], "اليمونترةبهعدفسكأقحجىشصطخإذضثءغئزظؤآ"),
        ("fa", .alphabet, ["windows-1256"], "اینردهموتبشسكزيفگعخقحجلپآصطچغژثظضذئ"),
        ("th", .alphabet, ["windows-874"], "านรอกเ่งมยล้วดทสตัะปบคิีแจ็พชขใไ์หผโุูืถำซศธฉภฟณญษฮฐๆฝ"),
        ("ja", .japanese, ["Shift_JIS", "EUC-JP"], ""),
        ("ko", .korean, ["EUC-KR"], koreanSyllables),
        ("zh", .chinese, ["GBK"], simplified),
        ("zh-hant", .chinese, ["Big5"], traditional),
        ("cs", .latin, central, "áíéěščřžýůúťďňó„“–…‚‘"),
        ("sk", .latin, central, "áíéčšžýľťúňôóäďŕĺ„“–…"),
        ("pl", .latin, central, "łąęóżśćźń„”–…"),
        ("hu", .latin, central, "áéőöüóíúű„”–…"),
        ("ro", .latin, central, "ăâîşţșț„”–…"),
        ("hr", .latin, central, "čšžćđ„”“–…"),
        ("sr", .latin, central, "čšžćđ„”“–…"),
        ("sl", .latin, central, "čšžćđ„”“»«–…"),
        ("tr", .latin, ["windows-1254"], "ıüşğçöâîû“”’–…"),
        ("az", .latin, ["windows-1254"], "ıüşğçöə“”’–…"),
        ("lt", .latin, ["windows-1257"], "ėšųūįąžčę„“–…"),
        ("lv", .latin, ["windows-1257"], "āīēūšņļžķģčŗō„”“–…"),
        ("et", .latin, ["windows-1257"], "äõüöšž„”“–…"),
        ("eo", .latin, ["ISO-8859-3"], "ĉĝĥĵŝŭ"),
    ]

    /// The languages that are written in Windows-1252.
    static let western: [Candidate] = westernLetters.map { language, letters in
        let weights = Dictionary(letters.unicodeScalars.map { ($0, 1.0) }) { first, _ in first }
        return Candidate(encoding: "windows-1252", language: language, script: .latin, letters: weights)
    }

    static let westernLetters = [
        "de": "äöüß„“”–…", "fr": "éèêëàâçîïôùûœ«»–…", "es": "áéíóúñü¿¡«»–…", "pt": "áéíóúâêôãõàçü–…",
        "it": "àèéìòù«»–…", "nl": "éëïóöüè–…", "sv": "åäöé–…", "da": "æøåé–…", "no": "æøåéò–…", "fi": "äöåšž–…",
        "is": "áðéíóúýþæö„“–…", "ca": "àéèíïóòúüç·–…", "gl": "áéíóúñü–…", "ga": "áéíóú–…",
    ]

    private static let koreanSyllables =
        "이다의는에을가고하한로지기도사자은인를대서어리해정시나보부일과들게전아원장수있제여구스주그상성국으공라위만내비동미"
        + "오연세모금조신년유선야경적우무실면방중관안소회계발개행속치용진것통민당요더재"

    private static let simplified =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定"
        + "行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其"
        + "些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建"
        + "月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接"
        + "知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理北京市今"

    private static let traditional =
        "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定"
        + "行學法所民得經十三之進著等部度家電力里如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其"
        + "些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建"
        + "月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接"
        + "知較將組見計別她手角期根論運農指幾九區強放決西被做必戰先回則任取據處北京市今灣台"
}
