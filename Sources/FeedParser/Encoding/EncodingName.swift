/// Encodings by the names that people write for them, which are more than those of the web's list.
enum EncodingName {
    /// The encoding that `label` means: by the list of the web, by that list with other hyphens and prefixes
    /// (`win-1251`, `eucJP`, `cp_1250`), by what older publishing systems call theirs, or by what the converter knows
    /// (`cp850`, `johab`). Nil when nobody knows it, or when markup could not be read in it.
    static func encoding(label: String) -> String? {
        if let encoding = TextDecoding.encoding(label: label) { return encoding }
        let label = label.lowercased().filter { !$0.isWhitespace }
        guard (2...30).contains(label.utf8.count), label.utf8.allSatisfy(isOfNames) else { return nil }
        let bare = squeezed(label)
        if let encoding = found(bare) { return encoding }
        if bare.hasPrefix("x"), let encoding = found(String(bare.dropFirst())) { return encoding }
        let names = [label] + (number(of: bare).map { ["CP\($0)", "IBM\($0)"] } ?? [])
        return names.first(where: isUsable)
    }

    private static func isOfNames(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || [0x2D, 0x5F, 0x2E, 0x3A].contains(byte)
    }

    /// `label` without its hyphens and the like.
    private static func squeezed(_ label: String) -> String {
        String(decoding: label.utf8.filter(\.isASCIIAlphanumeric), as: UTF8.self)
    }

    private static func found(_ bare: String) -> String? {
        if let encoding = others[bare] ?? bareLabels[bare] { return encoding }
        guard let number = number(of: bare) else { return nil }
        return others["cp" + number] ?? bareLabels["cp" + number] ?? bareLabels["windows" + number]
            ?? bareLabels["ibm" + number]
    }

    /// The number of a code page: `1251` of "win1251", "cp1251", "codepage1251".
    private static func number(of bare: String) -> String? {
        let prefixes = ["windows", "win", "codepage", "cspc", "csibm", "msdos", "dos", "cp", "ibm", "ms", ""]
        guard let prefix = prefixes.first(where: bare.hasPrefix) else { return nil }
        let number = bare.dropFirst(prefix.count)
        return (3...5).contains(number.count) && number.utf8.allSatisfy(\.isDigit) ? String(number) : nil
    }

    /// Whether the converter knows `name`, and as an encoding in which ASCII is what it always is.
    private static func isUsable(_ name: String) -> Bool {
        let markup = Array("<?xml version=\"1.0\" a='~'?>".utf8)
        let kinds = ["utf", "ucs", "wchar", "internal", "html", "unicode", "iso-10646", "iso10646"]
        guard !kinds.contains(where: name.lowercased().hasPrefix), TextDecoding.isKnown(name) else { return false }
        return TextDecoding.utf8(of: markup[...], encoding: name) == markup
    }

    private static let bareLabels = Dictionary(
        EncodingLabels.all.map { (squeezed($0.label), $0.encoding) }, uniquingKeysWith: { _, last in last })

    /// What stands in no list of the web.
    private static let others: [String: String] = [
        "cp855": "IBM855", "ibm855": "IBM855", "maccyrillic": "x-mac-cyrillic", "macukraine": "x-mac-cyrillic",
        "cp10007": "x-mac-cyrillic", "macroman": "macintosh", "cp10000": "macintosh", "cp932": "Shift_JIS",
        "ms932": "Shift_JIS", "xmscp932": "Shift_JIS", "cp943": "Shift_JIS", "shiftjisx0213": "Shift_JIS",
        "cp936": "GBK", "ms936": "GBK", "euccn": "GBK", "gb2312simplified": "GBK", "gbk2312": "GBK",
        "cp54936": "gb18030", "cp949": "EUC-KR", "ms949": "EUC-KR", "uhc": "EUC-KR", "ksc56011992": "EUC-KR",
        "ksc5601": "EUC-KR", "cp51949": "EUC-KR", "cp950": "Big5", "ms950": "Big5", "big5eten": "Big5",
        "cp951": "Big5", "cp51932": "EUC-JP", "cp20932": "EUC-JP", "eucjpms": "EUC-JP", "ujis": "EUC-JP",
        "cp50220": "ISO-2022-JP", "cp50221": "ISO-2022-JP", "cp50222": "ISO-2022-JP", "jis": "ISO-2022-JP",
        "iso2022cn": "ISO-2022-CN", "hzgb2312": "HZ", "hz": "HZ", "utf7": "UTF-7", "utf8mb4": "UTF-8",
        "cp65001": "UTF-8", "utf8n": "UTF-8", "cp1361": "JOHAB", "cp20866": "KOI8-R", "koi8ru": "KOI8-U",
        "cp878": "KOI8-R", "cp21866": "KOI8-U", "cp20127": "windows-1252", "ansi": "windows-1252",
        "westerneuropean": "windows-1252", "cp28591": "windows-1252", "cp28592": "ISO-8859-2",
        "cp28595": "ISO-8859-5", "cp28597": "ISO-8859-7", "cp28599": "windows-1254", "cp28605": "ISO-8859-15",
        "cp38598": "ISO-8859-8-I", "cp874": "windows-874", "cp20936": "GBK", "iso885912": "ISO-8859-13",
    ]
}
