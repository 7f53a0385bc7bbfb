import Basics

@testable import News

/// The words that random sentences are made of: those of the tagger's own lists, which its rules look for, and others that
/// text from strangers holds.
struct SentenceWords: Sendable {
    static let shared = SentenceWords()

    /// Words of one kind; a sentence draws a kind first, so that short lists are met as often as long ones.
    let kinds: [[String]]

    private init() {
        let lists: [EmbeddedTable] =
            [
                NameWords.everydayWords, NameWords.givenNames, NameWords.familyNames, NameWords.givenOrFamilyNames,
                NameWords.givenOrFamilyNames, WordRoles.titles, WordRoles.royalTitles, WordRoles.roles,
                WordRoles.organisationHeads, WordRoles.companyForms, WordRoles.placeEndings, WordRoles.placeBeginnings,
                WordRoles.eventHeads, WordRoles.calendar, WordRoles.particles, WordRoles.speech,
                WordRoles.placePrepositions, WordRoles.abbreviations, WordRoles.organisationNouns, WordRoles.workNouns,
                WordRoles.plainAcronyms, WordRoles.placeNouns, WordRoles.memberNouns, WordRoles.organisationDeeds,
                WordRoles.belongings, WordRoles.ownerships, WordRoles.joinings, WordRoles.personDeeds,
                WordRoles.relatives, WordRoles.newspaperHeads, WordRoles.germanNouns, WordRoles.stateNouns,
                WordRoles.afterwordBeginnings, WordRoles.peoples, WordRoles.languages, WordRoles.smallPlaceEndings,
            ] + WordRoles.functionWords.map(\.words)
        let names: [EmbeddedTable] = [
            PlaceNames.countries, PlaceNames.regions, PlaceNames.inOtherLanguages, CountryNames.inManyLanguages,
            OrganisationNames.publicBodiesAndMedia, OrganisationNames.companiesClubsAndSchools, OrganisationNames.teams,
            OrganisationNames.newspapersBandsAndMore, PeopleNames.wellKnown, EventAndTopicNames.events,
            EventAndTopicNames.topics, CityNames.famous, RegionNames.statesAndProvinces,
            LandscapeNames.watersAndIslands, LandscapeNames.landsAndMountains,
        ]
        kinds = lists.map(Self.words) + names.map(Self.names) + [Self.small, Self.small, Self.odd, Self.otherScripts]
    }

    private static func words(_ list: EmbeddedTable) -> [String] {
        "\(list)".split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Names and what else they are called; the marks of the lists (`~` of peoples, `?` of doubtful ones) fall away.
    private static func names(_ list: EmbeddedTable) -> [String] {
        "\(list)".split(whereSeparator: { $0 == "\n" || $0 == "|" }).map { $0.drop { $0 == "~" || $0 == "?" } }
            .filter { !$0.isEmpty }.map(String.init)
    }

    /// Words on which rules turn.
    private static let small = [
        "The", "the", "THE", "and", "of", "&", "for", "in", "at", "near", "to", "from", "by", "By", "Von", "Par", "via",
        "upon", "de", "la", "van der", "von", "is", "was", "an", "a", "born", "called", "St", "St.", "Mr.", "Dr.",
        "Sir",
        "Hall of Fame", "House", "New", "Jr.", "III", "XIV", "Inc", "GmbH", "& Co.", "dpa", "AFP", "Reuters", "D.C.",
    ]

    /// What is no ordinary word.
    private static let odd = [
        "U.S.", "J.", "J.K.", "I’m", "O'Brien", "L'Aquila", "65th", "1st", "3", "2026", "12:30", "3.5", "CH-53",
        "iPhone",
        "McDonald", "URLs", "A", "AA", "A1", "i", "ß", "İ", "ǅ", "#Tag", "#", "##x", "#日本", "#ff8800", "@someone",
        "https://news.example/Berlin/Paris-London?q=Oslo#Kosovo", "www.example.com", "someone@mail.example", "C++",
        "C#",
        "a_b", "_", "--", "...", "…", "'", "’", "’s", "'s", "\"", "«", "»", "(", ")", "[", "]", "{", "|", "/", "\\",
        "•",
        "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{FFFD}", "\u{FFFC}", "\u{FEFF}", "\u{AD}", "\u{200B}", "\u{2028}",
    ]

    /// Other scripts, signs that join, and signs that turn the direction.
    private static let otherScripts = [
        "日本", "ウクライナ", "首脳が会談", "中国和美国", "한국", "서울에서", "ประเทศญี่ปุ่น", "Россия", "РОССИЯ", "Путин",
        "Αθήνα", "ΑΘΗΝΑ", "الرئيس", "بالسعودية", "وفرنسا", "ירושלים", "नेपाल", "क्‍ष", "বাংলা", "မြန်မာ", "ខ្មែរ", "ქართული",
        "👨‍👩‍👧", "🎉", "👍🏽", "🇫🇷", "e\u{301}", "A\u{30A}\u{301}", "\u{301}", "Z\u{335}\u{336}\u{337}", "ﬁnance", "Ｎａｔｏ",
        "𝐁𝐞𝐫𝐥𝐢𝐧", "𠮷野家", "\u{202E}", "\u{202C}", "\u{2066}", "\u{2069}", "\u{200D}", "\u{200C}", "\u{200F}",
        "\u{10FFFF}",
    ]
}
