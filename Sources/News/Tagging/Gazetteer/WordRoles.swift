import Basics

/// Words that say what the capitalised words beside them are.
///
/// Each literal is a list of words, folded as ``FoldedText/key(of:)`` folds them. Common knowledge, written for this
/// program; English first, then German, French, Spanish, Italian.
enum WordRoles {
    /// Titles and offices that stand before a person's name.
    static let titles = EmbeddedTable(.wordRoles, "titles")

    /// Titles that stay part of the name when one name follows: King Charles, Pope Francis.
    static let royalTitles = EmbeddedTable(.wordRoles, "royal-titles")

    /// What people do, written small before their names.
    static let roles = EmbeddedTable(.wordRoles, "roles")

    /// Words that make an organisation of a name, mostly at its end.
    static let organisationHeads = EmbeddedTable(.wordRoles, "organisation-heads")

    /// Legal forms, which a company's name is known without.
    static let companyForms = EmbeddedTable(.wordRoles, "company-forms")

    /// Words that make a place of a name, at its end.
    static let placeEndings = EmbeddedTable(.wordRoles, "place-endings")

    /// Words that make a place of a name, at its front.
    static let placeBeginnings = EmbeddedTable(.wordRoles, "place-beginnings")

    /// Words that make an event of a name, mostly at its end.
    static let eventHeads = EmbeddedTable(.wordRoles, "event-heads")

    /// Days and months, which are no names.
    static let calendar = EmbeddedTable(.wordRoles, "calendar")

    /// Small words inside names: Ludwig van Beethoven, Mohammed bin Salman.
    static let particles = EmbeddedTable(.wordRoles, "particles")

    /// Words before or after which someone speaks.
    static let speech = EmbeddedTable(.wordRoles, "speech")

    /// Words before which a place often stands.
    static let placePrepositions = EmbeddedTable(.wordRoles, "place-prepositions")

    /// Abbreviations whose point ends no sentence.
    static let abbreviations = EmbeddedTable(.wordRoles, "abbreviations")

    /// What organisations are, written small beside their names.
    static let organisationNouns = EmbeddedTable(.wordRoles, "organisation-nouns")

    /// What people make, written small beside its name.
    static let workNouns = EmbeddedTable(.wordRoles, "work-nouns")

    /// Acronyms that are words for things, not names of organisations.
    static let plainAcronyms = EmbeddedTable(.wordRoles, "plain-acronyms")

    /// Small words, which tell a text's language and are no names; one language a line.
    static let functionWords: [(language: String, words: EmbeddedTable)] =
        EmbeddedTable(.wordRoles, "function-words").namedLines

    /// What places are and where they lie, before "of": the village of, miles north of, the mayor of.
    static let placeNouns = EmbeddedTable(.wordRoles, "place-nouns")

    /// Those who belong to a body, before "of", "at" or "with": the chairman of, an analyst at, the drummer of.
    static let memberNouns = EmbeddedTable(.wordRoles, "member-nouns")

    /// What bodies do, right behind their names.
    static let organisationDeeds = EmbeddedTable(.wordRoles, "organisation-deeds")

    /// What belongs to a body, right behind its name: shares, players, a spokesman.
    static let belongings = EmbeddedTable(.wordRoles, "belongings")

    /// What bodies do to others, before "by": owned by, published by.
    static let ownerships = EmbeddedTable(.wordRoles, "ownerships")

    /// What one does with a body: join it, play for it, buy it.
    static let joinings = EmbeddedTable(.wordRoles, "joinings")

    /// What only people do, right behind their names.
    static let personDeeds = EmbeddedTable(.wordRoles, "person-deeds")

    /// Family, written small before a name.
    static let relatives = EmbeddedTable(.wordRoles, "relatives")

    /// Words that make a newspaper of a place, at its end.
    static let newspaperHeads = EmbeddedTable(.wordRoles, "newspaper-heads")

    /// German nouns, some of them with an ending, that are written like a name of the lists.
    static let germanNouns = EmbeddedTable(.wordRoles, "german-nouns")

    /// What acts for a country, behind its adjective: "the Ukrainian government", "iranischer Außenminister".
    static let stateNouns = EmbeddedTable(.wordRoles, "state-nouns")

    /// First words of what stands behind an article; see ``Words/afterwords``.
    static let afterwordBeginnings = EmbeddedTable(.wordRoles, "afterword-beginnings")

    /// Peoples and believers, who are many but no body: the Goths, the Saracens.
    static let peoples = EmbeddedTable(.wordRoles, "peoples")

    /// Languages, whose names are those of a people too.
    static let languages = EmbeddedTable(.wordRoles, "languages")

    /// Words for waters and islands, which belong to the name before them though they are written small: the Mandovi river.
    static let smallPlaceEndings = EmbeddedTable(.wordRoles, "small-place-endings")
}
