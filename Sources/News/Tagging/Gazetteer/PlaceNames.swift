import Basics

/// Countries and well-known regions in English, each with its adjectives and peoples.
///
/// One a line: the name that makes the tag, then what else it is called. `~` marks an adjective or a people, which
/// stands for the place without being its name; `?` after the name says that it needs a preposition or a country
/// beside it to be believed. Common knowledge, written for this program.
enum PlaceNames {
    /// Cities that some language calls like a country of elsewhere, and newspapers mean.
    static let namedLikeCountries = EmbeddedTable(.placeNames, "named-like-countries")

    /// Names in other languages of places that other lists have.
    static let moreNames = EmbeddedTable(.placeNames, "more-names")

    static let countries = EmbeddedTable(.placeNames, "countries")

    static let regions = EmbeddedTable(.placeNames, "regions")

    /// What places and their adjectives are called in German, French, Spanish, Italian and other languages.
    static let inOtherLanguages = EmbeddedTable(.placeNames, "in-other-languages")
}
