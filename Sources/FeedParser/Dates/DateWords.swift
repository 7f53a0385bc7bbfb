/// The words of dates: months and weekdays in the languages that feeds write them in, and time zones by abbreviation.
enum DateWords {
    /// 1 to 12.
    static func month(named name: String) -> Int? { months[name] }

    /// 0 for Sunday to 6. The formats ask for English, and only there can it be relied on.
    static func weekday(named name: String) -> Int? { weekdays[String(name.prefix(3))] }

    /// Seconds east of Greenwich.
    static func offset(ofZone name: String) -> Int? { zones[name].map { Int($0 * 3_600) } }

    private static let weekdays = ["sun": 0, "mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6]

    /// Names and abbreviations in small letters; each language's January to December, blank where one says it like
    /// another before it.
    private static let months: [String: Int] = {
        let languages = [
            "january february march april may june july august september october november december",
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "- - - - - - - - sept - - -",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "jän - mär apr mai jun jul aug sep okt nov dez",
            "jänner feber mrz - - - - - - - - -",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv févr - avr - - juil aoû - - - déc",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene - - abr - - - ago set - - dic",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "gen - - - mag giu lug - set ott - -",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "- fev - - - - - - - out - -",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "- - mrt - - - - augusti - - - -",
            "januar februar marts april maj juni juli august september oktober november december",
            "- - - - - - - - - - - desember",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            "sty lut - kwi - cze lip sie wrz paź lis gru",
            "ledna února března dubna května června července srpna září října listopadu prosince",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "янв фев мар апр май июн июл авг сен окт ноя дек",
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
            "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
            "január február március április május június július augusztus szeptember október november december",
        ]
        var months: [String: Int] = [:]
        for language in languages {
            for (index, name) in language.split(separator: " ").enumerated() where name != "-" {
                months[String(name)] = months[String(name)] ?? index + 1
            }
        }
        return months
    }()

    /// Hours east of Greenwich. Where an abbreviation has several meanings (IST, BST, CST), the one that feeds mean
    /// most often: India, Britain, America.
    private static let zones: [String: Double] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "met": 1, "mez": 1, "cest": 2,
        "mest": 2, "mesz": 2, "eet": 2, "sast": 2, "cat": 2, "wat": 1, "eest": 3, "msk": 3, "msd": 4, "trt": 3,
        "eat": 3, "ast": -4, "adt": -3, "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "ct": -6, "mst": -7,
        "mdt": -6, "pst": -8, "pdt": -7, "pt": -8, "akst": -9, "akdt": -8, "hst": -10, "nst": -3.5, "ndt": -2.5,
        "brt": -3, "brst": -2, "art": -3, "clt": -4, "clst": -3, "irst": 3.5, "gst": 4, "pkt": 5, "ist": 5.5,
        "npt": 5.75, "ict": 7, "wib": 7, "wita": 8, "wit": 9, "hkt": 8, "sgt": 8, "pht": 8, "myt": 8, "awst": 8,
        "jst": 9, "kst": 9, "acst": 9.5, "acdt": 10.5, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13,
    ]
}
