/// What the lists know of a word or phrase.
struct WordTraits: OptionSet, Sendable {
    let rawValue: UInt64

    // Words
    static let everyday = WordTraits(rawValue: 1 << 0)
    static let givenName = WordTraits(rawValue: 1 << 1)
    static let familyName = WordTraits(rawValue: 1 << 2)
    static let title = WordTraits(rawValue: 1 << 3)
    static let royalTitle = WordTraits(rawValue: 1 << 4)
    static let role = WordTraits(rawValue: 1 << 5)
    static let organisationHead = WordTraits(rawValue: 1 << 6)
    static let companyForm = WordTraits(rawValue: 1 << 7)
    static let placeEnding = WordTraits(rawValue: 1 << 8)
    static let placeBeginning = WordTraits(rawValue: 1 << 9)
    static let eventHead = WordTraits(rawValue: 1 << 10)
    static let calendar = WordTraits(rawValue: 1 << 11)
    static let particle = WordTraits(rawValue: 1 << 12)
    static let speech = WordTraits(rawValue: 1 << 13)
    static let placePreposition = WordTraits(rawValue: 1 << 14)
    static let abbreviation = WordTraits(rawValue: 1 << 15)
    static let plainAcronym = WordTraits(rawValue: 1 << 24)
    static let organisationNoun = WordTraits(rawValue: 1 << 25)
    static let workNoun = WordTraits(rawValue: 1 << 26)

    static let placeNoun = WordTraits(rawValue: 1 << 27)
    static let memberNoun = WordTraits(rawValue: 1 << 28)
    static let organisationDeed = WordTraits(rawValue: 1 << 29)
    static let belonging = WordTraits(rawValue: 1 << 30)
    static let ownership = WordTraits(rawValue: 1 << 31)
    static let joining = WordTraits(rawValue: 1 << 40)
    static let personDeed = WordTraits(rawValue: 1 << 41)
    static let relative = WordTraits(rawValue: 1 << 42)
    static let newspaperHead = WordTraits(rawValue: 1 << 43)
    static let smallPlaceEnding = WordTraits(rawValue: 1 << 44)
    static let germanNoun = WordTraits(rawValue: 1 << 45)
    static let people = WordTraits(rawValue: 1 << 46)
    static let language = WordTraits(rawValue: 1 << 47)
    static let beginsAfterword = WordTraits(rawValue: 1 << 48)

    static let stateNoun = WordTraits(rawValue: 1 << 53)
    static let eastAsianFamily = WordTraits(rawValue: 1 << 54)

    // Function words of the languages of `WordRoles.functionWords`, in its order.
    static let firstLanguageBit: UInt64 = 16
    static func functionWord(ofLanguage index: Int) -> WordTraits {
        WordTraits(rawValue: 1 << (firstLanguageBit + UInt64(index)))
    }
    static let anyFunctionWord = WordTraits(rawValue: 0xFF << firstLanguageBit)

    /// A small word of any language.
    var isFunctionWord: Bool { !isDisjoint(with: .anyFunctionWord) }

    // Known names
    /// Longer known names begin with this.
    static let beginsName = WordTraits(rawValue: 1 << 32)
    /// An adjective or a people: it stands for a place without naming it.
    static let demonym = WordTraits(rawValue: 1 << 33)
    /// Needs a preposition or a country beside it to be believed.
    static let doubtful = WordTraits(rawValue: 1 << 34)
    /// Only in capitals: US, WHO.
    static let onlyCapitals = WordTraits(rawValue: 1 << 35)
    /// Also in small letters: climate change, ukrainische.
    static let smallLetters = WordTraits(rawValue: 1 << 36)
    /// Written as one word.
    static let oneWord = WordTraits(rawValue: 1 << 49)
    /// Written as several words.
    static let phrase = WordTraits(rawValue: 1 << 50)
    /// Written with accents only.
    static let accented = WordTraits(rawValue: 1 << 51)
    /// What a country is called in other languages than English.
    static let foreign = WordTraits(rawValue: 1 << 52)
    /// Things that are called after a place.
    static let namesake = WordTraits(rawValue: 1 << 55)
    /// In a script without capitals.
    static let uncasedName = WordTraits(rawValue: 1 << 37)
    static let ofNameKind: WordTraits = [.demonym, .doubtful, .onlyCapitals, .smallLetters, .uncasedName]
}
