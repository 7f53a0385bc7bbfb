import Basics

/// Everyday words and the names of people, for judging the shape of names: packed, folded, sorted.
///
/// Words: SCOWL 2020.12 sizes 10 to 40 (Debian `scowl`), copyright 2000-2019 Kevin Atkinson, free to use, copy, modify and
/// distribute with that notice. Names: US Census Bureau 1990 (public domain, through PyPI `names`) and the locales of PyPI
/// `faker` (MIT, copyright 2012 Daniele Faraglia), Latin script.
enum NameWords {
    static let everydayWords = EmbeddedTable(.nameWords, "everyday-words")

    static let givenNames = EmbeddedTable(.nameWords, "given-names")

    static let familyNames = EmbeddedTable(.nameWords, "family-names")

    static let givenOrFamilyNames = EmbeddedTable(.nameWords, "given-or-family-names")
}
