/// Time zones by the names that dates have for them.
enum DateZones {
    /// A zone: always so many seconds east of Greenwich, or by the rules of a place of the time zone database.
    enum Zone: Hashable {
        case fixed(Int)
        case place(String)
    }

    /// The zone that `name` means.
    ///
    /// - Parameters:
    ///   - name: in small letters.
    ///   - isShouted: it is written in capitals, as zones are and small words are not ("at 3:10", "el 5 et le 6").
    static func zone(named name: String, isShouted: Bool) -> Zone? {
        if let place = places[name], isShouted || name.utf8.count > 3 { return .place(place) }
        guard let hours = hours[name], isShouted || !alsoWords.contains(name) else { return nil }
        return .fixed(Int(hours * 3_600))
    }

    /// Zones that say nothing of summer and winter: which it is, the rules of that day and place tell.
    private static let places = [
        "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles",
        "at": "America/Halifax", "akt": "America/Anchorage", "eastern": "America/New_York",
        "central": "America/Chicago", "mountain": "America/Denver", "pacific": "America/Los_Angeles",
        "atlantic": "America/Halifax", "київ": "Europe/Kyiv", "киев": "Europe/Kyiv",
    ]

    /// Abbreviations that are words when they are in small letters.
    private static let alsoWords: Set<String> = ["art", "cat", "met", "pet", "get", "bot", "cot", "sst", "hdt"]

    /// Hours east of Greenwich. Where an abbreviation has several meanings (IST, BST, CST), the one that feeds mean
    /// most often: India, Britain, America.
    private static let hours: [String: Double] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "azost": 0, "cvt": -1, "west": 1, "bst": 1, "cet": 1, "met": 1,
        "mez": 1, "wat": 1, "cest": 2, "mest": 2, "mesz": 2, "eet": 2, "sast": 2, "cat": 2, "eest": 3, "msk": 3,
        "idt": 3, "trt": 3, "eat": 3, "msd": 4, "samt": 4, "azt": 4, "get": 4, "irst": 3.5, "irdt": 4.5, "gst": 4,
        "aft": 4.5, "pkt": 5, "uzt": 5, "yekt": 5, "ist": 5.5, "npt": 5.75, "omst": 6, "mmt": 6.5, "ict": 7, "wib": 7,
        "novt": 7, "krat": 7, "wita": 8, "hkt": 8, "sgt": 8, "pht": 8, "myt": 8, "awst": 8, "irkt": 8, "wit": 9,
        "jst": 9, "kst": 9, "yakt": 9, "acst": 9.5, "acdt": 10.5, "aest": 10, "vlat": 10, "chst": 10, "aedt": 11,
        "magt": 11, "nzst": 12, "pett": 12, "nzdt": 13, "ast": -4, "adt": -3, "est": -5, "edt": -4, "cst": -6,
        "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "akdt": -8, "hst": -10, "hdt": -9,
        "sst": -11, "nst": -3.5, "ndt": -2.5, "brt": -3, "brst": -2, "art": -3, "uyt": -3, "clt": -4, "clst": -3,
        "bot": -4, "vet": -4, "cot": -5, "pet": -5, "мск": 3, "екб": 5, "нск": 7,
    ]
}
