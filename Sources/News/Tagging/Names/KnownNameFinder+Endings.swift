import Basics

/// Places with the endings of languages that decline them: "в Москве", "w Warszawie", "Budapesten".
extension KnownNameFinder {
    /// The place that a word is a form of. Languages are told by their script or by what the feed claims, and most forms
    /// need a preposition before them, so that nothing else is taken for a place.
    func inflectedPlace(_ index: Int) -> NameMention? {
        let token = view.tokens[index]
        guard token.name < 0, token.shape.contains(.capitalised), token.end - token.start >= 5,
            token.shape.isDisjoint(with: [.allCapitals, .hasDigit, .innerCapital, .hashtag, .address])
        else { return nil }
        let endings: [PlaceEndings.Ending]
        if token.shape.contains(.notLatin) {
            guard view.bytes[at: Int(token.start)].map({ $0 == 0xD0 || $0 == 0xD1 }) ?? false,
                isBehind(PlaceEndings.cyrillicPrepositions, index)
            else { return nil }
            endings = PlaceEndings.cyrillic
        } else {
            guard let form = latinEndings, !form.needPreposition || isBehind(PlaceEndings.slavicPrepositions, index)
            else {
                return nil
            }
            endings = form.endings
        }
        let word = view.bytes.slice(from: Int(token.start), upTo: Int(token.end))
        for ending in endings
        where word.count >= ending.bytes.count + 3 && word.suffix(ending.bytes.count).elementsEqual(ending.bytes) {
            for replacement in ending.replacements {
                var hash = FoldedHash()
                hash.add(view.bytes, from: Int(token.start), to: Int(token.end) - ending.bytes.count)
                for byte in replacement { hash.add(byte) }
                let (traits, name) = Gazetteer.shared.look(up: hash)
                guard name >= 0, Gazetteer.shared.names[Int(name)].type == .place,
                    traits.isDisjoint(with: [.demonym, .doubtful, .onlyCapitals]), traits.contains(.oneWord)
                else { continue }
                return mention(index, index, traits, name)
            }
        }
        return nil
    }

    private func isBehind(_ prepositions: Set<FoldedHash>, _ index: Int) -> Bool {
        index > 0 && index != view.titleCount && view.gap(before: index) == .space
            && prepositions.contains(view.tokens[index - 1].hash)
    }
}

/// The endings of places, and what stands in their place where the place is only named.
enum PlaceEndings {
    struct Ending: Sendable {
        let bytes: [UInt8]
        /// Folded, as names are looked up.
        let replacements: [[UInt8]]

        fileprivate init(_ ending: String, _ replacements: [String]) {
            bytes = Array(ending.utf8)
            self.replacements = replacements.map { Array(FoldedText.key(of: $0).utf8) }
        }
    }

    static let cyrillicPrepositions = hashes(
        "в во на из до от у к ко под над через около близ за при о об під із зі з від біля коло по")
    static let slavicPrepositions = hashes("w we v ve na do z ze od u k ku ke pod nad przez kolem iz iznad blizu mimo")

    static let cyrillic = [
        Ending("єві", ["їв"]), Ending("єва", ["їв"]), Ending("єву", ["їв"]), Ending("ові", ["ів"]),
        Ending("ова", ["ів"]),
        Ending("ии", ["ия"]), Ending("ії", ["ія"]), Ending("ой", ["а"]), Ending("ом", [""]), Ending("ем", ["", "ь"]),
        Ending("е", ["а", "", "й", "я"]), Ending("ы", ["а", ""]), Ending("и", ["ь", "а", "я"]), Ending("у", ["а", ""]),
        Ending("і", ["", "а", "ь"]), Ending("ю", ["я", "ь", "й"]), Ending("я", ["ь", "й"]), Ending("а", [""]),
    ]
    static let slavic = [
        Ending("owie", ["ów"]), Ending("owa", ["ów"]), Ending("dze", ["ga"]), Ending("ze", ["ha", "ga"]),
        Ending("ce", ["ka"]),
        Ending("ie", ["", "a"]), Ending("ou", ["a"]), Ending("em", [""]), Ending("om", [""]),
        Ending("ě", ["", "a", "o"]),
        Ending("e", ["", "a", "o"]), Ending("u", ["", "o", "a"]), Ending("i", ["", "a"]), Ending("y", ["a", ""]),
        Ending("ę", ["a"]), Ending("ą", ["a"]), Ending("a", ["", "o"]), Ending("ni", ["ň"]),
    ]
    static let hungarian =
        [
            "ban", "ben", "ból", "ből", "ról", "ről", "nak", "nek", "tól", "től", "hoz", "hez", "höz", "nál", "nél",
            "on", "en",
            "ön", "ba", "be", "ra", "re",
        ].map { Ending($0, [""]) }
    static let finnish =
        [Ending("ngissä", ["nki"]), Ending("ngistä", ["nki"]), Ending("ngin", ["nki"])]
        + ["ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "in"].map { Ending($0, [""]) }
        + ["issa", "issä", "ista", "istä", "iin"].map { Ending($0, [""]) }
    static let turkish = [
        "da", "de", "ta", "te", "dan", "den", "tan", "ten", "a", "e", "ya", "ye", "ın", "in", "nın", "nin",
    ]
    .flatMap { [Ending("'" + $0, [""]), Ending("’" + $0, [""])] }

    /// The endings of a language that is written in Latin letters, and whether they need a preposition to be believed.
    static func latin(_ language: String) -> (endings: [Ending], needPreposition: Bool)? {
        switch language {
        case "pl", "cs", "sk", "sl", "hr", "bs", "sr": (slavic, true)
        case "hu": (hungarian, false)
        case "fi": (finnish, false)
        case "tr": (turkish, false)
        default: nil
        }
    }

    private static func hashes(_ words: String) -> Set<FoldedHash> {
        Set(words.split(separator: " ").map { PublisherCategories.hash(of: String($0)) })
    }
}
