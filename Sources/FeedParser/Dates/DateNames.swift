/// What the words of a date mean together: its month, its weekday, and the half of the day.
struct DateNames {
    /// 1 to 12, the likeliest first; several where a name is of one month in one language and of another in another.
    private(set) var months: [Int] = []

    /// Where the month's name stands.
    private(set) var monthPlace: Range<Int>?

    /// 0 for Sunday.
    private(set) var weekday: Int?

    private(set) var half: DateWords.Half?

    /// A word stands where the month or the half of the day does, and which that is nobody knows.
    private(set) var isUnclear = false

    /// One or several words with what they mean.
    private struct Name {
        let meanings: [DateWords.Meaning]
        let place: Range<Int>
        let words: Range<Int>

        var months: [DateWords.Meaning] {
            meanings.filter { if case .month = $0.kind { true } else { false } }
        }
        var weekdays: [DateWords.Meaning] {
            meanings.filter { if case .weekday = $0.kind { true } else { false } }
        }
    }

    private let tokens: DateTokens
    private let language: String?

    /// What the words of `tokens` mean in a document in `language` (BCP 47).
    init(_ tokens: DateTokens, language: String?) {
        self.tokens = tokens
        self.language = language?.lowercased()
        var taken = 0..<0
        if tokens.time != nil { taken = findHalf() }
        findMonth(names(besides: taken))
    }

    /// The words from `first` on as one, which they are when nothing but blanks and dots stands between them.
    private func joined(_ words: Range<Int>) -> String? {
        guard words.count > 1 else { return tokens.words[words.lowerBound].name }
        for (left, right) in zip(words, words.dropFirst()) {
            let gap = tokens.words[left].place.upperBound..<tokens.words[right].place.lowerBound
            guard tokens.isBlank(gap, besides: ".'-") else { return nil }
        }
        return words.map { tokens.words[$0].name }.joined()
    }

    private func sorted(_ meanings: [DateWords.Meaning]) -> [DateWords.Meaning] {
        meanings.filter { $0.holds(in: language) == true } + meanings.filter { $0.holds(in: language) != true }
    }

    // MARK: The half of the day

    private static let longestPhrase = 4

    /// Finds the word beside the time that tells its half; which words it takes.
    private mutating func findHalf() -> Range<Int> {
        let time = tokens.timePlace
        let next = tokens.words.firstIndex { $0.place.lowerBound >= time.upperBound } ?? tokens.words.count
        for words in phrases(from: next) + phrases(before: next) {
            let place =
                tokens.words[words.lowerBound].place.lowerBound..<tokens.words[words.upperBound - 1].place.upperBound
            let isBehind = place.lowerBound >= time.upperBound
            let gap = isBehind ? time.upperBound..<place.lowerBound : place.upperBound..<time.lowerBound
            guard tokens.isBlank(gap, besides: ".,-"), let name = joined(words) else { continue }
            // "2021م 3:10" has a letter that belongs to the year.
            if !isBehind, let only = name.unicodeScalars.first, name.unicodeScalars.count == 1,
                !DateText.isUnspaced(only), tokens.byte(at: place.lowerBound - 1) != 0x20
            {
                continue
            }
            for meaning in sorted(DateWords.meanings(of: name)) {
                guard case .half(let half) = meaning.kind else { continue }
                self.half = half
                return words
            }
        }
        isUnclear = next < tokens.words.count && isUnknownHalf(tokens.words[next])
        return 0..<0
    }

    private func phrases(from first: Int) -> [Range<Int>] {
        guard first < tokens.words.count else { return [] }
        return (1...min(Self.longestPhrase, tokens.words.count - first)).reversed().map { first..<(first + $0) }
    }

    private func phrases(before end: Int) -> [Range<Int>] {
        guard end > 0 else { return [] }
        return (1...min(Self.longestPhrase, end)).reversed().map { (end - $0)..<end }
    }

    /// Whether `word` stands where the half of the day does, and could be one in a language that is not known.
    private func isUnknownHalf(_ word: DateTokens.Word) -> Bool {
        // "09:15" is an hour of 24, whatever stands behind it.
        guard let time = tokens.time, (1...12).contains(time.hour),
            tokens.byte(at: tokens.timePlace.lowerBound) != UInt8(ascii: "0"),
            tokens.isBlank(tokens.timePlace.upperBound..<word.place.lowerBound, besides: ".")
        else { return false }
        // Zones are in capitals, and whoever wrote it has one too.
        if let first = word.name.unicodeScalars.first, first.isASCII {
            guard !word.isShouted, tokens.byte(at: word.place.lowerBound) & 0x20 != 0 else { return false }
        }
        return !Self.besideTimes.contains(word.name) && DateWords.meanings(of: word.name).isEmpty
    }

    /// What stands behind a time of 24 hours.
    private static let besideTimes: Set<String> = [
        "uhr", "h", "hrs", "hours", "hour", "oclock", "local", "time", "gmt", "utc", "z", "t", "by", "von", "par",
        "por",
        "per", "di", "da", "de", "in", "on", "at", "and", "und", "et", "y", "e", "i", "og", "och", "from", "for", "the",
        "heures", "heure", "horas", "hora", "ore", "ora", "oras", "godz", "hodin", "klo", "kl", "klokken", "min", "am",
        "ч", "час", "часов", "часа", "годин", "г", "года", "год", "от", "в", "и", "на", "р", "น", "นาฬกา", "นาฬิกา",
        "uur", "hs", "hod", "hodiny", "saat", "saati", "val", "vaal", "kell", "kl", "kello", "klst", "ora", "orakor",
        "orai", "urah", "uri", "ob", "sati", "satova", "casov", "hodina", "horo", "gio", "jam", "pukul", "wib",
        "dpa", "afp", "reuters", "pti", "ani", "ansa", "apa", "efe", "lusa", "tt", "ntb", "ritzau", "updated", "update",
        "published", "posted", "online", "edited", "last", "with", "bis", "nach", "im", "am", "om", "op", "a", "al",
        "бг", "ч", "години", "сағат", "ωρα", "στισ", "και", "ساعة", "الساعة", "ساعت", "גמט", "st", "eastern", "pacific",
    ]

    // MARK: The month

    /// The words that mean a month or a weekday, in the order of the text.
    private func names(besides taken: Range<Int>) -> [Name] {
        var names: [Name] = []
        var index = 0
        while index < tokens.words.count {
            if taken.contains(index) {
                index += 1
                continue
            }
            let found = phrases(from: index).lazy.compactMap { words -> Name? in
                guard !words.overlaps(taken), words.count <= 3, let text = joined(words) else { return nil }
                let meanings = meanings(of: text)
                guard !meanings.isEmpty else { return nil }
                let end = tokens.words[words.upperBound - 1].place.upperBound
                return Name(
                    meanings: meanings, place: tokens.words[words.lowerBound].place.lowerBound..<end, words: words)
            }.first
            if let found { names.append(found) }
            index = found?.words.upperBound ?? index + 1
        }
        return names
    }

    private func meanings(of name: String) -> [DateWords.Meaning] {
        var meanings = DateWords.meanings(of: name)
        // Hebrew glues "in" to the month.
        if meanings.isEmpty, name.hasPrefix("ב") { meanings = DateWords.meanings(of: String(name.dropFirst())) }
        return sorted(meanings).filter { if case .half = $0.kind { false } else { true } }
    }

    private mutating func findMonth(_ names: [Name]) {
        var month: Name?
        let certain = names.filter { !$0.months.isEmpty && $0.weekdays.isEmpty }
        month = certain.first(where: isBesideNumber) ?? certain.first
        if month == nil, !hasNumericDay {
            // "mar" is Tuesday in half of the languages where it is March in the other half.
            let doubtful = names.filter { !$0.months.isEmpty }
            month = doubtful.last(where: isBesideNumber) ?? doubtful.last
            if let name = month, hasUnknownMonth(behind: name) {
                isUnclear = true
                month = nil
            }
        }
        monthPlace = month?.place
        months = (month?.months ?? []).compactMap { if case .month(let month) = $0.kind { month } else { nil } }
        if months.isEmpty, !hasNumericDay, let found = shortenedMonth() ?? romanMonth() { months = [found] }
        let days = names.filter { $0.place != month?.place }.lazy.compactMap(\.weekdays.first)
        if case .weekday(let day)? = days.first?.kind { weekday = day }
    }

    /// Day, month and year are numbers, so no word is the month.
    private var hasNumericDay: Bool {
        guard let first = tokens.numbers.first else { return false }
        if first.digits == 8 || tokens.numbers.contains(where: { $0.unit == .month }) { return true }
        guard tokens.numbers.count >= 3 else { return false }
        let signs = tokens.numbers.prefix(2).map(\.follower)
        return signs[0] == signs[1] && [0x2D, 0x2E, 0x2F].contains(signs[0])
            && !tokens.byte(at: tokens.numbers[1].place.upperBound + 1).isASCIILetter
    }

    private func isBesideNumber(_ name: Name) -> Bool { isBesideNumber(name.place) }

    private func isBesideNumber(_ place: Range<Int>) -> Bool {
        tokens.numbers.contains { number in
            let gap =
                number.place.upperBound <= place.lowerBound
                ? number.place.upperBound..<place.lowerBound
                : place.upperBound..<max(number.place.lowerBound, place.upperBound)
            return gap.count <= 4 && tokens.isBlank(gap, besides: ".,-/'")
        }
    }

    /// Whether a word that nobody knows stands between the day and the year behind `name`, where the month does:
    /// "mar, 05 xyz 2021".
    private func hasUnknownMonth(behind name: Name) -> Bool {
        guard tokens.numbers.count >= 2, let first = tokens.numbers.first,
            name.place.upperBound <= first.place.lowerBound
        else { return false }
        let between = first.place.upperBound..<max(tokens.numbers[1].place.lowerBound, first.place.upperBound)
        return tokens.words.contains { word in
            between.contains(word.place.lowerBound) && word.name.unicodeScalars.count >= 3
        }
    }

    /// The month that a word beside a number is the beginning of ("Octob."), or of which it is a case ("urriaren").
    private func shortenedMonth() -> Int? {
        for word in tokens.words where isBesideNumber(word.place) && word.name.unicodeScalars.count >= 4 {
            if let month = DateWords.month(beginning: word.name) { return month }
            for length in (4..<max(word.name.count, 4)).reversed() {
                let meanings = DateWords.meanings(of: String(word.name.prefix(length)))
                if meanings.count == 1, case .month(let month) = meanings[0].kind { return month }
            }
        }
        return nil
    }

    /// "5 X 2021", as in Polish and Hungarian.
    private func romanMonth() -> Int? {
        let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
        for word in tokens.words where word.isShouted {
            guard let index = numerals.firstIndex(of: word.name) else { continue }
            let isBefore = tokens.numbers.contains { $0.place.upperBound <= word.place.lowerBound }
            let isBehind = tokens.numbers.contains { $0.place.lowerBound >= word.place.upperBound }
            if isBefore, isBehind, isBesideNumber(word.place) { return index + 1 }
        }
        return nil
    }
}
