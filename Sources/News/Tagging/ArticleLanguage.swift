extension TextView {
    /// The language the article is written in: what its script or its small words show, else what the feed claims.
    func languageCode(claimed: String?) -> LanguageCode? {
        if let language = languageOfScript { return language }
        if let language { return LanguageCode(rawValue: WordRoles.functionWords[language].language) }
        return claimed.flatMap { LanguageCode($0) }
    }

    /// The scripts of one language. Of Han alone the language is Chinese; Japanese has kana between it.
    private var languageOfScript: LanguageCode? {
        var counts: [Script: Int] = [:]
        let sample = tokens.prefix(Self.sampleSize)
        for token in sample {
            let scalar = UTF8Scalar.decode(bytes, at: Int(token.start)).scalar
            if let script = Script(scalar) { counts[script, default: 0] += 1 }
        }
        if let kana = counts[.kana], kana * 10 > sample.count { return LanguageCode(rawValue: "ja") }
        guard let most = counts.max(by: { $0.value < $1.value }), most.value * 2 > sample.count else { return nil }
        return LanguageCode(rawValue: most.key.rawValue)
    }

    private static let sampleSize = 300

    private enum Script: String {
        case kana = "ja"
        case han = "zh"
        case hangul = "ko"
        case thai = "th"
        case greek = "el"
        case hebrew = "he"
        case georgian = "ka"
        case armenian = "hy"
        case lao = "lo"
        case khmer = "km"
        case burmese = "my"

        init?(_ scalar: UInt32) {
            switch scalar {
            case 0x3041...0x30FF: self = .kana
            case 0x4E00...0x9FFF, 0x3400...0x4DBF: self = .han
            case 0xAC00...0xD7A3: self = .hangul
            case 0x0E01...0x0E5B: self = .thai
            case 0x0370...0x03FF: self = .greek
            case 0x05D0...0x05EA: self = .hebrew
            case 0x10A0...0x10FF: self = .georgian
            case 0x0531...0x0587: self = .armenian
            case 0x0E81...0x0EDF: self = .lao
            case 0x1780...0x17D3: self = .khmer
            case 0x1000...0x109F: self = .burmese
            default: return nil
            }
        }
    }
}
